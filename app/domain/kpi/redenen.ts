import { formatDatum, formatPeriode } from '~/platform/format';
import { type Redenen, tekstenVan } from '~/platform/result';
import type { NormDetails } from './norm-rules';

const redenen: Redenen<NormDetails> = {
  'norm-buiten-bereik': ({ laagste, hoogste }) =>
    `Deze norm kan niet. Kies een getal van ${laagste} tot en met ${hoogste}.`,
  'norm-buiten-looptijd': ({ startDatum, eindDatum }) =>
    `Kies een dag in de looptijd van het contract: ${formatPeriode(startDatum, eindDatum)}.`,
  'norm-bestaat-al': ({ van }) =>
    `Vanaf ${formatDatum(van)} is er al een norm voor deze KPI. Haal die eerst weg, of kies een andere dag.`,
  'norm-onbekend': () => 'Deze norm hoort niet (meer) bij het contract. Open de pagina opnieuw.',
  'contract-voorbij': () => 'Het contract is voorbij. De normen blijven zoals ze waren.',
};
export const normTeksten = tekstenVan(redenen);

/** Beside which field a refusal belongs. */
export const normVelden = {
  'norm-buiten-bereik': 'normTienden',
  'norm-buiten-looptijd': 'van',
  'norm-bestaat-al': 'van',
} as const;
