import type { ReactNode } from 'react';
import { meervoud } from '~/platform/format';
import { paths } from '~/platform/paths';
import { Card } from '~/ui/card';
import { Status } from '~/ui/status';
import type { Bronfeit } from '../queries.server';
import { bronfeitSoort } from '../soort';

type BronFeitenProps = { feiten: Bronfeit[]; title?: string };

/** So many are shown at once; the others open with a click. */
const meteen = 6;

/** What the sources say about the record of this page, with the place; renders nothing when they say nothing. */
export function BronFeiten({ feiten, title = 'Wat de bronnen zeggen' }: BronFeitenProps) {
  if (feiten.length === 0) return null;
  return (
    <Card note={meervoud(feiten.length, 'punt', 'punten')} title={title}>
      <Lijst feiten={feiten.slice(0, meteen)} />
      {feiten.length > meteen ? (
        <details className="ik-toontabel">
          <summary>Toon nog {meervoud(feiten.length - meteen, 'punt', 'punten')}</summary>
          <Lijst feiten={feiten.slice(meteen)} />
        </details>
      ) : null}
    </Card>
  );
}

function Lijst({ feiten }: { feiten: Bronfeit[] }) {
  return (
    <ul className="ik-bronfeiten">
      {feiten.map((feit) => (
        <li key={feit.id}>
          <Feit feit={feit}>
            Bron:{' '}
            <a href={paths.bron(feit.code)} title={feit.bron}>
              {feit.code}
            </a>
            {feit.vindplaats === '–' ? null : `, ${feit.vindplaats}`}
          </Feit>
        </li>
      ))}
    </ul>
  );
}

type FeitProps = { feit: Pick<Bronfeit, 'tekst' | 'keuze' | 'soort'>; children: ReactNode };

/** One fact, contradiction or choice, what the portal does with it, and below that where it stands. */
export function Feit({ feit, children }: FeitProps) {
  return (
    <>
      <p>{feit.tekst}</p>
      {feit.keuze ? (
        <p>
          <strong>Wat het portaal doet:</strong> {feit.keuze}
        </p>
      ) : null}
      <p className="ik-klein ik-stil">
        {feit.soort === 'feit' ? null : (
          <>
            <Status toon={bronfeitSoort[feit.soort].tone}>{bronfeitSoort[feit.soort].label}</Status>{' '}
          </>
        )}
        {children}
      </p>
    </>
  );
}
