import { and, eq, like } from 'drizzle-orm';
import type { Actor } from '~/platform/actor.server';
import { addMaanden } from '~/platform/dates';
import { event } from '~/platform/events.server';
import type { Once } from '~/platform/form.server';
import { meervoud } from '~/platform/format';
import { fail, type NietCompleet, ok, type Result } from '~/platform/result';
import { db } from '../../../db/client';
import { Conflict, chunked, commit, exactlyOne, type Tx, UniqueViolation, type Write } from '../../../db/commit';
import { newId } from '../../../db/ids';
import { contracten, contractOpties, contractTarieven, percelen } from '../../../db/schema';
import { bestondOp } from '../gemeente/rules';
import { getGegundPerceel } from '../gunning/queries.server';
import type { MakenInvoer } from './form-perceel';
import { einddatumNaOpties, optiesPassen } from './opties';
import { listContractfamilie } from './queries.server';
import type { ContractFout } from './redenen';
import { controleerTarieven } from './tarieven';
import { contractenVanPerceel, type Toedeling } from './verdeling';

type Maken = {
  actor: Actor;
  nummer: string;
  perceelNummer: string;
  invoer: MakenInvoer;
  nu: string;
  /** Where the reader goes afterwards; also the answer to a repeated key. */
  daarna: string;
  once?: Once;
};
type Uitkomst = Result<{ aantal: number; zonderGemeente: string[] }, ContractFout | NietCompleet<ContractFout>>;

/** The awarded perceel as this reader contracts it: only the gemeenten that are his, and what they have already. */
export async function getTeContracteren(actor: Actor, nummer: string, perceelNummer: string) {
  const gegund = await getGegundPerceel(actor, nummer, perceelNummer);
  const familie = await listContractfamilie(actor, gegund.perceel.id);
  const { scope } = actor;
  const eigen = (id: string) => scope.soort !== 'overheid' || scope.gemeenteIds.includes(id);
  return {
    ...gegund,
    deelnemers: gegund.deelnemers.filter(({ id }) => eigen(id)),
    anderen: gegund.deelnemers.filter(({ id }) => !eigen(id)).map(({ naam }) => naam),
    familie,
  };
}

/** The options as rows, from "n times so many months"; none when the number is empty or zero. */
const optiesUit = ({
  aantalOpties,
  optieMaanden,
  optieBesluitMaanden,
}: Pick<MakenInvoer, 'aantalOpties' | 'optieMaanden' | 'optieBesluitMaanden'>) =>
  Array.from({ length: optieMaanden === null ? 0 : (aantalOpties ?? 0) }, (_, index) => ({
    volgnummer: index + 1,
    maanden: optieMaanden ?? 0,
    besluitMaandenVooraf: optieBesluitMaanden ?? 0,
    uitgeoefendOp: null,
    vervallenOp: null,
  }));

/** Judges term, options and tariffs, which are the same for every contract of the act. */
function voorwaarden(
  { startDatum, eindDatum, tarieven, ...invoer }: MakenInvoer,
  maximaleLooptijdMaanden: number | null,
) {
  const opties = optiesUit(invoer);
  const naOpties = einddatumNaOpties({ eindDatum, opties });
  const maximaleEindDatum =
    maximaleLooptijdMaanden === null ? naOpties : addMaanden(startDatum, maximaleLooptijdMaanden);
  if (eindDatum > maximaleEindDatum) return fail('looptijd-te-lang', { eindDatum, maximaleEindDatum });
  const passen = optiesPassen({ startDatum, eindDatum, maximaleEindDatum, opties });
  if (!passen.ok) return passen;
  const gedateerd = tarieven.map((tarief) => ({ ...tarief, van: startDatum, tot: null }));
  const klopt = controleerTarieven(gedateerd);
  return klopt.ok ? ok({ opties, tarieven: gedateerd, maximaleEindDatum }) : klopt;
}

/** The next numbers of a year: C-2023-007, C-2023-008 … */
async function volgendeNummers(jaar: string, aantal: number): Promise<string[]> {
  const rijen = await db
    .select({ nummer: contracten.nummer })
    .from(contracten)
    .where(like(contracten.nummer, `C-${jaar}-%`));
  const hoogste = Math.max(0, ...rijen.map(({ nummer }) => Number(nummer.slice(7)) || 0));
  return Array.from({ length: aantal }, (_, index) => `C-${jaar}-${String(hoogste + index + 1).padStart(3, '0')}`);
}

/**
 * Makes the contracts of a perceel, as concepts, in one commit: one per gemeente and chosen gegunde, with the same term,
 * options and tariffs. Numbers carry the year in which the contract begins.
 */
