import type { Actor } from '~/platform/actor.server';
import { wallClock } from '~/platform/clock.server';
import type { Dag } from '~/platform/dates';
import { notFound } from '~/platform/http.server';
import { logger } from '~/platform/logger.server';
import { tekstenVan } from '~/platform/result';
import { type Sheet, sheetTeksten } from '~/platform/sheet';
import { readSheet } from '~/platform/spreadsheet.server';
import { newId } from '../../../db/ids';
import { routeVan } from './invul-pagina.server';
import { rapportageCode } from './lijst';
import { grenzenOp, type Rapportage } from './queries.server';
import { listRegelsInDelen, type Regel } from './queries-regels.server';
import { beoordeelUpload, type UploadUitkomst } from './upload';

/**
 * Uploads that are being judged or wait for a yes. They live in this process for half an hour: nothing of a file is kept
 * before somebody says so, and whoever comes back later chooses the file again.
 */
export type Upload = {
  readonly id: string;
  readonly rapportageId: string;
  readonly organisatieId: string;
  readonly bestand: string;
  /** By the clock of the machine, as a session: the demonstration clock may stand still. */
  readonly verlooptOp: string;
  stand: 'lezen' | 'controleren' | 'klaar';
  gedaan: number;
  totaal: number;
  /** Sentences about the file as a whole. */
  geweigerd?: string[];
  sheet?: Sheet;
  uitkomst?: UploadUitkomst<Regel>;
  /** Version of the report that the lines were judged against. */
  versie: number;
};

const uploads = new Map<string, Upload>();
const geldigSeconden = 30 * 60;
const hoogstens = 20;

function ruimOp(): void {
  const nu = wallClock();
  for (const [id, { verlooptOp }] of uploads) if (verlooptOp < nu) uploads.delete(id);
  for (const id of [...uploads.keys()].slice(0, Math.max(0, uploads.size - hoogstens + 1))) uploads.delete(id);
}

type Invoer = { actor: Actor; rapportage: Rapportage; bestand: string; bytes: Uint8Array; vandaag: Dag };

/** Begins to read and judge a file beside the requests. `klaar` is there to wait for; it never fails. */
export function beginUpload({ actor, rapportage, bestand, bytes, vandaag }: Invoer) {
  ruimOp();
  const upload: Upload = {
    id: newId(),
    rapportageId: rapportage.id,
    organisatieId: actor.organisatieId,
    bestand,
    verlooptOp: wallClock(geldigSeconden),
    stand: 'lezen',
    gedaan: 0,
    totaal: 0,
    versie: rapportage.versie,
  };
  uploads.set(upload.id, upload);
  const klaar = beoordeel(upload, rapportage, bytes, vandaag)
    .catch((error: unknown) => {
      logger.error({ error }, 'upload failed');
      upload.geweigerd = ['Er ging iets mis bij het lezen. Probeer het opnieuw.'];
    })
    .finally(() => {
      upload.stand = 'klaar';
    });
  return { id: upload.id, klaar };
}

/** The report is read while another thread reads the file. */
async function beoordeel(upload: Upload, rapportage: Rapportage, bytes: Uint8Array, vandaag: Dag): Promise<void> {
  const grenzen = await grenzenOp(vandaag);
  const [gelezen, regels] = await Promise.all([readSheet(bytes), listRegelsInDelen(rapportage, grenzen)]);
  if (!gelezen.ok) {
    upload.geweigerd = tekstenVan(sheetTeksten)(gelezen);
    return;
  }
  upload.sheet = gelezen.value;
  upload.stand = 'controleren';
  upload.totaal = gelezen.value.rijen.length;
  const stappen = beoordeelUpload(gelezen.value, { code: rapportageCode(rapportage), regels, routeVan }, grenzen);
  for (;;) {
    const stap = stappen.next();
    if (stap.done) {
      upload.uitkomst = stap.value;
      return;
    }
    upload.gedaan = stap.value;
    await new Promise(setImmediate);
  }
}

/** The upload of this organisation for this report; gone after half an hour or a restart. */
export const findUpload = (actor: Actor, rapportageId: string, id: string): Upload | undefined => {
  const upload = uploads.get(id);
  return upload?.rapportageId === rapportageId && upload.organisatieId === actor.organisatieId ? upload : undefined;
};

export const getUpload = (actor: Actor, rapportageId: string, id: string): Upload =>
  findUpload(actor, rapportageId, id) ?? notFound();

export const vergeetUpload = (id: string): void => void uploads.delete(id);

const getoond = 50;

/** What the page of an upload shows. */
export function uploadPagina({ id, bestand, stand, gedaan, totaal, geweigerd, uitkomst, versie }: Upload) {
  const fouten = uitkomst?.fouten ?? [];
  return {
    id,
    bestand,
    bezig: stand !== 'klaar',
    stand,
    gedaan,
    totaal,
    versie,
    geweigerd: geweigerd ?? [],
    fouten: fouten.slice(0, getoond).map(({ rij, cel, melding }) => `${cel ?? `Rij ${rij}`}: ${melding}`),
    aantalFouten: fouten.length,
    telling: uitkomst
      ? {
          rijen: uitkomst.rijen,
          veranderd: uitkomst.veranderd.length,
          ongewijzigd: uitkomst.ongewijzigd,
          waarschuwingen: uitkomst.waarschuwingen,
          leeg: uitkomst.leeg,
          nietGenoemd: uitkomst.nietGenoemd,
        }
      : null,
  };
}
export type UploadPagina = ReturnType<typeof uploadPagina>;
