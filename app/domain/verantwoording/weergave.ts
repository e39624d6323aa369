import { formatDatum, formatGetal, formatPeriode } from '~/platform/format';
import { dienstNamen } from '../tevredenheid/status';
import { type Cel, celrij } from './cel';
import { type Gemeente, type Meting, nietAangeleverd, type Rapportmodel } from './model';
import { alleOnderdelen, type Onderdeel, onderdeelVan, type Tabel, tekstsleutel } from './onderdelen';
import { type Reekssleutel, reeksen } from './reeksen';
import { type Resultaat, resultaatVan } from './resultaat';

/** What one reader gets to see of the report, in the order of its chapters: for the page and the documents alike. */
export type Weergave = {
  readonly titel: string;
  readonly regio: string;
  readonly periode: string;
  readonly kolommen: readonly Gemeente[];
  readonly onderdelen: readonly Onderdeelweergave[];
  /** Whether small numbers were made vague for this reader. */
  readonly afgeschermd: boolean;
  readonly telwijze: readonly Telregel[];
};
type Telregel = { readonly naam: string; readonly telt: string };

export type Onderdeelweergave = {
  readonly sleutel: string;
  readonly nummer: string;
  readonly titel: string;
  readonly uitleg: readonly string[];
  readonly tabellen: readonly Tabelweergave[];
  readonly toelichting: string | null;
  readonly doelstellingen: readonly Doelweergave[];
  readonly resultaat: string | null;
  readonly metingen: readonly Metingweergave[] | null;
};

export type Tabelweergave = {
  readonly sleutel: string;
  readonly titel: string;
  readonly noot: string | null;
  readonly rijen: readonly Rijweergave[];
  /** Sentences about figures that are not there. */
  readonly ontbreekt: readonly string[];
  readonly beeld: Beeld | null;
};
export type Rijweergave = {
  readonly sleutel: Reekssleutel;
  readonly naam: string;
  readonly cellen: readonly Cel[];
  readonly totaal: Cel;
};
export type Beeld = {
  readonly titel: string;
  readonly reeksen: readonly { readonly naam: string; readonly waarden: readonly (number | null)[] }[];
};
export type Doelweergave = Resultaat & {
  readonly code: string;
  readonly tekst: string;
  readonly norm: string;
  /** The KPI that measures it; null when none does. */
  readonly kpiCode: string | null;
};
export type Metingweergave = {
  readonly wie: string;
  readonly dienst: string;
  readonly periode: string;
  readonly cijfer: string;
  readonly respondenten: string;
  readonly bron: string;
};

/** @param exact false for readers who do not work with the figures: small numbers become ranges */
export function weergaveVan(model: Rapportmodel, exact: boolean): Weergave {
  return {
    titel: `Voortgangsrapportage inburgering ${model.regio.naam}`,
    regio: model.regio.naam,
    periode: formatPeriode(model.van, model.tot),
    kolommen: model.gemeenten,
    onderdelen: alleOnderdelen
      .map((onderdeel) => onderdeelweergave(onderdeel, model, exact))
      .filter(({ sleutel, doelstellingen }) => sleutel !== 'overig' || doelstellingen.length > 0),
    afgeschermd: !exact,
    telwijze: alleTabellen.flatMap(({ titel, rijen }) =>
      rijen.map((sleutel) => ({ naam: `${titel}: ${reeksen[sleutel].naam}`, telt: reeksen[sleutel].telt })),
    ),
  };
}

const alleTabellen = alleOnderdelen.flatMap(({ tabellen = [] }) => tabellen);

