/** Procedure profiles as data: what each procedure demands, and whether the law or our own documents say so. */

export const procedureNamen = {
  'europees-openbaar': 'Europees openbaar',
  'europees-niet-openbaar': 'Europees niet-openbaar',
  sas: 'SAS-procedure (sociale en andere specifieke diensten)',
  'nationaal-openbaar': 'Nationaal openbaar',
  'meervoudig-onderhands': 'Meervoudig onderhands',
  'enkelvoudig-onderhands': 'Enkelvoudig onderhands',
  onbekend: 'Onbekend',
} as const;
export type Procedure = keyof typeof procedureNamen;
export const procedures = Object.keys(procedureNamen) as Procedure[];

/** `wet`: the law fixes it. `keuze`: it applies because the aanbestedingsstukken say so; shorter needs a reason. */
export type Hardheid = 'wet' | 'keuze';
export type Termijn = { readonly dagen: number; readonly hardheid: Hardheid; readonly bron: string };
export type TermijnGrond = 'normaal' | 'vooraankondiging' | 'urgent';

export type Procedureprofiel = {
  readonly procedure: Procedure;
  readonly grondslag: string;
  readonly europeseAankondiging: boolean;
  /** Days to ask to take part, before the invitation; null when everybody may bid at once. */
  readonly aanmelden: Termijn | null;
  /** Days to bid; the last day moves to a working day. A ground that the profile does not know is null. */
  readonly inschrijven: Readonly<Record<TermijnGrond, Termijn | null>>;
  /** Nota van inlichtingen at latest this many days before closing; counted back, so never moved forward. */
  readonly notaVanInlichtingen: Readonly<Record<'normaal' | 'urgent', Termijn>>;
  /** Calendar days from the day after sending; null: none. `eindDagRegel`: whether a last day in a weekend moves. */
  readonly standstill: (Termijn & { readonly eindDagRegel: boolean }) | null;
  readonly uea: 'verplicht' | 'alleen-bij-uitsluiting-of-geschiktheid';
  readonly gunningscriterium: string;
  /** Days after the award in which the aankondiging gegund must be sent; null: not needed. */
  readonly aankondigingGegund: Termijn | null;
};

/** The text of the law that the terms were read in. */
export const wettekst = { regeling: 'Aanbestedingswet 2012 (BWBR0032203)', versieDatum: '2026-04-30' } as const;

const wet = (dagen: number, artikel: string): Termijn => ({
  dagen,
  hardheid: 'wet',
  bron: `Aanbestedingswet 2012 art. ${artikel}`,
});
const keuze = (dagen: number, bron: string): Termijn => ({
  dagen,
  hardheid: 'keuze',
  bron: `${bron}; eigen keuze (voorstel)`,
});

const redelijk = 'Redelijke termijn, de wet noemt geen dagen';
const nviWet = { normaal: wet(10, '2.53 en 2.54'), urgent: wet(4, '2.53 lid 2') };
const nviKeuze = { normaal: keuze(10, redelijk), urgent: keuze(4, redelijk) };
const inschrijvenNaar = (termijn: Termijn | null) => ({ normaal: termijn, vooraankondiging: null, urgent: null });

