import { groupBy } from '~/platform/group';
import { paths } from '~/platform/paths';
import { type KpiFeiten, type KpiRegel, kpiRegel, type Weergave } from './regel';
import { geenStand, type Norm, type Stand } from './rules';
import { opgeteld } from './standen';

/** The rows of a table below a KPI: gemeenten, aanbieders or contracten. Pure. */
export type Plek = KpiRegel & { id: string; plek: string; href: string | null };

type Contract = { id: string; nummer: string; gemeente: string; contractantId: string; contractant: string };
type OpContract = { contractId: string; nu: Stand };

/** What counts together under one name; places without any figures are left out. */
function perNaam(
  rijen: readonly { id: string; plek: string; href: string | null; nu: Stand }[],
  kpi: KpiFeiten,
  norm: Norm | null,
  weergave: Weergave,
): Plek[] {
  return [...groupBy(rijen, ({ id }) => id).values()].flatMap((groep) => {
    const [{ id, plek, href }] = groep;
    const nu = opgeteld(groep.map((rij) => rij.nu));
    if (nu.noemer === 0 && !nu.onrijp && !nu.extern) return [];
    return [{ ...kpiRegel(kpi, { nu, vorig: geenStand }, norm, weergave), id, plek, href }];
  });
}

const opNaam = (a: { plek: string; id: string }, b: { plek: string; id: string }) =>
  Number(a.id === '') - Number(b.id === '') || a.plek.localeCompare(b.plek, 'nl');

/** Per gemeente, each leading to the same page for that gemeente alone. */
export const perGemeente = (
  cellen: readonly { gemeenteId: string; stand: Stand }[],
  gemeenten: readonly { id: string; naam: string }[],
  adres: (gemeenteId: string) => string,
  ...rest: [KpiFeiten, Norm | null, Weergave]
): Plek[] => {
  const namen = new Map(gemeenten.map(({ id, naam }) => [id, naam]));
  const rijen = cellen.flatMap(({ gemeenteId, stand }) => {
    const plek = namen.get(gemeenteId);
    return plek ? [{ id: gemeenteId, plek, href: adres(gemeenteId), nu: stand }] : [];
  });
  return perNaam(rijen, ...rest).sort(opNaam);
};

const geenContract = { id: '', plek: 'Niet aan één aanbieder toe te rekenen', href: null };

/** Per contractant, each leading to its scorecard. */
export const perAanbieder = (
  standen: readonly OpContract[],
  contracten: readonly Contract[],
  ...rest: [KpiFeiten, Norm | null, Weergave]
): Plek[] => {
  const perId = new Map(contracten.map((contract) => [contract.id, contract]));
  const rijen = standen.map(({ contractId, nu }) => {
    const contract = perId.get(contractId);
    return contract
      ? {
          id: contract.contractantId,
          plek: contract.contractant,
          href: paths.aanbiederDeel(contract.contractantId, 'scorecard'),
          nu,
        }
      : { ...geenContract, nu };
  });
  return perNaam(rijen, ...rest).sort(opNaam);
};

/** Per contract, each leading to its own KPI's. */
export const perContract = (
  standen: readonly OpContract[],
  contracten: readonly Contract[],
  ...rest: [KpiFeiten, Norm | null, Weergave]
): Plek[] => {
  const perId = new Map(contracten.map((contract) => [contract.id, contract]));
  const rijen = standen.flatMap(({ contractId, nu }) => {
    const contract = perId.get(contractId);
    return contract
      ? [
          {
            id: contractId,
            plek: `${contract.nummer} ${contract.gemeente}`,
            href: paths.contractDeel(contractId, 'kpis'),
            nu,
          },
        ]
      : [];
  });
  return perNaam(rijen, ...rest).sort(opNaam);
};
