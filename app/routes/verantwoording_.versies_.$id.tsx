import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { ordenKolommen } from '~/domain/verantwoording/commands.server';
import { kolommenForm } from '~/domain/verantwoording/form';
import { rapportTeksten } from '~/domain/verantwoording/rules';
import { versieStatus } from '~/domain/verantwoording/status';
import { KolommenForm } from '~/domain/verantwoording/ui/kolommen-form';
import { getVersiepagina } from '~/domain/verantwoording/versie-pagina.server';
import { now } from '~/platform/clock.server';
import { invalid, parseForm, refused } from '~/platform/form.server';
import { requireActor } from '~/platform/guard.server';
import { idParam, redirectWithFlash } from '~/platform/http.server';
import { paths } from '~/platform/paths';
import { Card } from '~/ui/card';
import { History } from '~/ui/history';
import { Page } from '~/ui/page';
import { pageTitle } from '~/ui/page-title';
import { Status } from '~/ui/status';
import { DataTable } from '~/ui/table';
import { WatNu } from '~/ui/wat-nu';

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle('Bewerken', data ? `${data.kop.titel}, ${data.kop.periode}` : 'Voortgangsrapportage');

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'verantwoording:bewerken');
  return await getVersiepagina(actor, idParam(params, 'id'));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'verantwoording:bewerken');
  const submission = await parseForm(request, kolommenForm, actor);
  if (!submission.ok) return invalid(submission);
  const id = idParam(params, 'id');
  const gedaan = await submission.attempt(() => ordenKolommen({ ...submission.value, actor, id, nu: now() }));
  if (!gedaan.ok) return refused(submission, gedaan, rapportTeksten);
  return redirectWithFlash(paths.rapportversie(id), 'De volgorde van de gemeenten is bewaard.');
}

export default function Rapportversie() {
  const { kop, kolommen, vakken, inclusief, geschiedenis } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>()?.result;
  const rapport = `${paths.voortgangsrapportage()}?${kop.params}`;
  const concept = kop.status === 'concept';
  const vaststellen = { titel: 'Stel de rapportage vast.', href: paths.rapportversieDeel(kop.id, 'vaststelling') };
  return (
    <Page
      aside={
        <Card title="Geschiedenis">
          <History events={geschiedenis} />
        </Card>
      }
      breadcrumb={[
        { label: 'Verantwoording', to: paths.verantwoording() },
        { label: kop.titel, to: rapport },
      ]}
      meta={`${kop.periode} · versie ${kop.nummer} · ${inclusief ? 'met' : 'zonder'} inburgeraars van vóór de periode`}
      status={<Status toon={versieStatus[kop.status].tone}>{versieStatus[kop.status].label}</Status>}
      title={`Bewerken: ${kop.titel}`}
      watNu={
        <WatNu
          knop={{ label: 'Bekijk het rapport', href: rapport }}
          stappen={concept ? [vaststellen] : []}
          wacht={concept ? undefined : 'Deze versie staat vast en verandert niet meer.'}
        />
      }
    >
      <Card title="Teksten">
        <DataTable
          caption="Teksten van het rapport"
          captionHidden
          columns={[
            {
              key: 'vak',
              kop: 'Tekst',
              cel: ({ sleutel, label }: (typeof vakken)[number]) =>
                concept ? <a href={paths.rapportversieDeel(kop.id, `teksten/${sleutel}`)}>{label}</a> : label,
            },
            { key: 'begin', kop: 'Begint met', cel: ({ begin }) => begin ?? <span className="ik-stil">nog leeg</span> },
          ]}
          rowKey={({ sleutel }) => sleutel}
          rows={vakken}
        />
      </Card>
      <Card title="Volgorde van de gemeenten">
        {concept ? (
          <KolommenForm key={kop.versie} kolommen={kolommen} lastResult={lastResult} versie={kop.versie} />
        ) : (
          <p>{kolommen.map(({ naam }) => naam).join(', ')}</p>
        )}
      </Card>
    </Page>
  );
}
