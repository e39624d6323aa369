import type { Waarden } from '../dsl/deel';
import type { Dobbelsteen } from '../dsl/dobbelsteen';
import type { Deelname, Mens, Mijlpaal } from './mensen';
import { maandVan } from './rijen';
import { dagVan, eersteMaand, laatsteMaand, maandNummer, maandTekst, nummerVan, vasteId } from './tijd';

/** The lines of 24 months of one contract. */
export type Lopend = { deelname: Deelname; mens: Mens; toewijzingId: string; trajectId: string };
type Regel = Waarden<'rapportageregels'>;
export type Rapportages = { rapportages: Waarden<'maandrapportages'>[]; gewoon: Regel[]; bijzonder: Regel[] };

const uur = 60;
const perMaand = { z: 46 * uur, b1: 60 * uur, onderwijs: 88 * uur } as const;
/** January to December, in percent of an ordinary month. */
const drukte = [95, 90, 100, 90, 85, 100, 60, 35, 100, 95, 100, 80] as const;
const niveaus = ['a0', 'a1', 'a2', 'b1'] as const;
const maandenPerNiveau = { z: 10, b1: 6, onderwijs: 5 } as const;

const veldVan = {
  'pvt-afgerond': 'pvtAfgerondDatum',
  'map-gestart': 'mapGestartDatum',
  'map-afgerond': 'mapAfgerondDatum',
  'knm-behaald': 'knmBehaaldDatum',
  'ontzorgen-gestart': 'ontzorgenGestartDatum',
  'ontzorgen-verlengd': 'ontzorgenVerlengdDatum',
  'ontzorgen-beeindigd': 'ontzorgenBeeindigdDatum',
} as const;
const zonderMijlpaal = {
  ...{ pvtAfgerondDatum: null, mapGestartDatum: null, mapAfgerondDatum: null, knmBehaaldDatum: null },
  ...{ ontzorgenGestartDatum: null, ontzorgenVerlengdDatum: null, ontzorgenBeeindigdDatum: null },
  ...{ werkSoort: null, werkDatum: null, eindDatum: null, eindReden: null },
};
const werkSoorten = ['werk-orientatie', 'werkstage', 'vrijwilligerswerk', 'betaalde-baan'] as const;
function alsVeld({ soort, dag }: Mijlpaal): Partial<Regel> {
  const werkSoort = werkSoorten.find((werk) => werk === soort);
  return werkSoort ? { werkSoort, werkDatum: dagVan(dag) } : { [veldVan[soort as keyof typeof veldVan]]: dagVan(dag) };
}

const kwartier = (minuten: number) => Math.round(minuten / 15) * 15;

/** Hours, level and participation of somebody who has lessons; nothing of the kind for guidance. */
function lesuren({ deelname, mens, toewijzingId }: Lopend, maand: number, goed: number, worp: Dobbelsteen) {
  const route = mens.leerroute ?? 'b1';
  const aard = Number.parseInt(toewijzingId.slice(4, 8), 16);
  const aangeboden = kwartier((perMaand[route] * (drukte[maand % 12] ?? 100) * (88 + (aard % 25))) / 10_000);
  const procent = Math.min(100, goed + ((aard * 7) % 17) - 8 + worp.tussen(-6, 6));
  const gevolgd = kwartier((aangeboden * procent) / 100);
  const geoorloofd = kwartier(((aangeboden - gevolgd) * worp.tussen(40, 80)) / 100);
  const maanden = maand - maandNummer(deelname.start);
  return {
    aangebodenMinuten: aangeboden,
    gevolgdMinuten: gevolgd,
    geoorloofdMinuten: geoorloofd,
    ongeoorloofdMinuten: aangeboden - gevolgd - geoorloofd,
    participatieMinuten: route === 'z' ? worp.tussen(4, 50) * 30 : null,
    niveau: niveaus[Math.min(3, Math.floor(maanden / maandenPerNiveau[route]))] ?? null,
  };
}
const geenLes = {
  ...{ aangebodenMinuten: null, gevolgdMinuten: null, geoorloofdMinuten: null, ongeoorloofdMinuten: null },
  ...{ participatieMinuten: null, niveau: null },
};

/** What is told besides the hours, by month; most lines have nothing of it. */
function bijzonderheden({ deelname, mens }: Lopend): Map<number, Partial<Regel>> {
  const perMaandVelden = new Map<number, Partial<Regel>>();
  const leg = (maand: number | null, velden: Partial<Regel>) => {
    if (maand !== null) perMaandVelden.set(maand, { ...perMaandVelden.get(maand), ...velden });
  };
  for (const mijlpaal of deelname.mijlpalen) leg(maandVan(deelname, mijlpaal.dag), alsVeld(mijlpaal));
  const { einde, status } = deelname;
  if (einde !== null && mens.einde && (deelname === mens.les || status === 'tussentijds-beeindigd'))
    leg(maandVan(deelname, einde), { eindDatum: dagVan(einde), eindReden: mens.einde.reden });
  return perMaandVelden;
}

const moment = (dag: number) => `${dagVan(dag)}T10:00:00.000Z`;

function rapportRij(id: string, contractId: string, maand: number, worp: Dobbelsteen): Waarden<'maandrapportages'> {
  const erna = nummerVan(`${maandTekst(maand + 1)}-01`);
  const ingediend = erna + (worp.kans(93) ? worp.tussen(1, 9) : worp.tussen(10, 13));
  const terug = worp.kans(6);
  return {
    id,
    contractId,
    maand: maandTekst(maand),
    versienummer: 1,
    status: 'goedgekeurd',
    uiterlijk: dagVan(erna + 9),
    eersteIngediendOp: moment(ingediend),
    ingediendOp: moment(ingediend + (terug ? 2 : 0)),
    beoordeeldOp: moment(Math.min(ingediend + 4, erna + 13)),
    terugGestuurd: terug ? 1 : 0,
    waarschuwingen: 0,
    bewaardOp: moment(ingediend),
  };
}

/** @param eerste number of the first report, so that ids come in order */
export function rapportagesVan(
  contractId: string,
  lopend: readonly Lopend[],
  eerste: number,
  worp: Dobbelsteen,
): Rapportages {
  const uit: Rapportages = { rapportages: [], gewoon: [], bijzonder: [] };
  const goed = 74 + (eerste % 19);
  const mensen = lopend.map((een) => ({
    een,
    van: maandNummer(een.deelname.start),
    tot: een.deelname.einde === null ? laatsteMaand : maandNummer(een.deelname.einde),
    bijzonder: bijzonderheden(een),
  }));
  for (let maand = eersteMaand; maand <= laatsteMaand; maand += 1) {
    const dezeMaand = mensen.filter(({ van, tot }) => van <= maand && maand <= tot);
    if (dezeMaand.length === 0) continue;
    const rapportageId = vasteId('3', eerste + uit.rapportages.length);
    uit.rapportages.push(rapportRij(rapportageId, contractId, maand, worp));
    dezeMaand.forEach(({ een, bijzonder }, plaats) => {
      const { toewijzingId, trajectId, deelname, mens } = een;
      const les = deelname === mens.les ? lesuren(een, maand, goed, worp) : geenLes;
      const regel = { rapportageId, toewijzingId, trajectId, volgorde: plaats + 1, ...les };
      const velden = bijzonder.get(maand);
      if (velden) uit.bijzonder.push({ ...regel, ...zonderMijlpaal, ...velden });
      else uit.gewoon.push(regel);
    });
  }
  return uit;
}
