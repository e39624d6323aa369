import { Card } from '~/ui/card';
import { Status } from '~/ui/status';
import { DataTable } from '~/ui/table';
import { Euro } from '~/ui/value';
import type { Indicatief, Jaarbedrag } from '../spuk';

type Regel = { id: string; naam: string; waarde: string; periode: string; bron: string; nogNakijken: boolean };

const Controle = ({ nogNakijken }: { nogNakijken: boolean }) =>
  nogNakijken ? <Status toon="let-op">Nog nakijken</Status> : <Status toon="goed">Nagekeken</Status>;

/** What the state pays per person and year. */
export function SpukPerJaar({ bedragen }: { bedragen: Jaarbedrag[] }) {
  const cohort = ['eerste', 'tweede', 'derde'].map((welk, index) => ({
    key: welk,
    kop: `Asielstatushouder, ${welk} jaar`,
    rechts: true,
    cel: (rij: Jaarbedrag) => <Euro cents={rij.cohort[index]} />,
  }));
  return (
    <Card title="SPUK per inburgeraar: vastgesteld">
      <DataTable
        caption="Vastgestelde bedragen per jaar"
        captionHidden
        columns={[
          { key: 'periode', kop: 'Geldt', cel: (rij) => rij.periode },
          {
            key: 'migrant',
            kop: 'Gezins- of overige migrant',
            rechts: true,
            cel: (rij) => <Euro cents={rij.migrantCents} />,
          },
          ...cohort,
          { key: 'som', kop: 'Som drie jaar', rechts: true, cel: (rij) => <Euro cents={rij.somCents} /> },
          { key: 'bron', kop: 'Bron', cel: (rij) => rij.bron },
          { key: 'controle', kop: 'Controle', cel: (rij) => <Controle nogNakijken={rij.nogNakijken} /> },
        ]}
        rowKey={(rij) => rij.periode}
        rows={bedragen}
      />
    </Card>
  );
}

/** The indicative amounts per component, with the sums that the source does not print. */
export function SpukIndicatief({ tabel }: { tabel: Indicatief }) {
  const { statushouderCents, migrantCents, zonderOntzorgenCents } = tabel.som;
  return (
    <Card note={tabel.periode} title="SPUK per inburgeraar: indicatief per onderdeel">
      <DataTable
        caption="Indicatieve bedragen per onderdeel"
        captionHidden
        columns={[
          { key: 'naam', kop: 'Onderdeel', cel: (rij) => rij.naam },
          {
            key: 'statushouder',
            kop: 'Statushouder',
            rechts: true,
            cel: (rij) => <Euro cents={rij.statushouderCents ?? 'nvt'} heel />,
          },
          {
            key: 'migrant',
            kop: 'Gezins- of overige migrant',
            rechts: true,
            cel: (rij) => <Euro cents={rij.migrantCents ?? 'nvt'} heel />,
          },
        ]}
        rowKey={(rij) => rij.naam}
        rows={tabel.onderdelen}
        totals={{
          statushouder: <Euro cents={statushouderCents} heel />,
          migrant: <Euro cents={migrantCents} heel />,
        }}
      />
      <p className="ik-klein">
        Zonder ontzorgen is het voor een statushouder <Euro cents={zonderOntzorgenCents} heel />. De vastgestelde SPUK
        sluit daarop aan. De bedragen zijn geen norm voor tarieven.
      </p>
      <p className="ik-klein ik-stil">Bron: {tabel.bron}. De sommen zijn door het portaal opgeteld.</p>
    </Card>
  );
}

/** The other rules about the SPUK, each with its period and source. */
export function SpukRegels({ regels }: { regels: Regel[] }) {
  return (
    <Card title="Andere regels over de SPUK">
      <DataTable
        caption="Regels over de SPUK"
        captionHidden
        columns={[
          { key: 'naam', kop: 'Regel', cel: (rij) => rij.naam },
          { key: 'waarde', kop: 'Waarde', rechts: true, cel: (rij) => rij.waarde },
          { key: 'periode', kop: 'Geldt', cel: (rij) => rij.periode },
          { key: 'bron', kop: 'Bron', cel: (rij) => rij.bron },
          { key: 'controle', kop: 'Controle', cel: (rij) => <Controle nogNakijken={rij.nogNakijken} /> },
        ]}
        rowKey={(rij) => rij.id}
        rows={regels}
      />
    </Card>
  );
}
