import type { MessagePort } from 'node:worker_threads';
import { ok, type Result } from '~/platform/result';
import type { Sheet, Sheetfout } from '~/platform/sheet';
import { parseSheet, type SheetInput } from '~/platform/sheet-parse.server';
import type { Grenzen } from './bevinding';
import type { Maand } from './maand';
import {
  bekendeFeiten,
  contextenVan,
  type FeitRij,
  type NiveauRij,
  type RegelRij,
  type RegelsJson,
  veldenVanaf,
} from './regelcontext';
import { beoordeelUpload, type UploadRegel, type UploadUitkomst } from './upload';
import { legeRegel, vulUitRij } from './velden';
import { wijzigingenVan } from './wijzigingen';

/**
 * Reading and judging an uploaded list. Runs in a thread (`upload-worker.server.ts`), so nothing here may open the
 * database: the lines come over a port, while the file is read.
 */

export type UploadVraag = SheetInput & {
  code: string;
  contractId: string;
  maand: Maand;
  grenzen: Grenzen;
  /** Brings `RegelsJson`, and takes `Vordering`. */
  regels: MessagePort;
};
export type Vordering = { gedaan: number; totaal: number };

export type UploadAntwoord = {
  uitkomst: Omit<UploadUitkomst, 'veranderd'> & { veranderd: number };
  /** `RegelWijzigingen` as JSON; nothing to write when there are faults. */
  wijzigingen: string;
  /** Only when there are faults, to hand them back beside the rows. */
  sheet?: Sheet;
};

/** The thread's work: bytes of whoever has an account become the outcome, or a named reason why they are no list. */
export async function leesEnBeoordeel({
  code,
  contractId,
  maand,
  grenzen,
  regels: poort,
  ...bestand
}: UploadVraag): Promise<Result<UploadAntwoord, Sheetfout>> {
  const json = eersteBericht(poort);
  const sheet = await parseSheet(bestand);
  if (!sheet.ok) return sheet;
  const totaal = sheet.value.rijen.length;
  const regels = regelsVan(await json, { contractId, maand });
  const { veranderd, ...uitkomst } = beoordeelUpload(sheet.value, { code, regels }, grenzen, (gedaan) =>
    poort.postMessage({ gedaan, totaal } satisfies Vordering),
  );
  const goed = uitkomst.fouten.length === 0;
  return ok({
    uitkomst: { ...uitkomst, veranderd: veranderd.length },
    wijzigingen: JSON.stringify(wijzigingenVan(goed ? veranderd : [])),
    sheet: goed ? undefined : sheet.value,
  });
}

/** What comes first over a port; refused when the other side closes it without a word. */
const eersteBericht = (poort: MessagePort): Promise<RegelsJson> =>
  new Promise((resolve, reject) => {
    poort.once('message', resolve).once('close', () => reject(new Error('The lines did not come')));
  });

function regelsVan({ regels, niveaus, feiten }: RegelsJson, rapportage: { contractId: string; maand: Maand }) {
  const feitenVan = bekendeFeiten(
    rapportage,
    (JSON.parse(feiten) as FeitRij[]).map(([trajectId, soort, datum, contractId, maand]) => ({
      trajectId,
      soort,
      datum,
      contractId,
      maand,
    })),
  );
  const contextVan = contextenVan(rapportage.maand, JSON.parse(niveaus) as NiveauRij[], feitenVan);
  return (JSON.parse(regels) as RegelRij[]).map((rij): UploadRegel => {
    const [volgorde, toewijzingId, trajectId, trajectnummer, soort, leerroute, pipDatum, startDatum, eindDatum] = rij;
    return {
      volgorde,
      toewijzingId,
      trajectId,
      trajectnummer,
      waarden: vulUitRij({ ...legeRegel }, rij, veldenVanaf),
      context: contextVan({ toewijzingId, trajectId, soort, leerroute, pipDatum, startDatum, eindDatum }),
    };
  });
}
