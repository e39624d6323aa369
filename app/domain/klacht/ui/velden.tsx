import { CheckboxField, RadioField } from '~/ui/choice-fields';
import type { FormField } from '~/ui/field-frame';
import { DateField, SelectField, TextAreaField, TextField } from '~/ui/fields';
import { categorieNamen, opties, spoorNamen } from '../status';

type Keuzes = { waarde: string; label: string }[];
type Naam =
  | 'gemeenteId'
  | 'spoor'
  | 'aanbiederId'
  | 'contractId'
  | 'trajectnummer'
  | 'categorie'
  | 'omschrijving'
  | 'beklaagde'
  | 'datum'
  | 'commissie'
  | 'bron';
type Props = { fields: Record<Naam, FormField>; gemeenten: Keuzes; aanbieders: Keuzes; contracten: Keuzes };

/** The fields of a complaint, when it is registered and when it is mended. */
export function KlachtVelden({ fields, gemeenten, aanbieders, contracten }: Props) {
  return (
    <>
      <SelectField field={fields.gemeenteId} label="Gemeente" options={gemeenten} />
      <DateField
        field={fields.datum}
        hint="Vanaf deze dag loopt de termijn. Bijvoorbeeld 2-3-2026."
        label="Dag waarop de klacht is ontvangen"
      />
      <RadioField
        field={fields.spoor}
        hint="Gaat de klacht over de aanbieder zelf, dan geldt eerst zijn klachtenreglement. Voor wat de gemeente doet of laat doen, geldt de Awb."
        label="Volgens welke regels wordt de klacht behandeld?"
        options={opties(spoorNamen)}
      />
      <SelectField
        field={fields.aanbiederId}
        hint="Laat dit leeg als de klacht alleen over de gemeente zelf gaat."
        label="Aanbieder over wie de klacht gaat"
        optional
        options={aanbieders}
      />
      <SelectField field={fields.contractId} label="Contract" optional options={contracten} />
      <RadioField field={fields.categorie} label="Onderwerp" options={opties(categorieNamen)} />
      <TextAreaField
        field={fields.omschrijving}
        hint="Wat is er gebeurd? De aanbieder leest dit mee. Schrijf geen naam, adres, telefoonnummer of burgerservicenummer op, en niets waaraan de klager te herkennen is."
        label="Omschrijving"
        maxLength={4000}
        rows={6}
      />
      <TextField
        field={fields.beklaagde}
        hint="Functie of initialen, bijvoorbeeld: docent J.V. Deze persoon kan de klacht niet behandelen."
        label="Persoon over wie de klacht gaat"
        maxLength={100}
        optional
      />
      <CheckboxField
        field={fields.commissie}
        hint="Dan is de termijn tien weken in plaats van zes."
        label="Een klachtadviescommissie brengt advies uit"
      />
      <TextField
        field={fields.trajectnummer}
        hint="Alleen als het nodig is om de klacht te behandelen. De aanbieder ziet dit niet."
        label="Trajectnummer"
        maxLength={40}
        optional
      />
      <TextField
        field={fields.bron}
        hint="Hoe de klacht binnenkwam en waar het dossier staat. De aanbieder ziet dit niet."
        label="Bron"
        maxLength={500}
        optional
      />
    </>
  );
}
