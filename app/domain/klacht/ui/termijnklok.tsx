import { ShareBar } from '~/ui/balance-bars';
import { Card } from '~/ui/card';
import { Status } from '~/ui/status';
import type { Klokregel } from '../klok';

const toon = { loopt: 'bezig', bijna: 'let-op', 'te-laat': 'fout', gehaald: 'goed', 'niet-gehaald': 'fout' } as const;

/** The terms as bars, each with the same in words. */
export function Termijnklok({ klok, uitleg }: { klok: Klokregel[]; uitleg: string | null }) {
  return (
    <Card title="Termijn">
      {klok.length > 0 ? (
        <ul className="ik-klokken">
          {klok.map(({ sleutel, label, procent, tekst, stand }) => (
            <li key={sleutel}>
              <p>
                <strong>{label}</strong> <Status toon={toon[stand]}>{tekst}</Status>
              </p>
              <ShareBar waarde={procent} />
            </li>
          ))}
        </ul>
      ) : (
        <p>De behandeling is gestopt. Er loopt geen termijn meer.</p>
      )}
      {uitleg ? <p className="ik-klein ik-stil">{uitleg}</p> : null}
    </Card>
  );
}
