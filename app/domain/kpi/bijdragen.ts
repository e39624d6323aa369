import { addDagen } from '~/platform/dates';
import type { Leerroute } from '../aanbesteding/status';
import type { Dossier } from './dossier';
import { type AantalMeting, type CohortMeting, type Meting, verdelingMeting } from './metingen';
import { geldend, type KpiRegels } from './regels';
import { naMaanden, rijpeMaand } from './rijpheid';
import { contractVan } from './toerekening';

/**
 * What one traject, or one report, adds to the sums. Only additions: the sums are those of all of them together, so that
 * a change is the difference between what it added before and adds now.
 * @source domeinregels E.0, E.1
 */
export type Bijdrage = {
  readonly meting: Meting;
  readonly maand: string;
  readonly gemeenteId: string;
  /** Empty when no contract is involved. */
  readonly contractId: string;
  readonly leerroute: Leerroute | 'geen';
  readonly teller: number;
  readonly noemer: number;
  readonly extern: number;
  readonly aantal: number;
};

/** Ends that take somebody out of the denominator when they come before the traject is ripe. @source E.0.4 */
export const externeRedenen = new Set(['verhuisd', 'overleden', 'vertrokken', 'vrijgesteld', 'ontheven']);
export const werkFeiten = ['werkstage', 'vrijwilligerswerk', 'betaalde-baan'];

const eersteDag = (dagen: readonly (string | null | undefined)[]): string | null =>
  dagen.reduce<string | null>((eerste, dag) => (dag && (!eerste || dag < eerste) ? dag : eerste), null);

type Cohort = {
  meting: CohortMeting;
  /** Day on which the traject is ripe. */
  rijpOp: string;
  behaald: boolean;
  /** Already reached, so that a later end no longer takes it out. */
  voltooidOp?: string | null;
  contractId: string;
  leerroute?: 'geen';
};

/** One traject in one cohort KPI: in the denominator with or without result, or left before it was ripe. */
function cohort(dossier: Dossier, { meting, rijpOp, behaald, voltooidOp, contractId, leerroute }: Cohort): Bijdrage {
  const { gemeenteId, eindDatum, eindReden, leerroute: route } = dossier.traject;
  const extern =
    eindDatum !== null &&
    eindDatum < rijpOp &&
    externeRedenen.has(eindReden ?? '') &&
    !(voltooidOp && voltooidOp <= eindDatum);
  return {
    meting,
    maand: rijpeMaand(rijpOp),
    gemeenteId,
    contractId,
    leerroute: leerroute ?? route ?? 'geen',
    teller: !extern && behaald ? 1 : 0,
    noemer: extern ? 0 : 1,
    extern: extern ? 1 : 0,
    aantal: 0,
  };
}

const termijnMeting = {
  b1: ['P-01', 'P-01-zonder-verlenging'],
  z: ['P-02', 'P-02-zonder-verlenging'],
  onderwijs: ['P-03', 'P-03-zonder-verlenging'],
} as const;

/** Day on which the duty was fulfilled. */
export const voldaanOp = ({ traject, feiten }: Dossier): string | null =>
  eersteDag([
    feiten.find(({ soort }) => soort === 'plicht-voldaan')?.datum,
    traject.eindReden === 'plicht-voldaan' ? traject.eindDatum : null,
  ]);

/** P-01, P-02, P-03: within the legal term with its extensions, and within the term as it was at first. */
function binnenTermijn(dossier: Dossier, regels: KpiRegels, contractId: string): Bijdrage[] {
  const { leerroute, pipDatum, verlengingMaanden } = dossier.traject;
  if (!leerroute || !pipDatum) return [];
  const begin = addDagen(pipDatum, 1);
  const maanden = geldend(regels.termijnMaanden, pipDatum);
  const voltooidOp = voldaanOp(dossier);
  return termijnMeting[leerroute].map((meting, variant) => {
    const rijpOp = naMaanden(begin, maanden + (variant === 0 ? verlengingMaanden : 0));
    return cohort(dossier, {
      meting,
      rijpOp,
      behaald: voltooidOp !== null && voltooidOp <= rijpOp,
      voltooidOp,
      contractId,
    });
  });
}

