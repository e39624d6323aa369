import { formatGetal } from '~/platform/format';
import { Card } from '~/ui/card';
import { DownloadLink } from '~/ui/download-link';
import { Empty } from '~/ui/empty';
import { DataTable, type Kolom } from '~/ui/table';
import { Euro } from '~/ui/value';
import type { Budgetregel, Budgettabel, Verhouding } from '../rules';

type Props = { tabel: Budgettabel; exports: { label: string; href: string }[] };

/** What each gemeente gets for carrying out the law, by year. */
export function Uitvoering({ tabel, exports }: Props) {
  const { jaren, regels, verhoudingen, bronnen } = tabel;
  if (regels.length === 0) {
    return (
      <Card title="Geld voor de uitvoering">
        <Empty title="Van uw gemeenten staan geen uitvoeringsbudgetten in de bronnen">
          De bronnen noemen alleen die van de gemeenten in de Arbeidsmarktregio Drenthe.
        </Empty>
      </Card>
    );
  }
  const kolommen: Kolom<Budgetregel>[] = [
    { key: 'gemeente', kop: 'Gemeente', cel: (rij) => rij.gemeente },
    ...jaren.map(({ jaar, soort, enVerder }) => ({
      key: String(jaar),
      kop: `${jaar}${enVerder ? ' en verder' : ''}${soort === 'invoering' ? ', invoering' : ''}`,
      rechts: true,
      cel: (rij: Budgetregel) => <Euro cents={rij.perJaar[jaar]} heel />,
    })),
  ];
  return (
    <Card title="Geld voor de uitvoering">
      <p className="ik-klein">
        Exporteer:{' '}
        {exports.map(({ label, href }, index) => (
          <span key={href}>
            {index ? ' · ' : null}
            <DownloadLink href={href}>{label}</DownloadLink>
          </span>
        ))}
      </p>
      <DataTable
        caption="Uitvoeringsbudget per gemeente en jaar"
        captionHidden
        columns={kolommen}
        rowKey={(rij) => rij.gemeenteId}
        rows={regels}
        totals={Object.fromEntries(
          jaren.map(({ jaar, totaalCents }) => [String(jaar), <Euro cents={totaalCents} heel key={jaar} />]),
        )}
      />
      <ul className="ik-klein">
        {verhoudingen.map((verhouding) => (
          <li key={verhouding.jaar}>{zin(verhouding)}</li>
        ))}
      </ul>
      <p className="ik-klein ik-stil">
        Bron: {bronnen.join('; ')}. De totalen zijn door het portaal opgeteld; de bron noemt ze niet.
      </p>
    </Card>
  );
}

function zin({ jaar, ten, kleinste, grootste }: Verhouding): string {
  const [a, b] = [formatGetal(kleinste, 4), formatGetal(grootste, 4)];
  const factor = a === b ? `in elke gemeente ${a}` : `tussen ${a} en ${b}`;
  const uitleg = jaar < ten ? ' De bron noemt dat jaar een half jaar; dat zou 0,5000 zijn.' : '';
  return `Controle: ${jaar} gedeeld door ${ten} is ${factor}.${uitleg}`;
}
