import { type Bevinding, fout, type Grenzen, leeg, type RegelContext } from './bevinding';
import { eersteDagVan } from './maand';
import { datumFouten, trajectFouten } from './regels-dagen';
import { tekstBevindingen, waarschuwingen } from './regels-waarschuwingen';
import { formatUren } from './uren';
import { type RegelWaarden, type VeldNaam, velden, veldNamen } from './velden';

/** The checks on one line. Pure; the limits are settings. @source domeinregels D.6 */

const gevraagd = (les: boolean, z: boolean): readonly VeldNaam[] => {
  const mag = { allen: true, les, z, begeleiding: !les };
  return veldNamen.filter((naam) => mag[velden[naam].voor]);
};
const [bijLes, bijZ, bijBegeleiding] = [gevraagd(true, false), gevraagd(true, true), gevraagd(false, false)];

/** The fields that are asked of this traject. */
export const gevraagdeVelden = ({
  soort,
  leerroute,
}: Pick<RegelContext, 'soort' | 'leerroute'>): readonly VeldNaam[] =>
  soort === 'leerroute' ? (leerroute === 'z' ? bijZ : bijLes) : bijBegeleiding;

const verzamelingen = new Map([bijLes, bijZ, bijBegeleiding].map((namen) => [namen, new Set(namen)]));
/** Whether a field is asked of this traject; asked for every cell of a large file. */
export const isGevraagd = (context: Pick<RegelContext, 'soort' | 'leerroute'>, naam: VeldNaam): boolean =>
  verzamelingen.get(gevraagdeVelden(context))?.has(naam) ?? false;

/** Everything there is to say about a line, what stops it first. */
export function controleerRegel(regel: RegelWaarden, context: RegelContext, grenzen: Grenzen): Bevinding[] {
  return [
    ...nietGevraagd(regel, context),
    ...urenFouten(regel),
    ...nogLeeg(regel, context),
    ...datumFouten(regel, context),
    ...trajectFouten(regel, context),
    ...tekstBevindingen(regel, grenzen),
    ...waarschuwingen(regel, context, grenzen, isStil(regel, context)),
  ];
}

const plaats = {
  z: 'de Z-route',
  begeleiding: 'maatschappelijke begeleiding',
  les: 'een leerroute',
  allen: 'elk traject',
};

function nietGevraagd(regel: RegelWaarden, context: RegelContext): Bevinding[] {
  return veldNamen
    .filter((naam) => regel[naam] !== null && !isGevraagd(context, naam))
    .map((naam) => {
      const { woord, voor } = velden[naam];
      return fout(naam, `vul ${woord} alleen in bij ${plaats[voor]}; maak dit leeg`, `Alleen bij ${plaats[voor]}`);
    });
}

function urenFouten({
  aangebodenMinuten: aangeboden,
  gevolgdMinuten: gevolgd,
  geoorloofdMinuten,
  ongeoorloofdMinuten,
}: RegelWaarden): Bevinding[] {
  if (aangeboden === null) return [];
  const kort = `Meer dan aangeboden (${formatUren(aangeboden)})`;
  const meer = `is meer dan de ${formatUren(aangeboden)} aangeboden uren`;
  if (gevolgd !== null && gevolgd > aangeboden) {
    return [fout('gevolgdMinuten', `${formatUren(gevolgd)} gevolgde uren ${meer}`, kort)];
  }
  const som = (gevolgd ?? 0) + (geoorloofdMinuten ?? 0) + (ongeoorloofdMinuten ?? 0);
  if (som <= aangeboden) return [];
  const veld = ongeoorloofdMinuten ? 'ongeoorloofdMinuten' : 'geoorloofdMinuten';
  return [fout(veld, `gevolgd en verzuim samen, ${formatUren(som)} uur, ${meer}`, `Samen ${formatUren(som)} uur`)];
}

/** Nothing is asked of a traject that stood still, or that had ended before the month began. */
const isStil = (regel: RegelWaarden, { maand, eindDatum }: RegelContext) =>
  regel.onderbroken || [regel.eindDatum, eindDatum].some((dag) => dag !== null && dag < eersteDagVan(maand));

const ofOnderbroken = 'of zet het traject op “onderbroken”';

function nogLeeg(regel: RegelWaarden, context: RegelContext): Bevinding[] {
  if (context.soort !== 'leerroute' || isStil(regel, context)) return [];
  const { aangebodenMinuten: aangeboden, gevolgdMinuten: gevolgd, geoorloofdMinuten, ongeoorloofdMinuten } = regel;
  const leegte: Bevinding[] = [];
  if (aangeboden === null) leegte.push(leeg('aangebodenMinuten', `vul de aangeboden uren in, ${ofOnderbroken}`));
  if (gevolgd === null) leegte.push(leeg('gevolgdMinuten', `vul de gevolgde uren in, ${ofOnderbroken}`));
  if (context.leerroute === 'z' && regel.participatieMinuten === null)
    leegte.push(leeg('participatieMinuten', 'vul de participatie-uren in; 0 mag ook'));
  const bekendVerzuim = (geoorloofdMinuten ?? 0) + (ongeoorloofdMinuten ?? 0);
  if (aangeboden === null || gevolgd === null || gevolgd + bekendVerzuim > aangeboden) return leegte;
  const over = formatUren(aangeboden - gevolgd - bekendVerzuim);
  for (const veld of ['geoorloofdMinuten', 'ongeoorloofdMinuten'] as const) {
    if (regel[veld] === null)
      leegte.push(leeg(veld, `vul ${velden[veld].woord} in; ${over} uur is nog niet verklaard`, 'Nog leeg'));
  }
  return leegte;
}
