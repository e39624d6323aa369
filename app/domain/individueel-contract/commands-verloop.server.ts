import type { Dag } from '~/platform/dates';
import { formatDatum } from '~/platform/format';
import { ok } from '~/platform/result';
import { leveraarsVan } from '../keurmerk/queries.server';
import type { Uitkomst } from './commands.server';
import { getIndividueelContract } from './queries.server';
import { oordeelVoor } from './queries-drempel.server';
import { reserveringVoor } from './reservering.server';
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

/** Both parties signed; threshold and budget are looked at once more. */
export async function teken({
  id,
  versie,
  datum,
  drempelMotivering,
  ...wie
}: Bestaand & { datum: Dag; drempelMotivering: string | null }): Uitkomst {
  const volledig = await getIndividueelContract(wie.actor, id);
  const { contract } = volledig;
  const [drempel, reservering] = await Promise.all([
    oordeelVoor(contract, wie.vandaag, id),
    reserveringVoor(contract, contract),
  ]);
  const motivering = drempelMotivering ?? contract.drempelMotivering;
  const uitkomst = tekenRegel(contract, datum, { drempel, motivering, budget: reservering.oordeel }, wie.vandaag);
  if (!uitkomst.ok) return uitkomst;
  await schrijf(
    volledig,
    { versie, ...wie },
    {
      daad: 'individueel-contract:ondertekenen',
      toelichting: `Getekend op ${formatDatum(datum)}.`,
      velden: {
        status: uitkomst.value,
        getekendDatum: datum,
        drempelMotivering: motivering,
        budgetId: reservering.budgetId,
      },
      mee: reservering.writes,
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