export const procedureprofielen: Readonly<Record<Procedure, Procedureprofiel>> = {
  'europees-openbaar': {
    procedure: 'europees-openbaar',
    grondslag: 'Aanbestedingswet 2012 art. 2.26',
    europeseAankondiging: true,
    aanmelden: null,
    inschrijven: {
      normaal: wet(40, '2.71 lid 1 en 2.74b (45 dagen, 5 minder bij elektronisch inschrijven)'),
      vooraankondiging: wet(29, '2.71 lid 5 en 6'),
      urgent: wet(15, '2.74'),
    },
    notaVanInlichtingen: nviWet,
    standstill: { ...wet(20, '2.127'), eindDagRegel: false },
    uea: 'verplicht',
    gunningscriterium: 'Beste prijs-kwaliteitverhouding; laagste prijs alleen met motivering (art. 2.114).',
    aankondigingGegund: wet(30, '2.134'),
  },
  'europees-niet-openbaar': {
    procedure: 'europees-niet-openbaar',
    grondslag: 'Aanbestedingswet 2012 art. 2.27',
    europeseAankondiging: true,
    aanmelden: wet(30, '2.71'),
    inschrijven: {
      normaal: wet(35, '2.71 en 2.74b (40 dagen, 5 minder bij elektronisch inschrijven)'),
      vooraankondiging: wet(29, '2.71 lid 5 en 6'),
      urgent: wet(10, '2.74'),
    },
    notaVanInlichtingen: nviWet,
    standstill: { ...wet(20, '2.127'), eindDagRegel: false },
    uea: 'verplicht',
    gunningscriterium: 'Beste prijs-kwaliteitverhouding; laagste prijs alleen met motivering (art. 2.114).',
    aankondigingGegund: wet(30, '2.134'),
  },
  sas: {
    procedure: 'sas',
    grondslag: 'Aanbestedingswet 2012 art. 2.38 en 2.39',
    europeseAankondiging: true,
    aanmelden: null,
    inschrijven: inschrijvenNaar(keuze(40, redelijk)),
    notaVanInlichtingen: nviWet,
    standstill: { ...keuze(20, 'Art. 2.127 geldt niet voor SAS (art. 2.39 lid 2)'), eindDagRegel: false },
    uea: 'alleen-bij-uitsluiting-of-geschiktheid',
    gunningscriterium: 'Vrij, maar wel bekendgemaakt; voorstel: beste prijs-kwaliteitverhouding.',
    aankondigingGegund: wet(30, '2.134 (mag per kwartaal gebundeld, lid 3)'),
  },
  'nationaal-openbaar': {
    procedure: 'nationaal-openbaar',
    grondslag: 'Aanbestedingswet 2012 deel 1 (onder de Europese drempel)',
    europeseAankondiging: false,
    aanmelden: null,
    inschrijven: inschrijvenNaar(keuze(20, redelijk)),
    notaVanInlichtingen: nviKeuze,
    standstill: { ...keuze(20, 'Art. 2.127 geldt niet onder de drempel'), eindDagRegel: false },
    uea: 'alleen-bij-uitsluiting-of-geschiktheid',
    gunningscriterium: 'Bekendgemaakt.',
    aankondigingGegund: null,
  },
  'meervoudig-onderhands': {
    procedure: 'meervoudig-onderhands',
    grondslag: 'Aanbestedingswet 2012 art. 1.14 tot en met 1.16',
    europeseAankondiging: false,
    aanmelden: null,
    inschrijven: inschrijvenNaar(keuze(14, `${redelijk} (art. 1.16)`)),
    notaVanInlichtingen: nviKeuze,
    standstill: { ...keuze(20, 'Niet verplicht; wel redenen geven (art. 1.15 lid 2)'), eindDagRegel: false },
    uea: 'alleen-bij-uitsluiting-of-geschiktheid',
    gunningscriterium: 'Bekendgemaakt.',
    aankondigingGegund: null,
  },
  'enkelvoudig-onderhands': {
    procedure: 'enkelvoudig-onderhands',
    grondslag: 'Aanbestedingswet 2012 art. 1.4 (objectieve keuze)',
    europeseAankondiging: false,
    aanmelden: null,
    inschrijven: inschrijvenNaar(null),
    notaVanInlichtingen: nviKeuze,
    standstill: null,
    uea: 'alleen-bij-uitsluiting-of-geschiktheid',
    gunningscriterium: 'Niet van toepassing: er is één partij.',
    aankondigingGegund: null,
  },
  /** For tenders that ran elsewhere and whose source does not name the procedure; cannot be published. */
  onbekend: {
    procedure: 'onbekend',
    grondslag: 'De bron noemt de procedure niet.',
    europeseAankondiging: false,
    aanmelden: null,
    inschrijven: inschrijvenNaar(null),
    notaVanInlichtingen: nviKeuze,
    standstill: null,
    uea: 'alleen-bij-uitsluiting-of-geschiktheid',
    gunningscriterium: 'Onbekend.',
    aankondigingGegund: null,
  },
};
