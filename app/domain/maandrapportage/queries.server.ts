import { aliasedTable, and, asc, desc, eq } from 'drizzle-orm';
import type { Actor } from '~/platform/actor.server';
import type { Dag } from '~/platform/dates';
import { notFound } from '~/platform/http.server';
import { instellingenOp } from '~/platform/settings.server';
import { db } from '../../../db/client';
import {
  contracten,
  gebruikers,
  maandrapportages,
  organisaties,
  rapportageopmerkingen,
  trajecten,
} from '../../../db/schema';
import type { Grenzen } from './bevinding';
import { isTeLaat } from './rules';
import { rapportageInScope } from './scope.server';

const gemeente = aliasedTable(organisaties, 'gemeente');
const contractant = aliasedTable(organisaties, 'contractant');

const selectie = () =>
  db
    .select({
      rapportage: maandrapportages,
      contract: { id: contracten.id, nummer: contracten.nummer, naam: contracten.naam },
      gemeente: { id: gemeente.id, naam: gemeente.naam },
      contractant: { id: contractant.id, naam: contractant.naam },
    })
    .from(maandrapportages)
    .innerJoin(contracten, eq(contracten.id, maandrapportages.contractId))
    .innerJoin(gemeente, eq(gemeente.id, contracten.gemeenteId))
    .innerJoin(contractant, eq(contractant.id, contracten.contractantId));

type Rij = Awaited<ReturnType<typeof selectie>>[number];
const alsRapportage = ({ rapportage, ...rest }: Rij) => ({ ...rapportage, ...rest });

/** A report with the contract that it is about. */
export type Rapportage = ReturnType<typeof alsRapportage>;

export async function getRapportage(actor: Actor, id: string): Promise<Rapportage> {
  const [rij] = await selectie().where(and(eq(maandrapportages.id, id), rapportageInScope(actor)));
  return rij ? alsRapportage(rij) : notFound();
}

/** What the head of every page of a report shows. */
export const rapportageKop = (rapportage: Rapportage, vandaag: Dag) => ({
  id: rapportage.id,
  maand: rapportage.maand,
  contract: rapportage.contract,
  gemeente: rapportage.gemeente.naam,
  contractant: rapportage.contractant.naam,
  status: rapportage.status,
  versienummer: rapportage.versienummer,
  uiterlijk: rapportage.uiterlijk,
  teLaat: isTeLaat(rapportage, vandaag),
  ingediendOp: rapportage.ingediendOp,
  versie: rapportage.versie,
});
export type RapportageKop = ReturnType<typeof rapportageKop>;

/** All versions of the same contract and month, the newest first. */
export const listVersies = ({ contractId, maand }: Pick<Rapportage, 'contractId' | 'maand'>) =>
  db
    .select({
      id: maandrapportages.id,
      versienummer: maandrapportages.versienummer,
      status: maandrapportages.status,
      correctieReden: maandrapportages.correctieReden,
      ingediendOp: maandrapportages.ingediendOp,
      beoordeeldOp: maandrapportages.beoordeeldOp,
    })
    .from(maandrapportages)
    .where(and(eq(maandrapportages.contractId, contractId), eq(maandrapportages.maand, maand)))
    .orderBy(desc(maandrapportages.versienummer));

/** The remarks of the last time that it was sent back: about a line, or about all of it. */
export async function listOpmerkingen(rapportageId: string) {
  const rijen = await db
    .select({
      trajectId: rapportageopmerkingen.trajectId,
      trajectnummer: trajecten.trajectnummer,
      tekst: rapportageopmerkingen.tekst,
      op: rapportageopmerkingen.op,
      wie: gebruikers.naam,
    })
    .from(rapportageopmerkingen)
    .innerJoin(gebruikers, eq(gebruikers.id, rapportageopmerkingen.gebruikerId))
    .leftJoin(trajecten, eq(trajecten.id, rapportageopmerkingen.trajectId))
    .where(eq(rapportageopmerkingen.rapportageId, rapportageId))
    .orderBy(desc(rapportageopmerkingen.op), asc(rapportageopmerkingen.id));
  return rijen.filter(({ op }) => op === rijen[0]?.op);
}

const grensSleutels = {
  urenPerWeek: 'maandrapportage.uren-per-week',
  niveausprong: 'maandrapportage.niveausprong',
  niveausprongMaanden: 'maandrapportage.niveausprong-maanden',
  medischeWoorden: 'maandrapportage.medische-woorden',
} as const satisfies Record<keyof Grenzen, string>;

/** The limits of the checks on a day. Error when one has no value: rules may not fall back silently. */
export async function grenzenOp(dag: Dag): Promise<Grenzen> {
  const instellingen = await instellingenOp(Object.values(grensSleutels), dag);
  const waarde = (naam: keyof Grenzen) => {
    const gevonden = instellingen[grensSleutels[naam]]?.waarde;
    if (gevonden === undefined) throw new Error(`Setting ${grensSleutels[naam]} has no value on ${dag}.`);
    return gevonden;
  };
  return {
    urenPerWeek: Number(waarde('urenPerWeek')),
    niveausprong: Number(waarde('niveausprong')),
    niveausprongMaanden: Number(waarde('niveausprongMaanden')),
    medischeWoorden: String(waarde('medischeWoorden'))
      .split(',')
      .map((woord) => woord.trim().toLowerCase())
      .filter(Boolean),
  };
}
