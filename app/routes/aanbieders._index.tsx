import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { aanbiederLijst, lijstregel, listPartijen } from '~/domain/aanbieder/queries-lijst.server';
import { partijSoortNamen } from '~/domain/aanbieder/status';
import { AanbiederTabel } from '~/domain/aanbieder/ui/aanbieder-tabel';
import { keurmerkToestand } from '~/domain/keurmerk/status';
import { today } from '~/platform/clock.server';
import { requireActor } from '~/platform/guard.server';
import { listState, pageOf, parseListQuery } from '~/platform/list';
import { paths } from '~/platform/paths';
import { ButtonLink } from '~/ui/button-link';
import { listHref } from '~/ui/list-href';
import { ListPage } from '~/ui/list-page';
import { Page } from '~/ui/page';
import { pageTitle } from '~/ui/page-title';

export const meta: MetaFunction = () => pageTitle('Aanbieders');

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'aanbieder:lezen');
  const query = parseListQuery(request, aanbiederLijst);
  const alle = await listPartijen(actor, query, today());
  return {
    rijen: pageOf(alle, query).map(lijstregel),
    lijst: listState(request, query, alle.length),
    magBewerken: actor.permissions.has('aanbieder:bewerken'),
    magKeurmerk: actor.permissions.has('keurmerk:lezen'),
  };
}

const opties = (namen: Record<string, string>) => Object.entries(namen).map(([waarde, label]) => ({ waarde, label }));
const toestanden = Object.fromEntries(Object.entries(keurmerkToestand).map(([waarde, { label }]) => [waarde, label]));

export default function Aanbieders() {
  const { rijen, lijst, magBewerken, magKeurmerk } = useLoaderData<typeof loader>();
  const bestand = (soort: string) => listHref({ ...lijst, basis: `${lijst.basis}.${soort}`, pagina: 1 });
  return (
    <Page
      actions={
        <>
          {magKeurmerk ? (
            <ButtonLink href={paths.keurmerken()} variant="secondary">
              Alle keurmerken
            </ButtonLink>
          ) : null}
          {magBewerken ? (
            <>
              <ButtonLink href={paths.combinatieNieuw()} variant="secondary">
                Nieuwe combinatie
              </ButtonLink>
              <ButtonLink href={paths.aanbiederNieuw()}>Nieuwe aanbieder</ButtonLink>
            </>
          ) : null}
        </>
      }
      meta="Alle aanbieders en combinaties, van welke regio ook. De contracten zijn alleen die van uw gemeenten."
      title="Aanbieders"
    >
      <ListPage
        exports={['csv', 'xlsx'].map((soort) => ({ label: soort.toUpperCase(), href: bestand(soort) }))}
        filters={[
          { naam: 'soort', label: 'Soort', opties: opties(partijSoortNamen) },
          { naam: 'keurmerk', label: 'Keurmerk', opties: opties(toestanden) },
          {
            naam: 'contract',
            label: 'Lopend contract',
            opties: opties({ ja: 'Heeft een contract', nee: 'Heeft geen contract' }),
          },
        ]}
        list={lijst}
        naam={['aanbieder of combinatie', 'aanbieders en combinaties']}
        zoekLabel="Zoek op naam, oude naam, schrijfwijze of KvK-nummer"
      >
        <AanbiederTabel lijst={lijst} magBewerken={magBewerken} rijen={rijen} />
      </ListPage>
    </Page>
  );
}
