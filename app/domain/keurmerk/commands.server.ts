import { and, eq, isNull } from 'drizzle-orm';
import type { z } from 'zod';
import type { Actor } from '~/platform/actor.server';
import { type Dag, laatste } from '~/platform/dates';
import { event } from '~/platform/events.server';
import type { Once } from '~/platform/form.server';
import { formatDatum, formatPeriode } from '~/platform/format';
import { notFound } from '~/platform/http.server';
import { paths } from '~/platform/paths';
import { fail, ok } from '~/platform/result';
import { Conflict, commit, exactlyOne, type Write } from '../../../db/commit';
import { newId } from '../../../db/ids';
import { keurmerkregistraties, organisaties } from '../../../db/schema';
import { keurmerkGevolgWrites } from '../contract/keurmerk-gevolg.server';
import { berichten } from './berichten.server';
import type { keurmerkForm, vervalForm } from './form';
import { getRegister } from './queries.server';
import { bepaalPeriode } from './register';
import { keurmerkSoortNamen, keurmerkStatus } from './status';

type Door = { actor: Actor; vandaag: Dag; nu: string };

/** Rows are only added, so the register has no row to lock: the aanbieder's own version stands for it. */
const volgendeVersie =
  (id: string, versie: number): Write =>
  (tx) =>
    exactlyOne(
      tx
        .update(organisaties)
        .set({ versie: versie + 1 })
        .where(and(eq(organisaties.id, id), eq(organisaties.versie, versie))),
    );

/** A form that was opened before somebody else added a row is told so, and not judged against what it never saw. */
function eisVersie(aanbieder: { versie: number }, versie: number): void {
  if (aanbieder.versie !== versie) throw new Conflict();
}

/**
 * Adds the next row to the register of an aanbieder. In the same commit the running contracts that depend on it are
 * suspended or set going again, and those who watch over them are written to.
 * @returns the new status, or why this cannot follow what was there
 * @source domeinregels D.8, D.4
 */
export async function registreerKeurmerk({
  actor,
  vandaag,
  nu,
  aanbiederId,
  once,
  ...stap
}: z.output<typeof keurmerkForm> & Door & { aanbiederId: string; once?: Once }) {
  const { aanbieder, registraties } = await getRegister(actor, aanbiederId);
  eisVersie(aanbieder, stap.versie);
  const periode = bepaalPeriode(registraties, stap, vandaag);
  if (!periode.ok) return periode;
  const { soort, kenmerk, bron, bronUrl, geverifieerdDatum, bezwaarLopend, toelichting } = stap;
  const rij = {
    id: newId(),
    aanbiederId,
    soort,
    ...periode.value,
    kenmerk,
    bron,
    bronUrl,
    geverifieerdDatum,
    geverifieerdDoor: actor.gebruikerId,
    bezwaarLopend,
    toelichting,
    geregistreerdOp: nu,
  };
  const na = [...registraties, { ...rij, vervallenOp: null }];
  const { status, van, tot } = periode.value;
  const [gevolgen, post] = await Promise.all([
    keurmerkGevolgWrites({ aanbiederId, registraties: na, nu, vandaag }),
    berichten({ actor, aanbieder, soort, voor: registraties, na, dag: laatste(vandaag, van), vandaag, nu }),
  ]);
  await commit((tx) => [
    volgendeVersie(aanbiederId, stap.versie),
    tx.insert(keurmerkregistraties).values(rij),
    event({
      actor,
      nu,
      daad: 'keurmerk:registreren',
      object: ['aanbieder', aanbiederId],
      gegevens: {
        soort,
        status,
        van,
        tot,
        bron,
        geverifieerdDatum,
        bezwaarLopend,
        toelichting: `${keurmerkSoortNamen[soort]}: ${keurmerkStatus[status].label.toLowerCase()}, ${formatPeriode(van, tot)}. Bron: ${bron}`,
      },
    }),
    ...gevolgen,
    ...post,
    ...(once ? [once(`${paths.aanbiederDeel(aanbiederId, 'keurmerk')}?soort=${soort}`, nu)] : []),
  ]);
  return ok({ status });
}

/** Declares a row a mistake: it counts no more, and stays visible with the reason. Contracts follow as after a registration. */
export async function laatVervallen({
  actor,
  vandaag,
  nu,
  aanbiederId,
  registratieId,
  versie,
  reden,
}: z.output<typeof vervalForm> & Door & { aanbiederId: string; registratieId: string }) {
  const { aanbieder, registraties } = await getRegister(actor, aanbiederId);
  const rij = registraties.find(({ id }) => id === registratieId) ?? notFound();
  eisVersie(aanbieder, versie);
  if (rij.vervallenOp !== null) return fail('al-vervallen');
  const na = registraties.filter(({ id }) => id !== registratieId);
  const { soort, status, van } = rij;
  const [gevolgen, post] = await Promise.all([
    keurmerkGevolgWrites({ aanbiederId, registraties: na, nu, vandaag }),
    berichten({ actor, aanbieder, soort, voor: registraties, na, dag: vandaag, vandaag, nu }),
  ]);
  await commit((tx) => [
    volgendeVersie(aanbiederId, versie),
    exactlyOne(
      tx
        .update(keurmerkregistraties)
        .set({ vervallenOp: nu, vervallenReden: reden, versie: rij.versie + 1 })
        .where(and(eq(keurmerkregistraties.id, registratieId), isNull(keurmerkregistraties.vervallenOp))),
    ),
    event({
      actor,
      nu,
      daad: 'keurmerk:laten-vervallen',
      object: ['aanbieder', aanbiederId],
      gegevens: {
        registratieId,
        soort,
        status,
        van,
        toelichting: `${keurmerkSoortNamen[soort]}: “${keurmerkStatus[status].label}” vanaf ${formatDatum(van)} klopte niet. ${reden}`,
      },
    }),
    ...gevolgen,
    ...post,
  ]);
  return ok({ soort });
}
