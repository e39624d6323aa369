/** Why a traject stops, in words; the short list of Besluit inburgering and S4 footnote 9. */
export const eindRedenNamen = {
  'plicht-voldaan': 'Plicht voldaan',
  verhuisd: 'Verhuisd naar een andere gemeente',
  ontheven: 'Ontheven',
  vrijgesteld: 'Vrijgesteld',
  vertrokken: 'Vertrokken uit Nederland',
  overleden: 'Overleden',
  'ander-onderwijs': 'Ander onderwijs',
  overig: 'Overig',
} as const;
