import { gemeentecijfer, seedId, voortgangsrapportage } from '../dsl';
import { momentVan } from '../dsl/deel';
import { dader } from './personas';
import { gedrukt, kolommen } from './westfriesland-cijfers';
import { doelstellingen, normen } from './westfriesland-doelstellingen';
import { teksten } from './westfriesland-teksten';
import { verbandWestfriesland } from './westfriesland-verband';
import { zevenWestfriese } from './wie';

const periode = { van: '2022-07-01', tot: '2023-07-01' };
/** Supplied by the gemeente; the others are here only where the source prints something else than a number. */
const reeksen = [
  ['gehuisvest', 'S4 2.2', true],
  ['ontzorgTrajecten', 'S4 2.3.5', true],
  ['ontzorgVerlengd', 'S4 2.3.5', true],
  ['werkOrientatie', 'S4 2.3.6', false],
  ['werkStage', 'S4 2.3.6', false],
  ['werkVrijwillig', 'S4 2.3.6', false],
  ['werkBetaald', 'S4 2.3.6', false],
] as const;

const cijfers = () =>
  zevenWestfriese.flatMap(([naam, gemeenteId]) =>
    reeksen.flatMap(([reeks, bron, vanGemeente]) => {
      const waarde = gedrukt(naam)[reeks];
      if (!vanGemeente && waarde !== null) return [];
      const id = seedId(`gemeentecijfer:${naam}:${reeks}`);
      return [
        gemeentecijfer({
          id,
          gemeenteId,
          reeks,
          ...periode,
          // A `-` of the source is read as 0 (rule book A.11, 14).
          waarde: waarde ?? 0,
          bronNotatie: waarde === null ? '-' : null,
          bron,
        }),
      ];
    }),
  );

const id = seedId('voortgangsrapportage:westfriesland:2022-07-01:1');
const volgorde = kolommen.flatMap((kolom) =>
  zevenWestfriese.flatMap(([naam, gemeente]) => (naam === kolom ? [gemeente] : [])),
);
const regio = dader('contractmanager@westfriesland.example');

/** Figures of the gemeenten, the targets of 2020, and the report that is being written. */
export const verantwoording = () => [
  cijfers(),
  doelstellingen(),
  normen(),
  voortgangsrapportage({
    id,
    verbandId: verbandWestfriesland.id,
    ...periode,
    versienummer: 1,
    inclusiefEerdereInstroom: true,
    kolommen: volgorde,
    status: 'concept',
    gemaaktOp: momentVan('2023-06-28'),
    teksten,
    geschiedenis: [['2023-06-28', 'verantwoording:maken', { ...periode, versienummer: 1 }, regio]],
  }),
];
