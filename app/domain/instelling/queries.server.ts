import { and, asc, desc, eq, or } from 'drizzle-orm';
import { parseDag } from '~/platform/dates';
import { formatDag, formatEuro, formatGetal, formatPeriode } from '~/platform/format';
import { notFound } from '~/platform/http.server';
import type { Instelling } from '~/platform/settings.server';
import { db } from '../../../db/client';
import { instellingen } from '../../../db/schema';
import { contains } from '../../../db/sql';

const eenheidWoord: Record<string, string> = { dagen: ' dagen', maanden: ' maanden', procent: '%', uren: ' uur' };

/** The value as people read it, with its unit. */
export function waardeTekst({ waarde, eenheid }: Pick<Instelling, 'waarde' | 'eenheid'>): string {
  if (typeof waarde === 'boolean') return waarde ? 'ja' : 'nee';
  if (typeof waarde === 'string')
    return parseDag(waarde)
      ? formatDag(waarde)
      : waarde.replace(/^\d+(,\d+)+$/, (lijst) => lijst.replaceAll(',', ', '));
  if (eenheid === 'euro-cents') return formatEuro(waarde);
  return `${formatGetal(waarde)}${eenheidWoord[eenheid] ?? ''}`;
}

const opScherm = (rij: Instelling) => ({
  id: rij.id,
  naam: rij.naam,
  groep: rij.groep,
  waarde: waardeTekst(rij),
  periode: formatPeriode(rij.van, rij.tot),
  bron: rij.bron,
  nogNakijken: rij.nogNakijken,
});

/** All settings by group and name, the newest value first. */
export async function listInstellingen(zoek: string, groep: string | undefined) {
  const rijen = await db
    .select()
    .from(instellingen)
    .where(
      and(
        groep ? eq(instellingen.groep, groep) : undefined,
        zoek ? or(contains(instellingen.naam, zoek), contains(instellingen.bron, zoek)) : undefined,
      ),
    )
    .orderBy(asc(instellingen.groep), asc(instellingen.naam), desc(instellingen.van));
  return rijen.map(opScherm);
}

export async function listInstellingGroepen() {
  const rijen = await db
    .selectDistinct({ groep: instellingen.groep })
    .from(instellingen)
    .orderBy(asc(instellingen.groep));
  return rijen.map(({ groep }) => groep);
}

/** One setting with all values of its key, newest first; 404 when unknown. */
export async function getInstelling(id: string) {
  const [rij] = await db.select().from(instellingen).where(eq(instellingen.id, id));
  if (!rij) return notFound();
  const versies = await db
    .select()
    .from(instellingen)
    .where(eq(instellingen.sleutel, rij.sleutel))
    .orderBy(desc(instellingen.van));
  return { rij, versies, opScherm: versies.map(opScherm) };
}
