import { paths } from '~/platform/paths';
import { WatNu } from '~/ui/wat-nu';
import { type MeelifDaad, meelifDaad } from '../status';
import type { MeelifVraag } from '../vraag.server';
import { KanMeeliften } from './vraag';

type Props = { id: string; daden: MeelifDaad[]; bewerken: boolean; vraag: MeelifVraag };

const deel = { activeer: 'openstelling', sluit: 'sluiting' } as const;
const uitleg = {
  activeer: 'zodat de toegelaten gemeenten kunnen meeliften.',
  sluit: 'als er geen nieuwe individuele contracten meer bij komen.',
} as const;

/** The acts on an arrangement, and the question that most readers come for. */
export function RegelingWatNu({ id, daden, bewerken, vraag }: Props) {
  const stap = (daad: MeelifDaad) => ({
    titel: meelifDaad[daad],
    tekst: uitleg[daad],
    href: paths.meelifregelingDeel(id, deel[daad]),
  });
  return (
    <WatNu
      stappen={[
        ...daden.filter((daad) => daad === 'activeer').map(stap),
        ...(bewerken
          ? [
              {
                titel: 'Gemeenten',
                tekst: 'toelaten of een toelating beëindigen.',
                href: paths.meelifregelingDeel(id, 'gemeenten'),
              },
            ]
          : []),
        ...daden.filter((daad) => daad === 'sluit').map(stap),
      ]}
    >
      <KanMeeliften adres={paths.meelifregeling(id)} vraag={vraag} />
    </WatNu>
  );
}
