import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { stelVast } from '~/domain/verantwoording/commands.server';
import { vaststellenForm } from '~/domain/verantwoording/form';
import { rapportTeksten } from '~/domain/verantwoording/rules';
import { getVaststelling } from '~/domain/verantwoording/versie-pagina.server';
import { now, today } from '~/platform/clock.server';
import { invalid, parseForm, refused } from '~/platform/form.server';
import { requireActor } from '~/platform/guard.server';
import { idParam, redirectWithFlash } from '~/platform/http.server';
import { paths } from '~/platform/paths';
import { Alert } from '~/ui/alert';
import { Card } from '~/ui/card';
import { Confirm } from '~/ui/confirm';
import { Page } from '~/ui/page';
import { pageTitle } from '~/ui/page-title';

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle('Vaststellen', data ? `${data.kop.titel}, ${data.kop.periode}` : 'Voortgangsrapportage');

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'verantwoording:bewerken');
  return await getVaststelling(actor, idParam(params, 'id'), today());
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'verantwoording:bewerken');
  const submission = await parseForm(request, vaststellenForm, actor);
  if (!submission.ok) return invalid(submission);
  const id = idParam(params, 'id');
  const invoer = { ...submission.value, actor, id, nu: now(), vandaag: today() };
  const gedaan = await submission.attempt(() => stelVast(invoer));
  if (!gedaan.ok) return refused(submission, gedaan, rapportTeksten);
  return redirectWithFlash(paths.rapportversie(id), 'De voortgangsrapportage is vastgesteld.');
}

export default function Vaststelling() {
  const { kop, weigering, ontbreekt, zonderTekst } = useLoaderData<typeof loader>();
  const fouten = useActionData<typeof action>()?.result.error?.[''] ?? [];
  return (
    <Page
      breadcrumb={[
        { label: 'Verantwoording', to: paths.verantwoording() },
        { label: kop.titel, to: paths.rapportversie(kop.id) },
      ]}
      meta={`${kop.periode} · versie ${kop.nummer}`}
      title="Voortgangsrapportage vaststellen"
    >
      {fouten.map((fout) => (
        <Alert key={fout} live soort="fout">
          <p>{fout}</p>
        </Alert>
      ))}
      <Aandacht punten={ontbreekt} titel="Deze cijfers zijn niet aangeleverd" />
      <Aandacht punten={zonderTekst} titel="Hier staat nog geen toelichting" />
      <Card>
        {weigering ? (
          <p>{weigering}</p>
        ) : (
          <Confirm
            bevestig="Ja, stel de rapportage vast"
            label="Stel de rapportage vast"
            rustig
            values={{ versie: kop.versie }}
          >
            <p>
              Alle cijfers en teksten blijven zoals ze nu zijn, ook als trajecten later veranderen. Terugdraaien kan
              niet; u kunt wel een nieuwe versie maken.
            </p>
          </Confirm>
        )}
      </Card>
    </Page>
  );
}

function Aandacht({ titel, punten }: { titel: string; punten: string[] }) {
  if (punten.length === 0) return null;
  return (
    <Alert soort="let-op" title={titel}>
      <ul>
        {punten.map((punt) => (
          <li key={punt}>{punt}</li>
        ))}
      </ul>
    </Alert>
  );
}
