import { paths } from '~/platform/paths';
import type { Kruimel } from '~/ui/page';
import { Status } from '~/ui/status';
import type { Tab } from '~/ui/tabs';
import type { Kop } from '../kop';
import { aanbestedingStatus } from '../status';

export const kruimels = ({ nummer, titel }: Pick<Kop, 'nummer' | 'titel'>): Kruimel[] => [
  { label: 'Aanbestedingen', to: paths.aanbestedingen() },
  { label: `${nummer} ${titel}`, to: paths.aanbesteding(nummer) },
];

export const StatusVan = ({ status }: Pick<Kop, 'status'>) => (
  <Status toon={aanbestedingStatus[status].tone}>{aanbestedingStatus[status].label}</Status>
);

/** The parts of a tender for who may change it. */
export const onderdelen = (nummer: string): Tab[] => [
  { label: 'Overzicht', to: paths.aanbesteding(nummer) },
  { label: 'Gegevens', to: paths.aanbestedingDeel(nummer, 'bewerken') },
  { label: 'Planning', to: paths.aanbestedingDeel(nummer, 'planning') },
  { label: 'Mandaten', to: paths.aanbestedingDeel(nummer, 'mandaten') },
  { label: 'Documenten', to: paths.aanbestedingDeel(nummer, 'documenten') },
];
