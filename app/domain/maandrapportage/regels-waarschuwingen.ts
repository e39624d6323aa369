import { formatDag, formatMaand } from '~/platform/format';
import { bevatBsn } from '~/platform/persoonsgegevens';
import { type Bevinding, fout, type Grenzen, type RegelContext, waarschuwing } from './bevinding';
import { dagenIn, type Maand, maandErbij } from './maand';
import { dagVelden } from './regels-dagen';
import { type Taalniveau, taalniveauNamen, taalniveaus } from './status';
import { formatUren } from './uren';
import { type RegelWaarden, velden } from './velden';

/** What is unlikely but may be true, and what does not belong in free text. */

const zoekers = new WeakMap<readonly string[], RegExp | undefined>();

/** One pattern for all words, made once per list: a report may have thousands of lines. */
function zoekerVan(woorden: readonly string[]): RegExp | undefined {
  if (!zoekers.has(woorden)) {
    const kaal = woorden.map((woord) => woord.replace(/[^a-z-]/g, '')).filter(Boolean);
    zoekers.set(woorden, kaal.length > 0 ? new RegExp(`(?<![a-z])(?:${kaal.join('|')})`, 'i') : undefined);
  }
  return zoekers.get(woorden);
}

export function tekstBevindingen({ toelichting }: RegelWaarden, { medischeWoorden }: Grenzen): Bevinding[] {
  if (toelichting === null) return [];
  if (bevatBsn(toelichting))
    return [fout('toelichting', 'in de toelichting staat iets dat op een BSN lijkt; haal dit weg', 'Geen BSN')];
  const woord = zoekerVan(medischeWoorden)?.exec(toelichting)?.[0].toLowerCase();
  return woord
    ? [
        waarschuwing(
          'toelichting',
          `in de toelichting staat “${woord}”; schrijf niets over gezondheid`,
          'Niets over gezondheid',
        ),
      ]
    : [];
}

/** @param isStil nothing is asked of this traject now */
export function waarschuwingen(
  regel: RegelWaarden,
  context: RegelContext,
  grenzen: Grenzen,
  isStil: boolean,
): Bevinding[] {
  const bevindingen: Bevinding[] = [];
  const { maand, eerdereNiveaus, bekend } = context;
  const minuten = Math.max(regel.aangebodenMinuten ?? 0, regel.gevolgdMinuten ?? 0) + (regel.participatieMinuten ?? 0);
  const perWeek = (minuten * 7) / dagenIn(maand);
  if (perWeek > grenzen.urenPerWeek * 60)
    bevindingen.push(
      waarschuwing(
        'aangebodenMinuten',
        `${formatUren(minuten)} uur is meer dan ${grenzen.urenPerWeek} uur per week; klopt dit?`,
        `Meer dan ${grenzen.urenPerWeek} uur per week`,
      ),
    );
  if (context.soort === 'leerroute' && regel.niveau === null && !isStil)
    bevindingen.push(waarschuwing('niveau', 'het taalniveau is niet ingevuld', 'Niet ingevuld'));
  const sprong = sprongVan(regel.niveau, maand, eerdereNiveaus, grenzen);
  if (sprong) bevindingen.push(sprong);
  for (const naam of dagVelden) {
    const eerder = bekend[naam];
    if (eerder !== undefined && regel[naam] !== null && regel[naam] !== eerder)
      bevindingen.push(
        waarschuwing(
          naam,
          `${velden[naam].woord} was al gemeld op ${formatDag(eerder)}`,
          `Al gemeld: ${formatDag(eerder)}`,
        ),
      );
  }
  if (regel.mapAfgerondDatum !== null && regel.mapGestartDatum === null && bekend.mapGestartDatum === undefined)
    bevindingen.push(
      waarschuwing('mapGestartDatum', 'de MAP is afgerond, maar de start is niet gemeld', 'Niet gemeld'),
    );
  return bevindingen;
}

type Eerder = RegelContext['eerdereNiveaus'][number];
const rang = (niveau: Taalniveau) => taalniveaus.indexOf(niveau);
/** Of equal levels the earliest. */
const isLager = (a: Eerder, b: Eerder) => (rang(a.niveau) - rang(b.niveau) || a.maand.localeCompare(b.maand)) < 0;

/** The levels that one can rise from by more than so many steps. */
export const springbaar = (niveausprong: number): Taalniveau[] =>
  taalniveaus.slice(0, Math.max(0, taalniveaus.length - 1 - niveausprong));

/** A level that rose by more steps than usual within the months that are looked at. */
function sprongVan(
  niveau: Taalniveau | null,
  maand: Maand,
  eerder: readonly Eerder[],
  { niveausprong, niveausprongMaanden }: Grenzen,
): Bevinding | undefined {
  if (niveau === null) return undefined;
  const vanaf = maandErbij(maand, -niveausprongMaanden);
  let laagste: Eerder | undefined;
  for (const rij of eerder) {
    if (rij.maand >= vanaf && rij.maand < maand && (!laagste || isLager(rij, laagste))) laagste = rij;
  }
  if (!laagste || rang(niveau) - rang(laagste.niveau) <= niveausprong) return undefined;
  const { [laagste.niveau]: was, [niveau]: is } = taalniveauNamen;
  return waarschuwing(
    'niveau',
    `het niveau ging van ${was} in ${formatMaand(laagste.maand)} naar ${is}; klopt dit?`,
    `Was ${was}`,
  );
}
