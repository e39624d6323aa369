import { compleet, fail, type NietCompleet, ok, type Result } from '~/platform/result';
import type { PerceelStatus } from '../aanbesteding/status';
import type { ContractFout } from './redenen';

/** Which gegunde gets which gemeente, and how evenly that is spread. Pure counting: weights are whole numbers. */

export type Toedeling = readonly { readonly gemeenteId: string; readonly contractantId: string }[];
/** Per gemeente, for instance its inburgeringsplichtigen; a gemeente without a figure is left out. */
export type Gewichten = Readonly<Record<string, number>>;

type Aandeel = {
  readonly contractantId: string;
  readonly gemeenteIds: readonly string[];
  readonly som: number;
  /** Share of the total, 0 to 1; null when there are no figures: no data is not zero. */
  readonly aandeel: number | null;
};
export type Balans = {
  readonly perContractant: readonly Aandeel[];
  readonly totaal: number;
  /** Between the largest and the smallest sum. */
  readonly verschil: number;
  /** Gemeenten that were given to somebody but have no weight. */
  readonly zonderGewicht: readonly string[];
};

const som = (getallen: readonly number[]): number => getallen.reduce((totaal, getal) => totaal + getal, 0);

/**
 * The balance of a split. A gemeente with several contractants counts in equal parts for each (T5: Vonk and Horizon).
 * @param contractanten all gegunden, so that one without a gemeente shows as zero
 */
export function balans(toedeling: Toedeling, gewichten: Gewichten, contractanten: readonly string[]): Balans {
  const perGemeente = new Map<string, number>();
  for (const { gemeenteId } of toedeling) perGemeente.set(gemeenteId, (perGemeente.get(gemeenteId) ?? 0) + 1);
  const sommen = contractanten.map((contractantId) => {
    const gemeenteIds = toedeling
      .filter((rij) => rij.contractantId === contractantId)
      .map(({ gemeenteId }) => gemeenteId);
    return {
      contractantId,
      gemeenteIds,
      som: som(gemeenteIds.map((id) => (gewichten[id] ?? 0) / (perGemeente.get(id) ?? 1))),
    };
  });
  const toebedeeld = [...perGemeente.keys()];
  const totaal = som(toebedeeld.map((id) => gewichten[id] ?? 0));
  return {
    perContractant: sommen.map((rij) => ({ ...rij, aandeel: totaal === 0 ? null : rij.som / totaal })),
    totaal,
    verschil:
      sommen.length === 0 ? 0 : Math.max(...sommen.map((rij) => rij.som)) - Math.min(...sommen.map((rij) => rij.som)),
    zonderGewicht: toebedeeld.filter((id) => gewichten[id] === undefined),
  };
}

/** One split of whole gemeenten in two; the first part holds the heaviest gemeente. */
export type Tweedeling = {
  readonly delen: readonly [readonly string[], readonly string[]];
  readonly sommen: readonly [number, number];
  readonly verschil: number;
};

/** Above this number of gemeenten the exhaustive search and its ties are too much for a page. */
export const maximumGemeenten = 16;

/**
 * All most even splits of whole gemeenten over two contractants, ties included, by trying every one.
 * Without any figures there is nothing to compare and the list is empty.
 * 260 inburgeringsplichtigen of Westfriesland: 131/129, by {Hoorn, Stede Broec} or {Hoorn, Drechterland}.
 * @source functies, "Test vectors and traps"
 */
