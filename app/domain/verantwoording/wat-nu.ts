import type { Dag } from '~/platform/dates';
import { formatDatum, meervoud } from '~/platform/format';
import { paths } from '~/platform/paths';
import type { VersieStatus } from './status';

type Stap = { titel: string; tekst?: string; href?: string };
export type RapportWatNu = { stappen: Stap[]; wacht: string | null; knop: { label: string; href: string } | null };

type Rapport = {
  model: { regio: { slug: string }; van: Dag; tot: Dag };
  versie: { id: string; status: VersieStatus } | null;
  versies: readonly { status: VersieStatus }[];
  bewerkbaar: boolean;
};

/** What the reader can do with this report now, or who has to act. `onvolledig`: the series without a total. */
export function wachtOp(
  { model, versie, versies, bewerkbaar }: Rapport,
  onvolledig: readonly string[],
  vandaag: Dag,
): RapportWatNu {
  const { van, tot, regio } = model;
  const niets = { stappen: [], wacht: null, knop: null };
  if (!bewerkbaar) {
    const wacht =
      versie?.status === 'vastgesteld' ? null : 'Dit zijn voorlopige cijfers. De regio stelt de rapportage vast.';
    return { ...niets, wacht };
  }
  const nieuw = `${paths.rapportNieuw()}?${new URLSearchParams({ regio: regio.slug, van, tot })}`;
  const concept = versies.some(({ status }) => status === 'concept');
  if (!versie || versie.status === 'vastgesteld') {
    if (concept) return { ...niets, wacht: 'Er is een concept van een nieuwe versie. Kies het bij Versies.' };
    return versie
      ? { ...niets, wacht: 'Deze versie staat vast.', knop: { label: 'Maak een nieuwe versie', href: nieuw } }
      : {
          ...niets,
          wacht: 'Bewaar deze rapportage als concept. Dan kunt u toelichtingen schrijven en haar vaststellen.',
          knop: { label: 'Bewaar als concept', href: nieuw },
        };
  }
  const cijfers = `${paths.gemeentecijfers()}?${new URLSearchParams({ van, tot })}`;
  const compleet =
    onvolledig.length === 0
      ? []
      : [
          {
            titel: 'Vul de cijfers van de gemeenten aan.',
            tekst: `Bij ${meervoud(onvolledig.length, 'rij', 'rijen')} ontbreekt er een.`,
            href: cijfers,
          },
        ];
  const schrijf = {
    titel: 'Werk teksten en kolommen bij.',
    tekst: 'Bij elk onderdeel hoort een toelichting.',
    href: paths.rapportversie(versie.id),
  };
  if (tot > vandaag)
    return { ...niets, stappen: [...compleet, schrijf], wacht: `Vaststellen kan vanaf ${formatDatum(tot)}.` };
  const vast = { titel: 'Stel de rapportage vast.', href: paths.rapportversieDeel(versie.id, 'vaststelling') };
  return { ...niets, stappen: [...compleet, schrijf, vast] };
}
