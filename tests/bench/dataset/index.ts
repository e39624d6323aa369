import { createHash } from 'node:crypto';
import { closeDatabase } from '../../../db/client';
import { maintain } from '../../../db/commit';
import { migrate } from '../../../db/migrate';
import { sessies } from '../../../db/schema';
import { laad } from '../../../seeds/dsl';
import { loadReference } from '../../../seeds/reference';
import { sessionToken } from '../reader';
import { contracts } from './contracts';
import { inkoper, inkoperLidmaatschapId, regio } from './people';

/** Run as a process of its own: fills an empty DATA_DIR, the same at every run, and logs the inkoper in. */
await migrate();
await loadReference();
await laad([regio, contracts, inkoper]);
const tomorrow = new Date(Date.now() + 24 * 3_600_000).toISOString();
await maintain((tx) => [
  tx.insert(sessies).values({
    id: createHash('sha256').update(sessionToken).digest('hex'),
    gebruikerId: inkoper.id,
    lidmaatschapId: inkoperLidmaatschapId,
    verlooptOp: tomorrow,
    absoluutTot: tomorrow,
  }),
]);
await closeDatabase();