/** W-04: somebody met with work in his first year, however often; with and without orientation. */
function metWerk(dossier: Dossier, regels: KpiRegels, contractId: string): Bijdrage[] {
  const { startDatum } = dossier.traject;
  if (!startDatum) return [];
  const rijpOp = naMaanden(startDatum, geldend(regels.werkMaanden, startDatum));
  const binnen = (soorten: readonly string[]) =>
    dossier.feiten.some(({ soort, datum }) => soorten.includes(soort) && datum <= rijpOp);
  return [
    cohort(dossier, { meting: 'W-04', rijpOp, behaald: binnen([...werkFeiten, 'werk-orientatie']), contractId }),
    cohort(dossier, { meting: 'W-04-zonder-orientatie', rijpOp, behaald: binnen(werkFeiten), contractId }),
  ];
}

/** O-01: financial relief that was not extended. */
function zelfredzaam(dossier: Dossier, regels: KpiRegels, contractId: string): Bijdrage[] {
  const dagVan = (naam: string) => dossier.feiten.find(({ soort }) => soort === naam)?.datum;
  const gestart = dagVan('ontzorgen-gestart');
  if (!gestart) return [];
  const rijpOp = naMaanden(gestart, geldend(regels.ontzorgenMaanden, gestart));
  return [cohort(dossier, { meting: 'O-01', rijpOp, behaald: !dagVan('ontzorgen-verlengd'), contractId })];
}

/** T-01: the gemeente's own term, before there is a leerroute or a contract. */
function pipOpTijd(dossier: Dossier, regels: KpiRegels): Bijdrage {
  const { plichtDatum, pipDatum } = dossier.traject;
  const rijpOp = addDagen(plichtDatum, geldend(regels.pipDagen, plichtDatum));
  return cohort(dossier, {
    meting: 'T-01',
    rijpOp,
    behaald: pipDatum !== null && pipDatum <= rijpOp,
    contractId: '',
    leerroute: 'geen',
  });
}

const telbaar = new Set(['toegewezen', 'geaccepteerd', 'gestart', 'onderbroken', 'afgerond', 'tussentijds-beeindigd']);

/** What is not counted per month lies all in one. */
const altijdDezelfdeDag = '2022-01-01';

/** Counts of what happened, each in the month in which it happened. */
function aantallen(dossier: Dossier, contractId: string): Bijdrage[] {
  const { gemeenteId, leerroute, plichtDatum, pipDatum, startDatum, eindDatum, eindReden } = dossier.traject;
  const een = (meting: AantalMeting | typeof verdelingMeting, dag: string | null, contract = ''): Bijdrage[] =>
    dag
      ? [
          {
            meting,
            maand: dag.slice(0, 7),
            gemeenteId,
            contractId: contract,
            leerroute: leerroute ?? 'geen',
            teller: 1,
            noemer: 0,
            extern: 0,
            aantal: 0,
          },
        ]
      : [];
  return [
    ...een('plichtig', plichtDatum),
    ...een('pip', pipDatum),
    ...een('gestart', startDatum, contractId),
    ...een('gestopt', startDatum && eindDatum, contractId),
    ...een('afgerond', voldaanOp(dossier), contractId),
    ...een('beeindigd', eindReden === 'plicht-voldaan' ? null : eindDatum, contractId),
    ...dossier.toewijzingen
      .filter(({ soort, status }) => soort === 'leerroute' && telbaar.has(status))
      .flatMap(({ contractId: contract, toegewezenDatum }) => [
        ...een('toegewezen', toegewezenDatum, contract),
        ...een(verdelingMeting, altijdDezelfdeDag, contract),
      ]),
  ];
}

/** Everything that one traject adds. */
export function bijdragenVan(dossier: Dossier, regels: KpiRegels): Bijdrage[] {
  const { doelgroep, plichtDatum } = dossier.traject;
  const procent = geldend(regels.aandeelProcent, plichtDatum);
  const opLeerroute = contractVan(dossier.toewijzingen, 'leerroute', procent);
  const telt = doelgroep === 'asielstatushouder' || !geldend(regels.alleenStatushouders, plichtDatum);
  return [
    ...(telt ? binnenTermijn(dossier, regels, opLeerroute) : []),
    ...(telt ? metWerk(dossier, regels, opLeerroute) : []),
    ...(telt
      ? zelfredzaam(dossier, regels, contractVan(dossier.toewijzingen, 'maatschappelijke-begeleiding', procent))
      : []),
    pipOpTijd(dossier, regels),
    ...aantallen(dossier, opLeerroute),
  ];
}
