import { and, asc, eq, isNull, ne, notInArray, or } from 'drizzle-orm';
import type { Actor } from '~/platform/actor.server';
import { addDagen, type Dag, dagenTussen, dagVanMoment } from '~/platform/dates';
import { formatDatum, formatMomentLang } from '~/platform/format';
import { distinct, groupBy } from '~/platform/group';
import { paths } from '~/platform/paths';
import type { Werk } from '~/platform/werk';
import { db } from '../../../db/client';
import { aanbestedingen, akkoordverzoeken, gebruikers, percelen, planningsmomenten } from '../../../db/schema';
import { akkoordNamen } from './namen';
import { isInVoorbereiding } from './rules-fase';
import { aanbestedingInBeheer } from './scope.server';
import { mogelijkeDaden } from './status';
import { aankondigingUiterlijk } from './wat-nu.server';

/** Closing and planned publication come in sight this many days ahead. */
const inZichtDagen = 14;

type Rij = Awaited<ReturnType<typeof listLopend>>[number];
type Deel = Pick<typeof percelen.$inferSelect, 'status' | 'gegundDatum'>;
type Punt = { wat: string; titel: string; tekst: string; deel: string; datum: Dag | null; urgentie?: number };

/** Tenders on which something can still be waiting: a row for each of their percelen. */
const listLopend = (actor: Actor) =>
  db
    .select({ aanbesteding: aanbestedingen, publicatie: planningsmomenten.van, deel: percelen })
    .from(aanbestedingen)
    .leftJoin(percelen, eq(percelen.aanbestedingId, aanbestedingen.id))
    .leftJoin(
      planningsmomenten,
      and(eq(planningsmomenten.aanbestedingId, aanbestedingen.id), eq(planningsmomenten.soort, 'publicatie')),
    )
    .where(
      and(
        aanbestedingInBeheer(actor),
        ne(aanbestedingen.status, 'ingetrokken'),
        or(notInArray(aanbestedingen.status, ['afgerond']), isNull(aanbestedingen.gegundAangekondigdDatum)),
      ),
    )
    .orderBy(asc(aanbestedingen.nummer));

const listVerzoeken = (actor: Actor) =>
  db
    .select({
      id: akkoordverzoeken.id,
      daad: akkoordverzoeken.daad,
      op: akkoordverzoeken.gevraagdOp,
      naam: gebruikers.naam,
      nummer: aanbestedingen.nummer,
      titel: aanbestedingen.titel,
      status: aanbestedingen.status,
    })
    .from(akkoordverzoeken)
    .innerJoin(aanbestedingen, eq(aanbestedingen.id, akkoordverzoeken.aanbestedingId))
    .innerJoin(gebruikers, eq(gebruikers.id, akkoordverzoeken.gevraagdDoor))
    .where(
      and(
        isNull(akkoordverzoeken.uitkomst),
        ne(akkoordverzoeken.gevraagdDoor, actor.gebruikerId),
        aanbestedingInBeheer(actor),
      ),
    )
    .orderBy(asc(akkoordverzoeken.gevraagdOp));

/**
 * What waits on the tenders that this person runs: agreement that a colleague asked, closing, a planned publication,
 * the notice of an award, tenders without percelen. What waits on a perceel is told by the noun gunning.
 */
export async function listAanbestedingWerk(actor: Actor, vandaag: Dag): Promise<Werk[]> {
  const [akkoord, bewerken] = [
    actor.permissions.has('aanbesteding:publiceren'),
    actor.permissions.has('aanbesteding:bewerken'),
  ];
  const [verzoeken, rijen] = await Promise.all([
    akkoord ? listVerzoeken(actor) : [],
    bewerken ? listLopend(actor) : [],
  ]);
  const lopend = [...groupBy(rijen, ({ aanbesteding }) => aanbesteding.id).values()];
  return [
    ...verzoeken
      .filter(({ daad, status }) => mogelijkeDaden(status).includes(daad))
      .map((verzoek) => werkVanVerzoek(verzoek, vandaag)),
    ...lopend.flatMap((samen) => {
      const delen = distinct(samen.map(({ deel }) => deel));
      return puntenVan(samen[0], delen, vandaag).map((punt) => werkVan(samen[0], punt, vandaag));
    }),
  ];
}

