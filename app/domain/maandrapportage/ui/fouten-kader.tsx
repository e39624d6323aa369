import { useEffect, useRef } from 'react';
import { meervoud } from '~/platform/format';
import { paths } from '~/platform/paths';
import { celNaam, type InvulRij, type Melding, type RegelMeldingen, type TabelVeld } from '../tabel';

export type Meldingen = ReadonlyMap<number, RegelMeldingen>;

const getoond = 10;

type Fout = { rij: InvulRij; plaats: TabelVeld | 'meer'; melding: Melding };

export function foutenVan(rijen: readonly InvulRij[], meldingen: Meldingen): Fout[] {
  return rijen.flatMap((rij) =>
    Object.entries(meldingen.get(rij.volgorde) ?? {}).flatMap(([plaats, lijst = []]) =>
      lijst
        .filter(({ ernst }) => ernst !== 'waarschuwing')
        .map((melding) => ({ rij, plaats: plaats as TabelVeld | 'meer', melding })),
    ),
  );
}

/**
 * What is still wrong, each with a link to where it is mended.
 * @param begin the reader asked for this: it gets the focus when the page opens
 */
export function FoutenKader({ id, fouten, begin }: { id: string; fouten: readonly Fout[]; begin: boolean }) {
  const kader = useRef<HTMLElement>(null);
  useEffect(() => {
    if (begin) kader.current?.focus();
  }, [begin]);
  if (fouten.length === 0) return null;
  const over = fouten.length - getoond;
  return (
    <section aria-labelledby="fouten" className="ik-fouten" ref={kader} tabIndex={-1}>
      <h2 id="fouten">
        {fouten.length === 1
          ? 'Er staat nog 1 fout in de rapportage'
          : `Er staan nog ${fouten.length} fouten in de rapportage`}
      </h2>
      <ul>
        {fouten.slice(0, getoond).map((fout) => (
          <li key={`${fout.rij.volgorde} ${fout.plaats} ${fout.melding.tekst}`}>
            <FoutLink fout={fout} id={id} />
          </li>
        ))}
      </ul>
      {over > 0 ? <p>En nog {meervoud(over, 'fout', 'fouten')}. Die ziet u in de tabel.</p> : null}
    </section>
  );
}

function FoutLink({ id, fout: { rij, plaats, melding } }: { id: string; fout: Fout }) {
  const tekst = `Regel ${rij.volgorde}, ${rij.trajectnummer}: ${melding.tekst}`;
  if (plaats === 'meer') return <a href={paths.rapportageDeel(id, `regels/${rij.volgorde}`)}>{tekst}</a>;
  const doel = celNaam(rij.volgorde, plaats);
  return (
    <a
      href={`#${doel}`}
      onClick={(event) => {
        const veld = document.getElementById(doel);
        if (!veld) return;
        event.preventDefault();
        veld.focus();
        veld.scrollIntoView({ block: 'center' });
      }}
    >
      {tekst}
    </a>
  );
}
