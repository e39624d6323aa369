import type { Moment } from './aanbesteding';
import { type Deel, gebeurtenis, type Rij, rij, seedId, type Tabel, type Waarden } from './deel';

/** A word for one row with its history; `soort` is what the log calls it. */
const woord =
  <T extends Tabel>(tabel: T, soort: string) =>
  (waarden: Waarden<T> & { id: string }, geschiedenis: readonly Moment[] = []): Deel => ({
    id: waarden.id,
    rijen: [rij(tabel, waarden)],
    gebeurtenissen: geschiedenis.map(([dag, daad, gegevens, door]) =>
      gebeurtenis(dag, daad, [soort, waarden.id], gegevens, door),
    ),
  });

export const trajectimport = woord('trajectimports', 'trajectimport');
export const traject = woord('trajecten', 'traject');
export const toewijzingsregel = woord('toewijzingsregels', 'toewijzingsregel');
export const toewijzing = woord('toewijzingen', 'toewijzing');
export const individueelContract = woord('individueleContracten', 'individueel-contract');
export const klacht = woord('klachten', 'klacht');
export const tevredenheidsmeting = woord('tevredenheidsmetingen', 'tevredenheidsmeting');
export const gemeentecijfer = woord('gemeentecijfers', 'gemeentecijfer');
export const beleidsdoelstelling = woord('beleidsdoelstellingen', 'beleidsdoelstelling');
export const kpiNorm = woord('kpiNormen', 'kpi');

export type Feit = Omit<Waarden<'trajectfeiten'>, 'contractId' | 'maand'>;
type Regel = Omit<Waarden<'rapportageregels'>, 'rapportageId' | 'volgorde'>;
type Opmerking = Omit<Waarden<'rapportageopmerkingen'>, 'id' | 'rapportageId'>;
type RapportageInvoer = Waarden<'maandrapportages'> & {
  regels: readonly Regel[];
  opmerkingen?: readonly Opmerking[];
  /** What its approval brought. */
  feiten?: readonly Feit[];
  geschiedenis?: readonly Moment[];
};

/** The report of one contract and month: lines, remarks, and when approved the facts that it brought. */
export function maandrapportage(invoer: RapportageInvoer): Deel {
  const { regels, opmerkingen = [], feiten = [], geschiedenis = [], ...waarden } = invoer;
  const { id: rapportageId, contractId, maand } = waarden;
  const basis = woord('maandrapportages', 'maandrapportage')(waarden, geschiedenis);
  const rijen: Rij[] = [
    ...regels.map((regel, index) => rij('rapportageregels', { ...regel, rapportageId, volgorde: index + 1 })),
    ...opmerkingen.map((opmerking, index) =>
      rij('rapportageopmerkingen', { ...opmerking, id: seedId(`opmerking:${rapportageId}:${index}`), rapportageId }),
    ),
    ...feiten.map((feit) => rij('trajectfeiten', { ...feit, contractId, maand })),
  ];
  return { ...basis, rijen: [...basis.rijen, ...rijen] };
}

type VoortgangInvoer = Waarden<'voortgangsrapportages'> & {
  teksten: readonly { onderdeel: string; tekst: string; bron: string }[];
  geschiedenis: readonly Moment[];
};

/** A voortgangsrapportage with the Toelichting under its parts. */
export function voortgangsrapportage({ teksten, geschiedenis, ...waarden }: VoortgangInvoer): Deel {
  const basis = woord('voortgangsrapportages', 'voortgangsrapportage')(waarden, geschiedenis);
  return {
    ...basis,
    rijen: [
      ...basis.rijen,
      ...teksten.map((tekst) =>
        rij('voortgangsteksten', {
          ...tekst,
          id: seedId(`voortgangstekst:${waarden.id}:${tekst.onderdeel}`),
          rapportageId: waarden.id,
        }),
      ),
    ],
  };
}
