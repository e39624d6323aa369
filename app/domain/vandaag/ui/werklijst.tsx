import { formatDag, formatOver } from '~/platform/format';
import type { Werk } from '~/platform/werk';
import { Card } from '~/ui/card';
import { AppLink } from '~/ui/link';
import { Status } from '~/ui/status';

const delen = [
  { titel: 'Te laat of vandaag', toon: 'fout', past: (dagen: number) => dagen <= 0 },
  { titel: 'Binnen 14 dagen', toon: 'let-op', past: (dagen: number) => dagen > 0 && dagen <= 14 },
  { titel: 'Later', toon: 'neutraal', past: (dagen: number) => dagen > 14 },
] as const;

/** The work list in three parts; a part without work is left out. */
export function Werklijst({ werk }: { werk: Werk[] }) {
  return (
    <>
      {delen.map(({ titel, toon, past }) => {
        const regels = werk.filter(({ urgentie }) => past(urgentie));
        if (regels.length === 0) return null;
        return (
          <Card key={titel} note={String(regels.length)} title={titel}>
            <ul className="ik-werk">
              {regels.map((regel) => (
                <li key={regel.id}>
                  <div>
                    <p className="ik-klein ik-stil">{regel.soort}</p>
                    <AppLink href={regel.href}>{regel.titel}</AppLink>
                    <p>{regel.tekst}</p>
                  </div>
                  <div className="ik-werk-datum">
                    <Status toon={toon}>{formatOver(regel.urgentie)}</Status>
                    {regel.datum ? <span className="ik-klein ik-stil">{formatDag(regel.datum)}</span> : null}
                  </div>
                </li>
              ))}
            </ul>
          </Card>
        );
      })}
    </>
  );
}
