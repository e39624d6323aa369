import { paths } from '~/platform/paths';
import { WatNu } from '~/ui/wat-nu';
import { type MeelifDaad, meelifDaad } from '../status';
import type { MeelifVraag } from '../vraag.server';
import { KanMeeliften } from './vraag';

type Props = { id: string; daden: MeelifDaad[]; bewerken: boolean; vraag: MeelifVraag };

const deel = { activeer: 'openstelling', sluit: 'sluiting' } as const;
const uitleg = {
  activeer: 'dan kunnen de toegelaten gemeenten meeliften.',
  sluit: 'dan komen er geen nieuwe individuele contracten bij.',
} as const;

/** The acts on an arrangement, and the question that most readers come for. */
export function RegelingWatNu({ id, daden, bewerken, vraag }: Props) {
  return (
    <WatNu
      stappen={[
        ...daden.map((daad) => ({
          titel: meelifDaad[daad],
          tekst: `: ${uitleg[daad]}`,
          href: paths.meelifregelingDeel(id, deel[daad]),
        })),
        ...(bewerken
          ? [
              {
                titel: 'Gemeenten',
                tekst: 'toelaten of een toelating beëindigen.',
                href: paths.meelifregelingDeel(id, 'gemeenten'),
              },
            ]
          : []),
      ]}
    >
      <KanMeeliften adres={paths.meelifregeling(id)} vraag={vraag} />
    </WatNu>
  );
}
