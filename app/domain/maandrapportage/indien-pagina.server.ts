import type { Dag } from '~/platform/dates';
import { paths } from '~/platform/paths';
import { type Bevinding, houdtTegen } from './bevinding';
import { zonderWijziging } from './commands-indienen.server';
import { totalenVan } from './lees-pagina.server';
import { grenzenOp, type Rapportage, rapportageKop } from './queries.server';
import { controleerRegels, listRegels, type Regel } from './queries-regels.server';
import { indienbaarVanaf } from './rules';
import { mogelijkeRapportageDaden } from './status';
import { celNaam, isTabelVeld } from './tabel';

const getoond = 20;

/** Where a finding is mended. */
function adresVan(id: string, volgorde: number, { veld }: Bevinding): string {
  return isTabelVeld(veld)
    ? `${paths.rapportage(id)}?nakijken=1#${celNaam(volgorde, veld)}`
    : paths.rapportageDeel(id, `regels/${volgorde}`);
}

function punten(
  id: string,
  regels: readonly Regel[],
  bevindingen: readonly Bevinding[][],
  welke: (b: Bevinding) => boolean,
) {
  const alle = regels.flatMap(({ volgorde, trajectnummer }, index) =>
    (bevindingen[index] ?? []).filter(welke).map((bevinding) => ({
      tekst: `Regel ${volgorde}, ${trajectnummer}: ${bevinding.tekst}`,
      href: adresVan(id, volgorde, bevinding),
    })),
  );
  return { aantal: alle.length, eerste: alle.slice(0, getoond) };
}

/**
 * The last look before handing in.
 * @param niets the hours and levels of the month before are handed in, instead of what was filled in
 */
export async function indienPagina(rapportage: Rapportage, niets: boolean, vandaag: Dag) {
  const grenzen = await grenzenOp(vandaag);
  const gelezen = await listRegels(rapportage, grenzen, { zonderVorige: !niets });
  const regels = niets ? gelezen.map(zonderWijziging) : gelezen;
  const bevindingen = controleerRegels(regels, grenzen);
  return {
    kop: rapportageKop(rapportage, vandaag),
    kan: mogelijkeRapportageDaden(rapportage.status).includes('dien-in'),
    vanaf: vandaag < indienbaarVanaf(rapportage.maand) ? indienbaarVanaf(rapportage.maand) : null,
    totalen: totalenVan(regels),
    fouten: punten(rapportage.id, regels, bevindingen, houdtTegen),
    waarschuwingen: punten(rapportage.id, regels, bevindingen, (bevinding) => !houdtTegen(bevinding)),
    zonderVorige: niets
      ? gelezen
          .filter(({ vorige, context }) => vorige === undefined && context.soort === 'leerroute')
          .map(({ trajectnummer }) => trajectnummer)
      : [],
  };
}
export type IndienPagina = Awaited<ReturnType<typeof indienPagina>>;
