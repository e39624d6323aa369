import { randomBytes } from 'node:crypto';
import type { Actor } from '~/platform/actor.server';
import type { Dag } from '~/platform/dates';
import { event } from '~/platform/events.server';
import type { Once } from '~/platform/form.server';
import { paths } from '~/platform/paths';
import { compleet, type Failure, fail, type NietCompleet, ok, type Result } from '~/platform/result';
import { commit, UniqueViolation } from '../../../db/commit';
import { newId } from '../../../db/ids';
import { trajecten } from '../../../db/schema';
import { leesDossiers, leesKpiRegels } from '../kpi/tellingen-queries.server';
import { trajectTellingen } from '../kpi/tellingen-writes.server';
import { levendeToewijzingenVan } from '../toewijzing/queries-levend.server';
import { sluitToewijzingen } from '../toewijzing/sluiten-writes.server';
import { nieuwDossier, veranderd } from './dossier';
import { wijzigingenTekst, wijzigingenTussen } from './importplan';
import { willekeurigTrajectnummer } from './nummer';
import { eigenGemeenten, getTraject } from './queries.server';
import { beoordeelTraject, statussenBij, type TrajectFout, type TrajectGegevens } from './rules';
import { wijzigTraject } from './writes.server';

type Wie = { actor: Actor; nu: string; vandaag: Dag };
type Ingevuld = Omit<TrajectGegevens, 'status'>;
type Weigering =
  | NietCompleet<TrajectFout>
  | Failure<'gemeente-onbekend' | 'nummer-bezet' | 'niets-gewijzigd', Record<never, never>>
  | Failure<'eerder-dan-start', { bij: string; sinds: Dag }>;

/** The gemeente itself may be chosen, and all days and words fit together. */
async function beoordeel(
  { actor, vandaag }: Wie,
  gegevens: TrajectGegevens,
): Promise<Result<ReadonlyMap<string, string>, Weigering>> {
  const gemeenten = new Map((await eigenGemeenten(actor, vandaag)).map(({ id, naam }) => [id, naam]));
  if (!gemeenten.has(gegevens.gemeenteId)) return fail('gemeente-onbekend');
  return compleet(beoordeelTraject(gegevens, vandaag), gemeenten);
}

/** Records one traject, under the number that was given or a random one. */
export async function maakTraject({
  trajectnummer,
  gegevens,
  once,
  ...wie
}: Wie & { trajectnummer: string | null; gegevens: Ingevuld; once?: Once }): Promise<
  Result<{ trajectnummer: string }, Weigering>
> {
  const [status] = statussenBij(gegevens);
  const traject = { id: newId(), ...gegevens, status };
  const oordeel = await beoordeel(wie, traject);
  if (!oordeel.ok) return oordeel;
  const nummer = trajectnummer ?? willekeurigTrajectnummer(randomBytes(8));
  const regels = await leesKpiRegels();
  try {
    await commit((tx) => [
      tx.insert(trajecten).values({ ...traject, trajectnummer: nummer }),
      event({ ...wie, daad: 'traject:maken', object: ['traject', traject.id], gegevens: { trajectnummer: nummer } }),
      ...trajectTellingen([], [nieuwDossier(traject)], regels),
      ...(once ? [once(paths.traject(nummer), wie.nu)] : []),
    ]);
  } catch (error) {
    if (error instanceof UniqueViolation && error.table === 'trajecten') return fail('nummer-bezet');
    throw error;
  }
  return ok({ trajectnummer: nummer });
}

/** Corrects what is known of a traject. When it ends, so do its toewijzingen. */
export async function bewerkTraject({
  nummer,
  versie,
  gegevens,
  ...wie
}: Wie & { nummer: string; versie: number; gegevens: Ingevuld }): Promise<Result<true, Weigering>> {
  const traject = await getTraject(wie.actor, nummer);
  const mogelijk = statussenBij(gegevens);
  const nieuw: TrajectGegevens = {
    ...gegevens,
    status: mogelijk.includes(traject.status) ? traject.status : mogelijk[0],
  };
  const oordeel = await beoordeel(wie, nieuw);
  if (!oordeel.ok) return oordeel;
  const wijzigingen = wijzigingenTussen(traject, nieuw, oordeel.value);
  const [dossier, levend, regels] = await Promise.all([
    leesDossiers([traject.id]).then((dossiers) => dossiers.get(traject.id)),
    levendeToewijzingenVan([traject.id]),
    leesKpiRegels(),
  ]);
  if (!dossier || wijzigingen.length === 0) return fail('niets-gewijzigd');
  const { eindDatum, eindReden } = nieuw;
  const eindigt = traject.eindDatum === null && eindDatum !== null && eindReden !== null;
  const later = eindigt ? levend.find(({ startDatum }) => startDatum !== null && startDatum > eindDatum) : undefined;
  if (later?.startDatum) return fail('eerder-dan-start', { bij: later.aanbieder, sinds: later.startDatum });
  const sluiting = eindigt ? sluitToewijzingen(levend, { eindDatum, eindReden }, wie) : undefined;
  await commit(() => [
    wijzigTraject({ id: traject.id, versie }, nieuw),
    ...(sluiting?.writes ?? []),
    event({
      ...wie,
      daad: 'traject:bewerken',
      object: ['traject', traject.id],
      gegevens: { wijzigingen, toelichting: wijzigingenTekst(wijzigingen) },
    }),
    ...trajectTellingen(
      [dossier],
      [veranderd(dossier, { traject: nieuw, toewijzingen: sluiting?.toewijzingen })],
      regels,
    ),
  ]);
  return ok(true);
}
