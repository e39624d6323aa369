import type { SubmissionResult } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { paths } from '~/platform/paths';
import { Card } from '~/ui/card';
import { CheckboxField, RadioField } from '~/ui/choice-fields';
import { DateField, TextAreaField, TextField } from '~/ui/fields';
import { PortalForm, usePortalForm } from '~/ui/form';
import { SubmitButton } from '~/ui/submit-button';
import { keurmerkForm } from '../form';
import type { KeurmerkPagina } from '../queries-pagina.server';
import { keurmerkStatus } from '../status';

type Props = { pagina: KeurmerkPagina; sleutel: string; lastResult?: SubmissionResult | null };

/** What recording the opposite does to contracts, said before it is done. */
const gevolg = (geldig: boolean, aantal: number) =>
  geldig
    ? `Is het niet meer geldig, dan schort het portaal de lopende contracten meteen op en krijgen de contractmanagers bericht. Bij u zijn dat er ${aantal}.`
    : `Is het weer geldig, dan heft het portaal de opschorting op van de contracten die hierdoor stilliggen. Bij u hangen er ${aantal} van af.`;

/** The next act in the register: only what can follow the status of today can be chosen. */
export function RegistratieFormulier({ pagina, sleutel, lastResult }: Props) {
  const { aanbieder, soort, stand, geldig, stappen, contracten, vandaag } = pagina;
  const [form, fields] = usePortalForm({
    id: 'registratie',
    lastResult,
    defaultValue: { geverifieerdDatum: vandaag },
    onValidate: ({ formData }) => parseWithZod(formData, { schema: keurmerkForm }),
  });
  return (
    <Card title="Leg vast wat u heeft gezien">
      <p>
        Nu staat er: {keurmerkStatus[stand.status].label.toLowerCase()}. Kijk bij de bron zelf en leg vast wat daar
        staat.
        {contracten.length > 0 ? ` ${gevolg(geldig, contracten.length)}` : ''}
      </p>
      <PortalForm
        action={`${paths.aanbiederDeel(aanbieder.id, 'keurmerk')}?soort=${soort}`}
        form={form}
        sleutel={sleutel}
        versie={aanbieder.versie}
      >
        <input name="soort" type="hidden" value={soort} />
        <RadioField
          field={fields.stap}
          label="Wat is er gebeurd?"
          options={stappen.map(({ waarde, label }) => ({ waarde, label }))}
        />
        <DateField
          field={fields.van}
          hint="De ingangsdatum volgens de bron. Leeg laten mag alleen als er niets is veranderd."
          label="Vanaf welke dag?"
          optional
        />
        <DateField
          field={fields.totEnMet}
          hint="De laatste dag volgens de bron. Nodig bij “bepaalde tijd”, anders mag het leeg blijven."
          label="Tot en met welke dag?"
          optional
        />
        <TextField
          field={fields.bron}
          hint="Bijvoorbeeld: register op blikopwerk.nl, of de brief met het besluit."
          label="Bron"
        />
        <TextField field={fields.bronUrl} hint="Begint met https://" label="Adres van de bron" optional type="url" />
        <TextField field={fields.kenmerk} hint="Nummer van het certificaat of het besluit." label="Kenmerk" optional />
        <DateField field={fields.geverifieerdDatum} label="Op welke dag heeft u dit gecontroleerd?" />
        <CheckboxField field={fields.bezwaarLopend} label="Er loopt bezwaar of beroep tegen dit besluit" />
        <TextAreaField field={fields.toelichting} label="Toelichting" optional rows={3} />
        <div className="ik-knoppen">
          <SubmitButton>Leg vast</SubmitButton>
        </div>
      </PortalForm>
    </Card>
  );
}
