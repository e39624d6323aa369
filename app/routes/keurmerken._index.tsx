import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { keurmerkLijst, listKeurmerken } from '~/domain/keurmerk/queries-overzicht.server';
import { keurmerkSoortNamen, keurmerkToestand } from '~/domain/keurmerk/status';
import { KeurmerkTabel } from '~/domain/keurmerk/ui/keurmerk-tabel';
import { today } from '~/platform/clock.server';
import { requireActor } from '~/platform/guard.server';
import { listState, pageOf, parseListQuery } from '~/platform/list';
import { paths } from '~/platform/paths';
import { listHref } from '~/ui/list-href';
import { ListPage } from '~/ui/list-page';
import { Page } from '~/ui/page';
import { pageTitle } from '~/ui/page-title';

export const meta: MetaFunction = () => pageTitle('Keurmerken');

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'keurmerk:lezen');
  const query = parseListQuery(request, keurmerkLijst);
  const alle = await listKeurmerken(actor, query, today());
  return { rijen: pageOf(alle, query), lijst: listState(request, query, alle.length) };
}

const soorten = Object.entries(keurmerkSoortNamen).map(([waarde, label]) => ({ waarde, label }));
const toestanden = Object.entries(keurmerkToestand)
  .filter(([waarde]) => waarde !== 'niet-nodig')
  .map(([waarde, { label }]) => ({ waarde, label }));

export default function Keurmerken() {
  const { rijen, lijst } = useLoaderData<typeof loader>();
  const bestand = (soort: string) => listHref({ ...lijst, basis: `${lijst.basis}.${soort}`, pagina: 1 });
  return (
    <Page
      breadcrumb={[{ label: 'Aanbieders', to: paths.aanbieders() }]}
      meta="Per aanbieder wat hij nodig heeft of ooit had: tot wanneer het geldt en wanneer het voor het laatst is gecontroleerd."
      title="Keurmerken"
    >
      <ListPage
        exports={['csv', 'xlsx'].map((soort) => ({ label: soort.toUpperCase(), href: bestand(soort) }))}
        filters={[
          { naam: 'keurmerk', label: 'Keurmerk', opties: soorten },
          { naam: 'toestand', label: 'Stand', opties: toestanden },
          {
            naam: 'contract',
            label: 'Lopend contract',
            opties: [
              { waarde: 'ja', label: 'Heeft een contract' },
              { waarde: 'nee', label: 'Heeft geen contract' },
            ],
          },
        ]}
        list={lijst}
        naam={['keurmerk', 'keurmerken']}
        zoekLabel="Zoek op naam van de aanbieder"
      >
        <KeurmerkTabel lijst={lijst} rijen={rijen} />
      </ListPage>
    </Page>
  );
}
