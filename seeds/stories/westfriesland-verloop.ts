/** What went otherwise than usual with a report: contract (gemeente and kind) and month. */
type Opmerking = { tekst: string; bijRegel?: number };

/** Handed in so many days after the last day. */
export const teLaat: Readonly<Record<string, number>> = {
  'Koggenland les 2022-07': 3,
  'Enkhuizen les 2022-08': 6,
  'Stede Broec les 2022-08': 5,
  'Medemblik les 2022-12': 2,
  'Enkhuizen les 2023-04': 4,
  'Hoorn vonk 2022-12': 7,
  'Drechterland begeleiding 2023-01': 4,
  'Medemblik begeleiding 2023-01': 8,
  'Opmeer begeleiding 2023-01': 4,
  'Medemblik begeleiding 2023-02': 2,
};

/** Sent back once, with what was wrong. */
export const terug: Readonly<Record<string, readonly Opmerking[]>> = {
  'Hoorn les 2022-09': [{ tekst: 'Bij dit traject staan uren van vóór de start. Wilt u dit nakijken?', bijRegel: 2 }],
  'Medemblik les 2022-11': [{ tekst: 'De participatie-uren ontbreken bij alle trajecten in de Z-route.' }],
  'Hoorn horizon 2023-01': [{ tekst: 'De kerstvakantie is als ongeoorloofd verzuim geteld.' }],
  'Koggenland begeleiding 2023-02': [{ tekst: 'Graag ook melden bij wie het ontzorgen is verlengd.' }],
  'Enkhuizen les 2023-03': [
    { tekst: 'Het verzuim is veel hoger dan vorige maand. Wilt u dit toelichten?' },
    { tekst: 'Is dit traject gestopt?', bijRegel: 1 },
  ],
};

/** Approved, and corrected later: the first version counts no more. */
export const gecorrigeerd = {
  sleutel: 'Koggenland les 2023-02',
  reden: 'De lesuren van één traject waren dubbel geteld.',
  ingediend: '2023-04-04',
  goedgekeurd: '2023-04-06',
} as const;

/** The month that is still open on 3 July 2023. */
export const openMaand = '2023-06';
/** Half filled in, with mistakes; and the one that waits for the contractmanager. */
export const halfIngevuld = 'Koggenland les';
export const wachtOpOordeel = 'Medemblik les';
