import type { Dag } from '~/platform/dates';
import type { TevredenheidDienst } from '../tevredenheid/status';
import { type Reekssleutel, reekssleutels, tellingVan } from './reeksen';
import { inVolgorde, type Regio } from './regio';

/** A figure of a cell; null is "not supplied", which only figures of the gemeente itself can be. */
export type Cijfer = number | null;

export type Reeks = {
  /** By id of the gemeente. */
  readonly cellen: Readonly<Record<string, Cijfer>>;
  /** The sum of the cells; null as long as one is missing. */
  readonly totaal: Cijfer;
};

export type Gemeente = { readonly id: string; readonly naam: string };

/** What a KPI says of the whole region: ripe trajecten in the denominator, those with the result in the numerator. */
export type Kpistand = {
  readonly code: string;
  readonly naam: string;
  readonly teller: number;
  readonly noemer: number;
};

export type Doelstelling = {
  readonly code: string;
  readonly tekst: string;
  readonly normTekst: string;
  /** Tenths of the unit: 75% is 750. */
  readonly normTienden: number | null;
  readonly onderdeel: string;
  readonly kpiCode: string | null;
  readonly kpi: Kpistand | null;
  readonly toelichting: string | null;
  readonly bron: string;
};

export type Meting = {
  readonly wie: string;
  readonly dienst: TevredenheidDienst;
  readonly van: Dag;
  readonly tot: Dag;
  /** Tenths: 78 is 7,8. */
  readonly cijferTienden: number | null;
  readonly bronNotatie: string | null;
  readonly respondenten: number | null;
  readonly bron: string;
  readonly toelichting: string | null;
};

/** Everything that the report says, exact and without a reader in mind. Fixed versions keep it as it is here. */
export type Rapportmodel = {
  readonly modelversie: 1;
  readonly regio: Regio;
  readonly van: Dag;
  readonly tot: Dag;
  readonly inclusiefEerdereInstroom: boolean;
  /** From when people and what happened to them are counted: `van`, or the first day of the law. */
  readonly telVanaf: Dag;
  /** Below this number of trajecten no percentage is given. */
  readonly kleineGroep: number;
  /** In the order of the columns. */
  readonly gemeenten: readonly Gemeente[];
  readonly reeksen: Readonly<Record<Reekssleutel, Reeks>>;
  readonly doelstellingen: readonly Doelstelling[];
  readonly tevredenheid: readonly Meting[];
  /** Texts of the region, by key of `tekstvakken`. */
  readonly teksten: Readonly<Record<string, string>>;
};

/** What was counted, by series and gemeente; null where a gemeente said that it does not supply the figure. */
export type Tellingen = ReadonlyMap<Reekssleutel, ReadonlyMap<string, Cijfer>>;

export type Modelinvoer = Omit<Rapportmodel, 'modelversie' | 'reeksen' | 'telVanaf' | 'gemeenten'> & {
  readonly wetBegin: Dag;
  readonly gemeenten: readonly Gemeente[];
  /** Ids of gemeenten in the order of the columns. */
  readonly kolommen: readonly string[];
  readonly tellingen: Tellingen;
};

/** First day of the counting window: earlier inflow reaches back to the first day of the law. */
export const telVanaf = (van: Dag, inclusiefEerdereInstroom: boolean, wetBegin: Dag): Dag =>
  inclusiefEerdereInstroom && wetBegin < van ? wetBegin : van;

/** Puts what was counted into the tables of the report. Pure; the order of the columns changes no figure. */
export function bouwModel({ wetBegin, kolommen, tellingen, ...invoer }: Modelinvoer): Rapportmodel {
  const gemeenten = inVolgorde(invoer.gemeenten, kolommen);
  return {
    ...invoer,
    modelversie: 1,
    telVanaf: telVanaf(invoer.van, invoer.inclusiefEerdereInstroom, wetBegin),
    gemeenten,
    reeksen: Object.fromEntries(
      reekssleutels.map((sleutel) => [sleutel, reeksVan(sleutel, gemeenten, tellingen)]),
    ) as Record<Reekssleutel, Reeks>,
  };
}

function reeksVan(sleutel: Reekssleutel, gemeenten: readonly Gemeente[], tellingen: Tellingen): Reeks {
  const geteld = tellingen.get(sleutel);
  // Records that are not there are zero of them; a figure that nobody entered is not there.
  const zonder = tellingVan(sleutel).bron === 'gemeentecijfer' ? null : 0;
  const cellen = gemeenten.map(({ id }) => [id, geteld?.get(id) ?? zonder] as const);
  return { cellen: Object.fromEntries(cellen), totaal: som(cellen.map(([, waarde]) => waarde)) };
}

const som = (waarden: readonly Cijfer[]): Cijfer =>
  waarden.reduce<Cijfer>((totaal, waarde) => (totaal === null || waarde === null ? null : totaal + waarde), 0);

/** The gemeenten that did not supply a figure, in the order of the columns. */
export const nietAangeleverd = ({ gemeenten, reeksen }: Rapportmodel, sleutel: Reekssleutel): Gemeente[] =>
  gemeenten.filter(({ id }) => reeksen[sleutel].cellen[id] === null);

/** The series of which a figure is missing. */
export const onvolledig = (model: Rapportmodel): Reekssleutel[] =>
  reekssleutels.filter((sleutel) => model.reeksen[sleutel].totaal === null);
