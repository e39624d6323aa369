import { addWerkdagen } from '../../app/platform/feestdagen';
import type { Waarden } from '../dsl/deel';
import type { Deelname, Mens } from './mensen';
import type { Lid } from './regios';
import { synthetisch } from './regios';
import { dagVan, eersteMaand, laatsteMaand, maandNummer, maandTekst, vasteId } from './tijd';

/** The rows of a person. Keys are always the same, because one prepared statement takes them all. */
const dag = (nummer: number | null | undefined) => (nummer == null ? null : dagVan(nummer));

function statusVan({ einde, start, pip }: Mens): Waarden<'trajecten'>['status'] {
  if (einde) return einde.reden === 'plicht-voldaan' ? 'afgerond' : 'tussentijds-beeindigd';
  return start !== null ? 'gestart' : pip !== null ? 'pip-vastgesteld' : 'aangemeld';
}

export const trajectRij = (mens: Mens, { id, nummer }: { id: string; nummer: string }, gemeente: Lid) => ({
  id,
  trajectnummer: nummer,
  gemeenteId: gemeente.id,
  doelgroep: mens.doelgroep,
  leerroute: mens.leerroute,
  niveau: mens.leerroute === 'onderwijs' ? ('mbo' as const) : null,
  plichtDatum: dagVan(mens.plicht),
  pipDatum: dag(mens.pip),
  startDatum: dag(mens.start),
  eindDatum: dag(mens.einde?.dag),
  eindReden: mens.einde?.reden ?? null,
  verlengingMaanden: mens.verlenging,
  status: statusVan(mens),
  bron: synthetisch,
});

const reacties = new Map<string, string>();
/** Five working days later; the same few days come back for everybody. */
function reactieVan(van: string): string {
  const bekend = reacties.get(van);
  if (bekend) return bekend;
  const uiterlijk = addWerkdagen(van, 5);
  reacties.set(van, uiterlijk);
  return uiterlijk;
}

/** Assigned a week before the start, and answered three days later. */
export function toewijzingRij(
  deelname: Deelname,
  mens: Mens,
  soort: Waarden<'toewijzingen'>['soort'],
  { id, trajectId }: { id: string; trajectId: string },
): Waarden<'toewijzingen'> {
  const les = soort === 'leerroute';
  const toegewezen = dagVan(les ? Math.max(mens.pip ?? 0, deelname.start - 14) : Math.max(0, deelname.start - 2));
  const { status } = deelname;
  const certificaat = mens.leerroute === 'z' ? 'certificaat' : 'diploma';
  return {
    id,
    trajectId,
    contractId: deelname.contract.id,
    soort,
    status,
    voorgesteldDatum: toegewezen,
    toegewezenDatum: toegewezen,
    reactieUiterlijk: reactieVan(toegewezen),
    beantwoordDatum: toegewezen,
    startDatum: dagVan(deelname.start),
    eindDatum: dag(deelname.einde),
    eindReden: les || status === 'tussentijds-beeindigd' ? (mens.einde?.reden ?? null) : null,
    resultaat: les && status === 'afgerond' ? certificaat : null,
  };
}

/** Facts come from the report of their month; what is older than the first report the gemeente brought itself. */
export function feitRijen(deelname: Deelname, trajectId: string): Waarden<'trajectfeiten'>[] {
  return deelname.mijlpalen.map(({ soort, dag: nummer }) => {
    const maand = maandVan(deelname, nummer);
    return {
      trajectId,
      soort,
      datum: dagVan(nummer),
      contractId: maand === null ? null : deelname.contract.id,
      maand: maand === null ? null : maandTekst(maand),
    };
  });
}

/** The month in which a day is reported: its own, or the first of the toewijzing; null before the first report. */
export function maandVan({ start }: Deelname, nummer: number): number | null {
  const maand = Math.max(maandNummer(nummer), maandNummer(start));
  return maand < eersteMaand || maand > laatsteMaand ? null : maand;
}

export const toewijzingId = (nummer: number) => vasteId('2', nummer);
export const trajectId = (nummer: number) => vasteId('1', nummer);
