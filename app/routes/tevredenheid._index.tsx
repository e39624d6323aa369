import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import {
  listGemetenAanbieders,
  listMetingen,
  metingLijst,
  verkeerdeDagen,
} from '~/domain/tevredenheid/queries-lijst.server';
import { dienstOpties } from '~/domain/tevredenheid/status';
import { MetingTabel } from '~/domain/tevredenheid/ui/meting-tabel';
import { requireActor } from '~/platform/guard.server';
import { listState, parseListQuery } from '~/platform/list';
import { paths } from '~/platform/paths';
import { Alert } from '~/ui/alert';
import { ButtonLink } from '~/ui/button-link';
import { listExports } from '~/ui/list-href';
import { ListPage } from '~/ui/list-page';
import { Page } from '~/ui/page';
import { pageTitle } from '~/ui/page-title';

export const meta: MetaFunction = () => pageTitle('Tevredenheid');

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'kpi:lezen');
  const query = parseListQuery(request, metingLijst);
  const [{ rijen, totaal }, aanbieders] = await Promise.all([listMetingen(actor, query), listGemetenAanbieders(actor)]);
  return {
    rijen,
    aanbieders,
    list: listState(request, query, totaal),
    verkeerd: verkeerdeDagen(query),
    registreren: actor.permissions.has('tevredenheid:registreren'),
    isAanbieder: actor.scope.soort === 'aanbieder',
    magKlachten: actor.permissions.has('klacht:lezen'),
  };
}

export default function Tevredenheid() {
  const { rijen, aanbieders, list, verkeerd, registreren, isAanbieder, magKlachten } = useLoaderData<typeof loader>();
  return (
    <Page
      actions={registreren ? <ButtonLink href={paths.tevredenheidNieuw()}>Leg een meting vast</ButtonLink> : undefined}
      breadcrumb={[magKlachten ? { label: 'Klachten', to: paths.klachten() } : { label: 'KPI’s', to: paths.kpis() }]}
      meta={
        isAanbieder
          ? 'Wat inburgeraars van uw organisatie vinden, zoals de gemeenten het hebben vastgelegd.'
          : 'Wat inburgeraars van de dienstverlening vinden. Een cijfer staat hier met het aantal antwoorden en de bron.'
      }
      title="Tevredenheid"
    >
      {verkeerd.map((invoer) => (
        <Alert key={invoer} live soort="fout">
          <p>“{invoer}” is geen datum. Schrijf dag-maand-jaar, bijvoorbeeld 2-3-2026. Dit filter telt nu niet mee.</p>
        </Alert>
      ))}
      <ListPage
        exports={listExports(list)}
        filters={[
          { naam: 'dienst', label: 'Dienst', opties: dienstOpties },
          ...(isAanbieder ? [] : [{ naam: 'aanbieder', label: 'Aanbieder', opties: aanbieders }]),
          { naam: 'van', label: 'Gemeten vanaf' },
          { naam: 'tot', label: 'Gemeten vóór' },
        ]}
        list={list}
        naam={['meting', 'metingen']}
        zoekLabel="Zoek op wat is beoordeeld, aanbieder of bron"
      >
        <MetingTabel list={list} registreren={registreren} rijen={rijen} />
      </ListPage>
    </Page>
  );
}
