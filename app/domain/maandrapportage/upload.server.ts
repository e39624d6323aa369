import { setImmediate as laatAnderenVoor } from 'node:timers/promises';
import { MessageChannel } from 'node:worker_threads';
import type { Actor } from '~/platform/actor.server';
import { wallClock } from '~/platform/clock.server';
import type { Dag } from '~/platform/dates';
import { notFound } from '~/platform/http.server';
import { logger } from '~/platform/logger.server';
import { type Result, tekstenVan } from '~/platform/result';
import { type Sheetfout, sheetTeksten } from '~/platform/sheet';
import { sheetLimits, stoppedAsFault } from '~/platform/spreadsheet.server';
import { inThread } from '~/platform/thread.server';
import { newId } from '../../../db/ids';
import { rapportageCode } from './lijst';
import { grenzenOp, type Rapportage } from './queries.server';
import { regelsAlsJson } from './queries-regels.server';
import type { UploadAntwoord, UploadVraag, Vordering } from './upload-lezen.server';

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
  antwoord?: UploadAntwoord;
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

const inUploadThread = inThread<UploadVraag, Result<UploadAntwoord, Sheetfout>>('domain/maandrapportage/upload', {
  memoryMb: 256,
  youngMb: 128,
  timeoutMs: 30_000,
});

/** A thread reads the file, gets the lines meanwhile, and judges. */
async function beoordeel(upload: Upload, rapportage: Rapportage, bytes: Uint8Array, vandaag: Dag): Promise<void> {
  const grenzen = await grenzenOp(vandaag);
  const { contractId, maand } = rapportage;
  const { port1: hier, port2: regels } = new MessageChannel();
  hier.on('message', ({ gedaan, totaal }: Vordering) => {
    Object.assign(upload, { stand: 'controleren', gedaan, totaal });
  });
  try {
    const code = rapportageCode(rapportage);
    const [antwoord] = await Promise.all([
      stoppedAsFault(
        inUploadThread({ bytes, ...sheetLimits, code, contractId, maand, grenzen, regels }, [regels]),
        sheetLimits,
      ),
      // The thread begins first: nothing else does while SQLite reads.
      laatAnderenVoor().then(async () => hier.postMessage(await regelsAlsJson(rapportage, grenzen))),
    ]);
    if (antwoord.ok) upload.antwoord = antwoord.value;
    else upload.geweigerd = tekstenVan(sheetTeksten)(antwoord);
  } finally {
    hier.close();
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
export function uploadPagina({ id, bestand, stand, gedaan, totaal, geweigerd, antwoord, versie }: Upload) {
  const uitkomst = antwoord?.uitkomst;
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
          veranderd: uitkomst.veranderd,
          ongewijzigd: uitkomst.ongewijzigd,
          waarschuwingen: uitkomst.waarschuwingen,
          leeg: uitkomst.leeg,
          nietGenoemd: uitkomst.nietGenoemd,
        }
      : null,
  };
}
export type UploadPagina = ReturnType<typeof uploadPagina>;
