import type { FeitSoort } from '../traject/status';
import type { RegelWaarden } from './velden';

/** What an approved line means for the traject: its facts, and where the toewijzing and the traject stand. Pure. */

const feitVelden = {
  pvtAfgerondDatum: 'pvt-afgerond',
  mapGestartDatum: 'map-gestart',
  mapAfgerondDatum: 'map-afgerond',
  mapVrijstellingDatum: 'map-vrijstelling',
  knmBehaaldDatum: 'knm-behaald',
  ontzorgenGestartDatum: 'ontzorgen-gestart',
  ontzorgenVerlengdDatum: 'ontzorgen-verlengd',
  ontzorgenBeeindigdDatum: 'ontzorgen-beeindigd',
} as const satisfies Partial<Record<keyof RegelWaarden, FeitSoort>>;
type FeitVeld = keyof typeof feitVelden;
export type Feit = { readonly soort: FeitSoort; readonly datum: string };

/** The fields whose value, once reported, is a fact that is not asked again; by kind of fact. */
export const veldVanFeit = new Map<FeitSoort, FeitVeld>(
  (Object.keys(feitVelden) as FeitVeld[]).map((veld) => [feitVelden[veld], veld]),
);

type FeitenRegel = Pick<RegelWaarden, FeitVeld | 'werkSoort' | 'werkDatum' | 'eindDatum' | 'eindReden'>;

/** The facts that one line reports. */
export function feitenVanRegel(regel: FeitenRegel): Feit[] {
  const mijlpalen = (Object.keys(feitVelden) as FeitVeld[]).flatMap((veld): Feit[] => {
    const datum = regel[veld];
    return datum === null ? [] : [{ soort: feitVelden[veld], datum }];
  });
  const { werkSoort, werkDatum, eindDatum, eindReden } = regel;
  return [
    ...mijlpalen,
    ...(werkSoort !== null && werkDatum !== null ? [{ soort: werkSoort, datum: werkDatum }] : []),
    ...(eindReden === 'plicht-voldaan' && eindDatum !== null
      ? [{ soort: 'plicht-voldaan' as const, datum: eindDatum }]
      : []),
  ];
}

export type Herkomst = { readonly contractId: string; readonly maand: string };
type MetHerkomst = Feit & Herkomst;

/** Each kind of fact once: the earliest day counts, and of equal days the earliest month. */
export function eersteFeiten(feiten: readonly MetHerkomst[]): Map<FeitSoort, MetHerkomst> {
  const eerste = new Map<FeitSoort, MetHerkomst>();
  const sleutel = ({ datum, maand, contractId }: MetHerkomst) => `${datum} ${maand} ${contractId}`;
  for (const feit of feiten) {
    const bekend = eerste.get(feit.soort);
    if (!bekend || sleutel(feit) < sleutel(bekend)) eerste.set(feit.soort, feit);
  }
  return eerste;
}

type Einde = { readonly eindDatum: string | null; readonly eindReden: RegelWaarden['eindReden'] };
type Lopend = 'gestart' | 'onderbroken';
type Klaar = 'afgerond' | 'tussentijds-beeindigd';
export type ToewijzingStand = Einde & {
  readonly status: string;
  readonly onderbrokenDatum: string | null;
  readonly resultaat: 'diploma' | 'certificaat' | 'route-behaald' | null;
};
export type NieuweStand = Omit<ToewijzingStand, 'status'> & { readonly status: Lopend | Klaar };
type StandRegel = Einde & { readonly onderbroken: boolean };

type Invoer = {
  readonly soort: 'leerroute' | 'maatschappelijke-begeleiding';
  readonly leerroute: 'b1' | 'onderwijs' | 'z' | null;
  readonly stand: ToewijzingStand;
  /** The line of the version that is replaced, for a correction. */
  readonly oud: StandRegel | undefined;
  readonly nieuw: StandRegel;
  /** Whether no later month of this toewijzing was approved: only the latest says whether it stands still. */
  readonly isLaatste: boolean;
  /** First day of the month reported. */
  readonly maandBegin: string;
};

const isLopend = (status: string): status is Lopend => status === 'gestart' || status === 'onderbroken';
const isKlaar = (status: string): status is Klaar => status === 'afgerond' || status === 'tussentijds-beeindigd';

/**
 * Where a toewijzing stands after its line was approved; undefined when nothing changes. An end that did not come from
 * the replaced line (the gemeente's own act) is left alone.
 */
export function standNaGoedkeuring(invoer: Invoer): NieuweStand | undefined {
  const { stand, oud, nieuw, isLaatste, maandBegin } = invoer;
  const eindeVanOud = isKlaar(stand.status) && oud?.eindDatum != null && oud.eindDatum === stand.eindDatum;
  if (!isLopend(stand.status) && !eindeVanOud) return undefined;
  if (nieuw.eindDatum !== null && nieuw.eindReden !== null) {
    const einde = eindeVan(invoer, nieuw.eindReden);
    const zelfde =
      stand.status === einde.status && stand.eindDatum === nieuw.eindDatum && stand.eindReden === nieuw.eindReden;
    return zelfde
      ? undefined
      : { ...einde, eindDatum: nieuw.eindDatum, eindReden: nieuw.eindReden, onderbrokenDatum: stand.onderbrokenDatum };
  }
  const lopend = { eindDatum: null, eindReden: null, resultaat: null };
  const status: Lopend =
    isLaatste || !isLopend(stand.status) ? (nieuw.onderbroken ? 'onderbroken' : 'gestart') : stand.status;
  if (status === stand.status) return undefined;
  return { ...lopend, status, onderbrokenDatum: status === 'onderbroken' ? maandBegin : null };
}

/** Guidance that is over is done; a leerroute is done only when the obligation is met. */
function eindeVan({ soort, leerroute }: Invoer, reden: NonNullable<Einde['eindReden']>) {
  if (soort === 'maatschappelijke-begeleiding' && (reden === 'overig' || reden === 'plicht-voldaan'))
    return { status: 'afgerond', resultaat: null } as const;
  if (reden !== 'plicht-voldaan') return { status: 'tussentijds-beeindigd', resultaat: null } as const;
  return { status: 'afgerond', resultaat: leerroute === 'z' ? 'certificaat' : 'diploma' } as const;
}
