import { parseWithZod } from '@conform-to/zod/v4';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { deelIn } from '~/domain/gemeente/commands.server';
import { herindelingForm } from '~/domain/gemeente/form';
import { getGemeente, listAlleGemeenten } from '~/domain/gemeente/queries.server';
import { listVerwijzingen } from '~/domain/gemeente/queries-verwijzingen.server';
import { gemeenteTeksten, herindelingVelden } from '~/domain/gemeente/redenen';
import { VerwijzingenNaar } from '~/domain/gemeente/ui/verwijzingen';
import { gemeentenKruimel, organisatieKruimels } from '~/domain/organisatie/navigatie';
import { now, today } from '~/platform/clock.server';
import { invalid, parseForm, refused } from '~/platform/form.server';
import { requireActor } from '~/platform/guard.server';
import { idParam, redirectWithFlash } from '~/platform/http.server';
import { paths } from '~/platform/paths';
import { Card } from '~/ui/card';
import { CheckboxField } from '~/ui/choice-fields';
import { DateField, SelectField } from '~/ui/fields';
import { PortalForm, usePortalForm } from '~/ui/form';
import { Page } from '~/ui/page';
import { pageTitle } from '~/ui/page-title';
import { SubmitButton } from '~/ui/submit-button';

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle('Herindeling', data?.gemeente.naam ?? 'Gemeente');

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'organisatie:beheren');
  const { id, naam, tot, opvolgerId, versie } = await getGemeente(actor, idParam(params, 'id'));
  const [verwijzingen, alle] = await Promise.all([listVerwijzingen(id, tot ?? today()), listAlleGemeenten()]);
  return {
    gemeente: { id, naam, versie },
    begin: { dag: tot, opvolgerId, deelnamesOver: 'on' },
    verwijzingen,
    opvolgers: alle
      .filter((ander) => ander.id !== id)
      .map(({ id: waarde, naam: label, cbsCode }) => ({ waarde, label: `${label} (${cbsCode})` })),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'organisatie:beheren');
  const { id, naam } = await getGemeente(actor, idParam(params, 'id'));
  const submission = await parseForm(request, herindelingForm, actor);
  if (!submission.ok) return invalid(submission);
  const gedaan = await submission.attempt(() => deelIn({ ...submission.value, actor, id, nu: now() }));
  if (!gedaan.ok) return refused(submission, gedaan, gemeenteTeksten, herindelingVelden);
  return redirectWithFlash(paths.beheerItem('gemeenten', id), `De herindeling van ${naam} is vastgelegd.`);
}

export default function Herindeling() {
  const { gemeente, begin, verwijzingen, opvolgers } = useLoaderData<typeof loader>();
  const [form, fields] = usePortalForm({
    id: 'herindeling',
    lastResult: useActionData<typeof action>()?.result,
    defaultValue: begin,
    onValidate: ({ formData }) => parseWithZod(formData, { schema: herindelingForm }),
  });
  const adres = paths.beheerItem('gemeenten', gemeente.id);
  return (
    <Page
      breadcrumb={organisatieKruimels(true, gemeentenKruimel, { label: gemeente.naam, to: adres })}
      meta="De gemeente houdt op te bestaan; haar rechten en plichten gaan over op de opvolger."
      title={`Herindeling van ${gemeente.naam}`}
    >
      <VerwijzingenNaar naam={gemeente.naam} verwijzingen={verwijzingen} />
      <Card>
        <PortalForm form={form} versie={gemeente.versie}>
          <DateField
            field={fields.dag}
            hint="De eerste dag waarop de gemeente niet meer bestaat, bijvoorbeeld 1-1-2022."
            label="Opgeheven per"
          />
          <SelectField
            field={fields.opvolgerId}
            hint="Staat de nieuwe gemeente er niet bij? Leg haar eerst vast."
            label="Gaat over in"
            options={opvolgers}
          />
          <CheckboxField
            field={fields.deelnamesOver}
            hint="De deelnames eindigen op die dag en beginnen dan voor de opvolger. Zonder vinkje blijven ze zoals ze zijn."
            label="Laat de deelnames aan samenwerkingsverbanden overgaan"
          />
          <div className="ik-knoppen">
            <SubmitButton gevaar>Leg de herindeling vast</SubmitButton>
          </div>
        </PortalForm>
      </Card>
    </Page>
  );
}
