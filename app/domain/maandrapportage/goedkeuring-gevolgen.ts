import { groupBy } from '~/platform/group';
import type { Dossier } from '../kpi/dossier';
import { eersteFeiten, type Feit, feitenVanRegel, type Herkomst, type NieuweStand, standNaGoedkeuring } from './gevolg';
import { eersteDagVan } from './maand';
import type { RegelWaarden } from './velden';

/** What an approval changes, worked out from what is there: facts, toewijzingen, trajecten and their dossiers. Pure. */

type Toewijzing = {
  readonly id: string;
  readonly soort: 'leerroute' | 'maatschappelijke-begeleiding';
  readonly status: string;
  readonly versie: number;
  readonly eindDatum: string | null;
  readonly eindReden: RegelWaarden['eindReden'];
  readonly onderbrokenDatum: string | null;
  readonly resultaat: 'diploma' | 'certificaat' | 'route-behaald' | null;
};
type Traject = {
  readonly id: string;
  readonly leerroute: 'b1' | 'onderwijs' | 'z' | null;
  readonly status: string;
  readonly versie: number;
  readonly eindDatum: string | null;
  readonly eindReden: RegelWaarden['eindReden'];
};
type Regel = {
  readonly toewijzing: Toewijzing;
  readonly traject: Traject;
  readonly waarden: RegelWaarden;
  readonly oud: RegelWaarden | undefined;
  readonly isLaatste: boolean;
};
type FeitRij = Feit & { readonly trajectId: string };
type BestaandFeit = FeitRij & { readonly [K in keyof Herkomst]: string | null };

type Stof = {
  readonly regels: readonly Regel[];
  readonly feiten: readonly BestaandFeit[];
  /** Facts that other approved reports say of the same trajecten. */
  readonly elders: readonly (FeitRij & Herkomst)[];
};

export type StandWijziging = {
  readonly toewijzing: Toewijzing;
  readonly naToewijzing: NieuweStand;
  readonly traject: Traject;
  readonly naTraject: Pick<NieuweStand, 'status' | 'eindDatum' | 'eindReden'> | undefined;
};

/**
 * Each kind once per traject, the earliest day counts. What the gemeente entered itself stays; what an earlier version
 * of this report brought is replaced by what this one says, or else by what another report says.
 */
export function feitWijzigingen(rapportage: Herkomst, { regels, feiten, elders }: Stof) {
  const herkomst = { contractId: rapportage.contractId, maand: rapportage.maand };
  const weg: FeitRij[] = [];
  const nieuw: (FeitRij & Herkomst)[] = [];
  const per = <R extends { trajectId: string }>(rijen: readonly R[]) => groupBy(rijen, ({ trajectId }) => trajectId);
  const [bestaandVan, eldersVan] = [per(feiten), per(elders)];
  const gezegdVan = per(
    regels.flatMap(({ traject, waarden }) =>
      feitenVanRegel(waarden).map((feit) => ({ ...feit, ...herkomst, trajectId: traject.id })),
    ),
  );
  for (const trajectId of new Set(regels.map(({ traject }) => traject.id))) {
    const bestaand = new Map((bestaandVan.get(trajectId) ?? []).map((feit) => [feit.soort, feit]));
    const gezegd = gezegdVan.get(trajectId) ?? [];
    const vanOns = (feit: BestaandFeit | undefined) =>
      feit?.contractId === herkomst.contractId && feit.maand === herkomst.maand;
    const geldend = eersteFeiten([...gezegd, ...(eldersVan.get(trajectId) ?? [])]);
    for (const feit of bestaand.values()) if (vanOns(feit) && !geldend.has(feit.soort)) weg.push(feit);
    for (const [soort, feit] of geldend) {
      const er = bestaand.get(soort);
      const vanGemeente = er !== undefined && er.contractId === null;
      const eerder = !er || vanOns(er) || feit.datum < er.datum;
      const zelfde = er?.datum === feit.datum && er.contractId === feit.contractId && er.maand === feit.maand;
      if (!vanGemeente && eerder && !zelfde)
        nieuw.push({ trajectId, soort, datum: feit.datum, contractId: feit.contractId, maand: feit.maand });
    }
  }
  return { weg, nieuw };
}