function onderdeelweergave(onderdeel: Onderdeel, model: Rapportmodel, exact: boolean): Onderdeelweergave {
  const { sleutel, nummer, titel } = onderdeel;
  const tekst = (soort: 'toelichting' | 'resultaat') => model.teksten[tekstsleutel(sleutel, soort)]?.trim() || null;
  return {
    sleutel,
    nummer,
    titel,
    uitleg: [
      ...(onderdeel.uitleg ? [onderdeel.uitleg] : []),
      ...(sleutel === 'inleiding' ? telzinnen(model, exact) : []),
    ],
    tabellen: (onderdeel.tabellen ?? []).map((tabel) => tabelweergave(tabel, model, exact)),
    toelichting: tekst('toelichting'),
    doelstellingen: model.doelstellingen
      .filter((doel) => onderdeelVan(doel.onderdeel) === sleutel)
      .map((doel) => ({
        code: doel.code,
        tekst: doel.tekst,
        norm: doel.normTekst.replace(/([≥≤]) /g, '$1\u00a0'),
        kpiCode: doel.kpiCode,
        ...resultaatVan(doel, model, exact),
      })),
    resultaat: tekst('resultaat'),
    metingen: onderdeel.tevredenheid ? model.tevredenheid.map((meting) => metingweergave(meting, model, exact)) : null,
  };
}

/** Which people and days the tables are about. */
function telzinnen({ van, telVanaf, tot, inclusiefEerdereInstroom }: Rapportmodel, exact: boolean): string[] {
  const eerder =
    inclusiefEerdereInstroom && telVanaf < van
      ? `Ook inburgeraars van vóór ${formatDatum(van)} zijn meegenomen: de tabellen over inburgeraars tellen vanaf ${formatDatum(telVanaf)}. Klachten en cijfers van de gemeenten gaan over de periode zelf: ${formatPeriode(van, tot)}.`
      : `De tabellen gaan over de periode ${formatPeriode(van, tot)}.`;
  return exact
    ? [eerder]
    : [eerder, 'Aantallen van 1 tot en met 4 staan er als “1–4”, zodat niemand aan een cijfer te herkennen is.'];
}

function tabelweergave(tabel: Tabel, model: Rapportmodel, exact: boolean): Tabelweergave {
  const ids = model.gemeenten.map(({ id }) => id);
  const rijen = tabel.rijen.map((sleutel) => ({
    sleutel,
    naam: reeksen[sleutel].naam,
    ...celrij(model.reeksen[sleutel], ids, exact),
  }));
  const ontbreekt = tabel.rijen.flatMap((sleutel) => {
    const wie = nietAangeleverd(model, sleutel);
    return wie.length === 0
      ? []
      : [
          `${reeksen[sleutel].naam}: niet aangeleverd door ${wie.map(({ naam }) => naam).join(', ')}. Daarom is er geen totaal.`,
        ];
  });
  return {
    sleutel: tabel.sleutel,
    titel: tabel.titel,
    noot: tabel.noot ?? null,
    rijen,
    ontbreekt,
    beeld: tabel.beeld ? beeldVan(tabel.beeld, model, ids, exact) : null,
  };
}

/** The bars of a chart; what the reader may not see exactly has no bar. */
const beeldVan = (
  { titel, rijen }: NonNullable<Tabel['beeld']>,
  model: Rapportmodel,
  ids: readonly string[],
  exact: boolean,
): Beeld => ({
  titel,
  reeksen: rijen.map((sleutel) => ({
    naam: reeksen[sleutel].naam
      .replace(/^Aantal inburgeringsplichtige g/, 'G')
      .replace(/^Aantal inburgeringsplichtige s/, 'S'),
    waarden: celrij(model.reeksen[sleutel], ids, exact).cellen.map(({ waarde }) => waarde),
  })),
});

function metingweergave(meting: Meting, { kleineGroep }: Rapportmodel, exact: boolean): Metingweergave {
  const { cijferTienden, bronNotatie, respondenten } = meting;
  const teWeinig = !exact && respondenten !== null && respondenten < kleineGroep;
  const gemeten = cijferTienden === null ? null : formatGetal(cijferTienden / 10, 1);
  return {
    wie: meting.wie,
    dienst: dienstNamen[meting.dienst],
    periode: formatPeriode(meting.van, meting.tot),
    cijfer: teWeinig ? 'te weinig antwoorden' : (gemeten ?? bronNotatie ?? '–'),
    respondenten: respondenten === null ? '–' : teWeinig ? `minder dan ${kleineGroep}` : formatGetal(respondenten),
    bron: meting.bron,
  };
}
