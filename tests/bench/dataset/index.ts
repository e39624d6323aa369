import { closeDatabase } from '../../../db/client';
import { migrate } from '../../../db/migrate';
import { laad } from '../../../seeds/dsl';
import { loadReference } from '../../../seeds/reference';
import { sessionToken } from '../reader';
import { contracts } from './contracts';
import { inkoper, inkoperLidmaatschapId, regio } from './people';
import { logIn } from './sessions';

/** Run as a process of its own: fills an empty DATA_DIR, the same at every run, and logs the inkoper in. */
await migrate();
await loadReference();
await laad([regio, contracts, inkoper]);
await logIn([{ token: sessionToken, gebruikerId: inkoper.id, lidmaatschapId: inkoperLidmaatschapId }]);
await closeDatabase();
