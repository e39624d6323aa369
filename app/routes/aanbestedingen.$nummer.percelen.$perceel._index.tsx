import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { getPerceelPagina } from '~/domain/aanbesteding/perceel-pagina.server';
import { leerrouteNamen, perceelStatus } from '~/domain/aanbesteding/status';
import { PerceelEisen, PerceelGegevens } from '~/domain/aanbesteding/ui/perceel-gegevens';
import { PerceelGemeenten, PerceelOpvolging, PerceelWatNu } from '~/domain/aanbesteding/ui/perceel-zij';
import { UitslagKaart } from '~/domain/gunning/ui/uitslag';
import { today } from '~/platform/clock.server';
import { meervoud } from '~/platform/format';
import { requireActor } from '~/platform/guard.server';
import { idParam } from '~/platform/http.server';
import { paths } from '~/platform/paths';
import { Card } from '~/ui/card';
import { History } from '~/ui/history';
import { Page } from '~/ui/page';
import { pageTitle } from '~/ui/page-title';
import { Status } from '~/ui/status';
import { Tiles } from '~/ui/tiles';
import { Euro, Getal } from '~/ui/value';

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data
    ? pageTitle(`Perceel ${data.perceel.nummer}: ${data.perceel.naam}`, data.aanbesteding.nummer)
    : pageTitle('Perceel');

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'aanbesteding:lezen');
  return await getPerceelPagina(actor, idParam(params, 'nummer'), idParam(params, 'perceel'), today());
}

export default function Perceel() {
  const pagina = useLoaderData<typeof loader>();
  const { aanbesteding, perceel, leerroutes, gemeenten, criteria, uitslag, geschiedenis } = pagina;
  const { label, tone } = perceelStatus[perceel.status];
  const contracten = `${paths.contracten()}?aanbesteding=${aanbesteding.nummer}&perceel=${perceel.nummer}`;
  return (
    <Page
      aside={
        <>
          <PerceelGemeenten gemeenten={gemeenten} />
          <PerceelOpvolging opvolging={pagina.opvolging} />
        </>
      }
      breadcrumb={[
        { label: 'Aanbestedingen', to: paths.aanbestedingen() },
        { label: `${aanbesteding.nummer} ${aanbesteding.titel}`, to: paths.aanbesteding(aanbesteding.nummer) },
      ]}
      meta={[
        aanbesteding.verbandNaam,
        ...leerroutes.map((route) => leerrouteNamen[route]),
        meervoud(gemeenten.length, 'gemeente', 'gemeenten'),
      ].join(' · ')}
      status={<Status toon={tone}>{label}</Status>}
      title={`Perceel ${perceel.nummer}: ${perceel.naam}`}
      watNu={<PerceelWatNu watNu={pagina.watNu} />}
    >
      <Tiles
        tegels={[
          { label: 'Raming', waarde: <Euro cents={perceel.ramingCents} heel /> },
          {
            label: 'Gegund aan',
            waarde: <Getal waarde={uitslag.gegunden.length} />,
            noot: `van ${meervoud(perceel.aantalTeContracteren, 'aanbieder', 'aanbieders')}`,
          },
          {
            label: 'Contracten',
            waarde: <Getal waarde={uitslag.contracten.totaal} />,
            href: pagina.magContracten && uitslag.contracten.eigen > 0 ? contracten : undefined,
          },
        ]}
      />
      <UitslagKaart magAanbieders={pagina.magAanbieders} perceel={perceel} uitslag={uitslag} />
      <PerceelGegevens leerroutes={leerroutes} perceel={perceel} />
      <PerceelEisen criteria={criteria} eisen={uitslag.eisen} perceel={perceel} />
      <Card title="Geschiedenis">
        {geschiedenis.length > 0 ? (
          <History events={geschiedenis} />
        ) : (
          <p className="ik-stil">Er is nog niets met dit perceel gebeurd.</p>
        )}
      </Card>
    </Page>
  );
}
