import { formatDatum, formatMoment, meervoud } from '~/platform/format';
import { Alert } from '~/ui/alert';
import { Card } from '~/ui/card';
import { Confirm } from '~/ui/confirm';
import { Empty } from '~/ui/empty';
import { Status } from '~/ui/status';
import { DataTable, type Kolom } from '~/ui/table';
import { Dag } from '~/ui/value';
import type { ContractKop } from './contract-page';
import { refusalOf, useAnswer } from './use-answer';

export type OptieRij = {
  volgnummer: number;
  maanden: number;
  besluitMaandenVooraf: number;
  uitgeoefendOp: string | null;
  vervallenOp: string | null;
  venster: { vensterVan: string; internBesluitVoorDatum: string | null; besluitVoorDatum: string } | null;
};

function stand({ uitgeoefendOp, vervallenOp, venster }: OptieRij) {
  if (uitgeoefendOp) return <Status toon="goed">{`Gebruikt op ${formatMoment(uitgeoefendOp)}`}</Status>;
  if (vervallenOp) return <Status toon="neutraal">{`Vervallen op ${formatMoment(vervallenOp)}`}</Status>;
  return <Status toon="bezig">{venster ? 'Aan de beurt' : 'Na de vorige'}</Status>;
}

const kolommen: Kolom<OptieRij>[] = [
  { key: 'optie', kop: 'Optie', cel: (r) => `Optie ${r.volgnummer}` },
  { key: 'duur', kop: 'Duur', cel: (r) => meervoud(r.maanden, 'maand', 'maanden') },
  { key: 'vanaf', kop: 'Kan vanaf', cel: (r) => <Dag dag={r.venster?.vensterVan} />, rechts: true },
  {
    key: 'intern',
    kop: 'Intern besluit voor',
    cel: (r) => <Dag dag={r.venster?.internBesluitVoorDatum} />,
    rechts: true,
  },
  {
    key: 'uiterlijk',
    kop: 'Uiterst besluit voor',
    cel: (r) => <Dag dag={r.venster?.besluitVoorDatum} />,
    rechts: true,
  },
  { key: 'stand', kop: 'Stand', cel: stand },
];

const weghalen = (kop: ContractKop): Kolom<OptieRij> => ({
  key: 'weg',
  kop: 'Weghalen',
  cel: (r) => (
    <Confirm
      bevestig="Ja, haal deze optie weg"
      label="Haal weg"
      values={{ daad: 'weghalen', volgnummer: r.volgnummer, versie: kop.versie }}
    >
      <p>
        U haalt optie {r.volgnummer} van {meervoud(r.maanden, 'maand', 'maanden')} weg.
      </p>
    </Confirm>
  ),
});

/** The announced extensions. The dates belong to the one whose turn it is: they follow from the current end. */
export function OptiesTabel({
  opties,
  kop,
  magWeghalen,
}: {
  opties: OptieRij[];
  kop: ContractKop;
  magWeghalen: boolean;
}) {
  const bezwaren = refusalOf(useAnswer('weghalen'));
  const metIntern = opties.some(({ venster }) => venster?.internBesluitVoorDatum);
  return (
    <Card
      note={`De dagen volgen uit het huidige einde: ${formatDatum(kop.eindDatum)} is de eerste dag erna.`}
      title="Opties om te verlengen"
    >
      {bezwaren.map((bezwaar) => (
        <Alert key={bezwaar} live soort="fout">
          <p>{bezwaar}</p>
        </Alert>
      ))}
      <DataTable
        caption={`Opties van ${kop.nummer}`}
        captionHidden
        columns={[
          ...kolommen.filter(({ key }) => key !== 'intern' || metIntern),
          ...(magWeghalen ? [weghalen(kop)] : []),
        ]}
        empty={<Empty title="Dit contract kan niet worden verlengd.">Er zijn geen opties vastgelegd.</Empty>}
        rowKey={({ volgnummer }) => String(volgnummer)}
        rows={opties}
      />
    </Card>
  );
}
