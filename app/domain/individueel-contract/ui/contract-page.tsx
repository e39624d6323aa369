import type { ReactNode } from 'react';
import { formatDatum, formatEuro, formatProcent } from '~/platform/format';
import { paths } from '~/platform/paths';
import { Alert } from '~/ui/alert';
import { Card } from '~/ui/card';
import { Definitions } from '~/ui/definitions';
import { AppLink } from '~/ui/link';
import { Page } from '~/ui/page';
import { Status } from '~/ui/status';
import { Dag, Euro } from '~/ui/value';
import { WatNu } from '~/ui/wat-nu';
import { budgetjaar, overCents } from '../../meelifregeling/budget';
import { deelVan } from '../delen';
import type { IndividueelKop, IndividueelPagina } from '../pagina.server';
import { type IndividueelDaad, type IndividueelStatus, individueelDaad, individueelStatus } from '../status';
import { DrempelStatus } from './drempel';
import { laatsteDag } from './tabel';

type FrameProps = { kop: IndividueelKop; title?: string; watNu?: ReactNode; aside?: ReactNode; children: ReactNode };

/** Frame of every page of an individual contract. */
export function IndividueelFrame({ kop, title, ...rest }: FrameProps) {
  const { label, tone } = individueelStatus[kop.status];
  return (
    <Page
      {...rest}
      breadcrumb={[
        { label: 'Meelifregelingen', to: paths.meelifregelingen() },
        { label: 'Individuele contracten', to: paths.individueleContracten() },
        ...(title ? [{ label: kop.nummer, to: paths.individueelContract(kop.id) }] : []),
      ]}
      meta={`${kop.gemeente} en ${kop.instelling} · traject ${kop.trajectnummer} · ${kop.regeling.naam}`}
      status={<Status toon={tone}>{label}</Status>}
      title={title ?? `Individueel contract ${kop.nummer}`}
    />
  );
}

export const KanNiet = ({ kop }: { kop: IndividueelKop }) => (
  <Alert soort="let-op" title="Dit kan nu niet">
    <p>
      Het contract heeft de status “{individueelStatus[kop.status].label}”.{' '}
      <AppLink href={paths.individueelContract(kop.id)}>Ga terug naar het contract</AppLink> om te zien wat wel kan.
    </p>
  </Alert>
);

export function GegevensKaart({ pagina: { kop, gegevens, magTraject, magRegeling } }: { pagina: IndividueelPagina }) {
  return (
    <Card title="Gegevens">
      <Definitions
        items={[
          {
            label: 'Traject',
            waarde: magTraject ? <a href={paths.traject(kop.trajectnummer)}>{kop.trajectnummer}</a> : kop.trajectnummer,
          },
          { label: 'Niveau', waarde: kop.niveau ?? '–' },
          {
            label: 'Meelifregeling',
            waarde: magRegeling ? (
              <a href={paths.meelifregeling(kop.regeling.id)}>{kop.regeling.naam}</a>
            ) : (
              kop.regeling.naam
            ),
          },
          { label: 'Prijs', waarde: <Euro cents={gegevens.prijsCents} /> },
          { label: 'Eerste dag', waarde: <Dag dag={gegevens.startDatum} /> },
          { label: 'Laatste dag', waarde: <Dag dag={laatsteDag(gegevens.eindDatum)} /> },
          { label: 'Getekend op', waarde: <Dag dag={gegevens.getekendDatum} /> },
          { label: 'Leerroute gestart op', waarde: <Dag dag={gegevens.gestartDatum} /> },
          ...(gegevens.reden ? [{ label: 'Reden', waarde: gegevens.reden }] : []),
          ...(gegevens.bron ? [{ label: 'Bron', waarde: gegevens.bron }] : []),
        ]}
      />
    </Card>
  );
}

