import { and, asc, eq, inArray, isNull, or } from 'drizzle-orm';
import type { Actor } from '~/platform/actor.server';
import { addDagen, dagenTussen, dagVanMoment } from '~/platform/dates';
import { formatDatum } from '~/platform/format';
import { paths } from '~/platform/paths';
import type { Werk } from '~/platform/werk';
import { db } from '../../../db/client';
import {
  aanbestedingen,
  contracten,
  gemeenten,
  organisaties,
  perceelDeelnames,
  percelen,
  planningsmomenten,
} from '../../../db/schema';
import { alphabetical } from '../../../db/sql';
import { aanbestedingInBeheer } from '../aanbesteding/scope.server';
import { getStandstill } from './uitslag.server';

type Rij = Awaited<ReturnType<typeof listLopend>>[number];
type Deel = { titel: string; tekst: string; act: string; datum: string | null; urgentie?: number };

/** The percelen between closing and contract, and those that were put aside. */
const listLopend = (actor: Actor) =>
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
        aanbestedingInBeheer(actor),
        inArray(percelen.status, ['open', 'in-beoordeling', 'voorlopig-gegund', 'gegund', 'uitgesteld']),
      ),
    )
    .orderBy(asc(aanbestedingen.nummer), asc(percelen.nummer));

/** Names of the gemeenten without any contract yet, by awarded perceel; one that merged counts with its successor. */
async function zonderContract(actor: Actor): Promise<Map<string, string[]>> {
  const rijen = await db
    .select({ perceelId: percelen.id, naam: organisaties.naam })
    .from(percelen)
    .innerJoin(aanbestedingen, eq(aanbestedingen.id, percelen.aanbestedingId))
    .innerJoin(perceelDeelnames, eq(perceelDeelnames.perceelId, percelen.id))
    .innerJoin(gemeenten, eq(gemeenten.id, perceelDeelnames.gemeenteId))
    .innerJoin(organisaties, eq(organisaties.id, gemeenten.id))
    .leftJoin(
      contracten,
      and(
        eq(contracten.perceelId, percelen.id),
        or(eq(contracten.gemeenteId, gemeenten.id), eq(contracten.gemeenteId, gemeenten.opvolgerId)),
      ),
    )
    .where(and(aanbestedingInBeheer(actor), eq(percelen.status, 'gegund'), isNull(contracten.id)))
    .orderBy(alphabetical(organisaties.naam));
  const per = new Map<string, string[]>();
  for (const { perceelId, naam } of rijen) per.set(perceelId, [...(per.get(perceelId) ?? []), naam]);
  return per;
}

/** What waits for who awards: results, decisions, terms that end, contracts that are still to be made. */
export async function listGunningWerk(actor: Actor, vandaag: string): Promise<Werk[]> {
  const [rijen, gemeentenZonder] = await Promise.all([listLopend(actor), zonderContract(actor)]);
  return rijen.flatMap((rij) => {
    const { perceel, aanbesteding } = rij;
    const deel = deelVan(rij, gemeentenZonder.get(perceel.id) ?? [], vandaag);
    if (!deel) return [];
    const { titel, tekst, act, datum, urgentie = 0 } = deel;
    return {
      id: `gunning:${perceel.id}:${act}`,
      urgentie: datum === null ? urgentie : dagenTussen(vandaag, datum),
      soort: 'gunning',
      titel: `${titel}: ${aanbesteding.nummer} perceel ${perceel.nummer}, ${perceel.naam}`,
      tekst,
      href: act
        ? paths.perceelDeel(aanbesteding.nummer, perceel.nummer, act)
        : paths.perceel(aanbesteding.nummer, perceel.nummer),
      datum,
    };
  });
}

function deelVan(rij: Rij, gemeentenZonder: readonly string[], vandaag: string): Deel | undefined {
  const { perceel, aanbesteding, geplandTot } = rij;
  switch (perceel.status) {
    case 'open':
      return aanbesteding.status === 'gepubliceerd'
        ? undefined
        : {
            titel: 'Leg het aantal inschrijvers vast',
            tekst: 'De inschrijving is gesloten.',
            act: 'resultaat',
            datum: aanbesteding.sluitingOp && dagVanMoment(aanbesteding.sluitingOp),
          };
    case 'in-beoordeling':
      return {
        titel: 'Leg de gunningsbeslissing vast',
        tekst: geplandTot ? 'De dag komt uit de planning.' : 'Er staat geen dag in de planning.',
        act: 'gunning',
        datum: geplandTot && addDagen(geplandTot, -1),
        urgentie: 14,
      };
    case 'voorlopig-gegund':
      return voorlopig(rij, vandaag);
    case 'gegund':
      return gemeentenZonder.length === 0
        ? undefined
        : {
            titel: 'Maak de contracten',
            tekst: `Het perceel is definitief gegund. Nog geen contract heeft: ${gemeentenZonder.join(', ')}.`,
            act: 'contracten',
            datum: perceel.startDatum,
            urgentie: 7,
          };
    case 'uitgesteld':
      return {
        titel: 'Besluit over het uitgestelde perceel',
        tekst: 'Hervat het, trek het in of laat het verdergaan in een grotere regio.',
        act: '',
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
      act: 'kort-geding/afdoening',
      datum: null,
      urgentie: 7,
    };
  }
  const termijn = getStandstill(rij);
  if (termijn && vandaag < termijn.eindDag) {
    return {
      titel: 'De opschortende termijn loopt',
      tekst: `Voorlopig gegund. De termijn loopt t/m ${formatDatum(termijn.totEnMet)}; daarna kunt u definitief gunnen.`,
      act: '',
      datum: termijn.eindDag,
    };
  }
  return {
    titel: 'Gun definitief',
    tekst: termijn
      ? `De opschortende termijn is voorbij sinds ${formatDatum(termijn.totEnMet)}.`
      : 'Er is geen opschortende termijn.',
    act: 'definitieve-gunning',
    datum: termijn?.eindDag ?? null,
  };
}
