import { and, eq } from 'drizzle-orm';
import type { Actor } from '~/platform/actor.server';
import type { Dag } from '~/platform/dates';
import { event } from '~/platform/events.server';
import { fail, type Ok, ok } from '~/platform/result';
import { commit, exactlyOne, type Tx, type Write } from '../../../db/commit';
import { contracten } from '../../../db/schema';
import { type Contract, getContracten } from './queries.server';
import { type ContractFout, contractTeksten } from './redenen';
import type { ContractUitkomst } from './rules';
import type { ContractStatus } from './status';

/** One act on one contract or on several of a family: each is judged by itself, those that may go in one commit. */

/** The contract as the form saw it. */
export type Gekozen = { readonly id: string; readonly versie: number };
export type Daad = { actor: Actor; gekozen: readonly Gekozen[]; nu: string; vandaag: Dag };

type Velden = Partial<Omit<typeof contracten.$inferInsert, 'id' | 'versie'>>;
/** What happens to one contract when the rule allows it. */
type Besluit = {
  contract: Contract;
  uitkomst: ContractUitkomst;
  velden?: Velden;
  toelichting?: string;
  gegevens?: Record<string, unknown>;
};

type Gedaan = { gelukt: Contract[]; geweigerd: { nummer: string; teksten: string[] }[] };
export type SamenUitkomst = Ok<Gedaan> | Exclude<ContractUitkomst, Ok<ContractStatus>>;

/** The update of a contract to its next version; whoever saw an older one gets `Conflict`. */
export const wijzigContract = (tx: Tx, { id, versie }: Gekozen, velden: Velden): Write =>
  exactlyOne(
    tx
      .update(contracten)
      .set({ ...velden, versie: versie + 1 })
      .where(and(eq(contracten.id, id), eq(contracten.versie, versie))),
  );

/**
 * Judges every chosen contract and writes those that may. One refusal for all is told once; when the
 * reasons differ every contract is named.
 * @param oordeel judges all contracts at once, so that it asks the database a fixed number of times
 * @param extra more writes of the same commit, made from the contracts that may
 */
export async function doeSamen(
  { actor, gekozen, nu }: Daad,
  daad: string,
  oordeel: (lijst: Contract[]) => Promise<Besluit[]>,
  extra: (besluiten: Besluit[]) => Promise<readonly Write[]> | readonly Write[] = () => [],
): Promise<SamenUitkomst> {
  if (gekozen.length === 0) return fail('niets-gekozen');
  const versies = new Map(gekozen.map(({ id, versie }) => [id, versie]));
  const besluiten = await oordeel(await getContracten(actor, [...versies.keys()]));
  const mag = besluiten.filter(({ uitkomst }) => uitkomst.ok);
  const geweigerd = besluiten.flatMap(({ contract, uitkomst }) =>
    uitkomst.ok ? [] : [{ nummer: contract.nummer, teksten: contractTeksten(uitkomst), uitkomst }],
  );
  const [eerste] = geweigerd;
  if (mag.length === 0 && eerste) {
    if (geweigerd.every(({ teksten }) => teksten.join() === eerste.teksten.join())) return eerste.uitkomst;
    return fail('niet-compleet', {
      punten: geweigerd.map(({ nummer, teksten }): ContractFout => fail('contract-kan-niet', { nummer, teksten })),
    });
  }
  const meer = await extra(mag);
  await commit((tx) => [
    ...mag.flatMap(({ contract, uitkomst, velden, toelichting, gegevens }) => [
      wijzigContract(
        tx,
        { id: contract.id, versie: versies.get(contract.id) ?? 0 },
        { ...velden, ...(uitkomst.ok && { status: uitkomst.value }) },
      ),
      event({
        actor,
        nu,
        daad,
        object: ['contract', contract.id],
        gegevens: {
          nummer: contract.nummer,
          van: contract.status,
          naar: uitkomst.ok ? uitkomst.value : null,
          ...gegevens,
          ...(toelichting && { toelichting }),
        },
      }),
    ]),
    ...meer,
  ]);
  return ok({
    gelukt: mag.map(({ contract }) => contract),
    geweigerd: geweigerd.map(({ nummer, teksten }) => ({ nummer, teksten })),
  });
}
