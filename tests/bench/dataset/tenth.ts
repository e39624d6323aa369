import { inArray, notInArray } from 'drizzle-orm';
import { db } from '../../../db/client';
import { maintain } from '../../../db/commit';
import {
  aanbiederNamen,
  aanbieders,
  contracten,
  gunningen,
  keurmerkregistraties,
  maandrapportages,
  organisaties,
  rapportageregels,
  toewijzingen,
  toewijzingsregels,
  trajectfeiten,
} from '../../../db/schema';

/**
 * Leaves every tenth aanbieder with his contracts, and takes the others away with all that hangs on them, accounts
 * included. The trajecten are a tenth already.
 */
export async function tenthOfTheNames(): Promise<void> {
  const everyone = await db.select({ id: aanbieders.id }).from(aanbieders).orderBy(aanbieders.soort, aanbieders.id);
  const kept = everyone.flatMap(({ id }, index) => (index % 10 === 0 ? [id] : []));
  const gone = everyone.flatMap(({ id }) => (kept.includes(id) ? [] : [id]));
  await maintain((tx) => {
    const deals = tx.select({ id: contracten.id }).from(contracten).where(notInArray(contracten.contractantId, kept));
    const reports = tx
      .select({ id: maandrapportages.id })
      .from(maandrapportages)
      .where(inArray(maandrapportages.contractId, deals));
    return [
      tx.delete(trajectfeiten).where(inArray(trajectfeiten.contractId, deals)),
      tx.delete(rapportageregels).where(inArray(rapportageregels.rapportageId, reports)),
      tx.delete(maandrapportages).where(inArray(maandrapportages.contractId, deals)),
      tx.delete(toewijzingsregels).where(inArray(toewijzingsregels.contractId, deals)),
      tx.delete(toewijzingen).where(inArray(toewijzingen.contractId, deals)),
      tx.delete(contracten).where(notInArray(contracten.contractantId, kept)),
      tx.delete(gunningen).where(inArray(gunningen.partijId, gone)),
      tx.delete(keurmerkregistraties).where(inArray(keurmerkregistraties.aanbiederId, gone)),
      tx.delete(aanbiederNamen).where(inArray(aanbiederNamen.aanbiederId, gone)),
      tx.delete(aanbieders).where(inArray(aanbieders.id, gone)),
      // An organisation is never taken away while its accounts are there: it is no aanbieder any more.
      tx.update(organisaties).set({ soort: 'portaal' }).where(inArray(organisaties.id, gone)),
    ];
  });
}
