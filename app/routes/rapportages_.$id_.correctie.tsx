import { parseWithZod } from '@conform-to/zod/v4';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { vraagCorrectie } from '~/domain/maandrapportage/commands-beoordelen.server';
import { correctieForm } from '~/domain/maandrapportage/form';
import { getRapportage, rapportageKop } from '~/domain/maandrapportage/queries.server';
import { rapportageTeksten } from '~/domain/maandrapportage/redenen';
import { mogelijkeRapportageDaden } from '~/domain/maandrapportage/status';
import { KanNiet } from '~/domain/maandrapportage/ui/kan-niet';
import { RapportagePage, rapportageTitel } from '~/domain/maandrapportage/ui/rapportage-page';
import { now, today } from '~/platform/clock.server';
import { formKey, invalid, parseForm, refused } from '~/platform/form.server';
import { requireActor } from '~/platform/guard.server';
import { idParam, redirectWithFlash } from '~/platform/http.server';
import { paths } from '~/platform/paths';
import { ButtonLink } from '~/ui/button-link';
import { Card } from '~/ui/card';
import { TextAreaField } from '~/ui/fields';
import { PortalForm, usePortalForm } from '~/ui/form';
import { pageTitle } from '~/ui/page-title';
import { SubmitButton } from '~/ui/submit-button';

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? pageTitle('Correctie', rapportageTitel(data.kop)) : pageTitle('Correctie');

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'rapportage:lezen');
  const rapportage = await getRapportage(actor, idParam(params, 'id'));
  return {
    kop: rapportageKop(rapportage, today()),
    eigen: actor.scope.soort === 'aanbieder',
    sleutel: formKey(),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'rapportage:lezen');
  const id = idParam(params, 'id');
  const submission = await parseForm(request, correctieForm, actor);
  if (!submission.ok) return invalid(submission);
  const invoer = { ...submission.value, actor, id, nu: now(), vandaag: today() };
  const gedaan = await submission.attempt((once) => vraagCorrectie({ ...invoer, once }));
  if (!gedaan.ok) return refused(submission, gedaan, rapportageTeksten);
  const tekst =
    actor.scope.soort === 'aanbieder'
      ? 'De correctie staat klaar. Pas aan wat niet klopt en dien in.'
      : 'De correctie is gevraagd. De aanbieder krijgt een e-mail.';
  return redirectWithFlash(paths.rapportage(gedaan.value), tekst);
}

export default function Correctie() {
  const { kop, eigen, sleutel } = useLoaderData<typeof loader>();
  const [form, fields] = usePortalForm({
    id: 'correctie',
    lastResult: useActionData<typeof action>()?.result,
    onValidate: ({ formData }) => parseWithZod(formData, { schema: correctieForm }),
  });
  return (
    <RapportagePage kop={kop} titel="Correctie">
      {mogelijkeRapportageDaden(kop.status).includes('corrigeer') ? (
        <Card title={eigen ? 'Maak een correctie' : 'Vraag een correctie'}>
          <p>
            Er komt een nieuwe versie met dezelfde regels. {eigen ? 'U past die' : 'De aanbieder past die'} aan en dient
            haar in. De goedgekeurde versie blijft gelden tot de nieuwe is goedgekeurd.
          </p>
          <PortalForm form={form} sleutel={sleutel} versie={kop.versie}>
            <TextAreaField field={fields.reden} label="Wat klopt er niet?" maxLength={500} rows={3} />
            <div className="ik-knoppen">
              <SubmitButton>{eigen ? 'Maak de correctie' : 'Vraag de correctie'}</SubmitButton>
              <ButtonLink href={paths.rapportage(kop.id)} variant="tertiary">
                Annuleren
              </ButtonLink>
            </div>
          </PortalForm>
        </Card>
      ) : (
        <KanNiet id={kop.id} tekst="Alleen een goedgekeurde rapportage kan gecorrigeerd worden." />
      )}
    </RapportagePage>
  );
}
