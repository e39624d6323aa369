import type { Dag } from '~/platform/dates';
import { formatDatum } from '~/platform/format';
import { ok } from '~/platform/result';
import { leveraarsVan } from '../keurmerk/queries.server';
import type { Uitkomst } from './commands.server';
import { getIndividueelContract } from './queries.server';
import { oordeelVoor } from './queries-drempel.server';
import { stap, start as startRegel, teken as tekenRegel } from './rules';
import { type Bestaand, schrijf } from './writes.server';

/** From the request to the first lesson. */

type MetToelichting = Bestaand & { toelichting: string | null };

/** The host agrees, where the arrangement asks for it. */
export async function legAkkoordVast({ id, versie, toelichting, ...wie }: MetToelichting): Uitkomst {
  const volledig = await getIndividueelContract(wie.actor, id);
  const uitkomst = stap(volledig.contract, 'akkoord');
  if (!uitkomst.ok) return uitkomst;
  await schrijf(
    volledig,
    { versie, ...wie },
    {
      daad: 'individueel-contract:akkoord-vastleggen',
      toelichting: toelichting ?? '',
      velden: { status: uitkomst.value },
    },
  );
  return ok(true);
}

/** The institution has sent its offer. */
export async function legAanbodVast({ id, versie, toelichting, ...wie }: MetToelichting): Uitkomst {
  const volledig = await getIndividueelContract(wie.actor, id);
  const uitkomst = stap(volledig.contract, 'bied-aan');
  if (!uitkomst.ok) return uitkomst;
  await schrijf(
    volledig,
    { versie, ...wie },
    {
      daad: 'individueel-contract:aanbieden',
      toelichting: toelichting ?? '',
      velden: { status: uitkomst.value },
    },
  );
  return ok(true);
}

/** Both parties signed; the threshold is looked at once more. */
export async function teken({
  id,
  versie,
  datum,
  drempelMotivering,
  ...wie
}: Bestaand & { datum: Dag; drempelMotivering: string | null }): Uitkomst {
  const volledig = await getIndividueelContract(wie.actor, id);
  const { contract } = volledig;
  const drempel = await oordeelVoor(contract, wie.vandaag, id);
  const motivering = drempelMotivering ?? contract.drempelMotivering;
  const uitkomst = tekenRegel(contract, datum, { drempel, motivering }, wie.vandaag);
  if (!uitkomst.ok) return uitkomst;
  await schrijf(
    volledig,
    { versie, ...wie },
    {
      daad: 'individueel-contract:ondertekenen',
      toelichting: `Getekend op ${formatDatum(datum)}.`,
      velden: { status: uitkomst.value, getekendDatum: datum, drempelMotivering: motivering },
    },
  );
  return ok(true);
}

/** The first lesson. The traject begins with it, when it had not begun. */
export async function start({ id, versie, datum, ...wie }: Bestaand & { datum: Dag }): Uitkomst {
  const volledig = await getIndividueelContract(wie.actor, id);
  const { contract, traject } = volledig;
  const leveraars = (await leveraarsVan([contract.aanbiederId])).get(contract.aanbiederId) ?? [];
  const uitkomst = startRegel(contract, datum, { pipDatum: traject.pipDatum, leveraars }, wie.vandaag);
  if (!uitkomst.ok) return uitkomst;
  await schrijf(
    volledig,
    { versie, ...wie },
    {
      daad: 'individueel-contract:starten',
      toelichting: `Gestart op ${formatDatum(datum)}.`,
      velden: { status: uitkomst.value },
      traject: { status: 'gestart', startDatum: traject.startDatum ?? datum },
    },
  );
  return ok(true);
}
