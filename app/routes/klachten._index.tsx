import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { getKlachtenOverzicht } from '~/domain/klacht/overzicht.server';
import { klachtLijst } from '~/domain/klacht/queries-lijst.server';
import {
  categorieNamen,
  klachtStatus,
  oordeelNamen,
  opties,
  standNamen,
  zonderAanbieder,
} from '~/domain/klacht/status';
import { KlachtTabel } from '~/domain/klacht/ui/klacht-tabel';
import { KlachtTegels, KlachtTellingen } from '~/domain/klacht/ui/tellingen';
import { today } from '~/platform/clock.server';
import { requireActor } from '~/platform/guard.server';
import { listState, parseListQuery } from '~/platform/list';
import { paths } from '~/platform/paths';
import { Alert } from '~/ui/alert';
import { ButtonLink } from '~/ui/button-link';
import { listExports } from '~/ui/list-href';
import { ListPage } from '~/ui/list-page';
import { Page } from '~/ui/page';
import { pageTitle } from '~/ui/page-title';

export const meta: MetaFunction = () => pageTitle('Klachten');

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'klacht:lezen');
  const query = parseListQuery(request, klachtLijst);
  const overzicht = await getKlachtenOverzicht(actor, query, today());
  return { ...overzicht, list: listState(request, query, overzicht.totaal) };
}

const statussen = [
  ...opties(standNamen),
  ...Object.entries(klachtStatus).map(([waarde, { label }]) => ({ waarde, label })),
];

const zelf = { waarde: zonderAanbieder, label: 'De gemeente zelf' };

export default function Klachten() {
  const { rijen, list, telling, perGemeente, perAanbieder, gemeenten, aanbieders, verkeerdeDagen, ...wie } =
    useLoaderData<typeof loader>();
  return (
    <Page
      actions={
        <>
          {wie.magTevredenheid ? (
            <ButtonLink href={paths.tevredenheid()} variant="secondary">
              Tevredenheid
            </ButtonLink>
          ) : null}
          {wie.magRegistreren ? <ButtonLink href={paths.klachtNieuw()}>Registreer een klacht</ButtonLink> : null}
        </>
      }
      breadcrumb={[{ label: 'Vandaag', to: paths.vandaag() }]}
      help={
        wie.isAanbieder
          ? paths.help('aanbieders', 'een-klacht-over-u')
          : paths.help('contractmanagers', 'een-klacht-behandelen')
      }
      meta={
        wie.isAanbieder
          ? 'Klachten over uw organisatie. U ziet niet wie ze heeft ingediend.'
          : 'Klachten over de uitvoering, van ontvangst tot oordeel. Het portaal bewaakt de termijn.'
      }
      title="Klachten"
    >
      <KlachtTegels list={list} telling={telling} />
      {verkeerdeDagen.map((invoer) => (
        <Alert key={invoer} live soort="fout">
          <p>“{invoer}” is geen datum. Schrijf dag-maand-jaar, bijvoorbeeld 2-3-2026. Dit filter telt nu niet mee.</p>
        </Alert>
      ))}
      <ListPage
        exports={listExports(list)}
        filters={[
          { naam: 'status', label: 'Status', opties: statussen },
          { naam: 'gemeente', label: 'Gemeente', opties: gemeenten },
          ...(wie.isAanbieder ? [] : [{ naam: 'aanbieder', label: 'Over', opties: [zelf, ...aanbieders] }]),
          { naam: 'categorie', label: 'Onderwerp', opties: opties(categorieNamen) },
          { naam: 'oordeel', label: 'Oordeel', opties: opties(oordeelNamen) },
          { naam: 'van', label: 'Ontvangen vanaf' },
          { naam: 'tot', label: 'Ontvangen vóór' },
        ]}
        list={list}
        naam={['klacht', 'klachten']}
        zoekLabel="Zoek op nummer of omschrijving"
      >
        <KlachtTabel isAanbieder={wie.isAanbieder} list={list} magRegistreren={wie.magRegistreren} rijen={rijen} />
      </ListPage>
      <KlachtTellingen list={list} perAanbieder={perAanbieder} perGemeente={perGemeente} />
    </Page>
  );
}
