import { eq } from 'drizzle-orm';
import { closeDatabase, db } from '../../../db/client';
import { migrate } from '../../../db/migrate';
import { gebruikers, lidmaatschappen } from '../../../db/schema';
import { gebruiker, laad, seedId, verband } from '../../../seeds/dsl';
import { loadLandelijk } from '../../../seeds/landelijk';
import { regios } from '../../../seeds/landelijk/regios';
import { loadReference } from '../../../seeds/reference';
import { regionToken, sessionToken } from '../reader';
import { logIn } from './sessions';
import { tenthOfTheNames } from './tenth';
import { reportsToFillIn } from './work';

/**
 * Run as a process of its own on a DATA_DIR.
 * `small`: fills an empty database with a tenth of the trajecten of the national set, and lets in who reads it.
 * `readers`: lets them in to a national set that is there.
 * `tenth`: takes nine tenths of the names out of a small one. `work`: adds reports to fill in.
 */
const part = process.argv[2];

/** Somebody who sees the whole country: a region with all gemeenten, as no real region is. */
async function letReadersIn(): Promise<void> {
  const day = '2022-01-03';
  const country = verband({
    sleutel: 'bench:land',
    naam: 'Alle gemeenten',
    dag: day,
    deelnames: [
      { doel: 'b1-z', gemeenten: regios.flatMap(({ leden }) => leden.map(({ id }) => id)), van: '2022-01-01' },
    ],
  });
  const email = 'contractmanager@bench.example';
  const person = { email, naam: 'Ina Bakker', organisatie: country.id, rol: 'contractmanager' } as const;
  const manager = gebruiker({ ...person, wachtwoordHash: null, van: day, demonstratie: true });
  await laad([country, manager]);
  const lidmaatschapId = seedId(`lidmaatschap:${email}:${country.id}:contractmanager`);
  const [ofRegion] = await db
    .select({ gebruikerId: gebruikers.id, lidmaatschapId: lidmaatschappen.id })
    .from(gebruikers)
    .innerJoin(lidmaatschappen, eq(lidmaatschappen.gebruikerId, gebruikers.id))
    .where(eq(gebruikers.email, 'contractmanager@landelijk.example'));
  if (!ofRegion) throw new Error('The national set has no contractmanager');
  await logIn([
    { token: sessionToken, gebruikerId: manager.id, lidmaatschapId },
    { token: regionToken, ...ofRegion },
  ]);
}

if (part === 'small') {
  await migrate();
  await loadReference();
  await loadLandelijk(10_000);
}
if (part === 'small' || part === 'readers') await letReadersIn();
if (part === 'tenth') await tenthOfTheNames();
if (part === 'work') await reportsToFillIn();
await closeDatabase();
