import { formatGetal } from '~/platform/format';
import { paths } from '~/platform/paths';
import { Card } from '~/ui/card';
import { Empty } from '~/ui/empty';
import { Status } from '~/ui/status';
import { DataTable } from '~/ui/table';
import { Euro, Getal } from '~/ui/value';
import { type Leerroute, leerrouteNamen } from '../../aanbesteding/status';

type Raming = {
  nummer: string;
  perceel: number;
  naam: string;
  ramingCents: number | null;
  trajectenPerJaar: number | null;
  prijsPerTrajectCents: number | null;
  looptijdMaanden: number | null;
  uitkomst: { perJaarCents: number; totaalCents: number } | null;
  controle: 'klopt' | 'op-hele-trajecten-na' | 'wijkt-af' | null;
};
type Verdeling = {
  nummer: string;
  volgens: string;
  trajecten: number;
  bron: string | null;
  routes: { leerroute: Leerroute; procent: number | null; aantal: number | null }[];
};

/** What tenders are expected to cost: trajecten times price times years, beside the raming that was recorded. */
export function Ramingen({ ramingen }: { ramingen: Raming[] }) {
  return (
    <Card title="Raming van aanbestedingen">
      <DataTable
        caption="Raming per perceel"
        captionHidden
        columns={[
          {
            key: 'perceel',
            kop: 'Perceel',
            cel: (rij) => (
              <a href={paths.perceel(rij.nummer, rij.perceel)}>
                {rij.nummer}, perceel {rij.perceel} ({rij.naam})
              </a>
            ),
          },
          {
            key: 'trajecten',
            kop: 'Trajecten per jaar',
            rechts: true,
            cel: (rij) => <Getal waarde={rij.trajectenPerJaar} />,
          },
          {
            key: 'prijs',
            kop: 'Prijs per traject',
            rechts: true,
            cel: (rij) => <Euro cents={rij.prijsPerTrajectCents} heel />,
          },
          {
            key: 'jaren',
            kop: 'Jaren',
            rechts: true,
            cel: (rij) => <Getal waarde={rij.looptijdMaanden === null ? null : rij.looptijdMaanden / 12} />,
          },
          {
            key: 'perJaar',
            kop: 'Per jaar',
            rechts: true,
            cel: (rij) => <Euro cents={rij.uitkomst?.perJaarCents} heel />,
          },
          {
            key: 'totaal',
            kop: 'Samen',
            rechts: true,
            cel: (rij) => <Euro cents={rij.uitkomst?.totaalCents} heel />,
          },
          { key: 'raming', kop: 'Raming', rechts: true, cel: (rij) => <Euro cents={rij.ramingCents} heel /> },
          { key: 'klopt', kop: 'Controle', cel: (rij) => <Controle uitkomst={rij.controle} /> },
        ]}
        empty={
          <Empty title="Geen raming in trajecten">
            Vul bij een perceel het aantal trajecten, de prijs en de looptijd in; dan rekent het portaal de raming na.
          </Empty>
        }
        rowKey={(rij) => `${rij.nummer} ${rij.perceel}`}
        rows={ramingen}
      />
    </Card>
  );
}

const controles = {
  klopt: { toon: 'goed', label: 'Klopt' },
  'op-hele-trajecten-na': { toon: 'goed', label: 'Klopt, op afronding na' },
  'wijkt-af': { toon: 'let-op', label: 'Wijkt af' },
} as const;

function Controle({ uitkomst }: { uitkomst: Raming['controle'] }) {
  if (uitkomst === null) return <Status toon="neutraal">Niet na te rekenen</Status>;
  const { toon, label } = controles[uitkomst];
  return <Status toon={toon}>{label}</Status>;
}

/** How the trajecten are expected to spread over the leerroutes, and who says so. */
export function Routeverdelingen({ verdelingen }: { verdelingen: Verdeling[] }) {
  if (verdelingen.length === 0) return null;
  const routes = (['b1', 'onderwijs', 'z'] as const).map((leerroute) => ({
    key: leerroute,
    kop: leerrouteNamen[leerroute],
    rechts: true,
    cel: (rij: Verdeling) => {
      const route = rij.routes.find((ander) => ander.leerroute === leerroute);
      return route?.aantal == null ? '–' : `${formatGetal(route.aantal)} (${route.procent}%)`;
    },
  }));
  return (
    <Card note="Trajecten per jaar" title="Verwachte verdeling over de leerroutes">
      <DataTable
        caption="Verdeling over de leerroutes"
        captionHidden
        columns={[
          {
            key: 'aanbesteding',
            kop: 'Aanbesteding',
            cel: (rij) => <a href={paths.aanbesteding(rij.nummer)}>{rij.nummer}</a>,
          },
          { key: 'volgens', kop: 'Volgens', cel: (rij) => rij.volgens },
          { key: 'trajecten', kop: 'Trajecten', rechts: true, cel: (rij) => <Getal waarde={rij.trajecten} /> },
          ...routes,
          { key: 'bron', kop: 'Bron', cel: (rij) => rij.bron ?? '–' },
        ]}
        rowKey={(rij) => `${rij.nummer} ${rij.volgens}`}
        rows={verdelingen}
      />
      <p className="ik-klein ik-stil">De aantallen zijn verwachtingen en daarom niet afgerond.</p>
    </Card>
  );
}
