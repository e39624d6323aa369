import { addDagen, type Dag } from '~/platform/dates';
import { formatDatum } from '~/platform/format';
import { ok } from '~/platform/result';
import type { Uitkomst } from './commands.server';
import { getIndividueelContract } from './queries.server';
import { eindig, trekIn as trekInRegel, wijsAf as wijsAfRegel } from './rules';
import { type Bestaand, schrijf } from './writes.server';

/** The ways it ends: finished, broken off, refused or withdrawn. */

/** Finished; the traject ends with it when the duty is fulfilled. */
export async function rondAf({
  id,
  versie,
  datum,
  plichtVoldaan,
  ...wie
}: Bestaand & { datum: Dag; plichtVoldaan: boolean }): Uitkomst {
  const volledig = await getIndividueelContract(wie.actor, id);
  const { contract, traject } = volledig;
  const uitkomst = eindig(contract, 'rond-af', datum, traject.startDatum, wie.vandaag);
  if (!uitkomst.ok) return uitkomst;
  await schrijf(
    volledig,
    { versie, ...wie },
    {
      daad: 'individueel-contract:afronden',
      toelichting: `Afgerond op ${formatDatum(datum)}.`,
      velden: { status: uitkomst.value, eindDatum: eindeNa(contract.startDatum, datum, contract.eindDatum) },
      traject: plichtVoldaan ? { status: 'afgerond', eindDatum: datum, eindReden: 'plicht-voldaan' } : undefined,
    },
  );
  return ok(true);
}

/** Ends before it is finished. The traject goes on: another aanbieder can take it. */
export async function beeindig({
  id,
  versie,
  datum,
  reden,
  ...wie
}: Bestaand & { datum: Dag; reden: string }): Uitkomst {
  const volledig = await getIndividueelContract(wie.actor, id);
  const { contract, traject } = volledig;
  const gestart = contract.status === 'lopend' ? traject.startDatum : null;
  const uitkomst = eindig(contract, 'beeindig', datum, gestart, wie.vandaag);
  if (!uitkomst.ok) return uitkomst;
  await schrijf(
    volledig,
    { versie, ...wie },
    {
      daad: 'individueel-contract:beeindigen',
      toelichting: `Per ${formatDatum(datum)}. ${reden}`,
      velden: { status: uitkomst.value, reden, eindDatum: eindeNa(contract.startDatum, datum, contract.eindDatum) },
    },
  );
  return ok(true);
}

/** The first day after; a contract that never began keeps its term. */
const eindeNa = (startDatum: Dag, laatste: Dag, was: Dag | null): Dag | null =>
  laatste >= startDatum ? addDagen(laatste, 1) : was;

type MetReden = Bestaand & { reden: string };

export async function wijsAf({ id, versie, reden, ...wie }: MetReden): Uitkomst {
  const volledig = await getIndividueelContract(wie.actor, id);
  const uitkomst = wijsAfRegel(volledig.contract, reden);
  if (!uitkomst.ok) return uitkomst;
  await schrijf(
    volledig,
    { versie, ...wie },
    {
      daad: 'individueel-contract:afwijzen',
      toelichting: reden,
      velden: { status: uitkomst.value, reden },
    },
  );
  return ok(true);
}

export async function trekIn({ id, versie, reden, ...wie }: MetReden): Uitkomst {
  const volledig = await getIndividueelContract(wie.actor, id);
  const uitkomst = trekInRegel(volledig.contract, reden);
  if (!uitkomst.ok) return uitkomst;
  await schrijf(
    volledig,
    { versie, ...wie },
    {
      daad: 'individueel-contract:intrekken',
      toelichting: reden,
      velden: { status: uitkomst.value, reden },
    },
  );
  return ok(true);
}
