import type { SubmissionResult } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { paths } from '~/platform/paths';
import { DateField, TextField } from '~/ui/fields';
import { PortalForm, usePortalForm } from '~/ui/form';
import { Status } from '~/ui/status';
import { DataTable } from '~/ui/table';
import { Getal } from '~/ui/value';
import type { EldersPagina } from '../elders-pagina.server';
import { eldersForm } from '../form-daden';
import { perceelStatus } from '../status';
import { DaadKnoppen } from './daad-pagina';

/** The percelen, each with how it ended or the way to record that. */
export function EldersPercelen({ nummer, percelen }: { nummer: string; percelen: EldersPagina['percelen'] }) {
  if (percelen.length === 0) {
    return (
      <p>
        Er zijn nog geen percelen. <a href={paths.perceelNieuw(nummer)}>Voeg eerst een perceel toe.</a>
      </p>
    );
  }
  return (
    <DataTable
      caption="Percelen"
      columns={[
        {
          key: 'perceel',
          kop: 'Perceel',
          cel: (rij) => (
            <a href={rij.href ?? paths.perceel(nummer, rij.nummer)}>
              {rij.nummer}. {rij.naam}
            </a>
          ),
        },
        {
          key: 'status',
          kop: 'Status',
          cel: ({ status }) => <Status toon={perceelStatus[status].tone}>{perceelStatus[status].label}</Status>,
        },
        {
          key: 'inschrijvers',
          kop: 'Inschrijvers',
          rechts: true,
          cel: ({ aantalInschrijvers }) => <Getal waarde={aantalInschrijvers} />,
        },
        { key: 'gegund', kop: 'Gegund aan', cel: ({ gegunden }) => gegunden.join(', ') || '–' },
        {
          key: 'daad',
          kop: 'Resultaat',
          cel: ({ href }) => (href ? <a href={href}>Leg het resultaat vast</a> : 'vastgelegd'),
        },
      ]}
      rowKey={(rij) => String(rij.nummer)}
      rows={percelen}
    />
  );
}

type Props = {
  kop: EldersPagina['kop'];
  waarden: EldersPagina['waarden'];
  lastResult?: SubmissionResult | null;
};

/** What the source says about the tender as a whole. */
export function EldersFormulier({ kop, waarden, lastResult }: Props) {
  const [form, fields] = usePortalForm({
    id: 'elders',
    lastResult,
    defaultValue: waarden,
    onValidate: ({ formData }) => parseWithZod(formData, { schema: eldersForm }),
  });
  return (
    <PortalForm form={form} versie={kop.versie}>
      <TextField
        field={fields.bron}
        hint="Waar staat dit? Bijvoorbeeld: raadsbrief van 1-12-2021, stand van zaken."
        label="Bron"
      />
      <TextField
        field={fields.procedureBron}
        hint="Hoe de bron de procedure noemt."
        label="Procedure in de woorden van de bron"
        optional
      />
      <TextField field={fields.tendernedKenmerk} label="Kenmerk op TenderNed" optional />
      <DateField field={fields.gepubliceerdDatum} label="Gepubliceerd op" optional />
      <DateField field={fields.sluitingDatum} label="Inschrijving gesloten op" optional />
      <TextField field={fields.sluitingTijd} hint="Bijvoorbeeld 12.00." label="Tijd van sluiting" optional short />
      <DateField field={fields.gegundAangekondigdDatum} label="Gunning aangekondigd op" optional />
      <DaadKnoppen nummer={kop.nummer}>Bewaar</DaadKnoppen>
    </PortalForm>
  );
}
