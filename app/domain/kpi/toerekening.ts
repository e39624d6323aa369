type Toewijzing = {
  readonly contractId: string;
  readonly soort: string;
  readonly status: string;
  readonly toegewezenDatum: string | null;
  readonly startDatum: string | null;
  readonly gevolgdMinuten: number;
};

const nietGekomen = new Set(['voorgesteld', 'geweigerd', 'geannuleerd']);

const begin = ({ startDatum, toegewezenDatum }: Toewijzing) => startDatum ?? toegewezenDatum ?? '';
const laatste = (rijen: readonly Toewijzing[]) =>
  rijen.reduce<Toewijzing | undefined>((tot, rij) => (tot && begin(tot) > begin(rij) ? tot : rij), undefined);

/**
 * The contract that a traject counts for, or '' when it counts for none (the gemeente and the region keep it): who gave
 * at least this share of the followed hours, and of two equals the later one. Without any hours: where it is now.
 * @source domeinregels E.0.4 (VOORSTEL)
 */
export function contractVan(toewijzingen: readonly Toewijzing[], soort: string, procent: number): string {
  const mogelijk = toewijzingen.filter((rij) => rij.soort === soort && !nietGekomen.has(rij.status));
  const totaal = mogelijk.reduce((som, { gevolgdMinuten }) => som + gevolgdMinuten, 0);
  if (totaal === 0) return laatste(mogelijk.filter(({ status }) => status !== 'overgedragen'))?.contractId ?? '';
  const vanContract = (contractId: string) =>
    mogelijk.reduce((som, rij) => som + (rij.contractId === contractId ? rij.gevolgdMinuten : 0), 0);
  const genoeg = mogelijk.filter(({ contractId }) => vanContract(contractId) * 100 >= procent * totaal);
  return laatste(genoeg)?.contractId ?? '';
}