export async function maakContracten({
  actor,
  nummer,
  perceelNummer,
  invoer,
  nu,
  daarna,
  once,
}: Maken): Promise<Uitkomst> {
  const { perceel, deelnemers, gegunden, familie } = await getTeContracteren(actor, nummer, perceelNummer);
  const partijen = gegunden.map(({ partijId: id, naam }) => ({ id, naam }));
  const toedeling: Toedeling = invoer.rijen.flatMap(({ gemeenteId, partijen }) =>
    partijen.map((contractantId) => ({ gemeenteId, contractantId })),
  );
  const verdeeld = contractenVanPerceel({ status: perceel.status, deelnemers, gegunden: partijen }, toedeling, familie);
  if (!verdeeld.ok) return verdeeld;
  const { startDatum, eindDatum, opzegtermijnMaanden } = invoer;
  const verdwenen = deelnemers.find(
    (gemeente) => toedeling.some(({ gemeenteId }) => gemeenteId === gemeente.id) && !bestondOp(gemeente, startDatum),
  );
  if (verdwenen) return fail('gemeente-bestaat-niet', { gemeente: verdwenen.naam, dag: startDatum });
  if (toedeling.length === 0) return fail('niets-gekozen');
  const goed = voorwaarden(invoer, perceel.maximaleLooptijdMaanden);
  if (!goed.ok) return goed;
  const { opties, tarieven, maximaleEindDatum } = goed.value;

  const naamVan = new Map([...deelnemers, ...partijen].map(({ id, naam }) => [id, naam]));
  const nummers = await volgendeNummers(startDatum.slice(0, 4), toedeling.length);
  const rijen = toedeling.map(({ gemeenteId, contractantId }, index) => {
    const metMeer = toedeling.filter((rij) => rij.gemeenteId === gemeenteId).length > 1;
    return {
      id: newId(),
      nummer: nummers[index] ?? '',
      naam: `${perceel.naam} ${naamVan.get(gemeenteId)}${metMeer ? `, ${naamVan.get(contractantId)}` : ''}`,
      gemeenteId,
      contractantId,
      perceelId: perceel.id,
      grondslag: 'gunning' as const,
      status: 'concept' as const,
      startDatum,
      eindDatum,
      maximaleEindDatum,
      opzegtermijnMaanden,
    };
  });
  const verslag = {
    toedeling,
    gewichten: Object.fromEntries(invoer.rijen.map(({ gemeenteId, gewicht }) => [gemeenteId, gewicht])),
    toelichting: `${meervoud(rijen.length, 'contract', 'contracten')} gemaakt.`,
  };
  await commit((tx) => [
    exactlyOne(
      tx
        .update(percelen)
        .set({ versie: invoer.versie + 1 })
        .where(and(eq(percelen.id, perceel.id), eq(percelen.versie, invoer.versie))),
    ),
    ...nieuweContracten(tx, rijen, opties, tarieven),
    ...rijen.map(({ id, nummer: eigen }) =>
      event({
        actor,
        nu,
        daad: 'contract:maken',
        object: ['contract', id],
        gegevens: { nummer: eigen, toelichting: `Gemaakt als ${eigen}.` },
      }),
    ),
    event({ actor, nu, daad: 'perceel:contracten-maken', object: ['perceel', perceel.id], gegevens: verslag }),
    ...(once ? [once(daarna, nu)] : []),
  ]).catch(dubbelNummer);
  return ok({ aantal: rijen.length, zonderGemeente: verdeeld.value.zonderGemeente.map(({ naam }) => naam) });
}

type NieuwContract = typeof contracten.$inferInsert;
type Onderdeel<T extends typeof contractOpties | typeof contractTarieven> = Omit<
  T['$inferInsert'],
  'id' | 'contractId'
>;

/** The rows of the contracts, each with its own copy of the options and tariffs. */
function nieuweContracten(
  tx: Tx,
  rijen: readonly NieuwContract[],
  opties: readonly Onderdeel<typeof contractOpties>[],
  tarieven: readonly Onderdeel<typeof contractTarieven>[],
): Write[] {
  const perContract = <T>(onderdelen: readonly T[]) =>
    rijen.flatMap(({ id: contractId }) => onderdelen.map((onderdeel) => ({ ...onderdeel, id: newId(), contractId })));
  return [
    ...chunked(rijen, 500, (deel) => tx.insert(contracten).values(deel)),
    ...chunked(perContract(opties), 500, (deel) => tx.insert(contractOpties).values(deel)),
    ...chunked(perContract(tarieven), 500, (deel) => tx.insert(contractTarieven).values(deel)),
  ];
}

/** Somebody else took the number between our reading and writing: the form can be sent again. */
function dubbelNummer(error: unknown): never {
  throw error instanceof UniqueViolation && error.table === 'contracten' ? new Conflict() : error;
}
