import { closeDatabase } from '../../db/client';
import { migrate } from '../../db/migrate';

/** Run as a process of its own, because a process speaks one dialect: migrates an empty DATA_DIR or DATABASE_URL. */
await migrate();
await closeDatabase();
