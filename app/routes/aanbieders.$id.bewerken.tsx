import { parseWithZod } from '@conform-to/zod/v4';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { lijktOpAndere } from '~/domain/aanbieder/antwoord.server';
import { wijzigAanbieder } from '~/domain/aanbieder/commands.server';
import { type AanbiederInvoer, aanbiederForm } from '~/domain/aanbieder/form';
import { getAanbieder } from '~/domain/aanbieder/queries.server';
import { aanbiederTeksten, aanbiederVelden } from '~/domain/aanbieder/redenen';
import { AanbiederVelden } from '~/domain/aanbieder/ui/aanbieder-velden';
import { useAntwoord } from '~/domain/aanbieder/ui/use-antwoord';
import { now, today } from '~/platform/clock.server';
import { invalid, parseForm, refused } from '~/platform/form.server';
import { requireActor } from '~/platform/guard.server';
import { idParam, redirectWithFlash } from '~/platform/http.server';
import { paths } from '~/platform/paths';
import { Card } from '~/ui/card';
import { DateField, TextField } from '~/ui/fields';
import { PortalForm, usePortalForm } from '~/ui/form';
import { Page } from '~/ui/page';
import { pageTitle } from '~/ui/page-title';
import { SubmitButton } from '~/ui/submit-button';

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle('Wijzigen', data?.aanbieder.naam ?? 'Aanbieder');

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'aanbieder:bewerken');
  const { namen, klachtenreglementDatum: _, ...aanbieder } = await getAanbieder(actor, idParam(params, 'id'));
  const aliassen = namen.filter(({ soort }) => soort === 'alias').map(({ naam, bron }) => ({ naam, bron }));
  return { aanbieder, aliassen };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'aanbieder:bewerken');
  const id = idParam(params, 'id');
  const submission = await parseForm(request, aanbiederForm, actor);
  if (!submission.ok) return invalid(submission);
  const gewijzigd = await submission.attempt(() =>
    wijzigAanbieder({ ...submission.value, actor, id, vandaag: today(), nu: now() }),
  );
  if (gewijzigd.ok) return redirectWithFlash(paths.aanbieder(id), 'De wijziging is bewaard.');
  return gewijzigd.reden === 'lijkt-op-andere'
    ? lijktOpAndere(submission, gewijzigd)
    : refused(submission, gewijzigd, aanbiederTeksten, aanbiederVelden);
}

export default function AanbiederBewerken() {
  const { aanbieder, aliassen } = useLoaderData<typeof loader>();
  const { lastResult, gelijkenissen } = useAntwoord();
  const [form, fields] = usePortalForm<AanbiederInvoer, unknown>({
    id: 'aanbieder',
    lastResult,
    defaultValue: { ...aanbieder, versie: String(aanbieder.versie), aliassen },
    onValidate: ({ formData }) => parseWithZod(formData, { schema: aanbiederForm }),
  });
  return (
    <Page
      breadcrumb={[
        { label: 'Aanbieders', to: paths.aanbieders() },
        { label: aanbieder.naam, to: paths.aanbieder(aanbieder.id) },
      ]}
      title={`Wijzig ${aanbieder.naam}`}
    >
      <Card>
        <PortalForm form={form} versie={aanbieder.versie}>
          <AanbiederVelden
            fields={fields}
            form={form}
            gelijkenissen={gelijkenissen}
            naNaam={
              <>
                <DateField
                  field={fields.naamVanaf}
                  hint={`Alleen als u de naam verandert. Tot die dag blijft de naam ${aanbieder.naam} in de geschiedenis staan.`}
                  label="Nieuwe naam geldt vanaf"
                  optional
                />
                <TextField field={fields.naamBron} label="Bron van de nieuwe naam" optional />
              </>
            }
          />
          <div className="ik-knoppen">
            <SubmitButton>Bewaar de wijziging</SubmitButton>
          </div>
        </PortalForm>
      </Card>
    </Page>
  );
}
