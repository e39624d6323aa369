import { and, eq, exists, gte, isNotNull, lt, ne, or, type SQL } from 'drizzle-orm';
import { type Dag, parseDag } from '~/platform/dates';
import { formatDatum, formatPeriode } from '~/platform/format';
import { db } from '../../../db/client';
import { trajecten, trajectfeiten } from '../../../db/schema';
import type { AantalMeting } from '../kpi/metingen';
import { type Reekssleutel, reeksen, reekssleutels, type Telling } from '../verantwoording/reeksen';
import { type FeitSoort, feitNamen, feitSoorten } from './status';

/** Which trajecten stand behind a figure of the voortgangsrapportage or of the KPI's, as a filter of the list. */

type Datumkolom = (typeof trajecten)['plichtDatum' | 'pipDatum' | 'startDatum' | 'eindDatum'];
type Venster = { van: Dag | null; tot: Dag | null };

const binnen = (kolom: Datumkolom | typeof trajectfeiten.datum, { van, tot }: Venster): SQL | undefined =>
  and(isNotNull(kolom), van ? gte(kolom, van) : undefined, tot ? lt(kolom, tot) : undefined);

const metFeit = (soort: FeitSoort, venster: Venster): SQL =>
  exists(
    db
      .select({ id: trajectfeiten.trajectId })
      .from(trajectfeiten)
      .where(
        and(
          eq(trajectfeiten.trajectId, trajecten.id),
          eq(trajectfeiten.soort, soort),
          binnen(trajectfeiten.datum, venster),
        ),
      ),
  );

function vanReeks(telling: Telling, venster: Venster): SQL | undefined {
  if (telling.bron === 'feit') {
    const soort = feitSoorten.find((bekend) => bekend === telling.soort);
    return soort && metFeit(soort, venster);
  }
  if (telling.bron !== 'traject') return undefined;
  const { datum, doelgroep, leerroute, status } = telling;
  return and(
    binnen(trajecten[datum], venster),
    eq(trajecten.doelgroep, doelgroep),
    leerroute ? eq(trajecten.leerroute, leerroute) : undefined,
    status ? eq(trajecten.status, status) : undefined,
  );
}

const aantallen: Partial<Record<AantalMeting, { naam: string; waar: (venster: Venster) => SQL | undefined }>> = {
  plichtig: { naam: 'Inburgeringsplichtig geworden', waar: (venster) => binnen(trajecten.plichtDatum, venster) },
  pip: { naam: 'PIP vastgesteld', waar: (venster) => binnen(trajecten.pipDatum, venster) },
  gestart: { naam: 'Gestart', waar: (venster) => binnen(trajecten.startDatum, venster) },
  gestopt: {
    naam: 'Gestart en weer gestopt',
    waar: (venster) => and(isNotNull(trajecten.startDatum), binnen(trajecten.eindDatum, venster)),
  },
  beeindigd: {
    naam: 'Tussentijds beëindigd',
    waar: (venster) => and(binnen(trajecten.eindDatum, venster), ne(trajecten.eindReden, 'plicht-voldaan')),
  },
  afgerond: {
    naam: 'Inburgeringsplicht voldaan',
    waar: (venster) =>
      or(
        metFeit('plicht-voldaan', venster),
        and(binnen(trajecten.eindDatum, venster), eq(trajecten.eindReden, 'plicht-voldaan')),
      ),
  },
};
const isReeks = (meting: string): meting is Reekssleutel => (reekssleutels as readonly string[]).includes(meting);
const isAantal = (meting: string): meting is AantalMeting => Object.hasOwn(aantallen, meting);

/** The condition for `?meting=…&van=…&tot=…`; undefined for an unknown word, or a series that trajecten do not carry. */
export function metingWaar(filters: Readonly<Record<string, string>>): SQL | undefined {
  const { meting = '' } = filters;
  const venster = { van: parseDag(filters.van ?? '') ?? null, tot: parseDag(filters.tot ?? '') ?? null };
  if (isReeks(meting)) return vanReeks(reeksen[meting].telling, venster);
  return isAantal(meting) ? aantallen[meting]?.waar(venster) : undefined;
}

/** The measurement of the URL in words: 'PIP-beschikkingen vastgesteld, statushouders (1 juli 2022 t/m 30 juni 2023)'. */
export function metingTekst(filters: Readonly<Record<string, string>>): string | null {
  const { meting = '' } = filters;
  if (metingWaar(filters) === undefined) return null;
  const naam = isReeks(meting) ? reeksNaam(meting) : isAantal(meting) ? aantallen[meting]?.naam : undefined;
  const [van, tot] = [parseDag(filters.van ?? ''), parseDag(filters.tot ?? '')];
  if (van && (!tot || tot > van)) return `${naam} (${formatPeriode(van, tot)})`;
  return tot && !van ? `${naam} (voor ${formatDatum(tot)})` : (naam ?? null);
}

function reeksNaam(sleutel: Reekssleutel): string {
  const { naam, telling }: { naam: string; telling: Telling } = reeksen[sleutel];
  if (telling.bron === 'feit') return feitNamen[telling.soort as FeitSoort];
  if (telling.bron !== 'traject' || sleutel.startsWith('plichtige')) return naam;
  return `${naam}, ${telling.doelgroep === 'asielstatushouder' ? 'statushouders' : 'gezinsmigranten'}`;
}