/** Where this contract stands among the others of the gemeente with this institution. */
export function DrempelVanContract({ pagina: { kop, gegevens, som } }: { pagina: IndividueelPagina }) {
  return (
    <Card title="Europese drempel">
      <p>
        <DrempelStatus stand={som.stand} />
      </p>
      <p>
        {`Alle contracten van ${kop.gemeente} met ${kop.instelling} zijn samen ${formatEuro(som.somCents)}: ${formatProcent(som.somCents, som.drempelCents)} van ${formatEuro(som.drempelCents, { heel: true })}.`}
      </p>
      {gegevens.drempelMotivering ? <p>{`Motivering: ${gegevens.drempelMotivering}`}</p> : null}
      <p>
        <a href={`${paths.individueleContracten()}?gemeente=${som.gemeenteId}&instelling=${som.aanbiederId}`}>
          Bekijk die contracten
        </a>
      </p>
    </Card>
  );
}

/** What the contract takes of the budget of its gemeente, and what is left of that. */
export function BudgetVanContract({ pagina: { kop, gegevens, budget } }: { pagina: IndividueelPagina }) {
  const jaar = budgetjaar(gegevens.startDatum);
  return (
    <Card title="Budget">
      <p>
        {budget === null
          ? `${kop.gemeente} heeft voor ${jaar} nog geen budget onder deze regeling. Leg het vast voordat het contract wordt getekend.`
          : `${budget.reserveert ? `Dit contract reserveert ${formatEuro(gegevens.prijsCents)}` : 'Dit contract reserveert niets'} op het budget van ${kop.gemeente} voor ${jaar}.`}
      </p>
      {budget ? (
        <Definitions
          items={[
            { label: 'Budget', waarde: <Euro cents={budget.bedragCents} /> },
            { label: 'Gereserveerd', waarde: <Euro cents={budget.gereserveerdCents} /> },
            { label: 'Over', waarde: <Euro cents={overCents(budget)} /> },
          ]}
        />
      ) : null}
    </Card>
  );
}

const hoofddaad: Partial<Record<IndividueelStatus, IndividueelDaad>> = {
  aangevraagd: 'bied-aan',
  'akkoord-host': 'bied-aan',
  aangeboden: 'teken',
  getekend: 'start',
  lopend: 'rond-af',
};
const wacht: Readonly<Record<IndividueelStatus, (kop: IndividueelKop) => string>> = {
  aangevraagd: ({ instelling }) =>
    `Wacht op het aanbod van ${instelling}. Vraagt de regeling het, dan eerst op de gastheer.`,
  'akkoord-host': ({ instelling }) => `De gastheer is akkoord. Wacht op het aanbod van ${instelling}.`,
  aangeboden: () => 'Onderteken het contract, en leg vast wanneer beide partijen tekenden.',
  getekend: ({ startDatum }) =>
    `Het contract begint op ${formatDatum(startDatum)}. Leg vast wanneer de eerste les was.`,
  lopend: ({ instelling }) => `De lessen lopen bij ${instelling}.`,
  afgerond: () => 'Dit contract is afgerond. U hoeft niets meer te doen.',
  beeindigd: () => 'Dit contract is beëindigd. Kies bij het traject of iemand anders verdergaat.',
  afgewezen: () => 'Deze aanvraag is afgewezen.',
  ingetrokken: () => 'Deze aanvraag is ingetrokken.',
};

export function IndividueelWatNu({ pagina: { kop, daden } }: { pagina: IndividueelPagina }) {
  const href = (daad: IndividueelDaad) => paths.individueelContractDeel(kop.id, deelVan[daad]);
  const hoofd = daden.find((daad) => daad === hoofddaad[kop.status]);
  const verder = daden.filter((daad) => daad !== hoofd);
  return (
    <WatNu
      knop={hoofd ? { label: individueelDaad[hoofd], href: href(hoofd) } : undefined}
      wacht={wacht[kop.status](kop)}
    >
      {verder.length > 0 ? (
        <ul className="ik-verder">
          {verder.map((daad) => (
            <li key={daad}>
              <AppLink href={href(daad)}>{individueelDaad[daad]}</AppLink>
            </li>
          ))}
        </ul>
      ) : null}
    </WatNu>
  );
}
