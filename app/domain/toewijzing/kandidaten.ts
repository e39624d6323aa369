import type { Dag } from '~/platform/dates';
import { fail } from '~/platform/result';
import { keurmerkeisenVanLeerroutes, type Leerroute, type PerceelType } from '../aanbesteding/status';
import { looptOp, statusOpDag } from '../contract/rules';
import type { ContractStatus } from '../contract/status';
import { keurmerkPunten, type Leveraar } from '../keurmerk/rules';
import type { KandidaatFout } from './redenen';
import type { Dienst } from './status';

/** A contract as it is judged for one traject. */
export type Kandidaat = {
  readonly id: string;
  readonly gemeente: { readonly id: string; readonly naam: string };
  readonly contractant: { readonly id: string; readonly naam: string };
  readonly status: ContractStatus;
  readonly startDatum: Dag;
  readonly eindDatum: Dag;
  readonly perceel: { readonly type: PerceelType; readonly leerroutes: readonly Leerroute[] } | null;
  readonly leveraars: readonly Leveraar[];
};

/** What a perceel delivers, in the terms in which it is allocated. */
export const dienstenVan = ({ type, leerroutes }: NonNullable<Kandidaat['perceel']>): Dienst[] =>
  type === 'maatschappelijke-begeleiding' ? [type] : [...leerroutes];

const neemtAan: ReadonlySet<ContractStatus> = new Set(['actief', 'onder-verbeterplan']);

/**
 * Why this contract does not suit a traject of a gemeente on a day: everything at once, empty when it does. A keurmerk
 * is asked of who delivers the leerroute; maatschappelijke begeleiding needs none.
 * @source domeinregels D.5, B.2 (a suspended keurmerk blocks new placements); Wi2021 art. 16 lid 3
 */
export function waaromNiet(
  kandidaat: Kandidaat,
  { gemeenteId, dienst }: { gemeenteId: string; dienst: Dienst },
  dag: Dag,
): KandidaatFout[] {
  const { gemeente, perceel, leveraars, startDatum } = kandidaat;
  const punten: KandidaatFout[] = [];
  if (gemeente.id !== gemeenteId) punten.push(fail('andere-gemeente', { gemeente: gemeente.naam }));
  if (perceel === null) punten.push(fail('geen-perceel'));
  else if (!dienstenVan(perceel).includes(dienst)) punten.push(fail('dekt-dienst-niet', { dienst }));
  const status = statusOpDag(kandidaat, dag);
  if (!neemtAan.has(status)) punten.push(fail('contract-status', { status }));
  else if (!looptOp(kandidaat, dag)) punten.push(fail('contract-begint-later', { startDatum }));
  if (punten.length > 0) return punten;
  const eisen = dienst === 'maatschappelijke-begeleiding' ? [] : keurmerkeisenVanLeerroutes([dienst]);
  return keurmerkPunten(leveraars, eisen, dag);
}

/** Of a list of contracts those that suit, the one of the rule first, and the others with the reasons. */
export function verdeel<K extends Kandidaat>(
  kandidaten: readonly K[],
  vraag: { gemeenteId: string; dienst: Dienst },
  volgensRegel: string | null,
  dag: Dag,
): { past: K[]; pastNiet: { kandidaat: K; fouten: KandidaatFout[] }[] } {
  const beoordeeld = kandidaten.map((kandidaat) => ({ kandidaat, fouten: waaromNiet(kandidaat, vraag, dag) }));
  const voorrang = ({ id }: Kandidaat) => (id === volgensRegel ? 0 : 1);
  return {
    past: beoordeeld
      .filter(({ fouten }) => fouten.length === 0)
      .map(({ kandidaat }) => kandidaat)
      .sort((a, b) => voorrang(a) - voorrang(b)),
    pastNiet: beoordeeld.filter(({ fouten }) => fouten.length > 0),
  };
}
