import { compleet, fail, type NietCompleet, type Result } from '~/platform/result';
import type { AanbiederFout } from './redenen';
import type { CombinantRol } from './status';

/** A member as a form gives it; `naam` is null when the aanbieder does not exist. */
export type Lid = {
  readonly aanbiederId: string;
  readonly naam: string | null;
  readonly rol: CombinantRol;
  readonly levert: boolean;
  readonly aandeelProcent: number | null;
};

/**
 * Judges the members of a combinatie, all points at once. Shares are optional; when every member has one they are 100
 * together. With a contract nobody can leave: that would be another contractant.
 * @param blijvend members that may not leave, because there is a contract
 * @source domeinregels B.3 (Aw 2012 art. 2.52), functies C8
 */
export function beoordeelLeden(
  leden: readonly Lid[],
  blijvend: readonly { aanbiederId: string; naam: string }[],
): Result<readonly Lid[], NietCompleet<AanbiederFout>> {
  const punten: AanbiederFout[] = [];
  if (leden.some(({ naam }) => naam === null)) punten.push(fail('combinant-onbekend'));
  const dubbel = leden.find((lid, index) => leden.findIndex((ander) => ander.aanbiederId === lid.aanbiederId) < index);
  if (dubbel?.naam) punten.push(fail('combinant-dubbel', { naam: dubbel.naam }));
  if (new Set(leden.map(({ aanbiederId }) => aanbiederId)).size < 2) punten.push(fail('te-weinig-combinanten'));
  if (!leden.some(({ levert }) => levert)) punten.push(fail('niemand-levert'));
  const aandelen = leden.flatMap(({ aandeelProcent }) => aandeelProcent ?? []);
  const som = aandelen.reduce((a, b) => a + b, 0);
  if (som > 100) punten.push(fail('aandelen-boven-100', { som }));
  else if (aandelen.length === leden.length && som !== 100) punten.push(fail('aandelen-geen-100', { som }));
  for (const { aanbiederId, naam } of blijvend) {
    if (!leden.some((lid) => lid.aanbiederId === aanbiederId)) punten.push(fail('combinant-heeft-contract', { naam }));
  }
  return compleet(punten, leden);
}
