import { formatGetal, formatProcent, meervoud } from '~/platform/format';
import { celrij } from './cel';
import type { Doelstelling, Kpistand, Rapportmodel } from './model';
import type { Reekssleutel } from './reeksen';
import type { Doelstand } from './stand';

/** What can be said about a target: whether it was met, and the sentences that say why. */
export type Resultaat = {
  readonly stand: Doelstand;
  readonly zinnen: readonly string[];
};

/** Percentages only where the term of enough trajecten has passed; otherwise counts, and what the target itself explains. */
export function resultaatVan(doelstelling: Doelstelling, model: Rapportmodel, exact: boolean): Resultaat {
  const { stand, zinnen } = meting(doelstelling, model, exact);
  return { stand, zinnen: doelstelling.toelichting ? [...zinnen, doelstelling.toelichting] : zinnen };
}

function meting({ kpi, kpiCode, normTienden }: Doelstelling, model: Rapportmodel, exact: boolean): Resultaat {
  if (kpiCode === null) return { stand: 'geen-cijfer', zinnen: [] };
  if (kpiCode === 'K-01') return klantbeleving(model, normTienden, exact);
  const aantallen = aantallenBij[kpiCode]?.(model, exact) ?? [];
  if (!kpi || kpi.noemer === 0) {
    return { stand: 'niet-te-meten', zinnen: ['Van geen enkel traject is de termijn voorbij.', ...aantallen] };
  }
  if (kpi.noemer < model.kleineGroep) {
    const weinig = exact
      ? `${formatGetal(kpi.teller)} van ${meervoud(kpi.noemer, 'traject', 'trajecten')} waarvan de termijn voorbij is. Dat zijn er te weinig voor een percentage.`
      : `Van minder dan ${model.kleineGroep} trajecten is de termijn voorbij. Dat is te weinig voor een percentage.`;
    return { stand: 'niet-te-meten', zinnen: [weinig, ...aantallen] };
  }
  const gehaald = normTienden === null ? undefined : kpi.teller * 1000 >= normTienden * kpi.noemer;
  return {
    stand: gehaald === undefined ? 'niet-te-meten' : gehaald ? 'gehaald' : 'niet-gehaald',
    zinnen: [procentzin(kpi, exact), ...aantallen],
  };
}

const procentzin = ({ teller, noemer }: Kpistand, exact: boolean) =>
  exact
    ? `${formatProcent(teller, noemer)}: ${formatGetal(teller)} van de ${meervoud(noemer, 'traject', 'trajecten')} waarvan de termijn voorbij is.`
    : `${formatProcent(teller, noemer)} van de ${meervoud(noemer, 'traject', 'trajecten')} waarvan de termijn voorbij is.`;

type Aantallen = (model: Rapportmodel, exact: boolean) => string[];

/** The total of a series as the reader gets it; 'niet aangeleverd' when a gemeente did not supply it. */
function totaal({ gemeenten, reeksen }: Rapportmodel, sleutel: Reekssleutel, exact: boolean): string {
  const cel = celrij(
    reeksen[sleutel],
    gemeenten.map(({ id }) => id),
    exact,
  ).totaal;
  return cel.soort === 'ontbreekt' ? 'niet aangeleverd' : cel.tekst;
}

const route =
  (gestart: Reekssleutel, afgerond: Reekssleutel): Aantallen =>
  (model, exact) => [
    `In de periode gestart: ${totaal(model, gestart, exact)}. Afgerond: ${totaal(model, afgerond, exact)}.`,
  ];

const betaaldWerk: Aantallen = (model, exact) => [
  `Betaald werk in de periode, alle leerroutes samen: ${totaal(model, 'werkBetaald', exact)}.`,
];

/** The counts that stand in for a percentage, or beside it. */
const aantallenBij: Record<string, Aantallen> = {
  'P-01': route('b1Gestart', 'b1AfgerondStatushouders'),
  'P-02': route('zGestart', 'zAfgerondStatushouders'),
  'P-03': route('onderwijsGestart', 'onderwijsAfgerondStatushouders'),
  'O-01': (model, exact) => {
    const [trajecten, verlengd] = [totaal(model, 'ontzorgTrajecten', exact), totaal(model, 'ontzorgVerlengd', exact)];
    return [
      `Trajecten ontzorgen: ${trajecten}, waarvan verlengd: ${verlengd}. Daar zijn ook trajecten bij die nog geen zes maanden lopen; een percentage daarvan zou te gunstig zijn.`,
    ];
  },
  'W-01': betaaldWerk,
  'W-02': betaaldWerk,
  'W-03': betaaldWerk,
  'W-04': (model, exact) => {
    const rijen = ['werkOrientatie', 'werkStage', 'werkVrijwillig', 'werkBetaald'] as const;
    const samen = rijen.reduce((som, sleutel) => som + (model.reeksen[sleutel].totaal ?? 0), 0);
    const bekend = exact || samen > 4;
    return bekend
      ? [
          `Plaatsingen in de periode: ${formatGetal(samen)}, waarvan oriëntatie: ${totaal(model, 'werkOrientatie', exact)}. Eén inburgeraar kan meer keer meetellen.`,
        ]
      : [];
  },
};

/**
 * Marks are compared one by one: an average over different questionnaires would mean nothing. A mark of few people is
 * left out for who does not work with the figures.
 */
function klantbeleving(
  { tevredenheid, kleineGroep }: Rapportmodel,
  normTienden: number | null,
  exact: boolean,
): Resultaat {
  const zichtbaar = tevredenheid.filter(
    ({ respondenten }) => exact || respondenten === null || respondenten >= kleineGroep,
  );
  const cijfers = zichtbaar.flatMap(({ cijferTienden, wie }) =>
    cijferTienden === null ? [] : [{ cijferTienden, wie }],
  );
  const [laagste] = [...cijfers].sort((a, b) => a.cijferTienden - b.cijferTienden);
  if (!laagste) return { stand: 'niet-te-meten', zinnen: ['Er is geen cijfer gemeten in deze periode.'] };
  const zin = `Het laagste gemeten cijfer is ${formatGetal(laagste.cijferTienden / 10, 1)} (${laagste.wie}), van ${meervoud(cijfers.length, 'meting', 'metingen')} met een cijfer.`;
  const niet = zichtbaar.length - cijfers.length;
  const zonder = niet > 0 ? [`Zonder cijfer: ${meervoud(niet, 'meting', 'metingen')}.`] : [];
  const gehaald =
    normTienden === null ? 'niet-te-meten' : laagste.cijferTienden >= normTienden ? 'gehaald' : 'niet-gehaald';
  return { stand: gehaald, zinnen: [zin, ...zonder] };
}
