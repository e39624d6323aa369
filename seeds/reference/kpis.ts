import type { kpis as kpiTabel } from '../../db/schema';
import { seedId } from '../dsl';
import type { Waarden } from '../dsl/deel';

type Kpi = typeof kpiTabel.$inferInsert;
type Norm = Waarden<'kpiNormen'>;
type Regel = Omit<Kpi, 'volgorde'> & { norm: number; normBron?: string };

const wf = (doelstelling: string) => `${doelstelling}; voorstel voor wie zelf geen norm heeft`;
const voorstel = 'Voorstel';

/** The KPI's that the portal computes. The norm in tenths of the unit: 75% is 750. @source domeinregels E.1 */
const catalogus: readonly Regel[] = [
  {
    code: 'P-01',
    naam: 'B1-route binnen de termijn',
    uitleg: 'Hoeveel inburgeraars in de B1-route op tijd aan hun plicht voldoen. Telt pas als de termijn voorbij is.',
    teller: 'Trajecten B1-route met de plicht voldaan binnen de termijn, met verlenging',
    noemer:
      'Trajecten B1-route waarvan de termijn voorbij is, zonder wie eerder verhuisde, vertrok, overleed of is vrijgesteld of ontheven',
    eenheid: 'procent',
    richting: 'hoger',
    rijpMaanden: 36,
    bron: 'S4 2.3.1 (D1); Wet inburgering 2021 art. 11',
    norm: 750,
    normBron: wf('S4 2.3.1 (D1)'),
  },
  {
    code: 'P-02',
    naam: 'Z-route binnen de termijn',
    uitleg: 'Hoeveel inburgeraars in de Z-route op tijd aan hun plicht voldoen. Telt pas als de termijn voorbij is.',
    teller: 'Trajecten Z-route met de plicht voldaan binnen de termijn, met verlenging',
    noemer:
      'Trajecten Z-route waarvan de termijn voorbij is, zonder wie eerder verhuisde, vertrok, overleed of is vrijgesteld of ontheven',
    eenheid: 'procent',
    richting: 'hoger',
    rijpMaanden: 36,
    bron: 'S4 2.3.1 (D2); Wet inburgering 2021 art. 11',
    norm: 800,
    normBron: wf('S4 2.3.1 (D2)'),
  },
  {
    code: 'P-03',
    naam: 'Onderwijsroute binnen de termijn',
    uitleg:
      'Hoeveel inburgeraars in de Onderwijsroute op tijd aan hun plicht voldoen. Telt pas als de termijn voorbij is.',
    teller: 'Trajecten Onderwijsroute met de plicht voldaan binnen de termijn, met verlenging',
    noemer:
      'Trajecten Onderwijsroute waarvan de termijn voorbij is, zonder wie eerder verhuisde, vertrok, overleed of is vrijgesteld of ontheven',
    eenheid: 'procent',
    richting: 'hoger',
    rijpMaanden: 36,
    bron: 'S4 2.3.1 (D3); Wet inburgering 2021 art. 11',
    norm: 800,
    normBron: wf('S4 2.3.1 (D3)'),
  },
  {
    code: 'W-04',
    naam: 'In aanraking met werk in het eerste jaar',
    uitleg:
      'Hoeveel inburgeraars binnen twaalf maanden na de start een oriëntatie, werkstage, vrijwilligerswerk of betaalde baan hadden. Iedereen telt één keer.',
    teller: 'Personen met minstens één soort werk binnen twaalf maanden na de start',
    noemer: 'Personen die minstens twaalf maanden geleden startten, zonder wie eerder wegviel',
    eenheid: 'procent',
    richting: 'hoger',
    rijpMaanden: 12,
    bron: 'S4 2.3.6 (D6)',
    norm: 800,
    normBron: wf('S4 2.3.6 (D6)'),
  },
  {
    code: 'O-01',
    naam: 'Financieel zelfredzaam na zes maanden',
    uitleg:
      'Bij hoeveel inburgeraars het ontzorgen na zes maanden niet is verlengd. Trajecten van nog geen zes maanden tellen niet mee.',
    teller: 'Trajecten ontzorgen die niet zijn verlengd',
    noemer: 'Trajecten ontzorgen die minstens zes maanden geleden begonnen, zonder wie eerder wegviel',
    eenheid: 'procent',
    richting: 'hoger',
    rijpMaanden: 6,
    bron: 'S4 2.3.5 (D4)',
    norm: 750,
    normBron: wf('S4 2.3.5 (D4)'),
  },
  {
    code: 'T-01',
    naam: 'PIP binnen tien weken',
    uitleg:
      'Hoeveel inburgeraars hun PIP binnen tien weken kregen. Dit is werk van de gemeente, niet van de aanbieder.',
    teller: 'Personen met een PIP binnen tien weken',
    noemer: 'Personen van wie de tien weken voorbij zijn, zonder wie eerder wegviel',
    eenheid: 'procent',
    richting: 'hoger',
    rijpMaanden: null,
    bron: 'Besluit inburgering 2021 art. 5.3',
    norm: 1000,
  },
  {
    code: 'U-01',
    naam: 'Aanwezigheid',
    uitleg: 'Welk deel van de aangeboden lesuren is gevolgd, volgens de goedgekeurde maandrapportages.',
    teller: 'Gevolgde uren',
    noemer: 'Aangeboden uren',
    eenheid: 'procent',
    richting: 'hoger',
    rijpMaanden: null,
    bron: 'Wet inburgering 2021 art. 35 lid 3; Besluit art. 9.2',
    norm: 800,
    normBron: voorstel,
  },
  {
    code: 'K-01',
    naam: 'Klanttevredenheid',
    uitleg: 'Het rapportcijfer dat inburgeraars geven, met het aantal mensen dat antwoordde.',
    teller: 'Som van de cijfers',
    noemer: 'Aantal mensen dat antwoordde',
    eenheid: 'cijfer',
    richting: 'hoger',
    rijpMaanden: null,
    bron: 'S4 2.5 (D10)',
    norm: 70,
    normBron: wf('S4 2.5.2 (D10)'),
  },
  {
    code: 'Q-02',
    naam: 'Rapportage op tijd',
    uitleg: 'Hoeveel maandrapportages op tijd zijn ingediend. De eerste keer telt; terugsturen verandert er niets aan.',
    teller: 'Maandrapportages die op tijd zijn ingediend',
    noemer: 'Maandrapportages die ingediend moesten zijn',
    eenheid: 'procent',
    richting: 'hoger',
    rijpMaanden: null,
    bron: voorstel,
    norm: 950,
  },
  {
    code: 'C-06',
    naam: 'Scheefheid van de verdeling',
    uitleg: 'Hoever het aandeel van een aanbieder in de toewijzingen afwijkt van wat de verdeelsleutel verwacht.',
    teller: 'Grootste afwijking tussen het aandeel van een aanbieder en het verwachte aandeel',
    noemer: 'n.v.t.',
    eenheid: 'procentpunt',
    richting: 'lager',
    rijpMaanden: null,
    bron: 'S4 1.4.1 (“evenredig”)',
    norm: 50,
    normBron: voorstel,
  },
];

export const kpis: readonly Kpi[] = catalogus.map(({ norm: _, normBron: __, ...kpi }, index) => ({
  ...kpi,
  volgorde: index + 1,
}));

/** Norms for everybody; a region or a contract can have its own. */
export const kpiNormen: readonly Norm[] = catalogus.map(({ code, norm, normBron, bron }) => ({
  id: seedId(`norm:${code}`),
  kpiCode: code,
  normTienden: norm,
  van: '2022-01-01',
  bron: normBron ?? bron,
}));
