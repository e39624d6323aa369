import { and, asc, eq, inArray, isNotNull } from 'drizzle-orm';
import type { Actor } from '~/platform/actor.server';
import { formatPeriode } from '~/platform/format';
import { db } from '../../../db/client';
import {
  aanbestedingen,
  gemeenten,
  instellingen,
  organisaties,
  percelen,
  routeverdelingen,
  uitvoeringsbudgetten,
} from '../../../db/schema';
import { aanbestedingInScope } from '../aanbesteding/scope.server';
import { leerroutes } from '../aanbesteding/status';
import { gemeenteInScope } from '../gemeente/scope.server';
import { waardeTekst } from '../instelling/queries.server';
import { budgettabel, controleer, deelVan, reken } from './rules';
import { indicatieveBedragen, jaarbedragen, overigeRegels } from './spuk';

/** The budget table of the gemeenten in the actor's scope. */
export async function getBudgettabel(actor: Actor) {
  const rijen = await db
    .select({
      gemeenteId: uitvoeringsbudgetten.gemeenteId,
      gemeente: organisaties.naam,
      jaar: uitvoeringsbudgetten.jaar,
      soort: uitvoeringsbudgetten.soort,
      bedragCents: uitvoeringsbudgetten.bedragCents,
      enVerder: uitvoeringsbudgetten.enVerder,
      bron: uitvoeringsbudgetten.bron,
    })
    .from(uitvoeringsbudgetten)
    .innerJoin(gemeenten, eq(gemeenten.id, uitvoeringsbudgetten.gemeenteId))
    .innerJoin(organisaties, eq(organisaties.id, gemeenten.id))
    .where(gemeenteInScope(actor));
  return budgettabel(rijen);
}

/** What the state pays per person: indicative per component, definitive per year, and the rules around it. Public. */
export async function getSpuk() {
  const alle = await db
    .select()
    .from(instellingen)
    .where(eq(instellingen.groep, 'Specifieke uitkering (SPUK)'))
    .orderBy(asc(instellingen.id));
  return {
    indicatief: indicatieveBedragen(alle),
    perJaar: jaarbedragen(alle),
    regels: alle
      .filter((rij) => overigeRegels([rij]).length > 0)
      .map((rij) => ({
        id: rij.id,
        naam: rij.naam,
        waarde: waardeTekst(rij),
        periode: formatPeriode(rij.van, rij.tot),
        bron: rij.bron,
        nogNakijken: rij.nogNakijken,
      }))
      .sort((a, b) => a.naam.localeCompare(b.naam, 'nl')),
  };
}

/** The ramingen of tenders in the actor's scope that count in trajecten, and how these spread over the leerroutes. */
export async function listRamingen(actor: Actor) {
  const gevonden = await db
    .select({
      aanbestedingId: aanbestedingen.id,
      nummer: aanbestedingen.nummer,
      titel: aanbestedingen.titel,
      perceel: percelen.nummer,
      naam: percelen.naam,
      ramingCents: percelen.ramingCents,
      trajectenPerJaar: percelen.trajectenPerJaar,
      prijsPerTrajectCents: percelen.prijsPerTrajectCents,
      looptijdMaanden: percelen.looptijdMaanden,
    })
    .from(percelen)
    .innerJoin(aanbestedingen, eq(aanbestedingen.id, percelen.aanbestedingId))
    .where(and(aanbestedingInScope(actor), isNotNull(percelen.trajectenPerJaar)))
    .orderBy(asc(aanbestedingen.nummer), asc(percelen.nummer));
  const ids = [...new Set(gevonden.map(({ aanbestedingId }) => aanbestedingId))];
  const verdelingen = ids.length
    ? await db
        .select()
        .from(routeverdelingen)
        .where(inArray(routeverdelingen.aanbestedingId, ids))
        .orderBy(asc(routeverdelingen.volgens))
    : [];
  return {
    ramingen: gevonden.map(({ aanbestedingId: _, ...rij }) => {
      const { trajectenPerJaar, prijsPerTrajectCents, looptijdMaanden } = rij;
      if (trajectenPerJaar === null || prijsPerTrajectCents === null || looptijdMaanden === null) {
        return { ...rij, uitkomst: null, controle: null };
      }
      const raming = { trajectenPerJaar, prijsPerTrajectCents, looptijdMaanden };
      const controle = rij.ramingCents === null ? null : controleer(raming, rij.ramingCents);
      return { ...rij, uitkomst: reken(raming), controle };
    }),
    verdelingen: ids.flatMap((id) => perBron(id, gevonden, verdelingen)),
  };
}

type Raming = { aanbestedingId: string; nummer: string; titel: string; trajectenPerJaar: number | null };
type Verdeling = typeof routeverdelingen.$inferSelect;

/** One row per tender and per source that spreads its trajecten. */
function perBron(id: string, ramingen: readonly Raming[], verdelingen: readonly Verdeling[]) {
  const eigen = ramingen.filter(({ aanbestedingId }) => aanbestedingId === id);
  const trajecten = eigen.reduce((som, { trajectenPerJaar }) => som + (trajectenPerJaar ?? 0), 0);
  const [eerste] = eigen;
  const van = verdelingen.filter(({ aanbestedingId }) => aanbestedingId === id);
  if (!eerste) return [];
  return [...new Set(van.map(({ volgens }) => volgens))].map((volgens) => ({
    nummer: eerste.nummer,
    titel: eerste.titel,
    volgens,
    trajecten,
    bron: van.find((rij) => rij.volgens === volgens)?.bron ?? null,
    routes: leerroutes.map((leerroute) => {
      const procent = van.find((rij) => rij.volgens === volgens && rij.leerroute === leerroute)?.procent ?? null;
      return { leerroute, procent, aantal: procent === null ? null : deelVan(trajecten, procent) };
    }),
  }));
}
