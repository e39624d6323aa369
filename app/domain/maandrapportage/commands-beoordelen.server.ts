import type { Once } from '~/platform/form.server';
import { formatMaand, meervoud } from '~/platform/format';
import { paths } from '~/platform/paths';
import { fail, ok, type Result } from '~/platform/result';
import { chunked, commit, type Write } from '../../../db/commit';
import { newId } from '../../../db/ids';
import { maandrapportages, rapportageopmerkingen, rapportageregels } from '../../../db/schema';
import { getOngewijzigd, type RapportageDaadInvoer } from './commands-indienen.server';
import { rapportageEvent, wijzigRapportage } from './commands-invullen.server';
import { correctieMails, ingetrokkenMails, teruggestuurdMails } from './post.server';
import { listVersies } from './queries.server';
import { listRegelrijen } from './queries-regels.server';
import type { RapportageFout } from './redenen';
import { corrigeer, stuurTerug as stuurTerugRegel, trekIn as trekInRegel } from './rules';

/** What the gemeente does besides approving: send back with remarks, ask for a correction and take that back. */

/** Remarks by number of the line; `algemeen` is about all of it. */
export async function stuurTerug({
  algemeen,
  perRegel,
  ...invoer
}: RapportageDaadInvoer & { algemeen: string | null; perRegel: ReadonlyMap<number, string> }): Promise<
  Result<number, RapportageFout>
> {
  const { actor, id, versie, nu, vandaag, once } = invoer;
  const rapportage = await getOngewijzigd(invoer);
  const opmerkingen = [...(algemeen ? [algemeen] : []), ...perRegel.values()];
  const status = stuurTerugRegel(rapportage, opmerkingen);
  if (!status.ok) return status;
  const trajectVan = new Map((await listRegelrijen(id)).map((regel) => [regel.volgorde, regel.trajectId]));
  if ([...perRegel.keys()].some((volgorde) => !trajectVan.has(volgorde))) return fail('regel-onbekend');
  const mails = await teruggestuurdMails({ rapportage, nu, vandaag }, opmerkingen.length);
  const rij = (tekst: string, trajectId: string | null) => ({
    id: newId(),
    rapportageId: id,
    trajectId,
    tekst,
    gebruikerId: actor.gebruikerId,
    op: nu,
  });
  const rijen = [
    ...(algemeen ? [rij(algemeen, null)] : []),
    ...[...perRegel].map(([volgorde, tekst]) => rij(tekst, trajectVan.get(volgorde) ?? null)),
  ];
  await commit((tx): Write[] => [
    wijzigRapportage(tx, id, versie, { status: status.value, terugGestuurd: rapportage.terugGestuurd + 1 }),
    ...chunked(rijen, 500, (deel) => tx.insert(rapportageopmerkingen).values(deel)),
    rapportageEvent(
      { actor, nu, id },
      'maandrapportage:terugsturen',
      `${formatMaand(rapportage.maand)}, ${rapportage.gemeente.naam}: ${meervoud(opmerkingen.length, 'opmerking', 'opmerkingen')}.`,
      { opmerkingen: opmerkingen.length },
    ),
    ...mails,
    ...(once ? [once(paths.rapportage(id), nu)] : []),
  ]);
  return ok(opmerkingen.length);
}

/**
 * Makes the next version of an approved report, with the same lines, for the aanbieder to change. The approved one
 * holds until the new one is approved. Deadline and first submission stay those of the first version: a correction
 * does not make a report late.
 * @returns the id of the new version
 */
export async function vraagCorrectie({
  reden,
  ...invoer
}: Omit<RapportageDaadInvoer, 'once'> & { reden: string; once?: Once }): Promise<Result<string, RapportageFout>> {
  const { actor, id, versie, nu, vandaag, once } = invoer;
  const rapportage = await getOngewijzigd(invoer);
  const versies = await listVersies(rapportage);
  const versienummer = corrigeer(rapportage, versies);
  if (!versienummer.ok) return versienummer;
  const nieuwId = newId();
  const regels = await listRegelrijen(id);
  const mails = actor.scope.soort === 'aanbieder' ? [] : await correctieMails({ rapportage, nu, vandaag }, nieuwId);
  await commit((tx): Write[] => [
    wijzigRapportage(tx, id, versie, {}),
    tx.insert(maandrapportages).values({
      id: nieuwId,
      contractId: rapportage.contractId,
      maand: rapportage.maand,
      versienummer: versienummer.value,
      status: 'concept',
      uiterlijk: rapportage.uiterlijk,
      eersteIngediendOp: rapportage.eersteIngediendOp,
      correctieReden: reden,
      correctieDoor: actor.organisatieId,
    }),
    ...chunked(regels, 500, (deel) =>
      tx.insert(rapportageregels).values(deel.map((regel) => ({ ...regel, rapportageId: nieuwId }))),
    ),
    rapportageEvent({ actor, nu, id: nieuwId }, 'maandrapportage:corrigeren', reden, {
      vorige: id,
      versienummer: versienummer.value,
    }),
    ...mails,
    ...(once ? [once(paths.rapportage(nieuwId), nu)] : []),
  ]);
  return ok(nieuwId);
}

/** Takes back a request for a correction that was a mistake; the approved version holds. @returns its id */
export async function trekCorrectieIn(invoer: RapportageDaadInvoer): Promise<Result<string, RapportageFout>> {
  const { actor, id, versie, nu, vandaag, once } = invoer;
  const rapportage = await getOngewijzigd(invoer);
  const status = trekInRegel(rapportage, actor.organisatieId);
  if (!status.ok) return status;
  const goedgekeurd = (await listVersies(rapportage)).find((ander) => ander.status === 'goedgekeurd');
  const geldend = goedgekeurd?.id ?? id;
  const mails = actor.scope.soort === 'aanbieder' ? [] : await ingetrokkenMails({ rapportage, nu, vandaag }, geldend);
  await commit((tx): Write[] => [
    wijzigRapportage(tx, id, versie, { status: status.value }),
    ...[...new Set([id, geldend])].map((over) =>
      rapportageEvent(
        { actor, nu, id: over },
        'maandrapportage:correctie-intrekken',
        `${formatMaand(rapportage.maand)}, ${rapportage.gemeente.naam}: versie ${rapportage.versienummer}.`,
        { versienummer: rapportage.versienummer },
      ),
    ),
    ...mails,
    ...(once ? [once(paths.rapportage(geldend), nu)] : []),
  ]);
  return ok(geldend);
}
