import type { Dag } from '~/platform/dates';
import { formatDatum } from '~/platform/format';
import { fail, ok } from '~/platform/result';
import { type EindReden, eindRedenNamen } from '../traject/status';
import type { Uitkomst } from './commands.server';
import { type Bestaand, schrijf } from './daad.server';
import { mailGemeente } from './post.server';
import { getToewijzing } from './queries.server';
import { levendeToewijzingenVan } from './queries-levend.server';
import {
  accepteer,
  beeindig as beeindigRegel,
  hervat as hervatRegel,
  onderbreek as onderbreekRegel,
  rondAf as rondAfRegel,
  start as startRegel,
  weiger,
} from './rules';
import { sluitToewijzingen } from './sluiten-writes.server';
import { type Resultaat, resultaatNamen } from './status';

/** What happens to a toewijzing after an aanbieder was chosen. */

/** The aanbieder takes the deelnemer, or says why not; the gemeente hears it. */
export async function beantwoord({
  id,
  versie,
  antwoord,
  reden,
  ...wie
}: Bestaand & { antwoord: 'accepteer' | 'weiger'; reden: string | null }): Uitkomst {
  const volledig = await getToewijzing(wie.actor, id);
  const { toewijzing, contractant, gemeente } = volledig;
  const neemt = antwoord === 'accepteer';
  const stap = neemt ? accepteer(toewijzing) : weiger(toewijzing, reden);
  if (!stap.ok) return stap;
  await schrijf(
    volledig,
    { versie, ...wie },
    {
      daad: neemt ? 'toewijzing:accepteren' : 'toewijzing:weigeren',
      toelichting: reden ?? '',
      velden: {
        status: stap.value,
        beantwoordDatum: wie.vandaag,
        ...(neemt ? {} : { reden, eindDatum: wie.vandaag }),
      },
      extra: await mailGemeente(gemeente.id, {
        ...wie,
        toewijzingId: id,
        onderwerp: neemt ? 'Deelnemer aangenomen' : 'Deelnemer geweigerd',
        zin: neemt
          ? `${contractant.naam} neemt een deelnemer van ${gemeente.naam} aan.`
          : `${contractant.naam} weigert een deelnemer van ${gemeente.naam}. Kies een andere aanbieder.`,
      }),
    },
  );
  return ok(true);
}

/** The first lesson. The traject begins with it, when it had not begun. */
export async function start({ id, versie, datum, ...wie }: Bestaand & { datum: Dag }): Uitkomst {
  const { permissions, scope } = wie.actor;
  if (!permissions.has(scope.soort === 'aanbieder' ? 'toewijzing:beantwoorden' : 'toewijzing:beslissen')) {
    return fail('niet-uw-antwoord');
  }
  const volledig = await getToewijzing(wie.actor, id);
  const { toewijzing, traject, contract } = volledig;
  const stap = startRegel(toewijzing, traject, contract, datum, wie.vandaag);
  if (!stap.ok) return stap;
  await schrijf(
    volledig,
    { versie, ...wie },
    {
      daad: 'toewijzing:starten',
      toelichting: `Gestart op ${formatDatum(datum)}.`,
      velden: { status: stap.value, startDatum: datum },
      traject:
        toewijzing.soort === 'leerroute' ? { status: 'gestart', startDatum: traject.startDatum ?? datum } : undefined,
    },
  );
  return ok(true);
}

type OpDag = Bestaand & { datum: Dag };

export async function onderbreek({ id, versie, datum, reden, ...wie }: OpDag & { reden: string }): Uitkomst {
  const volledig = await getToewijzing(wie.actor, id);
  const stap = onderbreekRegel(volledig.toewijzing, datum, wie.vandaag);
  if (!stap.ok) return stap;
  await schrijf(
    volledig,
    { versie, ...wie },
    {
      daad: 'toewijzing:onderbreken',
      toelichting: `Vanaf ${formatDatum(datum)}. ${reden}`,
      velden: { status: stap.value, onderbrokenDatum: datum, reden },
      traject: volledig.toewijzing.soort === 'leerroute' ? { status: 'onderbroken' } : undefined,
    },
  );
  return ok(true);
}

export async function hervat({ id, versie, datum, ...wie }: OpDag): Uitkomst {
  const volledig = await getToewijzing(wie.actor, id);
  const stap = hervatRegel(volledig.toewijzing, datum, wie.vandaag);
  if (!stap.ok) return stap;
  await schrijf(
    volledig,
    { versie, ...wie },
    {
      daad: 'toewijzing:hervatten',
      toelichting: `Weer begonnen op ${formatDatum(datum)}.`,
      velden: { status: stap.value, onderbrokenDatum: null, reden: null },
      traject: volledig.toewijzing.soort === 'leerroute' ? { status: 'gestart' } : undefined,
    },
  );
  return ok(true);
}

/** The route is finished; the traject ends with it when the duty is fulfilled. */
export async function rondAf({
  id,
  versie,
  datum,
  resultaat,
  plichtVoldaan,
  ...wie
}: OpDag & { resultaat: Resultaat; plichtVoldaan: boolean }): Uitkomst {
  const volledig = await getToewijzing(wie.actor, id);
  const stap = rondAfRegel(volledig.toewijzing, datum, wie.vandaag);
  if (!stap.ok) return stap;
  const einde = plichtVoldaan && volledig.toewijzing.soort === 'leerroute';
  await schrijf(
    volledig,
    { versie, ...wie },
    {
      daad: 'toewijzing:afronden',
      toelichting: `${resultaatNamen[resultaat]} op ${formatDatum(datum)}.`,
      velden: { status: stap.value, eindDatum: datum, resultaat, eindReden: einde ? 'plicht-voldaan' : null },
      traject: einde ? { status: 'afgerond', eindDatum: datum, eindReden: 'plicht-voldaan' } : undefined,
    },
  );
  return ok(true);
}

/** Ends before the route is finished. A leerroute takes the traject and its other toewijzingen along. */
export async function beeindig({
  id,
  versie,
  datum,
  eindReden,
  ...wie
}: OpDag & { eindReden: Exclude<EindReden, 'plicht-voldaan'> }): Uitkomst {
  const volledig = await getToewijzing(wie.actor, id);
  const { toewijzing, traject } = volledig;
  const stap = beeindigRegel(toewijzing, datum, wie.vandaag);
  if (!stap.ok) return stap;
  const einde = { eindDatum: datum, eindReden };
  const heelTraject = toewijzing.soort === 'leerroute';
  const andere = heelTraject ? (await levendeToewijzingenVan([traject.id])).filter((rij) => rij.id !== id) : [];
  await schrijf(
    volledig,
    { versie, ...wie },
    {
      daad: 'toewijzing:beeindigen',
      toelichting: `${eindRedenNamen[eindReden]}, per ${formatDatum(datum)}.`,
      velden: { status: stap.value, ...einde },
      traject: heelTraject ? { status: 'tussentijds-beeindigd', ...einde } : undefined,
      andere: sluitToewijzingen(andere, einde, wie),
    },
  );
  return ok(true);
}
