import type { Actor } from '~/platform/actor.server';
import { type Dag, dagVanMoment } from '~/platform/dates';
import { type ExportColumn, exportRows } from '~/platform/export.server';
import { formatMaand } from '~/platform/format';
import type { ListQuery } from '~/platform/list';
import { listRapportagesVolledig, type RapportageRij } from './queries-lijst.server';
import { rapportageStatus } from './status';

const dagOf = (moment: string | null) => moment && dagVanMoment(moment);
const uren = (minuten: number | null) => (minuten === null ? null : Math.round((minuten * 100) / 60) / 100);

const kolommen: ExportColumn<RapportageRij>[] = [
  { kop: 'Maand', waarde: (r) => formatMaand(r.maand) },
  { kop: 'Contract', waarde: (r) => r.contract },
  { kop: 'Gemeente', waarde: (r) => r.gemeente },
  { kop: 'Aanbieder', waarde: (r) => r.contractant },
  { kop: 'Versie', soort: 'getal', waarde: (r) => r.versienummer },
  { kop: 'Status', waarde: (r) => rapportageStatus[r.status].label },
  { kop: 'Uiterlijk', soort: 'dag', waarde: (r) => r.uiterlijk },
  { kop: 'Te laat', waarde: (r) => (r.teLaat ? 'ja' : 'nee') },
  { kop: 'Eerste keer ingediend', soort: 'dag', waarde: (r) => dagOf(r.eersteIngediendOp) },
  { kop: 'Laatst ingediend', soort: 'dag', waarde: (r) => dagOf(r.ingediendOp) },
  { kop: 'Goedgekeurd', soort: 'dag', waarde: (r) => dagOf(r.beoordeeldOp) },
  { kop: 'Keren teruggestuurd', soort: 'getal', waarde: (r) => r.terugGestuurd },
  { kop: 'Trajecten', soort: 'getal', waarde: (r) => r.regels },
  { kop: 'Aangeboden uren', soort: 'getal', waarde: (r) => uren(r.aangebodenMinuten) },
  { kop: 'Gevolgde uren', soort: 'getal', waarde: (r) => uren(r.gevolgdMinuten) },
  { kop: 'Geoorloofd verzuim (uren)', soort: 'getal', waarde: (r) => uren(r.geoorloofdMinuten) },
  { kop: 'Ongeoorloofd verzuim (uren)', soort: 'getal', waarde: (r) => uren(r.ongeoorloofdMinuten) },
  { kop: 'Participatie-uren', soort: 'getal', waarde: (r) => uren(r.participatieMinuten) },
  { kop: 'Waarschuwingen', soort: 'getal', waarde: (r) => r.waarschuwingen },
];

/** Exactly the reports of the filtered list, as a file. */
export async function exportRapportages(actor: Actor, query: ListQuery, vandaag: Dag, formaat: 'csv' | 'xlsx') {
  const rijen = await listRapportagesVolledig(actor, query, vandaag);
  return exportRows({ naam: `maandrapportages-${vandaag}`, formaat, kolommen, rijen });
}
