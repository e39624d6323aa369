import { maandErbij } from '../../app/domain/maandrapportage/maand';
import { type RegelWaarden, legeRegel as zonderWaarden } from '../../app/domain/maandrapportage/velden';
import { dagNummer } from '../../app/platform/format';
import type { Dobbelsteen } from '../dsl/dobbelsteen';
import { horizon, vonk } from './partijen';
import { contractVan } from './westfriesland-contracten';
import type { Mijlpaal } from './westfriesland-mijlpalen';
import type { Opdracht } from './westfriesland-opdracht';

const uur = 60;
/** Minutes of lessons in an ordinary month, by leerroute. */
const perMaand = { z: 46 * uur, b1: 66 * uur, onderwijs: 92 * uur } as const;
/** Percent of an ordinary month: summer, Christmas, the May holidays. */
const lesmaand: Readonly<Record<string, number>> = { '07': 60, '08': 35, '12': 80, '02': 90, '04': 90, '05': 85 };
/** Lowest and highest level, and months per step. */
const niveaus = ['a0', 'a1', 'a2', 'b1'] as const;
const groei = { z: [0, 2, 9], b1: [0, 3, 5], onderwijs: [1, 3, 5] } as const;

/** A line of a report with every field of the form. */
export type Regel = RegelWaarden & { toewijzingId: string; trajectId: string };

const kwartier = (minuten: number) => Math.round(minuten / 15) * 15;
const bijFiolet: readonly string[] = ['Hoorn', 'Opmeer', 'Koggenland'];

/** How many of hundred hours are attended, ordinarily: the aanbieders differ, and Enkhuizen had a bad spring. */
function aanwezig({ contractId, loop: { naam } }: Opdracht, maand: string): number {
  if (contractId === contractVan.onderwijs(naam, vonk.id)) return 88;
  if (contractId === contractVan.onderwijs(naam, horizon.id)) return 84;
  if (bijFiolet.includes(naam)) return naam === 'Hoorn' ? 87 : 85;
  return naam === 'Enkhuizen' && maand >= '2023-02' ? 74 : 82;
}

/** The part of the month in which there were lessons for him, in percent. */
function deelVanMaand({ startDatum, eindDatum, onderbrokenDatum }: Opdracht, maand: string): number {
  const begin = dagNummer(`${maand}-01`);
  const einde = dagNummer(`${maandErbij(maand, 1)}-01`);
  const van = Math.max(begin, startDatum ? dagNummer(startDatum) : begin);
  const tot = Math.min(einde, ...[eindDatum, onderbrokenDatum].flatMap((dag) => (dag ? [dagNummer(dag) + 1] : [])));
  return Math.max(0, Math.round(((tot - van) * 100) / (einde - begin)));
}

function lesuren(opdracht: Opdracht, maand: string, worp: Dobbelsteen) {
  const { leerroute } = opdracht.loop;
  const vol = perMaand[leerroute ?? 'b1'] * (lesmaand[maand.slice(5)] ?? 100) * deelVanMaand(opdracht, maand);
  const aangebodenMinuten = Math.max(2 * uur, Math.round(((vol / 10_000) * worp.tussen(92, 106)) / 100 / 30) * 30);
  // The person's own habit, the same every month, and a little chance.
  const gewoonte = (Number.parseInt(opdracht.id.slice(0, 4), 16) % 17) - 9;
  const procent = Math.min(100, aanwezig(opdracht, maand) + gewoonte + worp.tussen(-6, 8));
  const gevolgdMinuten = Math.min(aangebodenMinuten, kwartier((aangebodenMinuten * procent) / 100));
  const gemist = aangebodenMinuten - gevolgdMinuten;
  const geoorloofdMinuten = Math.min(gemist, kwartier((gemist * worp.tussen(40, 80)) / 100));
  return { aangebodenMinuten, gevolgdMinuten, geoorloofdMinuten, ongeoorloofdMinuten: gemist - geoorloofdMinuten };
}

function niveauVan({ loop, startDatum, id }: Opdracht, maand: string) {
  const [laagste, hoogste, stap] = groei[loop.leerroute ?? 'b1'];
  const maanden = Math.round((dagNummer(`${maand}-15`) - dagNummer(startDatum ?? `${maand}-01`)) / 30);
  const voorsprong = Number.parseInt(id.slice(-2), 16) % 3 === 0 ? 1 : 0;
  return niveaus[Math.min(hoogste, laagste + voorsprong + Math.max(0, Math.floor(maanden / stap)))] ?? 'a0';
}

const veldVan = {
  'pvt-afgerond': 'pvtAfgerondDatum',
  'knm-behaald': 'knmBehaaldDatum',
  'ontzorgen-gestart': 'ontzorgenGestartDatum',
  'ontzorgen-verlengd': 'ontzorgenVerlengdDatum',
  'ontzorgen-beeindigd': 'ontzorgenBeeindigdDatum',
} as const satisfies Partial<Record<Mijlpaal['soort'], keyof Regel>>;
const werkSoorten = ['werk-orientatie', 'werkstage', 'vrijwilligerswerk', 'betaalde-baan'] as const;

const alsVeld = ({ soort, datum }: Mijlpaal): Partial<Regel> => {
  const werkSoort = werkSoorten.find((werk) => werk === soort);
  return werkSoort ? { werkSoort, werkDatum: datum } : { [veldVan[soort as keyof typeof veldVan]]: datum };
};

/** A line that nobody has filled in yet. */
export const legeRegel = ({ id: toewijzingId, trajectId }: Opdracht): Regel => ({
  ...zonderWaarden,
  toewijzingId,
  trajectId,
});

/** One line as the aanbieder reports it. `mijlpalen`: what is told for the first time this month. */
export function regelVan(opdracht: Opdracht, maand: string, mijlpalen: readonly Mijlpaal[], worp: Dobbelsteen): Regel {
  const basis = { ...legeRegel(opdracht), ...Object.assign({}, ...mijlpalen.map(alsVeld)) };
  const { eindDatum, eindReden, onderbrokenDatum } = opdracht;
  const einde = eindReden && eindDatum && eindDatum.slice(0, 7) === maand ? { eindDatum, eindReden } : {};
  if (opdracht.soort === 'maatschappelijke-begeleiding') return { ...basis, ...einde };
  if (onderbrokenDatum && onderbrokenDatum.slice(0, 7) < maand)
    return { ...basis, onderbroken: true, toelichting: 'Werkt in het seizoen; komt in augustus terug.' };
  const z = opdracht.loop.leerroute === 'z';
  const begonnen = (opdracht.startDatum ?? maand).slice(0, 7) <= maandErbij(maand, -2);
  return {
    ...basis,
    ...lesuren(opdracht, maand, worp),
    ...(z && { participatieMinuten: begonnen ? worp.tussen(8, 48) * 30 : 0 }),
    niveau: niveauVan(opdracht, maand),
    ...einde,
  };
}
