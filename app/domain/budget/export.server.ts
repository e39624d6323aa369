import type { Actor } from '~/platform/actor.server';
import type { Dag } from '~/platform/dates';
import { type ExportColumn, exportRows } from '~/platform/export.server';
import { getBudgettabel } from './queries.server';
import type { Budgetregel } from './rules';

/** The budget table as a file, with its totals as the last row. */
export async function exportBudget(actor: Actor, vandaag: Dag, formaat: 'csv' | 'xlsx') {
  const { jaren, regels, bronnen } = await getBudgettabel(actor);
  const kolommen: ExportColumn<Budgetregel>[] = [
    { kop: 'Gemeente', waarde: (r) => r.gemeente },
    ...jaren.map(
      ({ jaar, soort, enVerder }): ExportColumn<Budgetregel> => ({
        kop: `${jaar}${enVerder ? ' en verder' : ''} (${soort})`,
        soort: 'euro',
        waarde: (r) => r.perJaar[jaar],
      }),
    ),
    { kop: 'Bron', waarde: () => bronnen.join('; ') },
  ];
  const perJaar = Object.fromEntries(
    jaren.flatMap(({ jaar, totaalCents }) => (totaalCents === null ? [] : [[jaar, totaalCents]])),
  );
  const totaal = { gemeenteId: '', gemeente: 'Totaal', perJaar };
  return exportRows({
    naam: `uitvoeringsbudgetten-${vandaag}`,
    formaat,
    kolommen,
    rijen: regels.length > 0 ? [...regels, totaal] : [],
  });
}