export function besteTweedelingen(
  gewichten: Gewichten,
): Result<Tweedeling[], { ok: false; reden: 'te-veel-gemeenten'; details: { aantal: number; maximum: number } }> {
  const gemeenten = Object.entries(gewichten).sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const aantal = gemeenten.length;
  if (aantal > maximumGemeenten) return fail('te-veel-gemeenten', { aantal, maximum: maximumGemeenten });
  const totaal = som(gemeenten.map(([, gewicht]) => gewicht));
  if (totaal === 0) return ok([]);
  let kleinste = Number.POSITIVE_INFINITY;
  let beste: number[] = [];
  // Bit i of a mask puts gemeente i + 1 beside the heaviest, which always stays in the first part.
  for (let masker = 0; masker < 2 ** (aantal - 1); masker += 1) {
    let eerste = gemeenten[0]?.[1] ?? 0;
    for (let i = 1; i < aantal; i += 1) if ((masker >> (i - 1)) & 1) eerste += gemeenten[i]?.[1] ?? 0;
    const verschil = Math.abs(2 * eerste - totaal);
    if (verschil < kleinste) [kleinste, beste] = [verschil, []];
    if (verschil === kleinste) beste.push(masker);
  }
  return ok(
    beste.map((masker) => {
      const inEerste = (_: unknown, i: number) => i === 0 || ((masker >> (i - 1)) & 1) === 1;
      const delen = [gemeenten.filter(inEerste), gemeenten.filter((rij, i) => !inEerste(rij, i))] as const;
      const sommen = [
        som(delen[0].map(([, gewicht]) => gewicht)),
        som(delen[1].map(([, gewicht]) => gewicht)),
      ] as const;
      return { delen: [delen[0].map(([id]) => id), delen[1].map(([id]) => id)], sommen, verschil: kleinste };
    }),
  );
}

type MetNaam = { readonly id: string; readonly naam: string };

/**
 * One act on an awarded perceel makes a contract for every participating gemeente and each gegunde chosen for it.
 * @param bestaande contracts of this perceel that exist already
 * @returns the contracts to make, and the gegunden that no gemeente chose (a warning, not a refusal)
 * @source domeinregels R-A7, A.3
 */
export function contractenVanPerceel(
  perceel: {
    readonly status: PerceelStatus;
    readonly deelnemers: readonly MetNaam[];
    readonly gegunden: readonly MetNaam[];
  },
  toedeling: Toedeling,
  bestaande: Toedeling,
): Result<{ contracten: Toedeling; zonderGemeente: readonly MetNaam[] }, ContractFout | NietCompleet<ContractFout>> {
  if (perceel.status !== 'gegund') return fail('perceel-niet-gegund', { status: perceel.status });
  const gemeenteNaam = new Map(perceel.deelnemers.map(({ id, naam }) => [id, naam]));
  const gegundeNaam = new Map(perceel.gegunden.map(({ id, naam }) => [id, naam]));
  const heeft = (lijst: Toedeling, gemeenteId: string, contractantId: string) =>
    lijst.some((rij) => rij.gemeenteId === gemeenteId && rij.contractantId === contractantId);
  const punten: ContractFout[] = [];
  for (const { id, naam } of perceel.deelnemers) {
    if (![...toedeling, ...bestaande].some(({ gemeenteId }) => gemeenteId === id))
      punten.push(fail('gemeente-zonder-keuze', { gemeente: naam }));
  }
  for (const [i, { gemeenteId, contractantId }] of toedeling.entries()) {
    const gemeente = gemeenteNaam.get(gemeenteId);
    const contractant = gegundeNaam.get(contractantId);
    if (gemeente === undefined) punten.push(fail('gemeente-doet-niet-mee', { gemeente: 'Een gekozen gemeente' }));
    else if (contractant === undefined)
      punten.push(fail('contractant-niet-gegund', { contractant: 'de gekozen aanbieder' }));
    else if (heeft(bestaande, gemeenteId, contractantId))
      punten.push(fail('contract-bestaat-al', { gemeente, contractant }));
    else if (heeft(toedeling.slice(0, i), gemeenteId, contractantId))
      punten.push(fail('keuze-dubbel', { gemeente, contractant }));
  }
  const zonderGemeente = perceel.gegunden.filter(
    ({ id }) => ![...toedeling, ...bestaande].some(({ contractantId }) => contractantId === id),
  );
  return compleet(punten, { contracten: toedeling, zonderGemeente });
}
