import { parseWithZod } from '@conform-to/zod/v4';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { beeindigOpdracht } from '~/domain/inkoopbureau/commands.server';
import { eindeForm } from '~/domain/inkoopbureau/form';
import { getBureau, listOpenOpdrachten } from '~/domain/inkoopbureau/queries.server';
import { bureauTeksten, bureauVelden } from '~/domain/inkoopbureau/rules';
import { bureausKruimel, organisatieKruimels } from '~/domain/organisatie/navigatie';
import { now, today } from '~/platform/clock.server';
import { invalid, parseForm, refused } from '~/platform/form.server';
import { requireActor } from '~/platform/guard.server';
import { idParam, redirectWithFlash } from '~/platform/http.server';
import { paths } from '~/platform/paths';
import { Card } from '~/ui/card';
import { RadioField } from '~/ui/choice-fields';
import { Empty } from '~/ui/empty';
import { DateField } from '~/ui/fields';
import { PortalForm, usePortalForm } from '~/ui/form';
import { Page } from '~/ui/page';
import { pageTitle } from '~/ui/page-title';
import { SubmitButton } from '~/ui/submit-button';

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle('Opdracht beëindigen', data?.bureau.naam ?? 'Inkoopbureau');

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'organisatie:beheren');
  const { id, naam, versie } = await getBureau(actor, idParam(params, 'id'));
  return { bureau: { id, naam, versie }, opdrachten: await listOpenOpdrachten(id, today()) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'organisatie:beheren');
  const { id } = await getBureau(actor, idParam(params, 'id'));
  const submission = await parseForm(request, eindeForm, actor);
  if (!submission.ok) return invalid(submission);
  const gedaan = await submission.attempt(() => beeindigOpdracht({ ...submission.value, actor, id, nu: now() }));
  if (!gedaan.ok) return refused(submission, gedaan, bureauTeksten, bureauVelden);
  return redirectWithFlash(paths.beheerItem('inkoopbureaus', id), 'De opdracht is beëindigd.');
}

export default function OpdrachtEinde() {
  const { bureau, opdrachten } = useLoaderData<typeof loader>();
  const [form, fields] = usePortalForm({
    id: 'einde',
    lastResult: useActionData<typeof action>()?.result,
    onValidate: ({ formData }) => parseWithZod(formData, { schema: eindeForm }),
  });
  const adres = paths.beheerItem('inkoopbureaus', bureau.id);
  return (
    <Page
      breadcrumb={organisatieKruimels(true, bureausKruimel, { label: bureau.naam, to: adres })}
      meta="Wie bij het bureau werkt, ziet vanaf die dag de aanbestedingen en contracten van het verband niet meer."
      title="Opdracht beëindigen"
    >
      <Card>
        {opdrachten.length === 0 ? (
          <Empty title="Er loopt geen opdracht">Er valt niets te beëindigen.</Empty>
        ) : (
          <PortalForm form={form} versie={bureau.versie}>
            <RadioField field={fields.opdracht} label="Opdracht" options={opdrachten} />
            <DateField
              field={fields.tot}
              hint="De eerste dag waarop de opdracht niet meer geldt. Vult u de begindag in, dan vervalt zij helemaal."
              label="Eindigt op"
            />
            <div className="ik-knoppen">
              <SubmitButton gevaar>Beëindig de opdracht</SubmitButton>
            </div>
          </PortalForm>
        )}
      </Card>
    </Page>
  );
}
