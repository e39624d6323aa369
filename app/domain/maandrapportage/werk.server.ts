import { aliasedTable, and, count, eq, inArray, isNull, min, or, type SQL } from 'drizzle-orm';
import type { Actor } from '~/platform/actor.server';
import { addDagen, type Dag, dagenTussen, dagVanMoment } from '~/platform/dates';
import { formatDatum, formatMaand, meervoud } from '~/platform/format';
import { paths } from '~/platform/paths';
import { getalOp } from '~/platform/settings.server';
import type { Werk } from '~/platform/werk';
import { db } from '../../../db/client';
import { contracten, maandrapportages, organisaties } from '../../../db/schema';
import { rapportageInScope } from './scope.server';
import type { RapportageStatus } from './status';

const gemeente = aliasedTable(organisaties, 'gemeente');
const contractant = aliasedTable(organisaties, 'contractant');

/**
 * What this person has to do about reports. An aanbieder: fill in, mend, correct. Who judges: those that were handed in,
 * and whom to remind of what is late. One entry for the contracts of a month that have the same thing to do.
 */
export async function listRapportageWerk(actor: Actor, vandaag: Dag): Promise<Werk[]> {
  if (actor.permissions.has('rapportage:indienen')) return werkVanAanbieder(actor, vandaag);
  if (actor.permissions.has('rapportage:beoordelen')) return werkVanBeoordelaar(actor, vandaag);
  return [];
}

type Groep = {
  maand: string;
  status: RapportageStatus;
  aantal: number;
  uiterlijk: string | null;
  ingediendOp: string | null;
  /** Of one of them, for the address when it is the only one. */
  id: string | null;
  gemeente: string | null;
  contractantId: string;
  contractant: string;
  correctie: boolean;
};

/** Groups of a month, an aanbieder and a status, however many reports there are. */
async function groepen(actor: Actor, waar: SQL | undefined): Promise<Groep[]> {
  const rijen = await db
    .select({
      maand: maandrapportages.maand,
      status: maandrapportages.status,
      versienummer: maandrapportages.versienummer,
      contractantId: contracten.contractantId,
      contractant: contractant.naam,
      aantal: count(),
      uiterlijk: min(maandrapportages.uiterlijk),
      ingediendOp: min(maandrapportages.ingediendOp),
      id: min(maandrapportages.id),
      gemeente: min(gemeente.naam),
    })
    .from(maandrapportages)
    .innerJoin(contracten, eq(contracten.id, maandrapportages.contractId))
    .innerJoin(gemeente, eq(gemeente.id, contracten.gemeenteId))
    .innerJoin(contractant, eq(contractant.id, contracten.contractantId))
    .where(and(rapportageInScope(actor), waar))
    .groupBy(
      maandrapportages.maand,
      maandrapportages.status,
      maandrapportages.versienummer,
      contracten.contractantId,
      contractant.naam,
    );
  return rijen.map(({ versienummer, ...rij }) => ({ ...rij, correctie: versienummer > 1 }));
}

/** The report itself when there is one, otherwise the list of them. */
const adres = ({ aantal, id, maand }: Groep, filter: Record<string, string>) =>
  aantal === 1 && id
    ? paths.rapportage(id)
    : `${paths.rapportages()}?${new URLSearchParams({ maand, ...filter }).toString()}`;

const hoeveel = ({ aantal, gemeente: naam }: Groep) =>
  aantal === 1 && naam ? naam : meervoud(aantal, 'contract', 'contracten');

async function werkVanAanbieder(actor: Actor, vandaag: Dag): Promise<Werk[]> {
  const bijMij = await groepen(actor, inArray(maandrapportages.status, ['open', 'concept', 'teruggestuurd']));
  return bijMij.map((groep): Werk => {
    const { maand, status, correctie, uiterlijk, contractant: naam, contractantId } = groep;
    const basis = {
      id: `rapportage:${status}:${maand}:${contractantId}:${correctie}`,
      soort: 'rapportage',
      href: adres(groep, { status, contractant: contractantId }),
    };
    if (status === 'teruggestuurd')
      return {
        ...basis,
        urgentie: 0,
        datum: null,
        titel: `Rapportage ${formatMaand(maand)} is teruggestuurd: ${hoeveel(groep)}`,
        tekst: `${naam}. Lees de opmerkingen van de gemeente, verbeter de rapportage en dien haar opnieuw in.`,
      };
    if (correctie)
      return {
        ...basis,
        urgentie: 0,
        datum: null,
        titel: `Corrigeer de rapportage van ${formatMaand(maand)}: ${hoeveel(groep)}`,
        tekst: `${naam}. De goedgekeurde cijfers staan klaar in een nieuwe versie. Pas aan wat niet klopt en dien in.`,
      };
    return {
      ...basis,
      urgentie: uiterlijk ? dagenTussen(vandaag, uiterlijk) : 0,
      datum: uiterlijk,
      titel: `Dien de rapportage van ${formatMaand(maand)} in: ${hoeveel(groep)}`,
      tekst: `${naam}. ${uiterlijk && uiterlijk < vandaag ? 'Moest' : 'Moet'} uiterlijk ${uiterlijk ? formatDatum(uiterlijk) : 'deze maand'} binnen zijn.`,
    };
  });
}

async function werkVanBeoordelaar(actor: Actor, vandaag: Dag): Promise<Werk[]> {
  const [wacht, beoordelenDagen] = await Promise.all([
    groepen(
      actor,
      or(
        eq(maandrapportages.status, 'ingediend'),
        and(inArray(maandrapportages.status, ['open', 'concept']), isNull(maandrapportages.eersteIngediendOp)),
      ),
    ),
    getalOp('maandrapportage.beoordelen-dagen', vandaag),
  ]);
  return wacht.flatMap((groep): Werk[] => {
    const { maand, status, uiterlijk, ingediendOp, contractant: naam, contractantId } = groep;
    const filter = { contractant: contractantId };
    if (status === 'ingediend' && ingediendOp) {
      const datum = addDagen(dagVanMoment(ingediendOp), beoordelenDagen);
      return [
        {
          id: `rapportage:beoordelen:${maand}:${contractantId}:${groep.correctie}`,
          soort: 'rapportage',
          urgentie: dagenTussen(vandaag, datum),
          datum,
          titel: `Beoordeel ${groep.correctie ? 'de correctie' : 'de rapportage'} van ${formatMaand(maand)}: ${naam}`,
          tekst: `${hoeveel(groep)}. Ingediend op ${formatDatum(dagVanMoment(ingediendOp))}. Keur goed of stuur terug met opmerkingen.`,
          href: adres(groep, { status: 'ingediend', ...filter }),
        },
      ];
    }
    if (!uiterlijk || uiterlijk >= vandaag) return [];
    return [
      {
        id: `rapportage:te-laat:${maand}:${contractantId}:${status}`,
        soort: 'rapportage',
        urgentie: dagenTussen(vandaag, uiterlijk),
        datum: uiterlijk,
        titel: `Rapportage van ${formatMaand(maand)} is te laat: ${naam}`,
        tekst: `${hoeveel(groep)}. Moest uiterlijk ${formatDatum(uiterlijk)} binnen zijn. Bel of mail de aanbieder.`,
        href: adres(groep, { status: 'te-laat', ...filter }),
      },
    ];
  });
}
