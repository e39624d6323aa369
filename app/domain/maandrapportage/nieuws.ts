import { type RegelWaarden, toonVeld, type VeldNaam, velden } from './velden';

const mijlpalen = [
  'pvtAfgerondDatum',
  'mapGestartDatum',
  'mapAfgerondDatum',
  'mapVrijstellingDatum',
  'knmBehaaldDatum',
  'ontzorgenGestartDatum',
  'ontzorgenVerlengdDatum',
  'ontzorgenBeeindigdDatum',
] as const satisfies readonly VeldNaam[];

/** What happened in a month, in words: milestones, work and the end. */
export function nieuwsVan(waarden: RegelWaarden, zonder: (naam: VeldNaam) => boolean = () => false): string[] {
  const toon = <N extends VeldNaam>(naam: N) => toonVeld(naam, waarden[naam]);
  const { werkSoort, eindDatum, eindReden } = waarden;
  return [
    ...mijlpalen
      .filter((naam) => waarden[naam] !== null && !zonder(naam))
      .map((naam) => `${velden[naam].naam} ${toon(naam)}`),
    ...(werkSoort === null ? [] : [`${toon('werkSoort')} vanaf ${toon('werkDatum')}`]),
    ...(eindDatum === null && eindReden === null
      ? []
      : [
          `Einde${eindDatum ? ` op ${toon('eindDatum')}` : ''}${eindReden ? `: ${toon('eindReden').toLowerCase()}` : ''}`,
        ]),
  ];
}
