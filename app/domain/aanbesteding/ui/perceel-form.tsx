import type { DefaultValue, SubmissionResult } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import { CheckboxField, CheckboxGroupField } from '~/ui/choice-fields';
import { FieldList } from '~/ui/field-list';
import { DateField, MoneyField, NumberField, SelectField, TextAreaField, TextField } from '~/ui/fields';
import { PortalForm, usePortalForm } from '~/ui/form';
import { type PerceelInvoer, perceelForm } from '../perceel-form';
import { leerrouteNamen, perceelTypeNamen } from '../status';
import { RamingTotaal } from './raming-totaal';

const types = Object.entries(perceelTypeNamen).map(([waarde, label]) => ({ waarde, label }));
const routes = Object.entries(leerrouteNamen).map(([waarde, label]) => ({ waarde, label }));

type Props = {
  sleutel: string;
  versie: number;
  waarden: DefaultValue<z.input<typeof perceelForm>>;
  /** gemeenten that can take part */
  opties: { waarde: string; label: string }[];
  lastResult?: SubmissionResult | null;
  /** the buttons */
  children: ReactNode;
};

/** Everything about a perceel in one form; what is not known yet stays empty until publication asks for it. */
export function PerceelFormulier({ sleutel, versie, waarden, opties, lastResult, children }: Props) {
  const [form, fields] = usePortalForm<z.input<typeof perceelForm>, PerceelInvoer>({
    id: 'perceel',
    lastResult,
    defaultValue: waarden,
    onValidate: ({ formData }) => parseWithZod(formData, { schema: perceelForm }),
  });
  return (
    <PortalForm form={form} sleutel={sleutel} versie={versie}>
      <h2>Wat u inkoopt</h2>
      <TextField field={fields.naam} hint="Bijvoorbeeld: B1-route en Z-route." label="Naam van het perceel" />
      <SelectField field={fields.type} label="Wat koopt u in?" options={types} />
      <CheckboxGroupField
        field={fields.leerroutes}
        hint="De keurmerkeis volgt hieruit: Blik op Werk voor B1 en Z, diploma-erkenning voor de Onderwijsroute."
        label="Leerroutes"
        optional
        options={routes}
      />
      <CheckboxField field={fields.ontzorgen} label="Financieel ontzorgen hoort bij de opdracht" />
      <CheckboxGroupField
        columns
        field={fields.gemeenten}
        hint="Doet een gemeente niet mee aan dit perceel, haal haar vinkje dan weg."
        label="Deelnemende gemeenten"
        optional
        options={opties}
      />
      <TextAreaField field={fields.omschrijving} label="Omschrijving" optional rows={3} />

      <h2>Omvang en looptijd</h2>
      <NumberField field={fields.trajectenPerJaar} label="Trajecten per jaar" optional unit="trajecten" />
      <MoneyField field={fields.prijsPerTraject} hint="Zonder btw." label="Geschatte prijs per traject" optional />
      <NumberField field={fields.looptijdMaanden} label="Looptijd van het contract" optional unit="maanden" />
      <NumberField
        field={fields.maximaleLooptijdMaanden}
        hint="Met alle verlengingen die u aankondigt. De raming telt die mee."
        label="Langste looptijd"
        optional
        unit="maanden"
      />
      <RamingTotaal fields={fields} />
      <MoneyField
        field={fields.eigenRaming}
        hint="Alleen als de raming niet uit trajecten × prijs × looptijd volgt. Dit bedrag gaat dan voor."
        label="Ander totaal van de raming"
        optional
      />
      <NumberField
        field={fields.aantalTeContracteren}
        label="Aantal aanbieders dat een contract krijgt"
        unit="aanbieders"
      />
      <DateField field={fields.startDatum} label="Startdag van de dienstverlening" optional />

      <h2>Eisen en beoordeling</h2>
      <FieldList
        addLabel="Criterium toevoegen"
        field={fields.criteria}
        form={form}
        hint="De gewichten zijn samen 100. Lege regels tellen niet mee."
        legend="Gunningscriteria"
        max={30}
        rowLabel="criterium"
      >
        {(rij, index) => {
          const { naam, gewicht } = rij.getFieldset();
          return (
            <>
              <TextField field={naam} label={`Criterium ${index + 1}`} optional />
              <NumberField field={gewicht} label="Gewicht" optional unit="van 100" />
            </>
          );
        }}
      </FieldList>
      <TextAreaField field={fields.programmaVanEisen} label="Programma van eisen" optional rows={8} />
      <CheckboxField
        field={fields.keurmerkOfGelijkwaardig}
        hint="Verplicht als u een keurmerk eist (Aanbestedingswet 2012, artikel 2.78a)."
        label="Bij de keurmerkeis staat “of gelijkwaardig”"
      />
      <TextAreaField
        field={fields.toewijzingsregel}
        hint="Hoe u inburgeraars verdeelt als er meer aanbieders zijn."
        label="Toewijzingsregel"
        optional
        rows={4}
      />
      <TextAreaField
        field={fields.reelePrijsOnderbouwing}
        hint="Waarom aanbieders voor deze prijs goed werk kunnen leveren (Wet inburgering 2021, artikel 16 lid 2)."
        label="Onderbouwing van een reële prijs"
        optional
        rows={4}
      />
      {children}
    </PortalForm>
  );
}
