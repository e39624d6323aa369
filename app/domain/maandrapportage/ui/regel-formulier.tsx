import type { SubmissionResult } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import type { ReactNode } from 'react';
import { formatDatum } from '~/platform/format';
import { paths } from '~/platform/paths';
import { Alert } from '~/ui/alert';
import { ButtonLink } from '~/ui/button-link';
import { Card } from '~/ui/card';
import { CheckboxField } from '~/ui/choice-fields';
import { Definitions } from '~/ui/definitions';
import type { FormField } from '~/ui/field-frame';
import { DateField, NumberField, SelectField, TextAreaField } from '~/ui/fields';
import { PortalForm, usePortalForm } from '~/ui/form';
import { SubmitButton } from '~/ui/submit-button';
import { eindRedenNamen } from '../einde';
import { regelForm } from '../form';
import type { RegelPagina } from '../regel-pagina.server';
import { taalniveauNamen, werkSoortNamen } from '../status';
import { maxToelichting } from '../velden';

const opties = (namen: Readonly<Record<string, string>>) =>
  Object.entries(namen).map(([waarde, label]) => ({ waarde, label }));
const keuzes: Readonly<Record<string, { waarde: string; label: string }[]>> = {
  niveau: opties(taalniveauNamen),
  werkSoort: opties(werkSoortNamen),
  eindReden: opties(eindRedenNamen),
};

const uitleg: Readonly<Record<string, string>> = {
  onderbroken: 'Het traject lag deze maand stil. U hoeft dan geen uren in te vullen.',
  toelichting: 'Geen namen, geen BSN en niets over gezondheid.',
};

const leegMag = 'Vul in wat deze maand is gebeurd, als dag-maand-jaar. Laat leeg wat niet speelt.';
const kopjes: readonly { titel: string; uitleg?: string; velden: readonly string[] }[] = [
  {
    titel: 'Deze maand',
    velden: [
      'aangebodenMinuten',
      'gevolgdMinuten',
      'geoorloofdMinuten',
      'ongeoorloofdMinuten',
      'participatieMinuten',
      'niveau',
      'onderbroken',
    ],
  },
  {
    titel: 'Mijlpalen',
    uitleg: leegMag,
    velden: ['pvtAfgerondDatum', 'mapGestartDatum', 'mapAfgerondDatum', 'mapVrijstellingDatum', 'knmBehaaldDatum'],
  },
  {
    titel: 'Financieel ontzorgen',
    uitleg: leegMag,
    velden: ['ontzorgenGestartDatum', 'ontzorgenVerlengdDatum', 'ontzorgenBeeindigdDatum'],
  },
  {
    titel: 'Werk',
    uitleg: 'Is er deze maand werk begonnen? Kies het soort en de eerste dag.',
    velden: ['werkSoort', 'werkDatum'],
  },
  {
    titel: 'Einde',
    uitleg: 'Alleen als het traject bij u is geëindigd. Is de begeleiding klaar, kies dan “Overig”.',
    velden: ['eindDatum', 'eindReden'],
  },
  { titel: 'Toelichting', velden: ['toelichting'] },
];

type Invulveld = RegelPagina['velden'][number];

function Invul({ field, veld: { naam, label, soort, bekend } }: { field: FormField; veld: Invulveld }): ReactNode {
  if (bekend !== null) return <Definitions items={[{ label, waarde: `${bekend} (al gemeld)` }]} />;
  const samen = { field, label, hint: uitleg[naam], optional: true };
  switch (soort) {
    case 'uren':
      return <NumberField decimals {...samen} unit="uur" />;
    case 'dag':
      return <DateField {...samen} hint="" />;
    case 'keuze':
      return <SelectField {...samen} leeg="–" options={keuzes[naam] ?? []} />;
    case 'ja-nee':
      return <CheckboxField field={field} hint={uitleg[naam]} label="Onderbroken" />;
    case 'tekst':
      return <TextAreaField {...samen} maxLength={maxToelichting} rows={3} />;
  }
}

/** Every field of one line, for what has no column in the table. */
export function RegelFormulier({
  pagina,
  lastResult,
}: {
  pagina: RegelPagina;
  lastResult: SubmissionResult | null | undefined;
}) {
  const { kop, nummer, velden, volgendeNummer } = pagina;
  const [form, fields] = usePortalForm({
    id: 'regel',
    lastResult,
    defaultValue: Object.fromEntries(velden.map((veld) => [veld.naam, beginwaarde(veld)])),
    onValidate: ({ formData }) => parseWithZod(formData, { schema: regelForm }),
  });
  return (
    <PortalForm form={form} versie={kop.versie}>
      {kopjes.map(({ titel, uitleg: tekst, velden: namen }) => {
        const hier = velden.filter(({ naam }) => namen.includes(naam));
        return hier.length === 0 ? null : (
          <Card key={titel} title={titel}>
            {tekst ? <p>{tekst}</p> : null}
            <div className="ik-veld-naast ik-alles-optioneel">
              {hier.map((veld) => {
                const field = fields[veld.naam];
                return field ? <Invul field={field} key={veld.naam} veld={veld} /> : null;
              })}
            </div>
          </Card>
        );
      })}
      <div className="ik-knoppen">
        <SubmitButton>Bewaar</SubmitButton>
        {volgendeNummer === null ? null : (
          <SubmitButton name="naar" value={String(volgendeNummer)} variant="secondary">
            Bewaar en ga naar de volgende
          </SubmitButton>
        )}
        <ButtonLink href={`${paths.rapportage(kop.id)}#t.${nummer}`} variant="tertiary">
          Annuleren
        </ButtonLink>
      </div>
    </PortalForm>
  );
}

/** A choice is sent as its key, and shown by its name; a box by whether it is ticked. */
function beginwaarde({ naam, soort, waarde }: Invulveld): string {
  if (soort === 'ja-nee') return waarde ? 'on' : '';
  const lijst = keuzes[naam];
  return lijst ? (lijst.find(({ label }) => label === waarde)?.waarde ?? '') : waarde;
}

/** What is known of the traject, what the gemeente remarked, and what is wrong with the line now. */
export function RegelStand({ pagina: { bekend, begonnen, bevindingen, opmerkingen } }: { pagina: RegelPagina }) {
  return (
    <>
      {opmerkingen.map(({ tekst, wie }) => (
        <Alert key={tekst} soort="let-op" title={`Opmerking van de gemeente (${wie})`}>
          <p>{tekst}</p>
        </Alert>
      ))}
      {bevindingen.length > 0 ? (
        <Alert soort={bevindingen.some(({ ernst }) => ernst === 'fout') ? 'fout' : 'let-op'} title="Over deze regel">
          <ul>
            {bevindingen.map(({ tekst }) => (
              <li key={tekst}>{tekst}</li>
            ))}
          </ul>
        </Alert>
      ) : null}
      <Card title="Wat al bekend is">
        <Definitions
          items={[
            { label: 'Gestart', waarde: begonnen ? formatDatum(begonnen) : '–' },
            { label: 'Gemeld', waarde: bekend || 'Nog geen mijlpalen' },
          ]}
        />
      </Card>
    </>
  );
}
