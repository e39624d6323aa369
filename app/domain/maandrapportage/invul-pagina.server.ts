import type { Actor } from '~/platform/actor.server';
import { type Dag, dagVanMoment } from '~/platform/dates';
import { formatDag, formatMoment } from '~/platform/format';
import type { Grenzen } from './bevinding';
import { houdtTegen } from './bevinding';
import { routeVan } from './lijst';
import { nieuwsVan } from './nieuws';
import { grenzenOp, listOpmerkingen, listVersies, type Rapportage, rapportageKop } from './queries.server';
import { controleerRegels, listRegels, type Regel } from './queries-regels.server';
import { gevraagdeVelden } from './regels';
import { trekIn } from './rules';
import {
  type Cel,
  type InvulRij,
  isLeeg,
  isTabelVeld,
  type RegelMeldingen,
  type TabelKolom,
  type TabelVeld,
  tabelVelden,
} from './tabel';
import { meldingenVan } from './tabel-lezen';
import { legeRegel, toonVeld, type VeldNaam, velden } from './velden';

/** The page on which an aanbieder fills in. */

/** More lines than this come on pages of their own. */
const perPagina = 500;

const koppen: Readonly<Record<TabelVeld, string>> = {
  aangebodenMinuten: 'Aangeboden (uren)',
  gevolgdMinuten: 'Gevolgd (uren)',
  geoorloofdMinuten: 'Geoorloofd verzuim (uren)',
  ongeoorloofdMinuten: 'Ongeoorloofd verzuim (uren)',
  participatieMinuten: 'Participatie (uren)',
  niveau: 'Niveau',
  ontzorgenGestartDatum: 'Ontzorgen gestart',
  ontzorgenVerlengdDatum: 'Ontzorgen verlengd',
  ontzorgenBeeindigdDatum: 'Ontzorgen beëindigd',
  onderbroken: 'Onderbroken',
};

/** `bewaard om 14.02 uur`, with the day when it was not today. */
export function bewaardTekst(bewaardOp: string | null, vandaag: Dag): string | null {
  if (bewaardOp === null) return null;
  const tijd = formatMoment(bewaardOp).split(', ')[1];
  const dag = dagVanMoment(bewaardOp);
  return dag === vandaag ? `Bewaard om ${tijd}.` : `Bewaard op ${formatDag(dag)} om ${tijd}.`;
}

function kolommenVan(regels: readonly Regel[]): TabelKolom[] {
  const gevraagd = new Set<VeldNaam>(regels.flatMap(({ context }) => gevraagdeVelden(context)));
  return tabelVelden
    .filter((veld) => gevraagd.has(veld))
    .map((veld) => ({ veld, kop: koppen[veld], soort: velden[veld].soort }));
}

function celVan({ waarden, context }: Regel, gevraagd: readonly VeldNaam[], veld: TabelVeld): Cel {
  if (!gevraagd.includes(veld) && waarden[veld] === legeRegel[veld]) return null;
  const bekend = context.bekend[veld];
  return bekend !== undefined && waarden[veld] === null ? { bekend: formatDag(bekend) } : toonVeld(veld, waarden[veld]);
}

/** What was filled in of the fields without a column. */
const meerTekst = ({ waarden }: Regel): string =>
  [...nieuwsVan(waarden, isTabelVeld), ...(waarden.toelichting ? ['toelichting'] : [])].join(', ');

function rijVan(regel: Regel, kolommen: readonly TabelKolom[]): InvulRij {
  const gevraagd = gevraagdeVelden(regel.context);
  return {
    volgorde: regel.volgorde,
    trajectnummer: regel.trajectnummer,
    route: routeVan(regel),
    cellen: kolommen.map(({ veld }) => celVan(regel, gevraagd, veld)),
    meer: meerTekst(regel),
  };
}

type Gevraagd = {
  /** Check everything, also what is still empty, and show faults first. */
  nakijken: boolean;
  pagina: number;
};

/** The lines to fill in with what is wrong with them. */
export async function invulPagina(actor: Actor, rapportage: Rapportage, { nakijken, pagina }: Gevraagd, vandaag: Dag) {
  const grenzen = await grenzenOp(vandaag);
  const [regels, opmerkingen, versies] = await Promise.all([
    listRegels(rapportage, grenzen),
    rapportage.status === 'teruggestuurd' ? listOpmerkingen(rapportage.id) : [],
    listVersies(rapportage),
  ]);
  const gekeurd = gekeurdeRegels(regels, grenzen, nakijken);
  const kolommen = kolommenVan(regels);
  const begin = (pagina - 1) * perPagina;
  const getoond = gekeurd.slice(begin, begin + perPagina);
  return {
    soort: 'invullen' as const,
    kop: rapportageKop(rapportage, vandaag),
    correctieReden: rapportage.correctieReden,
    intrekken: trekIn(rapportage, actor.organisatieId).ok,
    bewaard: bewaardTekst(rapportage.bewaardOp, vandaag),
    nakijken,
    aantal: regels.length,
    pagina: {
      nummer: pagina,
      aantal: Math.ceil(regels.length / perPagina),
      eerste: begin + 1,
      laatste: begin + getoond.length,
    },
    kolommen,
    rijen: getoond.map(({ regel }) => rijVan(regel, kolommen)),
    meldingen: getoond
      .filter(({ meldingen }) => !isLeeg(meldingen))
      .map(({ regel, meldingen }): [number, RegelMeldingen] => [regel.volgorde, meldingen]),
    geenWijzigingen: regels.every(({ vorige, context }) => vorige !== undefined || context.soort !== 'leerroute'),
    opmerkingen: opmerkingen.map(({ trajectId, trajectnummer, tekst, wie }) => ({
      volgorde: regels.find((regel) => regel.trajectId === trajectId)?.volgorde ?? null,
      trajectnummer,
      tekst,
      wie,
    })),
    versies: versies.length > 1 ? versies : [],
  };
}
export type InvulPagina = Awaited<ReturnType<typeof invulPagina>>;

function gekeurdeRegels(regels: readonly Regel[], grenzen: Grenzen, nakijken: boolean) {
  const bevindingen = controleerRegels(regels, grenzen);
  const gekeurd = regels.map((regel, index) => ({
    regel,
    meldingen: meldingenVan(bevindingen[index] ?? [], nakijken),
    tegen: (bevindingen[index] ?? []).some(houdtTegen),
  }));
  return nakijken ? gekeurd.sort((a, b) => Number(b.tegen) - Number(a.tegen)) : gekeurd;
}
