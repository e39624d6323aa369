import { parseWithZod } from '@conform-to/zod/v4';
import { Card } from '~/ui/card';
import { CheckboxField } from '~/ui/choice-fields';
import { FieldList } from '~/ui/field-list';
import { NumberField, SelectField, TextAreaField, TextField } from '~/ui/fields';
import { PortalForm, usePortalForm } from '~/ui/form';
import { SubmitButton } from '~/ui/submit-button';
import { type CombinatieInvoer, combinatieForm, nieuweCombinatieForm } from '../form';
import { combinantRolNamen } from '../status';
import { useAntwoord } from './use-antwoord';

type Props = {
  aanbieders: readonly { id: string; naam: string }[];
  waarden: Omit<CombinatieInvoer, 'versie'>;
  knop: string;
  /** for a new combinatie */
  sleutel?: string;
  /** for a change */
  versie?: number;
};

const rollen = Object.entries(combinantRolNamen).map(([waarde, label]) => ({ waarde, label }));

/** Name and members of a combinatie; the box to confirm comes once the same members already form one. */
export function CombinatieFormulier({ aanbieders, waarden, knop, sleutel, versie }: Props) {
  const { lastResult } = useAntwoord();
  const [form, fields] = usePortalForm<Omit<CombinatieInvoer, 'versie'>, unknown>({
    id: 'combinatie',
    lastResult,
    defaultValue: waarden,
    onValidate: ({ formData }) =>
      parseWithZod(formData, { schema: versie === undefined ? nieuweCombinatieForm : combinatieForm }),
  });
  const opties = aanbieders.map(({ id, naam }) => ({ waarde: id, label: naam }));
  const lijktOp = lastResult?.error?.['']?.some((zin) => zin.includes('vormen al een combinatie'));
  return (
    <Card>
      <PortalForm form={form} sleutel={sleutel} versie={versie}>
        {lijktOp ? (
          <CheckboxField field={fields.bevestigd} label="Ja, dit is een andere combinatie van dezelfde aanbieders" />
        ) : null}
        <TextField field={fields.naam} hint="Zoals de combinatie zich noemt, of de namen achter elkaar." label="Naam" />
        <FieldList
          addLabel="Aanbieder toevoegen"
          field={fields.leden}
          form={form}
          hint="Minstens twee. Wie zelf levert, heeft zelf het keurmerk nodig dat bij het perceel hoort."
          legend="Aanbieders in de combinatie"
          max={10}
          min={2}
          newRow={{ aanbiederId: '', rol: 'onbekend', levert: 'on' }}
          rowLabel="aanbieder"
        >
          {(rij) => {
            const lid = rij.getFieldset();
            return (
              <>
                <SelectField field={lid.aanbiederId} label="Aanbieder" options={opties} />
                <SelectField
                  field={lid.rol}
                  hint="Zegt de bron het niet, kies dan onbekend."
                  label="Rol"
                  options={rollen}
                />
                <CheckboxField field={lid.levert} label="Levert zelf: geeft zelf de lessen of de begeleiding" />
                <NumberField field={lid.aandeelProcent} label="Aandeel in procenten" optional unit="%" />
              </>
            );
          }}
        </FieldList>
        <TextAreaField field={fields.toelichting} label="Toelichting" optional rows={3} />
        <TextField field={fields.bron} label="Bron" optional />
        <div className="ik-knoppen">
          <SubmitButton>{knop}</SubmitButton>
        </div>
      </PortalForm>
    </Card>
  );
}
