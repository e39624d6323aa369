import { and, asc, eq, inArray } from 'drizzle-orm';
import type { Actor } from '~/platform/actor.server';
import { addDagen, dagenTussen, dagVanMoment } from '~/platform/dates';
import { formatDatum } from '~/platform/format';
import { paths } from '~/platform/paths';
import type { Werk } from '~/platform/werk';
import { db } from '../../../db/client';
import { aanbestedingen, percelen, planningsmomenten } from '../../../db/schema';
import { perceelKnoppen } from '../aanbesteding/perceel-opties';
import { aanbestedingInBeheer, aanbestedingInScope } from '../aanbesteding/scope.server';
import { listTeContracteren } from './queries-contracten.server';
import { getStandstill } from './queries-uitslag.server';

type Rij = Awaited<ReturnType<typeof listTeGunnen>>[number];
type TeContracteren = Awaited<ReturnType<typeof listTeContracteren>>[number];
type Daad = (typeof werkDaden)[number];
type Deel = {
  titel: string;
  tekst: string;
  daad: Daad;
  datum: string | null;
  /** Days until it is due, where there is no day. */
  urgentie?: number;
  /** Nothing to press yet, or several things: the page of the perceel tells. */
  opPagina?: true;
};

const werkDaden = [
  'registreer-resultaat',
  'neem-gunningsbeslissing',
  'gun-definitief',
  'doe-kort-geding-af',
  'contracteer',
  'hervat',
] as const;

/** The percelen of the reader's own tenders between closing and the award, and those that were put aside. */
const listTeGunnen = (actor: Actor) =>
  db
    .select({ perceel: percelen, aanbesteding: aanbestedingen, geplandTot: planningsmomenten.tot })
    .from(percelen)
    .innerJoin(aanbestedingen, eq(aanbestedingen.id, percelen.aanbestedingId))
    .leftJoin(
      planningsmomenten,
      and(eq(planningsmomenten.aanbestedingId, aanbestedingen.id), eq(planningsmomenten.soort, 'gunningsbeslissing')),
    )
    .where(
      and(
        inArray(percelen.status, ['open', 'in-beoordeling', 'voorlopig-gegund', 'uitgesteld']),
        aanbestedingInBeheer(actor),
      ),
    )
    .orderBy(asc(aanbestedingen.nummer), asc(percelen.nummer));

/** What waits for the reader: results, decisions, terms that end, contracts of his own gemeenten still to be made. */
export async function listGunningWerk(actor: Actor, vandaag: string): Promise<Werk[]> {
  const [gunnen, contracteren] = await Promise.all([
    werkDaden.some((daad) => daad !== 'contracteer' && mag(actor, daad)) ? listTeGunnen(actor) : [],
    mag(actor, 'contracteer') ? listTeContracteren(actor, aanbestedingInScope(actor)) : [],
  ]);
  return [
    ...gunnen.map((rij) => ({ ...rij, deel: deelVan(rij, vandaag) })),
    ...contracteren.map((rij) => ({ ...rij, deel: teContracteren(rij) })),
  ].flatMap(({ perceel, aanbesteding: { nummer }, deel }) => {
    if (!deel || !mag(actor, deel.daad)) return [];
    const { titel, tekst, daad, datum, urgentie = 0, opPagina } = deel;
    return {
      id: `gunning:${perceel.id}:${daad}`,
      urgentie: datum === null ? urgentie : dagenTussen(vandaag, datum),
      soort: 'gunning',
      titel: `${titel}: ${nummer} perceel ${perceel.nummer}, ${perceel.naam}`,
      tekst,
      href: opPagina
        ? paths.perceel(nummer, perceel.nummer)
        : paths.perceelDeel(nummer, perceel.nummer, perceelKnoppen[daad].deel),
      datum,
    };
  });
}

const mag = (actor: Actor, daad: Daad) => actor.permissions.has(perceelKnoppen[daad].permission);

function teContracteren({ perceel, gemeenten }: TeContracteren): Deel | undefined {
  const zonder = gemeenten.filter(({ eigen }) => eigen).map(({ naam }) => naam);
  return zonder.length === 0
    ? undefined
    : {
        titel: 'Maak de contracten',
        tekst: `Het perceel is definitief gegund. Nog geen contract heeft: ${zonder.join(', ')}.`,
        daad: 'contracteer',
        datum: perceel.startDatum,
        urgentie: 7,
      };
}

function deelVan(rij: Rij, vandaag: string): Deel | undefined {
  const { perceel, aanbesteding, geplandTot } = rij;
  switch (perceel.status) {
    case 'open':
      return aanbesteding.status === 'gepubliceerd'
        ? undefined
        : {
            titel: 'Leg het aantal inschrijvers vast',
            tekst: 'De inschrijving is gesloten.',
            daad: 'registreer-resultaat',
            datum: aanbesteding.sluitingOp && dagVanMoment(aanbesteding.sluitingOp),
          };
    case 'in-beoordeling':
      return {
        titel: 'Leg de gunningsbeslissing vast',
        tekst: geplandTot ? 'De dag komt uit de planning.' : 'Er staat geen dag in de planning.',
        daad: 'neem-gunningsbeslissing',
        datum: geplandTot && addDagen(geplandTot, -1),
        urgentie: 14,
      };
    case 'voorlopig-gegund':
      return voorlopig(rij, vandaag);
    case 'uitgesteld':
      return {
        titel: 'Besluit over het uitgestelde perceel',
        tekst: 'Hervat het, trek het in of laat het verdergaan in een grotere regio.',
        daad: 'hervat',
        opPagina: true,
        datum: null,
        urgentie: 90,
      };
    default:
      return undefined;
  }
}

function voorlopig(rij: Rij, vandaag: string): Deel {
  const { kortGedingSinds, kortGedingAfgedaan } = rij.perceel;
  if (kortGedingSinds !== null && kortGedingAfgedaan === null) {
    return {
      titel: 'Volg het kort geding',
      tekst: `Het loopt sinds ${formatDatum(kortGedingSinds)}. Leg het einde vast; tot dan kan niemand definitief gunnen.`,
      daad: 'doe-kort-geding-af',
      datum: null,
      urgentie: 7,
    };
  }
  const termijn = getStandstill(rij);
  if (termijn && vandaag < termijn.eindDag) {
    return {
      titel: 'De opschortende termijn loopt',
      tekst: `Voorlopig gegund. De termijn loopt t/m ${formatDatum(termijn.totEnMet)}; daarna kunt u definitief gunnen.`,
      daad: 'gun-definitief',
      opPagina: true,
      datum: termijn.eindDag,
    };
  }
  return {
    titel: 'Gun definitief',
    tekst: termijn
      ? `De opschortende termijn is voorbij sinds ${formatDatum(termijn.totEnMet)}.`
      : 'Er is geen opschortende termijn.',
    daad: 'gun-definitief',
    datum: termijn?.eindDag ?? null,
  };
}
