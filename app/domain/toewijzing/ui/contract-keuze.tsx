import { formatDatum, meervoud } from '~/platform/format';
import { paths } from '~/platform/paths';
import { RadioField } from '~/ui/choice-fields';
import { Empty } from '~/ui/empty';
import type { FormField } from '~/ui/field-frame';
import { DataTable } from '~/ui/table';
import type { KeuzePagina } from '../pagina.server';
import { dienstNamen } from '../status';

/** The contracts that suit, as a choice; the one of the rule is marked. */
export function ContractKeuze({ field, keuze }: { field: FormField; keuze: KeuzePagina }) {
  return (
    <RadioField
      field={field}
      hint={
        keuze.regel
          ? `De verdeelregel (versie ${keuze.regel.versienummer}) wijst naar ${keuze.regel.aanbieder}. Kiest u een ander, leg dan uit waarom.`
          : 'Er geldt geen verdeelregel voor deze gemeente. U kiest zelf.'
      }
      label={`Aanbieder voor ${dienstNamen[keuze.dienst]}`}
      options={keuze.past.map(({ id, aanbieder, nummer, volgensRegel, geweigerdOp }) => ({
        waarde: id,
        label: aanbieder,
        hint: [
          nummer,
          ...(volgensRegel ? ['volgens de verdeelregel'] : []),
          ...(geweigerdOp ? [`weigerde deze deelnemer op ${formatDatum(geweigerdOp)}`] : []),
        ].join(' · '),
      }))}
    />
  );
}

export const GeenKandidaat = ({ keuze }: { keuze: KeuzePagina }) => (
  <Empty title="Geen contract past nu">
    {`Er is geen contract waar deze deelnemer nu terechtkan voor ${dienstNamen[keuze.dienst]}. Hieronder staat per contract waarom niet.`}
  </Empty>
);

/** Every other contract with all the reasons why it does not suit. */
export function WaaromNiet({ pastNiet }: { pastNiet: KeuzePagina['pastNiet'] }) {
  if (pastNiet.length === 0) return null;
  return (
    <details className="ik-uitklap">
      <summary>{`Waarom ${meervoud(pastNiet.length, 'ander contract', 'andere contracten')} niet`}</summary>
      <DataTable
        caption="Contracten die niet passen"
        captionHidden
        columns={[
          { key: 'nummer', kop: 'Contract', cel: (r) => <a href={paths.contract(r.id)}>{r.nummer}</a> },
          { key: 'aanbieder', kop: 'Aanbieder', cel: (r) => r.aanbieder },
          { key: 'waarom', kop: 'Waarom niet', cel: (r) => r.redenen.join(' ') },
        ]}
        rowKey={(r) => r.id}
        rows={pastNiet}
      />
    </details>
  );
}
