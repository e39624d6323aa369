import { parseWithZod } from '@conform-to/zod/v4';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { bewerkGemeente } from '~/domain/gemeente/commands.server';
import { gemeenteBewerkenForm } from '~/domain/gemeente/form';
import { getGemeente, listAlleGemeenten } from '~/domain/gemeente/queries.server';
import { gemeenteTeksten, gemeenteVelden } from '~/domain/gemeente/redenen';
import { GemeenteVelden } from '~/domain/gemeente/ui/velden';
import { gemeentenKruimel, organisatieKruimels } from '~/domain/organisatie/navigatie';
import { now } from '~/platform/clock.server';
import { invalid, parseForm, refused } from '~/platform/form.server';
import { requireActor } from '~/platform/guard.server';
import { idParam, redirectWithFlash } from '~/platform/http.server';
import { paths } from '~/platform/paths';
import { Card } from '~/ui/card';
import { DateField, SelectField } from '~/ui/fields';
import { PortalForm, usePortalForm } from '~/ui/form';
import { Page } from '~/ui/page';
import { pageTitle } from '~/ui/page-title';
import { SubmitButton } from '~/ui/submit-button';

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle('Bewerken', data?.gemeente.naam ?? 'Gemeente');

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'organisatie:beheren');
  const gemeente = await getGemeente(actor, idParam(params, 'id'));
  const { id: eigenId, naam, cbsCode, van, tot, opvolgerId, thema, bron, versie } = gemeente;
  const opvolgers = (await listAlleGemeenten()).filter(({ id }) => id !== eigenId);
  return {
    gemeente: { id: eigenId, naam, versie },
    waarden: { naam, andereNaam: '', cbsCode, van, tot, opvolgerId, thema, bron },
    opvolgers: opvolgers.map((ander) => ({ waarde: ander.id, label: `${ander.naam} (${ander.cbsCode})` })),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'organisatie:beheren');
  const { id } = await getGemeente(actor, idParam(params, 'id'));
  const submission = await parseForm(request, gemeenteBewerkenForm, actor);
  if (!submission.ok) return invalid(submission);
  const bewerkt = await submission.attempt(() => bewerkGemeente({ ...submission.value, actor, id, nu: now() }));
  if (!bewerkt.ok) return refused(submission, bewerkt, gemeenteTeksten, gemeenteVelden);
  return redirectWithFlash(paths.beheerItem('gemeenten', id), 'De gegevens van de gemeente zijn bewaard.');
}

export default function GemeenteBewerken() {
  const { gemeente, waarden, opvolgers } = useLoaderData<typeof loader>();
  const [form, fields] = usePortalForm({
    id: 'gemeente',
    lastResult: useActionData<typeof action>()?.result,
    defaultValue: waarden,
    onValidate: ({ formData }) => parseWithZod(formData, { schema: gemeenteBewerkenForm }),
  });
  const adres = paths.beheerItem('gemeenten', gemeente.id);
  return (
    <Page
      breadcrumb={organisatieKruimels(true, gemeentenKruimel, { label: gemeente.naam, to: adres })}
      meta="Hier verbetert u wat verkeerd is vastgelegd. Gaat de gemeente op in een andere? Gebruik dan de herindeling."
      title={`${gemeente.naam} bewerken`}
    >
      <Card>
        <PortalForm form={form} versie={gemeente.versie}>
          <GemeenteVelden fields={fields} />
          <DateField
            field={fields.tot}
            hint="De eerste dag waarop de gemeente niet meer bestaat, bijvoorbeeld 1-1-2022."
            label="Opgeheven per"
            optional
          />
          <SelectField field={fields.opvolgerId} label="Opvolger" leeg="Geen" optional options={opvolgers} />
          <div className="ik-knoppen">
            <SubmitButton>Bewaar</SubmitButton>
          </div>
        </PortalForm>
      </Card>
    </Page>
  );
}
