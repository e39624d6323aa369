import { formatDag, formatMaand } from '~/platform/format';
import { type Bevinding, fout, type RegelContext } from './bevinding';
import { laatsteDagVan } from './maand';
import { type RegelWaarden, type VeldNaam, velden, veldNamen } from './velden';

/** The checks on the days of a line: in or before the month, in their order, and within the traject. */

export const dagVelden = veldNamen.filter((naam) => velden[naam].soort === 'dag');

/** Which milestone cannot come before which other. */
const volgorde: readonly (readonly [later: VeldNaam, eerder: VeldNaam, eerderNodig: boolean])[] = [
  ['mapAfgerondDatum', 'mapGestartDatum', false],
  ['ontzorgenVerlengdDatum', 'ontzorgenGestartDatum', true],
  ['ontzorgenBeeindigdDatum', 'ontzorgenGestartDatum', true],
];

export function datumFouten(regel: RegelWaarden, { maand, bekend }: RegelContext): Bevinding[] {
  const laatste = laatsteDagVan(maand);
  const gezegd = (naam: VeldNaam) => (regel[naam] as string | null) ?? bekend[naam] ?? null;
  const bevindingen = dagVelden.flatMap((naam) => {
    const dag = regel[naam] as string | null;
    return dag !== null && dag > laatste
      ? [
          fout(
            naam,
            `${velden[naam].woord}, ${formatDag(dag)}, ligt na ${formatMaand(maand)}`,
            `Na ${formatMaand(maand)}`,
          ),
        ]
      : [];
  });
  for (const [later, eerder, nodig] of volgorde) {
    const dag = regel[later] as string | null;
    const begin = gezegd(eerder);
    if (dag === null) continue;
    if (begin === null && nodig) bevindingen.push(fout(eerder, `vul ook ${velden[eerder].woord} in`, 'Vul dit ook in'));
    if (begin !== null && dag < begin)
      bevindingen.push(
        fout(
          later,
          `${velden[later].woord} ligt voor ${velden[eerder].woord} van ${formatDag(begin)}`,
          `Voor ${formatDag(begin)}`,
        ),
      );
  }
  if (regel.mapVrijstellingDatum !== null && gezegd('mapAfgerondDatum') !== null)
    bevindingen.push(fout('mapVrijstellingDatum', 'de MAP is afgerond of vrijgesteld, niet allebei', 'Al afgerond'));
  if (regel.werkSoort !== null && regel.werkDatum === null)
    bevindingen.push(fout('werkDatum', 'vul in vanaf welke dag het werk is', 'Vul dit ook in'));
  if (regel.werkSoort === null && regel.werkDatum !== null)
    bevindingen.push(fout('werkSoort', 'kies het soort werk', 'Kies dit ook'));
  return bevindingen;
}

export function trajectFouten(regel: RegelWaarden, { soort, pipDatum, startDatum }: RegelContext): Bevinding[] {
  const bevindingen: Bevinding[] = [];
  if (regel.eindDatum !== null && regel.eindReden === null)
    bevindingen.push(fout('eindReden', 'kies de reden van het einde', 'Kies een reden'));
  if (regel.eindDatum === null && regel.eindReden !== null)
    bevindingen.push(fout('eindDatum', 'vul in op welke dag het traject eindigde', 'Vul dit ook in'));
  if (regel.eindDatum !== null && startDatum !== null && regel.eindDatum < startDatum)
    bevindingen.push(
      fout(
        'eindDatum',
        `het einde ligt voor de start van ${formatDag(startDatum)}`,
        `Voor de start (${formatDag(startDatum)})`,
      ),
    );
  if (soort === 'leerroute' && startDatum !== null && (pipDatum === null || startDatum < pipDatum)) {
    const pip = pipDatum === null ? 'en heeft geen PIP' : `voor het PIP van ${formatDag(pipDatum)}`;
    bevindingen.push(
      fout(
        'gevolgdMinuten',
        `het traject startte op ${formatDag(startDatum)}, ${pip}; vraag de gemeente dit te herstellen`,
        'Start voor het PIP',
      ),
    );
  }
  return bevindingen;
}
