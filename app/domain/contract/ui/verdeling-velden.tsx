import { ErrorMessage } from '@amsterdam/design-system-react/dist/ErrorMessage';
import type { FieldMetadata } from '@conform-to/react';
import type { ComponentProps } from 'react';
import type { FormField } from '~/ui/field-frame';
import type { FieldList } from '~/ui/field-list';
import { DataTable, type Kolom } from '~/ui/table';
import { Balans } from './balans';

/** The form that the rows are in, of whatever shape; as a list of fields takes it. */
export type AnyForm = ComponentProps<typeof FieldList>['form'];
export type Naam = { id: string; naam: string };
export type Bestaand = { gemeenteId: string; contractantId: string; nummer: string };
export type RijWaarde = { gemeenteId: string; gewicht?: string; partijen?: string[] };
type RijVeld = FormField & { getFieldset: () => Record<'gemeenteId' | 'gewicht' | 'partijen', FieldMetadata<unknown>> };

type VerdelingProps = {
  form: AnyForm;
  veld: FormField & { getFieldList: () => RijVeld[]; value?: unknown };
  gemeenten: Naam[];
  gegunden: Naam[];
  /** contracts that are there already: no box, and they count in the balance */
  bestaande: Bestaand[];
};

/**
 * Which gegunde gets which gemeente: a table of boxes with a weight per gemeente, and the balance below it. The balance
 * follows while typing; without JavaScript a button asks the server for it.
 */
export function VerdelingVelden({ form, veld, gemeenten, gegunden, bestaande }: VerdelingProps) {
  const naamVan = new Map(gemeenten.map(({ id, naam }) => [id, naam]));
  const kolommen: Kolom<RijVeld>[] = [
    { key: 'gemeente', kop: 'Gemeente', cel: (rij) => <Gemeente naam={naamVan} rij={rij} /> },
    ...gegunden.map((gegunde) => ({
      key: gegunde.id,
      kop: gegunde.naam,
      cel: (rij: RijVeld) => <Vinkje bestaande={bestaande} gegunde={gegunde} naam={naamVan} rij={rij} />,
    })),
    { key: 'gewicht', kop: 'Gewicht', cel: (rij) => <Gewicht naam={naamVan} rij={rij} /> },
  ];
  return (
    <fieldset aria-describedby={`${veld.id}-uitleg`} className="ams-field-set" id={veld.id} tabIndex={-1}>
      <legend className="ams-field-set__legend">Welke aanbieder krijgt welke gemeente?</legend>
      <div className="ik-uitleg" id={`${veld.id}-uitleg`}>
        Kruis per gemeente minstens één aanbieder aan. Voor elk kruisje komt er een contract. Het gewicht is alleen voor
        de balans: vul bijvoorbeeld in hoeveel inburgeraars u per jaar verwacht.
      </div>
      {veld.errors?.length ? <ErrorMessage id={veld.errorId}>{veld.errors.join(' ')}</ErrorMessage> : null}
      <DataTable
        caption="Verdeling van de gemeenten"
        captionHidden
        columns={kolommen}
        rowKey={({ key, name }) => key ?? name}
        rows={veld.getFieldList()}
      />
      <Balans
        bestaande={bestaande}
        form={form}
        gegunden={gegunden}
        gemeenten={gemeenten}
        naam={veld.name}
        rijen={(veld.value ?? []) as RijWaarde[]}
      />
    </fieldset>
  );
}

type CelProps = { rij: RijVeld; naam: Map<string, string> };
const tekst = (waarde: unknown) => (typeof waarde === 'string' ? waarde : '');
const gemeenteVan = (rij: RijVeld, naam: Map<string, string>) =>
  naam.get(tekst(rij.getFieldset().gemeenteId.initialValue)) ?? '';

function Gemeente({ rij, naam }: CelProps) {
  const { gemeenteId } = rij.getFieldset();
  return (
    <>
      <input name={gemeenteId.name} type="hidden" value={tekst(gemeenteId.initialValue)} />
      {gemeenteVan(rij, naam)}
    </>
  );
}

function Vinkje({ rij, naam, gegunde, bestaande }: CelProps & { gegunde: Naam; bestaande: Bestaand[] }) {
  const { partijen, gemeenteId } = rij.getFieldset();
  const contract = bestaande.find(
    (rij) => rij.gemeenteId === gemeenteId.initialValue && rij.contractantId === gegunde.id,
  );
  if (contract) return <>{contract.nummer}</>;
  const gekozen = [partijen.initialValue ?? []].flat();
  return (
    <input
      aria-label={`${gegunde.naam} voor ${gemeenteVan(rij, naam)}`}
      className="ik-vinkje"
      defaultChecked={gekozen.includes(gegunde.id)}
      id={`${partijen.id}-${gegunde.id}`}
      key={partijen.key}
      name={partijen.name}
      type="checkbox"
      value={gegunde.id}
    />
  );
}

function Gewicht({ rij, naam }: CelProps) {
  const { gewicht } = rij.getFieldset();
  const fout = gewicht.errors?.join(' ');
  return (
    <>
      <input
        aria-describedby={fout ? gewicht.errorId : undefined}
        aria-invalid={fout ? true : undefined}
        aria-label={`Gewicht van ${gemeenteVan(rij, naam)}`}
        className="ams-text-input ik-invoer-getal"
        defaultValue={tekst(gewicht.initialValue)}
        id={gewicht.id}
        inputMode="numeric"
        key={gewicht.key}
        name={gewicht.name}
        type="text"
      />
      {fout ? <ErrorMessage id={gewicht.errorId}>{fout}</ErrorMessage> : null}
    </>
  );
}
