import { paths } from '~/platform/paths';
import { AppLink } from '~/ui/link';
import { WatNu } from '~/ui/wat-nu';
import type { KeurmerkPagina } from '../queries-pagina.server';
import { keurmerkSoortNamen } from '../status';

/** What the warnings ask of the reader, and the way to the other keurmerk. */
export function KeurmerkWatNu({ pagina, magVastleggen }: { pagina: KeurmerkPagina; magVastleggen: boolean }) {
  const { aanbieder, andere, nodig, stand } = pagina;
  const waarschuwingen = nodig ? stand.waarschuwingen : [];
  const stappen = waarschuwingen.map((titel) => ({
    titel,
    tekst: magVastleggen ? 'Kijk bij de bron en leg vast wat u ziet.' : undefined,
    href: magVastleggen ? '#registratie' : undefined,
  }));
  return (
    <WatNu
      stappen={stappen}
      wacht={
        !nodig
          ? 'Voor deze soort aanbieder is dit keurmerk meestal niet nodig.'
          : waarschuwingen.length > 0 && !magVastleggen
            ? 'De contractmanager of de inkoper controleert dit.'
            : waarschuwingen.length === 0
              ? 'Het keurmerk is in orde. U hoeft nu niets te doen.'
              : undefined
      }
    >
      {andere.map((soort) => (
        <p key={soort}>
          <AppLink href={`${paths.aanbiederDeel(aanbieder.id, 'keurmerk')}?soort=${soort}`}>
            Bekijk: {keurmerkSoortNamen[soort]}
          </AppLink>
        </p>
      ))}
    </WatNu>
  );
}
