import { fail, type Result } from './result';
import type { Sheet, Sheetfout } from './sheet';
import type { SheetInput, SheetLimits } from './sheet-parse.server';
import { inThread, ThreadStopped } from './thread.server';

const inSheetThread = inThread<SheetInput, Result<Sheet, Sheetfout>>('platform/sheet', {
  memoryMb: 256,
  timeoutMs: 20_000,
});

/** What most uploads may be. */
export const sheetLimits: SheetLimits = { maxBytes: 10_000_000, maxRows: 10_000 };

/**
 * The rows of an uploaded CSV or XLSX file, whatever its name says. Read in a thread with limits, so that no file can
 * take the portal down. Cells are text: numbers as the Dutch write them, days as `YYYY-MM-DD`, yes and no as ja and nee.
 * @returns the table, or a reason of `sheetTeksten`
 */
export const readSheet = (bytes: Uint8Array, limits: SheetLimits = sheetLimits): Promise<Result<Sheet, Sheetfout>> =>
  stoppedAsFault(inSheetThread({ bytes, ...limits }), limits);

/** Work on a file in a thread: what is too much for it is a fault of the file. */
export async function stoppedAsFault<T>(
  work: Promise<Result<T, Sheetfout>>,
  { maxBytes }: Pick<SheetLimits, 'maxBytes'>,
): Promise<Result<T, Sheetfout>> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof ThreadStopped) || error.reden === 'crash') throw error;
    if (error.reden === 'memory') return fail('te-groot', { maxMb: Math.floor(maxBytes / 1e6) });
    return error.reden === 'time' ? fail('duurt-te-lang') : fail('te-druk');
  }
}
