import { eq } from 'drizzle-orm';
import type { Dag } from '~/platform/dates';
import { meervoud } from '~/platform/format';
import { instellingenOp } from '~/platform/settings.server';
import { db } from '../../../db/client';
import { chunked, commit, maintain, type Tx, type Write } from '../../../db/commit';
import { newId } from '../../../db/ids';
import { maandrapportages, portaalstand, rapportageregels } from '../../../db/schema';
import { rowsOf } from '../../../db/sql';
import type { Rapportagestand } from '../kpi/dossier';
import { rapportageTellingen } from '../kpi/tellingen-writes.server';
import { rapportageEvent } from './commands-invullen.server';
import { type Maand, maandErbij, maandenTussen, maandVan } from './maand';
import { listOntbrekend, type Ontbrekend } from './queries-maken.server';
import { uiterlijkVan } from './rules';
import { legeRegel } from './velden';

/** The reports of a month, made when it is over: one per contract, one line per toewijzing that ran in it. */

const sleutel = 'maandrapportage-gemaakt-tot';
type Gemaakt = { rapportages: number; regels: number };

/**
 * Makes what is missing of every month that is over since the last time, and adds lines for toewijzingen that were
 * recorded late to reports that the aanbieder still has. May be called as often as one likes.
 * @returns how many reports and lines were made
 */
export async function maakRapportages(vandaag: Dag, nu: string): Promise<Gemaakt> {
  const vorige = maandErbij(maandVan(vandaag), -1);
  const instellingen = await instellingenOp(['maandrapportage.inleverdag', 'maandrapportage.gezinsmigranten'], vandaag);
  const inleverdag = instellingen['maandrapportage.inleverdag']?.waarde;
  if (typeof inleverdag !== 'number') throw new Error(`Setting maandrapportage.inleverdag has no value on ${vandaag}.`);
  const ookGezins = instellingen['maandrapportage.gezinsmigranten']?.waarde === true;
  const [stand] = await db.select().from(portaalstand).where(eq(portaalstand.sleutel, sleutel));
  const gemaaktTot = (stand?.waarde as Maand | undefined) ?? vorige;
  // The last month is looked at again each time: a toewijzing may have been recorded after the first of the month.
  const eerste = gemaaktTot < vorige ? maandErbij(gemaaktTot, 1) : vorige;
  const samen = { rapportages: 0, regels: 0 };
  for (const maand of maandenTussen(eerste, vorige)) {
    const gemaakt = await maakMaand(maand, uiterlijkVan(maand, inleverdag), ookGezins, nu);
    samen.rapportages += gemaakt.rapportages;
    samen.regels += gemaakt.regels;
  }
  if (stand === undefined || gemaaktTot < vorige) await maintain((tx) => [zetStand(tx, vorige)]);
  return samen;
}

const zetStand = (tx: Tx, waarde: Maand): Write =>
  tx
    .insert(portaalstand)
    .values({ sleutel, waarde })
    .onConflictDoUpdate({ target: portaalstand.sleutel, set: { waarde } });

async function maakMaand(maand: Maand, uiterlijk: Dag, ookGezins: boolean, nu: string): Promise<Gemaakt> {
  const ontbrekend = await listOntbrekend(maand, ookGezins);
  if (ontbrekend.length === 0) return { rapportages: 0, regels: 0 };
  const zonder = ontbrekend.filter(({ rapportageId }) => rapportageId === null);
  const nieuw = new Map(
    zonder.map(({ contractId, gemeenteId }) => [contractId, { id: newId(), contractId, gemeenteId }] as const),
  );
  const rapportages = [...nieuw.values()];
  const regels = regelsVan(ontbrekend, (contractId) => nieuw.get(contractId)?.id);
  const gemaakt = { rapportages: rapportages.length, regels: regels.length };
  await commit((tx): Write[] => [
    ...chunked(rapportages, 500, (deel) =>
      tx
        .insert(maandrapportages)
        .values(deel.map(({ id, contractId }) => ({ id, contractId, maand, status: 'open' as const, uiterlijk }))),
    ),
    ...chunked(regels, 2000, (deel) => tx.insert(rapportageregels).select(rowsOf(rapportageregels, deel))),
    ...rapportageTellingen(
      [],
      rapportages.map((rapportage) => standVanNieuw(rapportage, maand, uiterlijk)),
    ),
    rapportageEvent({ actor: null, nu, id: null }, 'maandrapportage:maken', tellen(gemaakt), { maand, ...gemaakt }),
  ]);
  return gemaakt;
}

/** The lines, numbered on from what the report has; offered hours, level and interruption as they were. */
function regelsVan(ontbrekend: readonly Ontbrekend[], idVan: (contractId: string) => string | undefined) {
  const nummer = new Map<string, number>();
  return ontbrekend.map(({ contractId, rapportageId, laatsteVolgorde, toewijzingId, trajectId, status, vorige }) => {
    const volgorde = (nummer.get(contractId) ?? laatsteVolgorde) + 1;
    nummer.set(contractId, volgorde);
    return {
      ...legeRegel,
      rapportageId: rapportageId ?? idVan(contractId) ?? '',
      toewijzingId,
      trajectId,
      volgorde,
      aangebodenMinuten: vorige?.aangebodenMinuten ?? null,
      niveau: vorige?.niveau ?? null,
      onderbroken: vorige?.onderbroken ?? status === 'onderbroken',
    };
  });
}

type Nieuw = { contractId: string; gemeenteId: string };
const standVanNieuw = ({ contractId, gemeenteId }: Nieuw, maand: Maand, uiterlijk: Dag): Rapportagestand => ({
  contractId,
  gemeenteId,
  maand,
  versienummer: 1,
  status: 'open',
  uiterlijk,
  eersteIngediendOp: null,
  regels: [],
});

const tellen = ({ rapportages, regels }: Gemaakt) =>
  `${meervoud(rapportages, 'rapportage', 'rapportages')}, ${meervoud(regels, 'regel', 'regels')}.`;