/** A request is due on the day it was asked: a colleague waits. */
function werkVanVerzoek(verzoek: Awaited<ReturnType<typeof listVerzoeken>>[number], vandaag: Dag): Werk {
  const { id, daad, op, naam, nummer, titel } = verzoek;
  const datum = dagVanMoment(op);
  const wat = akkoordNamen[daad];
  return {
    id: `akkoord:${id}`,
    urgentie: dagenTussen(vandaag, datum),
    soort: 'aanbesteding',
    titel: `Geef akkoord voor de ${wat}: ${nummer} ${titel}`,
    tekst: `${naam} vroeg dit op ${formatDatum(datum)}. Geef akkoord of wijs het verzoek af.`,
    href: paths.aanbestedingDeel(nummer, wat),
    datum,
  };
}

function werkVan({ aanbesteding: { id, nummer, titel } }: Rij, punt: Punt, vandaag: Dag): Werk {
  return {
    id: `aanbesteding:${id}:${punt.wat}`,
    urgentie: punt.datum === null ? (punt.urgentie ?? 30) : dagenTussen(vandaag, punt.datum),
    soort: 'aanbesteding',
    titel: `${punt.titel}: ${nummer} ${titel}`,
    tekst: punt.tekst,
    href: punt.deel === '' ? paths.aanbesteding(nummer) : paths.aanbestedingDeel(nummer, punt.deel),
    datum: punt.datum,
  };
}

function puntenVan(rij: Rij, delen: Deel[], vandaag: Dag): Punt[] {
  const { aanbesteding } = rij;
  if (isInVoorbereiding(aanbesteding.status)) return voorbereiding(rij, delen, vandaag);
  return [...sluiting(aanbesteding, vandaag), ...aankondiging(aanbesteding, delen)];
}

function voorbereiding({ aanbesteding, publicatie }: Rij, delen: Deel[], vandaag: Dag): Punt[] {
  if (delen.length === 0) {
    const tekst = 'Er is nog geen perceel. Voeg percelen toe of trek de aanbesteding in.';
    return [{ wat: 'leeg', titel: 'Maak de aanbesteding af', tekst, deel: 'percelen/nieuw', datum: null }];
  }
  if (aanbesteding.eldersGelopen) {
    const tekst = 'Deze aanbesteding liep in een ander systeem. Leg vast hoe elk perceel afliep.';
    return [{ wat: 'elders', titel: 'Leg de resultaten vast', tekst, deel: 'resultaten', datum: null }];
  }
  if (publicatie === null || publicatie > addDagen(vandaag, inZichtDagen)) return [];
  const tekst =
    publicatie < vandaag
      ? `De publicatie stond gepland op ${formatDatum(publicatie)}. Publiceer of pas de planning aan.`
      : `De publicatie staat gepland op ${formatDatum(publicatie)}.`;
  return [{ wat: 'publicatie', titel: 'Bereid de publicatie voor', tekst, deel: 'publicatie', datum: publicatie }];
}

function sluiting({ status, eldersGelopen, sluitingOp }: Rij['aanbesteding'], vandaag: Dag): Punt[] {
  if (status !== 'gepubliceerd' || eldersGelopen || sluitingOp === null) return [];
  const datum = dagVanMoment(sluitingOp);
  if (datum > addDagen(vandaag, inZichtDagen)) return [];
  const tekst = `De inschrijving loopt tot ${formatMomentLang(sluitingOp)}. Sluit haar daarna.`;
  return [{ wat: 'sluiting', titel: 'De inschrijving sluit', tekst, deel: 'sluiting', datum }];
}

function aankondiging(aanbesteding: Rij['aanbesteding'], delen: Deel[]): Punt[] {
  const uiterlijk = aanbesteding.gegundAangekondigdDatum === null ? aankondigingUiterlijk(aanbesteding, delen) : null;
  if (uiterlijk === null) return [];
  const tekst = `Dat moet uiterlijk op ${formatDatum(uiterlijk)}. Leg vast wanneer u het deed.`;
  return [
    { wat: 'aankondiging', titel: 'Kondig de gegunde opdracht aan', tekst, deel: 'aankondiging', datum: uiterlijk },
  ];
}