/** What the lines say about ends and interruptions, for those where it changes something. */
export const standWijzigingen = (rapportage: Herkomst, regels: Stof['regels']): StandWijziging[] =>
  regels.flatMap((regel) => standWijziging(rapportage, regel));

function standWijziging({ maand }: Herkomst, regel: Regel): StandWijziging[] {
  const { toewijzing, traject, waarden, oud, isLaatste } = regel;
  const naToewijzing = standNaGoedkeuring({
    soort: toewijzing.soort,
    leerroute: traject.leerroute,
    stand: toewijzing,
    oud,
    nieuw: waarden,
    isLaatste,
    maandBegin: eersteDagVan(maand),
  });
  if (!naToewijzing) return [];
  // Guidance comes and goes; the leerroute is the traject.
  const loopt = traject.status === 'gestart' || traject.status === 'onderbroken';
  const mee = toewijzing.soort === 'leerroute' && (loopt || traject.eindDatum === toewijzing.eindDatum);
  const { status, eindDatum, eindReden } = naToewijzing;
  return [{ toewijzing, naToewijzing, traject, naTraject: mee ? { status, eindDatum, eindReden } : undefined }];
}

const lopend = ['voorgesteld', 'toegewezen', 'geaccepteerd', 'gestart', 'onderbroken'];

/** Whether an end that is taken back must stay, because the traject has gone on with another toewijzing meanwhile. */
export function gaatElders({ toewijzing, naToewijzing }: StandWijziging, dossier: Dossier | undefined): boolean {
  if (naToewijzing.eindDatum !== null || lopend.includes(toewijzing.status)) return false;
  return Boolean(
    dossier?.toewijzingen.some(
      ({ id, soort, status }) => id !== toewijzing.id && soort === toewijzing.soort && lopend.includes(status),
    ),
  );
}

/** The dossier as it is after the commit. */
export function dossierNa(
  dossier: Dossier,
  regels: Stof['regels'],
  feiten: ReturnType<typeof feitWijzigingen>,
  standen: readonly StandWijziging[],
): Dossier {
  const { id } = dossier.traject;
  const hier = standen.filter(({ traject }) => traject.id === id);
  const nieuw = feiten.nieuw.filter(({ trajectId }) => trajectId === id);
  const weg = feiten.weg.filter(({ trajectId }) => trajectId === id);
  const anders = new Set<string>([...weg, ...nieuw].map(({ soort }) => soort));
  const erbij = new Map(
    regels
      .filter(({ traject }) => traject.id === id)
      .map(({ toewijzing, waarden, oud }) => [toewijzing.id, gevolgd(waarden) - gevolgd(oud)]),
  );
  return {
    ...dossier,
    traject: { ...dossier.traject, ...hier.find(({ naTraject }) => naTraject)?.naTraject },
    feiten: [
      ...dossier.feiten.filter(({ soort }) => !anders.has(soort)),
      ...nieuw.map(({ soort, datum }) => ({ soort, datum })),
    ],
    toewijzingen: dossier.toewijzingen.map((toewijzing) => {
      const na = hier.find((stand) => stand.toewijzing.id === toewijzing.id)?.naToewijzing ?? toewijzing;
      const { status, eindDatum, resultaat } = na;
      const gevolgdMinuten = toewijzing.gevolgdMinuten + (erbij.get(toewijzing.id) ?? 0);
      return { ...toewijzing, status, eindDatum, resultaat, gevolgdMinuten };
    }),
  };
}

/** Hours count for the KPI's only when both the offered and the followed ones were filled in. */
const gevolgd = (regel: RegelWaarden | undefined): number =>
  regel && regel.aangebodenMinuten !== null ? (regel.gevolgdMinuten ?? 0) : 0;
