import type { Dag } from '~/platform/dates';
import { download } from '~/platform/export.server';
import type { Sheet } from '~/platform/sheet';
import { inThread } from '~/platform/thread.server';
import { xlsxBytes } from '~/platform/xlsx.server';
import { type LijstInvoer, renderLijst } from './documents/lijst.server';
import { foutenKop, rapportageCode, routeVan } from './lijst';
import { grenzenOp, type Rapportage } from './queries.server';
import { listRegels, type Regel } from './queries-regels.server';
import { gevraagdeVelden } from './regels';
import type { UploadFout } from './upload';
import { toonVeld, type VeldNaam, velden, veldNamen } from './velden';

/** The spreadsheets that the portal hands out: the prefilled list, and an upload with its faults. */

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

function waardeVan({ waarden }: Regel, naam: VeldNaam): string | number | Date | null {
  const waarde = waarden[naam];
  if (waarde === null) return null;
  const { soort } = velden[naam];
  if (soort === 'uren') return Math.round((Number(waarde) * 100) / 60) / 100;
  if (soort === 'dag') return new Date(`${waarde}T00:00:00Z`);
  return toonVeld(naam, waarde);
}

const inLijstThread = inThread<LijstInvoer, Uint8Array>('domain/maandrapportage/lijst', {
  memoryMb: 256,
  timeoutMs: 30_000,
});
/** From so many lines on, making the file would keep everybody else waiting. */
const veel = 1000;

/** The lines of a report as they are now, to fill in and upload. */
export async function lijstVanRapportage(rapportage: Rapportage, vandaag: Dag) {
  const regels = await listRegels(rapportage, await grenzenOp(vandaag));
  const gevraagd = new Set(regels.flatMap(({ context }) => gevraagdeVelden(context)));
  const getoond = veldNamen.filter((naam) => gevraagd.has(naam));
  const code = rapportageCode(rapportage);
  const invoer = {
    velden: getoond,
    rijen: regels.map((regel) => ({
      rapportage: code,
      trajectnummer: regel.trajectnummer,
      route: routeVan(regel),
      bekend: regel.bekendTekst,
      waarden: getoond.map((naam) => waardeVan(regel, naam)),
    })),
  };
  const bytes = regels.length < veel ? await renderLijst(invoer) : await inLijstThread(invoer);
  return download(bytes, `maandrapportage-${rapportage.contract.nummer}-${rapportage.maand}.xlsx`, xlsx);
}

/** The rows that were uploaded, each with what is wrong with it in a last column: mended, it can be uploaded again. */
export async function lijstMetFouten({ kop, rijen }: Sheet, fouten: readonly UploadFout[], naam: string) {
  const perRij = new Map<number, string[]>();
  for (const { rij, cel, melding } of fouten)
    perRij.set(rij, [...(perRij.get(rij) ?? []), cel ? `${cel}: ${melding}` : melding]);
  const breedte = Math.max(kop.length, ...rijen.map(({ cellen }) => cellen.length));
  const plaats = kop.includes(foutenKop) ? kop.indexOf(foutenKop) : breedte;
  const metFout = (cellen: readonly string[], tekst: string) => {
    const rij = Array.from({ length: Math.max(breedte, plaats + 1) }, (_, index) => cellen[index] ?? '');
    rij[plaats] = tekst;
    return rij.map((value) => (value === '' ? null : { type: String, value }));
  };
  const data = [
    metFout(kop, foutenKop).map((cel) => cel && { ...cel, fontWeight: 'bold' as const }),
    ...rijen.map(({ nummer, cellen }) => metFout(cellen, (perRij.get(nummer) ?? []).join(' '))),
  ];
  const bytes = await xlsxBytes(data, { sheet: 'Rapportage', stickyRowsCount: 1 });
  return download(bytes, `${naam.replace(/\.\w+$/, '')}-fouten.xlsx`, xlsx);
}
