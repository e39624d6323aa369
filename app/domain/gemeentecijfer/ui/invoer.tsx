import type { SubmissionResult } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { Form } from '@remix-run/react';
import type { z } from 'zod';
import { formatGetal, meervoud } from '~/platform/format';
import { Card } from '~/ui/card';
import { DateField, FileField, TextField } from '~/ui/fields';
import { PortalForm, usePortalForm } from '~/ui/form';
import { SubmitButton } from '~/ui/submit-button';
import { DataTable } from '~/ui/table';
import { proefForm } from '../form';

type Periode = { van: string; tot: string };

/** The file, the period it is about and where it comes from. */
export function BestandFormulier({ periode, lastResult }: { periode: Periode; lastResult?: SubmissionResult | null }) {
  const [form, fields] = usePortalForm<z.input<typeof proefForm>, z.output<typeof proefForm>>({
    id: 'bestand',
    lastResult,
    defaultValue: periode,
    onValidate: ({ formData }) => parseWithZod(formData, { schema: proefForm }),
  });
  return (
    <Card title="Kies het bestand">
      <PortalForm form={form} upload>
        <input name="daad" type="hidden" value="controleren" />
        <FileField
          accept=".xlsx,.csv"
          field={fields.bestand}
          hint="Excel (.xlsx) of csv. Na een fout kiest u het bestand opnieuw."
          label="Bestand"
        />
        <DateField field={fields.van} label="Eerste dag van de periode" />
        <DateField field={fields.tot} hint="De eerste dag die niet meer meetelt." label="Dag na de laatste dag" />
        <TextField field={fields.bron} hint="Waar de cijfers vandaan komen." label="Bron" />
        <div className="ik-knoppen">
          <SubmitButton>Controleer het bestand</SubmitButton>
        </div>
      </PortalForm>
    </Card>
  );
}

type Fout = { rij: number; kolom: string | null; cel: string | null; melding: string };

/** What is wrong, each with its place in the file. */
export function InvoerFouten({ fouten }: { fouten: readonly Fout[] }) {
  return (
    <Card note={meervoud(fouten.length, 'fout', 'fouten')} title="Verbeter dit in het bestand">
      <DataTable
        caption="Fouten in het bestand"
        captionHidden
        columns={[
          { key: 'rij', kop: 'Rij', rechts: true, cel: (fout: Fout) => formatGetal(fout.rij) },
          { key: 'kolom', kop: 'Kolom', cel: (fout) => fout.kolom ?? '–' },
          { key: 'cel', kop: 'Cel', cel: (fout) => fout.cel ?? '–' },
          { key: 'melding', kop: 'Wat er mis is', cel: (fout) => fout.melding },
        ]}
        rowKey={({ rij, cel, melding }) => `${rij} ${cel} ${melding}`}
        rows={[...fouten]}
      />
    </Card>
  );
}

type Wijziging = { gemeente: string; reeks: string; oud: string; nieuw: string };
type ProefProps = {
  proef: { wijzigingen: Wijziging[]; gelijk: number; regels: string };
  periode: Periode;
  bron: string;
};

/** What the file would change, and the button that does it. */
export function Proef({ proef, periode, bron }: ProefProps) {
  const { wijzigingen, gelijk, regels } = proef;
  const onveranderd = gelijk > 0 ? `${meervoud(gelijk, 'cijfer staat', 'cijfers staan')} er al zo in.` : '';
  if (wijzigingen.length === 0) {
    return (
      <Card title="Er verandert niets">
        <p>{onveranderd}</p>
      </Card>
    );
  }
  return (
    <Card note={meervoud(wijzigingen.length, 'wijziging', 'wijzigingen')} title="Dit gaat er veranderen">
      <DataTable
        caption="Wijzigingen uit het bestand"
        captionHidden
        columns={[
          { key: 'gemeente', kop: 'Gemeente', cel: (rij: Wijziging) => rij.gemeente },
          { key: 'reeks', kop: 'Cijfer', cel: (rij) => rij.reeks },
          { key: 'oud', kop: 'Nu', rechts: true, cel: (rij) => rij.oud },
          { key: 'nieuw', kop: 'Wordt', rechts: true, cel: (rij) => rij.nieuw },
        ]}
        rowKey={({ gemeente, reeks }) => `${gemeente} ${reeks}`}
        rows={wijzigingen}
      />
      {onveranderd ? <p>{onveranderd}</p> : null}
      <Form method="post">
        {Object.entries({ daad: 'importeren', ...periode, bron, regels }).map(([naam, waarde]) => (
          <input key={naam} name={naam} type="hidden" value={waarde} />
        ))}
        <div className="ik-knoppen">
          <SubmitButton>Neem deze cijfers over</SubmitButton>
        </div>
      </Form>
    </Card>
  );
}
