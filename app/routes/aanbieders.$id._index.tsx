import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { getPartijPagina } from '~/domain/aanbieder/queries-pagina.server';
import { partijSoortNamen } from '~/domain/aanbieder/status';
import { CombinantenKaart, CombinatiesKaart } from '~/domain/aanbieder/ui/combinatie';
import { ContractenKaart, GewonnenKaart, NamenKaart } from '~/domain/aanbieder/ui/dossier';
import { GegevensKaart } from '~/domain/aanbieder/ui/gegevens';
import { BronFeiten } from '~/domain/bron/ui/bronfeiten';
import { keurmerkToestand } from '~/domain/keurmerk/status';
import { KeurmerkKaart } from '~/domain/keurmerk/ui/standen';
import { today } from '~/platform/clock.server';
import { requireActor } from '~/platform/guard.server';
import { idParam } from '~/platform/http.server';
import { paths } from '~/platform/paths';
import { ButtonLink } from '~/ui/button-link';
import { Card } from '~/ui/card';
import { History } from '~/ui/history';
import { AppLink } from '~/ui/link';
import { useInMenu } from '~/ui/menu';
import { Page } from '~/ui/page';
import { pageTitle } from '~/ui/page-title';
import { Status } from '~/ui/status';
import { WatNu } from '~/ui/wat-nu';

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle(data?.pagina.naam ?? 'Aanbieder', 'Aanbieders');

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'aanbieder:lezen');
  const pagina = await getPartijPagina(actor, idParam(params, 'id'), today());
  return {
    pagina,
    magBewerken: actor.permissions.has('aanbieder:bewerken'),
    magReglement: actor.permissions.has('klachtenreglement:vastleggen'),
  };
}

type Pagina = ReturnType<typeof useLoaderData<typeof loader>>['pagina'];

const namensVan = (pagina: Pagina) =>
  pagina.kind === 'aanbieder' ? Object.fromEntries(pagina.combinaties.map(({ id, naam }) => [id, naam])) : {};

export default function Partij() {
  const { pagina, magBewerken, magReglement } = useLoaderData<typeof loader>();
  const { id, naam, toestand, stappen } = pagina;
  const namens = namensVan(pagina);
  const magKpis = useInMenu(paths.kpis());
  return (
    <Page
      actions={
        <>
          {magKpis ? <AppLink href={paths.aanbiederDeel(id, 'scorecard')}>Scorecard</AppLink> : null}
          {magBewerken ? (
            <ButtonLink
              href={pagina.kind === 'combinatie' ? paths.combinatieBewerken(id) : paths.aanbiederDeel(id, 'bewerken')}
              variant="secondary"
            >
              Wijzig
            </ButtonLink>
          ) : null}
        </>
      }
      aside={
        <>
          {pagina.kind === 'aanbieder' ? (
            <GegevensKaart
              aanbieder={pagina}
              actie={
                magReglement ? (
                  <AppLink href={paths.aanbiederDeel(id, 'klachtenreglement')}>Klachtenreglement</AppLink>
                ) : null
              }
            />
          ) : null}
          <Card title="Geschiedenis">
            <History events={pagina.geschiedenis} />
          </Card>
        </>
      }
      breadcrumb={[{ label: 'Aanbieders', to: paths.aanbieders() }]}
      meta={partijSoortNamen[pagina.kind === 'combinatie' ? 'combinatie' : pagina.soort]}
      status={
        toestand === 'niet-nodig' ? undefined : (
          <Status toon={keurmerkToestand[toestand].tone}>
            Keurmerk: {keurmerkToestand[toestand].label.toLowerCase()}
          </Status>
        )
      }
      title={naam}
      watNu={<WatNu stappen={stappen} />}
    >
      {pagina.kind === 'aanbieder' ? (
        <KeurmerkKaart aanbiederId={id} standen={pagina.standen} />
      ) : (
        <>
          {pagina.toelichting ? <Card>{pagina.toelichting}</Card> : null}
          <CombinantenKaart leden={pagina.leden} />
        </>
      )}
      <ContractenKaart contracten={pagina.contracten} namens={namens} />
      <GewonnenKaart gewonnen={pagina.gewonnen} namens={namens} />
      {pagina.kind === 'aanbieder' ? (
        <>
          <CombinatiesKaart combinaties={pagina.combinaties} />
          <NamenKaart namen={pagina.namen} />
        </>
      ) : null}
      <BronFeiten feiten={pagina.bronfeiten} />
    </Page>
  );
}
