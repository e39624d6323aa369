import { type AanbiederKenmerken, type Gelijkenis, lijktOp } from './rules';

export type BekendeAanbieder = AanbiederKenmerken & { readonly id: string; readonly naam: string };
/** An aanbieder in the portal that may be the same organisation, and why. */
export type GelijkendeAanbieder = Gelijkenis & { readonly id: string; readonly naam: string };

const volgorde: readonly Gelijkenis['sterkte'][] = ['dezelfde', 'waarschijnlijk-dezelfde', 'let-op'];

/** Who looks like a new aanbieder or a new name, the strongest first. */
export function gelijkenissenMet(
  kandidaat: AanbiederKenmerken,
  bekend: readonly BekendeAanbieder[],
): GelijkendeAanbieder[] {
  return bekend
    .flatMap((ander) => {
      const gelijkenis = lijktOp(kandidaat, ander);
      return gelijkenis ? [{ ...gelijkenis, id: ander.id, naam: ander.naam }] : [];
    })
    .sort((a, b) => volgorde.indexOf(a.sterkte) - volgorde.indexOf(b.sterkte) || (a.naam < b.naam ? -1 : 1));
}
