import type { Actor } from '~/platform/actor.server';
import type { Dag } from '~/platform/dates';
import { type ExportColumn, exportRows } from '~/platform/export.server';
import type { ListQuery } from '~/platform/list';
import { cellAddress, type Invoerfout, invoerfoutTekst, type Sheet } from '~/platform/sheet';
import { leerrouteNamen } from '../aanbesteding/status';
import { ongelezen, trajectKolommen } from './kolommen';
import { listTrajectenVolledig, type TrajectRij } from './queries-lijst.server';
import { doelgroepNamen, eindRedenNamen, trajectStatus } from './status';

const kop = (kolom: keyof typeof trajectKolommen) => trajectKolommen[kolom].kop;

/** The columns have the names of the import, so that an export can be mended and read in again. */
const kolommen: ExportColumn<TrajectRij>[] = [
  { kop: kop('trajectnummer'), waarde: (r) => r.trajectnummer },
  { kop: kop('gemeenteId'), waarde: (r) => r.gemeente },
  { kop: kop('doelgroep'), waarde: (r) => doelgroepNamen[r.doelgroep] },
  { kop: kop('leerroute'), waarde: (r) => r.leerroute && leerrouteNamen[r.leerroute] },
  { kop: kop('niveau'), waarde: (r) => r.niveau },
  { kop: kop('plichtDatum'), soort: 'dag', waarde: (r) => r.plichtDatum },
  { kop: kop('pipDatum'), soort: 'dag', waarde: (r) => r.pipDatum },
  { kop: kop('startDatum'), soort: 'dag', waarde: (r) => r.startDatum },
  { kop: kop('eindDatum'), soort: 'dag', waarde: (r) => r.eindDatum },
  { kop: kop('status'), waarde: (r) => trajectStatus[r.status].label },
  { kop: kop('eindReden'), waarde: (r) => r.eindReden && eindRedenNamen[r.eindReden] },
  { kop: kop('verlengingMaanden'), soort: 'getal', waarde: (r) => r.verlengingMaanden },
  { kop: kop('aanbieder'), waarde: (r) => r.aanbieder },
];

/** Exactly the trajecten of the filtered list, as a file. */
export const exportTrajecten = async (actor: Actor, query: ListQuery, vandaag: Dag, formaat: 'csv' | 'xlsx') =>
  exportRows({
    naam: `trajecten-${vandaag}`,
    formaat,
    kolommen,
    rijen: await listTrajectenVolledig(actor, query),
  });

/** An empty file with the headings of the import. */
export const sjabloon = () =>
  exportRows<never>({
    naam: 'trajecten-sjabloon',
    formaat: 'xlsx',
    kolommen: Object.entries(trajectKolommen)
      .filter(([naam]) => !ongelezen.includes(naam as keyof typeof trajectKolommen))
      .map(([, kolom]) => ({ kop: kolom.kop, waarde: () => '' })),
    rijen: [],
  });

/** The file as it was, with what is wrong in a column of its own: to be mended and chosen again. */
export function foutenbestand(blad: Sheet, fouten: readonly Invoerfout[]) {
  const perRij = new Map<number, string[]>();
  for (const fout of fouten) {
    const tekst = invoerfoutTekst(fout);
    perRij.set(fout.rij, [...(perRij.get(fout.rij) ?? []), tekst]);
  }
  const overKop = perRij.get(blad.kopnummer) ?? [];
  const plaatsen = blad.kop
    .map((koptekst, index) => ({ koptekst, index }))
    .filter(({ koptekst }) => koptekst !== kop('melding'));
  return exportRows({
    naam: 'trajecten-fouten',
    formaat: 'xlsx',
    kolommen: [
      ...plaatsen.map(({ koptekst, index }) => ({
        kop: koptekst || cellAddress(index, blad.kopnummer),
        waarde: (rij: Sheet['rijen'][number]) => rij.cellen[index],
      })),
      {
        kop: kop('melding'),
        waarde: (rij: Sheet['rijen'][number]) =>
          [...(rij === blad.rijen[0] ? overKop : []), ...(perRij.get(rij.nummer) ?? [])].join(' '),
      },
    ],
    rijen: [...blad.rijen],
  });
}
