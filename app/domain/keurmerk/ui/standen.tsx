import { Definitions } from '~/ui/definitions';
import { Status } from '~/ui/status';
import { Dag } from '~/ui/value';
import type { KeurmerkStand } from '../rules-stand';
import { keurmerkSoortNamen, keurmerkStatus } from '../status';

/** How each keurmerk of an aanbieder stands today, with its warnings. */
export function KeurmerkStanden({ standen }: { standen: readonly KeurmerkStand[] }) {
  return standen.map(({ soort, status, totEnMet, geverifieerdDatum, waarschuwingen }) => (
    <div key={soort}>
      <p>
        <strong>{keurmerkSoortNamen[soort]}</strong>{' '}
        <Status toon={keurmerkStatus[status].tone}>{keurmerkStatus[status].label}</Status>
      </p>
      <Definitions
        items={[
          { label: 'Geldig tot en met', waarde: <Dag dag={status === 'geldig-onbepaalde-tijd' ? 'nvt' : totEnMet} /> },
          { label: 'Gecontroleerd op', waarde: <Dag dag={geverifieerdDatum} /> },
        ]}
      />
      {waarschuwingen.length > 0 ? (
        <ul className="ik-klein">
          {waarschuwingen.map((tekst) => (
            <li key={tekst}>{tekst}</li>
          ))}
        </ul>
      ) : null}
    </div>
  ));
}
