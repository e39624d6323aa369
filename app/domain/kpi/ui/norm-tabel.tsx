import type { Kolom } from '~/ui/table';
import type { NormPagina } from '../norm-pagina.server';

type Norm = NormPagina['eigenNormen'][number];

export const normKolommen: Kolom<Norm>[] = [
  { key: 'kpi', kop: 'KPI', cel: ({ kpi }) => kpi },
  { key: 'norm', kop: 'Norm', rechts: true, cel: ({ norm }) => norm },
  { key: 'periode', kop: 'Periode', cel: ({ periode }) => periode },
  { key: 'bron', kop: 'Afgesproken in', cel: ({ bron }) => bron },
];
