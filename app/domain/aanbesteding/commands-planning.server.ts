import { and, eq, inArray } from 'drizzle-orm';
import type { Actor } from '~/platform/actor.server';
import { momentOf } from '~/platform/clock.server';
import { addDagen } from '~/platform/dates';
import { event } from '~/platform/events.server';
import { formatDatum } from '~/platform/format';
import { fail, ok } from '~/platform/result';
import { commit, type Write } from '../../../db/commit';
import { newId } from '../../../db/ids';
import { planningsmomenten } from '../../../db/schema';
import { type BeheerUitkomst, wijzigRij } from './commands.server';
import type { PlanningInvoer } from './form-daden';
import { planningNamen } from './namen';
import { type PlanVraag, stelPlanOp } from './planvoorstel.server';
import { isInVoorbereiding } from './rules-fase';
import { getAanbestedingInBeheer } from './scope.server';

type Wijziging = { actor: Actor; nummer: string; versie: number; nu: string };
type Moment = Omit<typeof planningsmomenten.$inferInsert, 'id' | 'aanbestedingId'>;

/** Puts these moments in the place of the given kinds; without kinds in the place of the whole plan. */
function vervang(aanbestedingId: string, momenten: readonly Moment[], soorten?: Moment['soort'][]): Write[] {
  const vanDeze = eq(planningsmomenten.aanbestedingId, aanbestedingId);
  return [
    (tx) => tx.delete(planningsmomenten).where(and(vanDeze, soorten && inArray(planningsmomenten.soort, soorten))),
    ...momenten.map(
      (moment): Write =>
        (tx) =>
          tx.insert(planningsmomenten).values({ ...moment, id: newId(), aanbestedingId }),
    ),
  ];
}

/** Keeps a typed plan as it is, also when a minimum is not met: the page warns, publishing decides. */
export async function wijzigPlanning(invoer: Wijziging & { momenten: PlanningInvoer }): BeheerUitkomst<null> {
  const { actor, nummer, versie, nu } = invoer;
  const aanbesteding = await getAanbestedingInBeheer(actor, nummer);
  const momenten = invoer.momenten.flatMap(({ soort, van, totEnMet, toelichting, bronNotatie }) =>
    van === null ? [] : [{ soort, van, tot: addDagen(totEnMet ?? van, 1), toelichting, bronNotatie }],
  );
  const dubbel = new Set(momenten.map(({ soort }) => soort)).size < momenten.length;
  if (dubbel) return fail('stap-dubbel');
  await commit(() => [
    wijzigRij(aanbesteding, versie, {}),
    ...vervang(aanbesteding.id, momenten),
    event({
      actor,
      nu,
      daad: 'aanbesteding:plannen',
      object: ['aanbesteding', aanbesteding.id],
      gegevens: { momenten: momenten.map(({ soort, van, tot }) => ({ soort, van, tot })) },
    }),
  ]);
  return ok(null);
}

/**
 * Takes over the proposal of the calculator: its moments replace the same kinds in the plan. In preparation the closing
 * moves along, to 12.00 hours on the last day of bidding.
 */
export async function neemPlanOver(invoer: Wijziging & { vraag: PlanVraag }): BeheerUitkomst<null> {
  const { actor, nummer, versie, nu, vraag } = invoer;
  const aanbesteding = await getAanbestedingInBeheer(actor, nummer);
  const voorstel = stelPlanOp(aanbesteding, vraag);
  if (!voorstel) return fail('geen-plan');
  const momenten = voorstel.plan.map(({ soort, van, tot, bron }) => ({ soort, van, tot, toelichting: bron }));
  const inschrijven = voorstel.plan.find(({ soort }) => soort === 'inschrijven');
  const sluitingOp = inschrijven && momentOf(addDagen(inschrijven.tot, -1), '12:00');
  const verzet = sluitingOp !== undefined && isInVoorbereiding(aanbesteding.status) && !aanbesteding.eldersGelopen;
  const vanaf = `${planningNamen[vraag.richting === 'vooruit' ? 'publicatie' : 'start']} ${formatDatum(vraag.datum)}`;
  await commit(() => [
    wijzigRij(aanbesteding, versie, verzet ? { sluitingOp } : {}),
    ...vervang(
      aanbesteding.id,
      momenten,
      momenten.map(({ soort }) => soort),
    ),
    event({
      actor,
      nu,
      daad: 'aanbesteding:plannen',
      object: ['aanbesteding', aanbesteding.id],
      gegevens: { ...vraag, toelichting: `Overgenomen uit de rekenhulp (${vanaf}).` },
    }),
  ]);
  return ok(null);
}
