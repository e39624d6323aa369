import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { daadTekst } from '~/domain/gebeurtenis/daden';
import { listGebeurtenissen } from '~/domain/portaal/queries.server';
import { formatMoment } from '~/platform/format';
import { requireActor } from '~/platform/guard.server';
import { listState, parseListQuery } from '~/platform/list';
import { paths } from '~/platform/paths';
import { NoMatch } from '~/ui/empty';
import { ListPage } from '~/ui/list-page';
import { Page } from '~/ui/page';
import { pageTitle } from '~/ui/page-title';
import { Status } from '~/ui/status';
import { DataTable } from '~/ui/table';

export const meta: MetaFunction = () => pageTitle('Gebeurtenissen', 'Beheer');

export async function loader({ request }: LoaderFunctionArgs) {
  await requireActor(request, 'gebeurtenis:lezen');
  const query = parseListQuery(request, { filters: ['object', 'uitkomst'], sorteer: ['volgnr'], richting: 'af' });
  const { rijen, totaal, soorten } = await listGebeurtenissen(query);
  return {
    soorten: soorten.map((soort) => ({ waarde: soort, label: onderwerp(soort) })),
    list: listState(request, query, totaal),
    rijen: rijen.map(({ volgnr, op, daad, object, uitkomst, gegevens, naam }) => ({
      volgnr,
      op: formatMoment(op),
      daad: daadTekst(daad),
      object: onderwerp(object),
      uitkomst,
      wie: naam ?? 'het portaal',
      toelichting: typeof gegevens.toelichting === 'string' ? gegevens.toelichting : '',
    })),
  };
}

/** The kind of record as people write it: 'individueel contract'. */
const onderwerp = (soort: string) => soort.replaceAll('-', ' ');

const uitkomsten = [
  { waarde: 'gelukt', label: 'Gelukt' },
  { waarde: 'geweigerd', label: 'Geweigerd' },
];

export default function Gebeurtenissen() {
  const { rijen, list, soorten } = useLoaderData<typeof loader>();
  return (
    <Page
      breadcrumb={[{ label: 'Beheer', to: paths.beheer() }]}
      meta="Elke regel is met een controlegetal aan de vorige vastgemaakt; wijzigen of weghalen kan niet zonder dat het opvalt."
      title="Gebeurtenissen"
    >
      <ListPage
        filters={[
          { naam: 'object', label: 'Onderwerp', opties: soorten },
          { naam: 'uitkomst', label: 'Uitkomst', opties: uitkomsten },
        ]}
        list={list}
        naam={['gebeurtenis', 'gebeurtenissen']}
        zoekLabel="Zoek op daad of naam"
      >
        <DataTable
          caption="Gebeurtenissen"
          captionHidden
          columns={[
            { key: 'volgnr', kop: 'Nr.', rechts: true, sorteerbaar: true, cel: (rij) => rij.volgnr },
            { key: 'op', kop: 'Wanneer', cel: (rij) => <span className="ik-getal">{rij.op}</span> },
            { key: 'wie', kop: 'Wie', cel: (rij) => rij.wie },
            { key: 'daad', kop: 'Wat', cel: (rij) => rij.daad },
            { key: 'object', kop: 'Onderwerp', cel: (rij) => rij.object },
            { key: 'toelichting', kop: 'Toelichting', cel: (rij) => rij.toelichting },
            {
              key: 'uitkomst',
              kop: 'Uitkomst',
              cel: (rij) => <Status toon={rij.uitkomst === 'gelukt' ? 'goed' : 'fout'}>{rij.uitkomst}</Status>,
            },
          ]}
          empty={<NoMatch alles="Toon alle gebeurtenissen" list={list} />}
          list={list}
          rowKey={(rij) => String(rij.volgnr)}
          rows={rijen}
        />
      </ListPage>
    </Page>
  );
}
