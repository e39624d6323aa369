import { parseWithZod } from '@conform-to/zod/v4';
import { formatDatum, meervoud } from '~/platform/format';
import { Card } from '~/ui/card';
import { RadioField } from '~/ui/choice-fields';
import { NumberField, TextAreaField } from '~/ui/fields';
import { PortalForm, usePortalForm } from '~/ui/form';
import { SubmitButton } from '~/ui/submit-button';
import { optieBesluitForm, optieForm } from '../form';
import { type ContractKop, laatsteDag } from './contract-page';
import type { OptieRij } from './opties-tabel';
import { useAnswer } from './use-answer';

/** When the decision about an option can be taken, in words. */
function wanneer({ venster }: OptieRij, vandaag: string): string {
  if (!venster) return '';
  const { vensterVan, besluitVoorDatum, internBesluitVoorDatum } = venster;
  if (vandaag < vensterVan) return `Gebruiken kan vanaf ${formatDatum(vensterVan)}.`;
  if (vandaag >= besluitVoorDatum) return `Gebruiken kan niet meer: dat moest voor ${formatDatum(besluitVoorDatum)}.`;
  const intern = internBesluitVoorDatum ? `intern voor ${formatDatum(internBesluitVoorDatum)} en ` : '';
  return `Beslis ${intern}uiterlijk voor ${formatDatum(besluitVoorDatum)}.`;
}

/** Use the option whose turn it is, or let it go. */
export function OptieBesluit({ kop, optie, vandaag }: { kop: ContractKop; optie: OptieRij; vandaag: string }) {
  const [form, fields] = usePortalForm({
    id: 'optiebesluit',
    lastResult: useAnswer('besluiten'),
    onValidate: ({ formData }) => parseWithZod(formData, { schema: optieBesluitForm }),
  });
  return (
    <Card title={`Beslis over optie ${optie.volgnummer}`}>
      <p>{wanneer(optie, vandaag)} U beslist één keer; daarna staat het vast.</p>
      <PortalForm form={form} versie={kop.versie}>
        <input name="daad" type="hidden" value="besluiten" />
        <input name="volgnummer" type="hidden" value={optie.volgnummer} />
        <RadioField
          field={fields.besluit}
          label="Wat doet u met deze optie?"
          options={[
            {
              waarde: 'gebruiken',
              label: 'Gebruiken',
              hint: `Het contract loopt dan ${meervoud(optie.maanden, 'maand', 'maanden')} langer dan ${formatDatum(laatsteDag(kop.eindDatum))}.`,
            },
            {
              waarde: 'laten-vervallen',
              label: 'Laten vervallen',
              hint: 'Deze optie kan dan nooit meer worden gebruikt.',
            },
          ]}
        />
        <TextAreaField
          field={fields.motivering}
          hint="Bijvoorbeeld wie het besluit nam en wanneer de aanbieder bericht kreeg."
          label="Toelichting"
        />
        <div className="ik-knoppen">
          <SubmitButton>Leg het besluit vast</SubmitButton>
        </div>
      </PortalForm>
    </Card>
  );
}

export function NieuweOptie({
  kop,
  maximaleEindDatum,
  sleutel,
}: {
  kop: ContractKop;
  maximaleEindDatum: string;
  sleutel: string;
}) {
  const [form, fields] = usePortalForm({
    id: 'optie',
    lastResult: useAnswer('toevoegen'),
    onValidate: ({ formData }) => parseWithZod(formData, { schema: optieForm }),
  });
  return (
    <Card title="Voeg een optie toe">
      <p>
        Alleen verlengingen die bij de aanbesteding zijn aangekondigd. Met alle opties samen mag het contract hoogstens
        lopen t/m {formatDatum(laatsteDag(maximaleEindDatum))}.
      </p>
      <PortalForm form={form} sleutel={sleutel} versie={kop.versie}>
        <input name="daad" type="hidden" value="toevoegen" />
        <div className="ik-veld-naast">
          <NumberField field={fields.maanden} label="Verlenging in maanden" unit="maanden" />
          <NumberField
            field={fields.besluitMaandenVooraf}
            label="Beslissen zoveel maanden voor het einde"
            unit="maanden"
          />
        </div>
        <div className="ik-knoppen">
          <SubmitButton variant="secondary">Voeg de optie toe</SubmitButton>
        </div>
      </PortalForm>
    </Card>
  );
}
