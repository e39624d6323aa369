import type { Dag } from '~/platform/dates';
import { fail, ok, type Result } from '~/platform/result';
import type { KlachtFout } from './redenen';
import { isLopend, type KlachtSpoor, type KlachtStatus } from './status';

/** What a complaint is about, with what the register knows of it. */
export type Registratie = {
  readonly ontvangenDatum: Dag;
  readonly spoor: KlachtSpoor;
  readonly isEigenGemeente: boolean;
  readonly gemeenteId: string;
  readonly aanbiederId: string | null;
  readonly isBekendeAanbieder: boolean;
  readonly contractId: string | null;
  /** Null when it was not named, or is not there for this person. `aanbiederIds`: who deliver in it. */
  readonly contract: { nummer: string; gemeenteId: string; aanbiederIds: readonly string[] } | null;
  readonly trajectnummer: string | null;
  /** The traject of that number in that gemeente. */
  readonly trajectId: string | null;
};

/** Whether everything that a complaint names belongs together. */
export function beoordeelRegistratie(r: Registratie, vandaag: Dag): Result<true, KlachtFout> {
  if (r.ontvangenDatum > vandaag) return fail('datum-in-toekomst', { vandaag });
  if (!r.isEigenGemeente) return fail('gemeente-niet-van-u');
  if (r.aanbiederId !== null && !r.isBekendeAanbieder) return fail('aanbieder-onbekend');
  if (r.aanbiederId === null && r.spoor !== 'gemeente-awb') return fail('aanbieder-ontbreekt');
  if (r.contractId !== null) {
    if (!r.contract) return fail('contract-onbekend');
    const { nummer, gemeenteId, aanbiederIds } = r.contract;
    if (gemeenteId !== r.gemeenteId) return fail('contract-van-andere-gemeente', { nummer });
    if (r.aanbiederId === null) return fail('contract-zonder-aanbieder');
    if (!aanbiederIds.includes(r.aanbiederId)) return fail('contract-van-andere-aanbieder', { nummer });
  }
  if (r.trajectnummer !== null && r.trajectId === null) {
    return fail('traject-onbekend', { trajectnummer: r.trajectnummer });
  }
  return ok(true);
}

/** What was recorded can be mended as long as the complaint is being handled. */
export const isTeWijzigen = (status: KlachtStatus): Result<true, KlachtFout> =>
  isLopend(status) ? ok(true) : fail('niet-meer-te-wijzigen', { status });
