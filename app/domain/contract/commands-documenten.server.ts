import { and, eq } from 'drizzle-orm';
import type { Actor } from '~/platform/actor.server';
import type { Once } from '~/platform/form.server';
import { paths } from '~/platform/paths';
import { fail, ok, type Result } from '~/platform/result';
import { commit, exactlyOne } from '../../../db/commit';
import { contractBijlagen } from '../../../db/schema';
import { plaatsBijlage } from '../bijlage/writes.server';
import { contractEvent } from './commands.server';
import { getContract, listDocumenten } from './queries.server';
import type { ContractFout } from './redenen';
import { type Gekozen, wijzigContract } from './samen.server';
import { type DocumentSoort, documentSoortNamen } from './status';

type Daad = { actor: Actor; nu: string; once?: Once } & Gekozen;
type Nieuw = { bestand: File; soort: DocumentSoort; voorContractant: boolean };

/** Stores a document with the contract. `voorContractant`: the aanbieder may read it too. */
export async function plaatsDocument({
  bestand,
  soort,
  voorContractant,
  once,
  ...daad
}: Daad & Nieuw): Promise<Result<true, ContractFout>> {
  const contract = await getContract(daad.actor, daad.id);
  const geplaatst = await plaatsBijlage({ bestand, actor: daad.actor, nu: daad.nu });
  if (!geplaatst.ok) return geplaatst;
  const { id: bijlageId, naam, write } = geplaatst.value;
  await commit((tx) => [
    wijzigContract(tx, daad, {}),
    write,
    tx.insert(contractBijlagen).values({ contractId: contract.id, bijlageId, soort, voorContractant }),
    contractEvent(daad, 'contract:document-plaatsen', `${documentSoortNamen[soort]}: ${naam}.`, {
      bijlageId,
      voorContractant,
    }),
    ...(once ? [once(paths.contractDeel(daad.id, 'documenten'), daad.nu)] : []),
  ]);
  return ok(true);
}

/** Takes a document away: nobody reaches it any more. The log keeps its name. */
export async function haalDocumentWeg({
  bijlageId,
  ...daad
}: Daad & { bijlageId: string }): Promise<Result<true, ContractFout>> {
  const contract = await getContract(daad.actor, daad.id);
  const document = (await listDocumenten(daad.actor, contract.id)).find(({ id }) => id === bijlageId);
  if (!document) return fail('document-onbekend');
  await commit((tx) => [
    wijzigContract(tx, daad, {}),
    exactlyOne(
      tx
        .delete(contractBijlagen)
        .where(and(eq(contractBijlagen.contractId, contract.id), eq(contractBijlagen.bijlageId, bijlageId))),
    ),
    contractEvent(daad, 'contract:document-weghalen', `${document.naam}.`, { bijlageId }),
  ]);
  return ok(true);
}
