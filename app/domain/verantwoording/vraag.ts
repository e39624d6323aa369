import { leesPeriode, type Rapportperiode } from './periode';

/** What an address asks for. Without a version: the newest of the period, or the figures of now when there is none. */
export type Rapportvraag = {
  regio: string | null;
  periode: Rapportperiode | undefined;
  versie: number | 'nu' | null;
  /** Whether earlier inflow is counted; null leaves it to the version. */
  eerder: boolean | null;
};

/** Reads `?regio=&van=&tot=&versie=&eerder=`; the sentence that says what is wrong when it cannot. */
export function leesRapportvraag(params: URLSearchParams): Rapportvraag | string {
  const periode = leesPeriode(params);
  if (typeof periode === 'string') return periode;
  const versie = params.get('versie');
  if (versie && versie !== 'nu' && !/^[1-9]\d{0,5}$/.test(versie))
    return 'Geef de versie als een nummer, bijvoorbeeld versie=1, of als versie=nu.';
  const eerder = params.get('eerder');
  if (eerder && eerder !== 'ja' && eerder !== 'nee') return 'Schrijf eerder=ja of eerder=nee.';
  return {
    regio: params.get('regio') || null,
    periode,
    versie: !versie ? null : versie === 'nu' ? 'nu' : Number(versie),
    eerder: eerder ? eerder === 'ja' : null,
  };
}

type Getoond = {
  regio: { slug: string };
  van: string;
  tot: string;
  inclusiefEerdereInstroom: boolean;
};

/** The address of exactly this report; `versie` null is the figures of now. */
export const rapportParams = (model: Getoond, versie: number | null): string =>
  new URLSearchParams({
    regio: model.regio.slug,
    van: model.van,
    tot: model.tot,
    versie: versie === null ? 'nu' : String(versie),
    ...(versie === null && { eerder: model.inclusiefEerdereInstroom ? 'ja' : 'nee' }),
  }).toString();
