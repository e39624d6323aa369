import { and, eq, isNull, lt } from 'drizzle-orm';
import type { Actor } from '~/platform/actor.server';
import { addDagen, type Dag } from '~/platform/dates';
import { event } from '~/platform/events.server';
import type { Once } from '~/platform/form.server';
import { meervoud } from '~/platform/format';
import { paths } from '~/platform/paths';
import { type Failure, fail, ok, type Result } from '~/platform/result';
import type { Invoerfout, Sheetfout } from '~/platform/sheet';
import { readSheet } from '~/platform/spreadsheet.server';
import { chunked, commit, exactlyOne, UniqueViolation } from '../../../db/commit';
import { newId } from '../../../db/ids';
import { trajecten, trajectimports } from '../../../db/schema';
import { leesDossiers, leesKpiRegels } from '../kpi/tellingen-queries.server';
import { trajectTellingen } from '../kpi/tellingen-writes.server';
import { sluitToewijzingen } from '../toewijzing/sluiten-writes.server';
import { nieuwDossier, veranderd } from './dossier';
import { type Gewijzigd, wijzigingenTekst } from './importplan';
import { type GelezenPlan, getImport, kenmerkVan, leesPlan } from './queries-import.server';
import { wijzigTraject } from './writes.server';

type Wie = { actor: Actor; nu: string; vandaag: Dag };

/** How long a file that nobody said yes to is kept. */
const bewaarDagen = 7;

export type LeesFout =
  | Sheetfout
  | Failure<'geen-rijen', Record<never, never>>
  /** The file is not kept. */
  | Failure<'persoonsgegevens', { fouten: readonly Invoerfout[] }>;

/** Reads a file and judges it; nothing changes but that it waits for a yes. */
export async function leesBestand({
  bestandsnaam,
  bytes,
  once,
  ...wie
}: Wie & { bestandsnaam: string; bytes: Uint8Array; once?: Once }): Promise<Result<{ id: string }, LeesFout>> {
  const gelezen = await readSheet(bytes);
  if (!gelezen.ok) return gelezen;
  const { plan, persoonsgegevens } = await leesPlan(wie.actor, gelezen.value, wie.vandaag);
  if (persoonsgegevens) return fail('persoonsgegevens', { fouten: plan.fouten });
  if (gelezen.value.rijen.length === 0 && plan.fouten.length === 0) return fail('geen-rijen');
  const id = newId();
  const aantallen = {
    nieuw: plan.nieuw.length,
    gewijzigd: plan.gewijzigd.length,
    ongewijzigd: plan.ongewijzigd,
    fouten: plan.fouten.length,
  };
  const { organisatieId, gebruikerId } = wie.actor;
  await commit((tx) => [
    tx
      .delete(trajectimports)
      .where(and(isNull(trajectimports.verwerktOp), lt(trajectimports.gemaaktOp, addDagen(wie.vandaag, -bewaarDagen)))),
    tx.insert(trajectimports).values({
      ...aantallen,
      id,
      organisatieId,
      gebruikerId,
      bestandsnaam: bestandsnaam.slice(0, 200),
      blad: gelezen.value,
      gemaaktOp: wie.nu,
    }),
    event({ ...wie, daad: 'traject:bestand-controleren', object: ['trajectimport', id], gegevens: aantallen }),
    ...(once ? [once(paths.trajectImport(id), wie.nu)] : []),
  ]);
  return ok({ id });
}

export type VerwerkFout = Failure<
  'al-verwerkt' | 'fouten-in-bestand' | 'intussen-veranderd' | 'nummer-bezet',
  Record<never, never>
>;

/** Carries out what was shown, all or nothing. When something changed since, nothing happens and it is shown anew. */
export async function verwerkImport({
  id,
  versie,
  kenmerk,
  ...wie
}: Wie & { id: string; versie: number; kenmerk: string }): Promise<
  Result<{ nieuw: number; gewijzigd: number }, VerwerkFout>
> {
  const bestand = await getImport(wie.actor, id);
  if (!bestand.blad) return fail('al-verwerkt');
  const gelezen = await leesPlan(wie.actor, bestand.blad, wie.vandaag);
  const { nieuw, gewijzigd, ongewijzigd, fouten } = gelezen.plan;
  if (fouten.length > 0) return fail('fouten-in-bestand');
  if (kenmerkVan(gelezen) !== kenmerk) return fail('intussen-veranderd');
  const regels = await leesKpiRegels();
  const dossiers = await leesDossiers(gewijzigd.map(({ bekend }) => bekend.id));
  const nieuwe = nieuw.map(({ trajectnummer, gegevens }) => ({
    ...gegevens,
    id: newId(),
    trajectnummer,
    importId: id,
  }));
  const wijzigingen = gewijzigd.map((rij) => wijziging(rij, gelezen, wie));
  const aantallen = { nieuw: nieuw.length, gewijzigd: gewijzigd.length, ongewijzigd, fouten: 0 };
  try {
    await commit((tx) => [
      exactlyOne(
        tx
          .update(trajectimports)
          .set({ ...aantallen, blad: null, verwerktOp: wie.nu, versie: versie + 1 })
          .where(and(eq(trajectimports.id, id), eq(trajectimports.versie, versie))),
      ),
      ...chunked(nieuwe, 500, (deel) => tx.insert(trajecten).values(deel)),
      ...wijzigingen.flatMap(({ writes }) => writes),
      event({
        ...wie,
        daad: 'traject:importeren',
        object: ['trajectimport', id],
        gegevens: { ...aantallen, toelichting: `Uit het bestand ${bestand.bestandsnaam}.` },
      }),
      ...trajectTellingen(
        [...dossiers.values()],
        [
          ...nieuwe.map((traject) => nieuwDossier(traject)),
          ...wijzigingen.flatMap(({ trajectId, verandering }) => {
            const dossier = dossiers.get(trajectId);
            return dossier ? [veranderd(dossier, verandering)] : [];
          }),
        ],
        regels,
      ),
    ]);
  } catch (error) {
    // Somebody else took one of the numbers between the check and the commit.
    if (error instanceof UniqueViolation && error.table === 'trajecten') return fail('nummer-bezet');
    throw error;
  }
  return ok({ nieuw: nieuw.length, gewijzigd: gewijzigd.length });
}

/** The writes of one changed traject, its toewijzingen closed when it ends. */
function wijziging(
  { bekend, gegevens, wijzigingen, sluit, trajectnummer }: Gewijzigd,
  { levend }: GelezenPlan,
  wie: Wie,
) {
  const { eindDatum, eindReden } = gegevens;
  const sluiting =
    sluit && eindDatum && eindReden
      ? sluitToewijzingen(levend.get(bekend.id) ?? [], { eindDatum, eindReden }, wie)
      : null;
  return {
    trajectId: bekend.id,
    verandering: { traject: gegevens, toewijzingen: sluiting?.toewijzingen },
    writes: [
      wijzigTraject(bekend, gegevens),
      event({
        ...wie,
        daad: 'traject:wijzigen',
        object: ['traject', bekend.id] as [string, string],
        gegevens: { trajectnummer, toelichting: wijzigingenTekst(wijzigingen) },
      }),
      ...(sluiting?.writes ?? []),
    ],
  };
}

/** What was done, for the message afterwards. */
export const gedaanTekst = ({ nieuw, gewijzigd }: { nieuw: number; gewijzigd: number }) =>
  `Het bestand is verwerkt: ${meervoud(nieuw, 'nieuw traject', 'nieuwe trajecten')}, ${meervoud(gewijzigd, 'gewijzigd traject', 'gewijzigde trajecten')}.`;
