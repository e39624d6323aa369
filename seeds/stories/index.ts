import { count, eq } from 'drizzle-orm';
import { herbouwTellingen } from '../../app/domain/kpi/herbouw-writes.server';
import { hashPassword } from '../../app/platform/password.server';
import { db } from '../../db/client';
import { event } from '../../db/commit';
import { bronnen as bronTabel } from '../../db/schema';
import { laad, portaalId, type Verhaal } from '../dsl';
import { loadReference } from '../reference';
import { albrandswaard } from './albrandswaard';
import { alkmaar } from './alkmaar';
import { alkmaarContracten } from './alkmaar-contracten';
import { alkmaarFeiten } from './alkmaar-feiten';
import { amrd } from './amrd';
import { amrdDemonstratie } from './amrd-demonstratie';
import { amrdFeiten } from './amrd-feiten';
import { bronnen } from './bronnen';
import { diemen } from './diemen';
import { keurmerken } from './keurmerken';
import { meeliften } from './meeliften';
import { partijen } from './partijen';
import { partijenFeiten } from './partijen-feiten';
import { demonstratieWachtwoord, personas } from './personas';
import { westfriesland } from './westfriesland';
import { westfrieslandContracten } from './westfriesland-contracten';
import { westfrieslandFeiten } from './westfriesland-feiten';
import { westfrieslandUitvoering } from './westfriesland-uitvoering';

export { demonstratieWachtwoord } from './personas';

/** Before the oldest story: the reference data was there first. */
const aanvang = '2019-12-31T12:00:00.000Z';

/** The moment on which the demonstration clock starts: everything was entered before it. */
const begin = '2023-07-03T07:00:00.000Z';

const verhalen: Verhaal = [
  bronnen,
  partijen,
  partijenFeiten,
  keurmerken,
  westfriesland,
  westfrieslandContracten,
  westfrieslandFeiten,
  alkmaar,
  alkmaarContracten,
  alkmaarFeiten,
  amrd,
  amrdFeiten,
  amrdDemonstratie,
  meeliften,
  diemen,
  albrandswaard,
];

/**
 * Loads the stories of the five sources and the demonstration accounts, all in one commit, and then makes the sums of
 * the KPI's from them; does nothing when they are there. Reference data comes first.
 * @returns whether something was loaded
 */
export async function loadDemonstration(): Promise<boolean> {
  await loadReference(aanvang);
  const [gevonden] = await db.select({ aantal: count() }).from(bronTabel).where(eq(bronTabel.code, 'S0'));
  if (gevonden?.aantal) return false;
  const accounts = personas(await hashPassword(demonstratieWachtwoord));
  await laad(
    [verhalen, accounts, westfrieslandUitvoering()],
    [
      event({
        op: begin,
        daad: 'portaal:demonstratie-laden',
        objectSoort: 'portaal',
        objectId: portaalId,
        uitkomst: 'gelukt',
        gegevens: { accounts: accounts.length },
      }),
    ],
  );
  await herbouwTellingen();
  return true;
}
