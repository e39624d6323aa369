import { parseWithZod } from '@conform-to/zod/v4';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { organisatieKruimels, verbandenKruimel } from '~/domain/organisatie/navigatie';
import { beeindigDeelnames } from '~/domain/samenwerkingsverband/commands.server';
import { uittredingForm } from '~/domain/samenwerkingsverband/form';
import { getOpenDeelnames } from '~/domain/samenwerkingsverband/pagina.server';
import { getVerband } from '~/domain/samenwerkingsverband/queries.server';
import { verbandTeksten, verbandVelden } from '~/domain/samenwerkingsverband/redenen';
import { now, today } from '~/platform/clock.server';
import { invalid, parseForm, refused } from '~/platform/form.server';
import { requireActor } from '~/platform/guard.server';
import { idParam, redirectWithFlash } from '~/platform/http.server';
import { paths } from '~/platform/paths';
import { Card } from '~/ui/card';
import { CheckboxGroupField } from '~/ui/choice-fields';
import { Empty } from '~/ui/empty';
import { DateField } from '~/ui/fields';
import { PortalForm, usePortalForm } from '~/ui/form';
import { Page } from '~/ui/page';
import { pageTitle } from '~/ui/page-title';
import { SubmitButton } from '~/ui/submit-button';

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle('Deelnames beëindigen', data?.verband.naam ?? 'Samenwerkingsverband');

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'organisatie:beheren');
  return await getOpenDeelnames(actor, idParam(params, 'id'), today());
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'organisatie:beheren');
  const { id } = await getVerband(actor, idParam(params, 'id'));
  const submission = await parseForm(request, uittredingForm, actor);
  if (!submission.ok) return invalid(submission);
  const gedaan = await submission.attempt(() => beeindigDeelnames({ ...submission.value, actor, id, nu: now() }));
  if (!gedaan.ok) return refused(submission, gedaan, verbandTeksten, verbandVelden);
  return redirectWithFlash(paths.beheerItem('samenwerkingsverbanden', id), 'De deelnames zijn beëindigd.');
}

export default function Uittreding() {
  const { verband, opties } = useLoaderData<typeof loader>();
  const [form, fields] = usePortalForm({
    id: 'uittreding',
    lastResult: useActionData<typeof action>()?.result,
    onValidate: ({ formData }) => parseWithZod(formData, { schema: uittredingForm }),
  });
  const adres = paths.beheerItem('samenwerkingsverbanden', verband.id);
  return (
    <Page
      breadcrumb={organisatieKruimels(true, verbandenKruimel, { label: verband.naam, to: adres })}
      meta="Wie bij dit verband werkt, ziet vanaf die dag de contracten van deze gemeenten niet meer. De contracten blijven."
      title="Deelnames beëindigen"
    >
      <Card>
        {opties.length === 0 ? (
          <Empty title="Er loopt geen enkele deelname">Er valt niets te beëindigen.</Empty>
        ) : (
          <PortalForm form={form} versie={verband.versie}>
            <CheckboxGroupField columns field={fields.deelnames} label="Deelnames" options={opties} />
            <DateField
              field={fields.tot}
              hint="De eerste dag waarop de deelname niet meer geldt. Vult u de begindag in, dan vervalt de deelname helemaal."
              label="Eindigt op"
            />
            <div className="ik-knoppen">
              <SubmitButton gevaar>Beëindig de deelnames</SubmitButton>
            </div>
          </PortalForm>
        )}
      </Card>
    </Page>
  );
}
