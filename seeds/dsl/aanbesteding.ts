import { type Dader, type Deel, type Gebeurtenis, gebeurtenis, type Rij, rij, seedId, type Waarden } from './deel';

type Leerroute = Waarden<'perceelLeerroutes'>['leerroute'];
type Gunning = { partij: string; rang?: number; toelichting?: string; bron?: string };
type Overig<T extends 'percelen' | 'aanbestedingen'> = Omit<
  Waarden<T>,
  'id' | 'aanbestedingId' | 'verbandId' | 'penvoerderId' | 'inkoopbureauId'
>;

/** What happened on which day: `['2021-10-01', 'perceel:gunnen', { bron: 'S0 …' }]`. */
export type Moment = readonly [dag: string, daad: string, gegevens?: Record<string, unknown>, door?: Dader];

type PerceelInvoer = Overig<'percelen'> & {
  leerroutes?: readonly Leerroute[];
  deelnemers: readonly string[];
  gunningen?: readonly Gunning[];
  /** Name and weight, in order. */
  criteria?: readonly (readonly [naam: string, gewicht: number])[];
  geschiedenis?: readonly Moment[];
};
type Planning = Omit<Waarden<'planningsmomenten'>, 'id' | 'aanbestedingId'>;
type Mandaat = { gemeente: string; nodig?: boolean; verleendDatum?: string; toelichting?: string };
type Verdeling = { volgens: string; bron: string; procent: Readonly<Record<Leerroute, number>> };
type Akkoordverzoek = Omit<Waarden<'akkoordverzoeken'>, 'id' | 'aanbestedingId'>;

type AanbestedingInvoer = Overig<'aanbestedingen'> & {
  sleutel: string;
  verband: string;
  penvoerder?: string;
  inkoopbureau?: string;
  percelen: readonly PerceelInvoer[];
  planning?: readonly Planning[];
  mandaten?: readonly Mandaat[];
  routeverdelingen?: readonly Verdeling[];
  akkoordverzoeken?: readonly Akkoordverzoek[];
  geschiedenis: readonly Moment[];
};

/** The id of a perceel of a story, for successors and contracts of another story. */
export const perceelId = (sleutel: string, nummer: number) => seedId(`perceel:${sleutel}:${nummer}`);

const alsGebeurtenissen = (momenten: readonly Moment[], object: Gebeurtenis['object']): Gebeurtenis[] =>
  momenten.map(([dag, daad, gegevens, door]) => gebeurtenis(dag, daad, object, gegevens, door));

function perceel(
  sleutel: string,
  aanbestedingId: string,
  invoer: PerceelInvoer,
): { rijen: Rij[]; gebeurtenissen: Gebeurtenis[] } {
  const { leerroutes = [], deelnemers, gunningen = [], criteria = [], geschiedenis = [], ...waarden } = invoer;
  const id = perceelId(sleutel, waarden.nummer);
  const rijen = [
    rij('percelen', { ...waarden, id, aanbestedingId }),
    ...leerroutes.map((leerroute) => rij('perceelLeerroutes', { perceelId: id, leerroute })),
    ...deelnemers.map((gemeenteId) => rij('perceelDeelnames', { perceelId: id, gemeenteId })),
    ...gunningen.map(({ partij: partijId, ...gunning }) =>
      rij('gunningen', { id: seedId(`gunning:${id}:${partijId}`), perceelId: id, partijId, ...gunning }),
    ),
    ...criteria.map(([naam, gewicht], index) =>
      rij('gunningscriteria', {
        id: seedId(`criterium:${id}:${index}`),
        perceelId: id,
        volgorde: index + 1,
        naam,
        gewicht,
      }),
    ),
  ];
  return { rijen, gebeurtenissen: alsGebeurtenissen(geschiedenis, ['perceel', id]) };
}

/** A tender with everything below it. `geschiedenis` is the tender's own; each perceel has its own too. */
export function aanbesteding(invoer: AanbestedingInvoer): Deel & { perceelIds: string[] } {
  const {
    sleutel,
    verband,
    penvoerder,
    inkoopbureau,
    percelen,
    planning,
    mandaten,
    routeverdelingen,
    akkoordverzoeken,
    geschiedenis,
    ...waarden
  } = invoer;
  const id = seedId(`aanbesteding:${sleutel}`);
  const delen = percelen.map((deel) => perceel(sleutel, id, deel));
  return {
    id,
    perceelIds: percelen.map(({ nummer }) => perceelId(sleutel, nummer)),
    rijen: [
      rij('aanbestedingen', {
        ...waarden,
        id,
        verbandId: verband,
        penvoerderId: penvoerder,
        inkoopbureauId: inkoopbureau,
      }),
      ...(planning ?? []).map((moment) =>
        rij('planningsmomenten', { id: seedId(`planning:${sleutel}:${moment.soort}`), aanbestedingId: id, ...moment }),
      ),
      ...(mandaten ?? []).map(({ gemeente, ...mandaat }) =>
        rij('mandaten', { aanbestedingId: id, gemeenteId: gemeente, ...mandaat }),
      ),
      ...(routeverdelingen ?? []).flatMap(({ volgens, bron, procent }) =>
        (Object.keys(procent) as Leerroute[]).map((leerroute) =>
          rij('routeverdelingen', {
            id: seedId(`verdeling:${sleutel}:${volgens}:${leerroute}`),
            aanbestedingId: id,
            volgens,
            leerroute,
            procent: procent[leerroute],
            bron,
          }),
        ),
      ),
      ...(akkoordverzoeken ?? []).map((verzoek, index) =>
        rij('akkoordverzoeken', { id: seedId(`akkoord:${sleutel}:${index}`), aanbestedingId: id, ...verzoek }),
      ),
      ...delen.flatMap((deel) => deel.rijen),
    ],
    gebeurtenissen: [
      ...alsGebeurtenissen(geschiedenis, ['aanbesteding', id]),
      ...delen.flatMap((deel) => deel.gebeurtenissen),
    ],
  };
}
