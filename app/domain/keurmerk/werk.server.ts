import { and, eq } from 'drizzle-orm';
import type { Actor } from '~/platform/actor.server';
import { addDagen, type Dag, dagenTussen } from '~/platform/dates';
import { distinct } from '~/platform/group';
import { paths } from '~/platform/paths';
import type { Werk } from '~/platform/werk';
import { db } from '../../../db/client';
import { aanbieders, keurmerkregistraties, organisaties } from '../../../db/schema';
import { partijInScope } from '../aanbieder/scope.server';
import { keurmerkInstellingenOp, leveraarsVan } from './queries.server';
import { listGevraagdeKeurmerken } from './queries-contracten.server';
import { huidigeOfLaatste, type Registratie } from './rules';
import { keurmerkenVan, waarschuwingenOp } from './rules-stand';
import { type KeurmerkSoort, keurmerkSoortNamen } from './status';
import { type KeurmerkInstellingen, type KeurmerkWaarschuwing, waarschuwingTekst } from './waarschuwingen';

/** One keurmerk that somebody has to watch, and why. */
type Bewaakt = {
  aanbiederId: string;
  naam: string;
  soort: KeurmerkSoort;
  registraties: readonly Registratie[];
  /** 'in 3 contracten', 'voor een gegund perceel'. */
  waarvoor: string;
};

/**
 * What runs out, has lapsed or was never (or too long ago) checked: for a gemeente or region of the aanbieders that
 * deliver under its running contracts or won a perceel that is still to be contracted, and only what those perceel
 * demand; for an aanbieder his own. Derived from state: it stays until a new row or check is recorded.
 */
export async function listKeurmerkWerk(actor: Actor, vandaag: Dag): Promise<Werk[]> {
  if (!actor.permissions.has('keurmerk:registreren') && !actor.permissions.has('eigen-organisatie:lezen')) return [];
  const [bewaakt, instellingen] = await Promise.all([
    actor.scope.soort === 'aanbieder' ? eigenKeurmerken(actor) : keurmerkenInScope(actor, vandaag),
    keurmerkInstellingenOp(vandaag),
  ]);
  return bewaakt.flatMap((keurmerk) => punten(keurmerk, vandaag, instellingen, actor.scope.soort === 'aanbieder'));
}

async function eigenKeurmerken(actor: Actor): Promise<Bewaakt[]> {
  const rijen = await db
    .select({ id: aanbieders.id, naam: organisaties.naam, soort: aanbieders.soort, registratie: keurmerkregistraties })
    .from(aanbieders)
    .innerJoin(organisaties, eq(organisaties.id, aanbieders.id))
    .leftJoin(keurmerkregistraties, eq(keurmerkregistraties.aanbiederId, aanbieders.id))
    .where(and(eq(aanbieders.id, actor.organisatieId), partijInScope(actor)));
  const [zelf] = rijen;
  if (!zelf) return [];
  const registraties = distinct(rijen.map(({ registratie }) => registratie));
  return keurmerkenVan(zelf.soort, registraties).map((soort) => ({
    aanbiederId: zelf.id,
    naam: zelf.naam,
    soort,
    registraties,
    waarvoor: '',
  }));
}

async function keurmerkenInScope(actor: Actor, vandaag: Dag): Promise<Bewaakt[]> {
  const gevraagd = await listGevraagdeKeurmerken(actor, vandaag);
  const leveraars = await leveraarsVan(gevraagd.map(({ partijId }) => partijId));
  const nodig = new Map<string, Omit<Bewaakt, 'waarvoor'> & { contracten: number; percelen: number }>();
  for (const { partijId, eisen, wat } of gevraagd) {
    for (const { aanbiederId, naam, levert, registraties } of leveraars.get(partijId) ?? []) {
      for (const soort of levert ? eisen : []) {
        const sleutel = `${aanbiederId} ${soort}`;
        const eerder = nodig.get(sleutel) ?? { aanbiederId, naam, soort, registraties, contracten: 0, percelen: 0 };
        nodig.set(sleutel, { ...eerder, [wat]: eerder[wat] + 1 });
      }
    }
  }
  return [...nodig.values()].map(({ contracten, percelen, ...keurmerk }) => ({
    ...keurmerk,
    waarvoor: waarvoor(contracten, percelen),
  }));
}

function waarvoor(contracten: number, percelen: number): string {
  if (contracten > 0)
    return `Levert in ${contracten === 1 ? '1 lopend contract' : `${contracten} lopende contracten`}.`;
  return percelen === 1
    ? 'Won een perceel dat nog geen contract heeft.'
    : `Won ${percelen} percelen die nog geen contract hebben.`;
}

const wat: Readonly<Record<KeurmerkSoort, string>> = {
  'blik-op-werk': 'het keurmerk',
  'diploma-erkenning': 'de diploma-erkenning',
};

function titel(waarschuwing: KeurmerkWaarschuwing, naam: string, soort: KeurmerkSoort): string {
  if (waarschuwing.soort === 'niet-geldig') return `${naam}: ${wat[soort]} is niet geldig`;
  if (waarschuwing.soort === 'loopt-af')
    return `${naam}: ${wat[soort]} ${waarschuwing.dagen === 0 ? 'is verlopen' : 'loopt af'}`;
  return `${naam}: ${wat[soort]} ${waarschuwing.geverifieerdDatum ? 'opnieuw controleren' : 'is nog niet vastgelegd'}`;
}

/** A check that grew old is the gemeente's work: the aanbieder himself hears of the rest. */
const isVanAanbieder = (waarschuwing: KeurmerkWaarschuwing) =>
  waarschuwing.soort !== 'onbekend' || waarschuwing.geverifieerdDatum === null;

function punten(
  { aanbiederId, naam, soort, registraties, waarvoor }: Bewaakt,
  vandaag: Dag,
  instellingen: KeurmerkInstellingen,
  eigen: boolean,
): Werk[] {
  const rij = huidigeOfLaatste(registraties, soort, vandaag);
  return waarschuwingenOp(registraties, soort, vandaag, instellingen)
    .filter((waarschuwing) => !eigen || isVanAanbieder(waarschuwing))
    .map((waarschuwing) => {
      const datum = datumVan(waarschuwing, rij, instellingen);
      return {
        id: `keurmerk:${aanbiederId}:${soort}:${waarschuwing.soort}`,
        urgentie: datum === null ? 0 : dagenTussen(vandaag, datum),
        soort: 'keurmerk',
        titel: titel(waarschuwing, naam, soort),
        tekst: `${keurmerkSoortNamen[soort]}. ${waarschuwingTekst(waarschuwing)} ${waarvoor}`.trim(),
        href: eigen ? paths.eigenOrganisatie() : paths.aanbiederDeel(aanbiederId, 'keurmerk'),
        datum,
      };
    });
}

/** The day by which it is due: the last valid day, the day the status began, or the day the last check grew too old. */
function datumVan(
  waarschuwing: KeurmerkWaarschuwing,
  rij: Registratie | undefined,
  { verificatieMaxDagen }: KeurmerkInstellingen,
): Dag | null {
  if (waarschuwing.soort === 'loopt-af') return waarschuwing.laatsteDag;
  if (waarschuwing.soort === 'niet-geldig') return rij?.van ?? null;
  return waarschuwing.geverifieerdDatum && addDagen(waarschuwing.geverifieerdDatum, verificatieMaxDagen);
}
