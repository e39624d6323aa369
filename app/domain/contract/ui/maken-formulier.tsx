import { parseWithZod } from '@conform-to/zod/v4';
import { FieldList } from '~/ui/field-list';
import { DateField, MoneyField, NumberField, SelectField, TextField } from '~/ui/fields';
import { PortalForm, usePortalForm } from '~/ui/form';
import { SubmitButton } from '~/ui/submit-button';
import { makenForm } from '../form-perceel';
import { eenheidOpties } from './tarief-formulieren';
import { useAnswer } from './use-answer';
import { type Bestaand, type Naam, VerdelingVelden } from './verdeling-velden';

type MakenWaarden = {
  rijen: { gemeenteId: string; gewicht: string; partijen: string[] }[];
  startDatum: string;
  eindDatum: string;
  aantalOpties: string;
  optieMaanden: string;
  optieBesluitMaanden: string;
  opzegtermijnMaanden: string;
  tarieven: { product: string; eenheid: string; bedragCents: string }[];
};

type MakenProps = {
  waarden: MakenWaarden;
  gemeenten: Naam[];
  gegunden: Naam[];
  bestaande: Bestaand[];
  sleutel: string;
  versie: number;
};

/** One form for all contracts of a perceel: who gets what, and the conditions that they share. */
export function MakenFormulier({ waarden, gemeenten, gegunden, bestaande, sleutel, versie }: MakenProps) {
  const [form, fields] = usePortalForm({
    id: 'maken',
    lastResult: useAnswer(),
    defaultValue: waarden,
    onValidate: ({ formData }) => parseWithZod(formData, { schema: makenForm }),
  });
  return (
    <PortalForm form={form} sleutel={sleutel} versie={versie}>
      <VerdelingVelden
        bestaande={bestaande}
        form={form}
        gegunden={gegunden}
        gemeenten={gemeenten}
        veld={fields.rijen}
      />
      <fieldset className="ams-field-set ik-velden">
        <legend className="ams-field-set__legend">Looptijd</legend>
        <div className="ik-veld-naast">
          <DateField field={fields.startDatum} label="Eerste dag" />
          <DateField field={fields.eindDatum} label="Laatste dag" />
        </div>
        <div className="ik-veld-naast">
          <NumberField
            field={fields.aantalOpties}
            hint="0 als u niet kunt verlengen."
            label="Aantal keer verlengen"
            optional
            unit="keer"
          />
          <NumberField field={fields.optieMaanden} label="Met hoeveel maanden per keer" optional unit="maanden" />
        </div>
        <div className="ik-veld-naast">
          <NumberField
            field={fields.optieBesluitMaanden}
            label="Beslissen zoveel maanden voor het einde"
            optional
            unit="maanden"
          />
          <NumberField field={fields.opzegtermijnMaanden} label="Opzegtermijn in maanden" optional unit="maanden" />
        </div>
      </fieldset>
      <FieldList
        addLabel="Tarief toevoegen"
        field={fields.tarieven}
        form={form}
        hint="Deze tarieven gelden voor alle contracten, vanaf de eerste dag. Per contract kunt u ze daarna nog wijzigen."
        legend="Tarieven"
        rowLabel="tarief"
      >
        {(rij) => {
          const velden = rij.getFieldset();
          return (
            <>
              <TextField field={velden.product} label="Product" />
              <div className="ik-veld-naast">
                <SelectField field={velden.eenheid} label="Eenheid" options={eenheidOpties} />
                <MoneyField field={velden.bedragCents} label="Bedrag in euro" />
              </div>
            </>
          );
        }}
      </FieldList>
      <div className="ik-knoppen">
        <SubmitButton>Maak de contracten</SubmitButton>
      </div>
    </PortalForm>
  );
}
