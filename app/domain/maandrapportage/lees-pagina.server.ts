import type { Actor } from '~/platform/actor.server';
import type { Dag } from '~/platform/dates';
import { formatProcent } from '~/platform/format';
import { listGeschiedenis } from '../gebeurtenis/queries.server';
import type { Bevinding } from './bevinding';
import { routeVan } from './lijst';
import { nieuwsVan } from './nieuws';
import { grenzenOp, listOpmerkingen, listVersies, type Rapportage, rapportageKop } from './queries.server';
import { controleerRegels, listRegels, type Regel } from './queries-regels.server';
import { laatsteVersie, trekIn } from './rules';
import { isBijAanbieder, mogelijkeRapportageDaden, taalniveauNamen } from './status';
import { toonUren } from './uren';

/** The page of a report that is not being filled in: what was reported, and how it differs from the month before. */

const toonKeuzes = ['alles', 'opvallend'] as const;
export type Toon = (typeof toonKeuzes)[number];
export const parseToon = (tekst: string | null): Toon => toonKeuzes.find((keuze) => keuze === tekst) ?? 'alles';

const uren = (minuten: number | null) => (minuten === null ? null : toonUren(minuten));

/** '44 (was 48)': only a difference is worth saying. */
function metVorige(nu: string | null, was: string | null | undefined) {
  return { nu, was: was !== undefined && was !== nu ? (was ?? '–') : null };
}

function rijVan(regel: Regel, bevindingen: readonly Bevinding[]) {
  const { waarden, vorige, context } = regel;
  const les = context.soort === 'leerroute';
  const { aangebodenMinuten, gevolgdMinuten } = waarden;
  return {
    volgorde: regel.volgorde,
    trajectnummer: regel.trajectnummer,
    route: routeVan(regel),
    les,
    aangeboden: uren(aangebodenMinuten),
    gevolgd: metVorige(uren(gevolgdMinuten), vorige && uren(vorige.gevolgdMinuten)),
    geoorloofd: uren(waarden.geoorloofdMinuten),
    ongeoorloofd: uren(waarden.ongeoorloofdMinuten),
    participatie: context.leerroute === 'z' ? uren(waarden.participatieMinuten) : 'nvt',
    aanwezig:
      aangebodenMinuten !== null && gevolgdMinuten !== null ? formatProcent(gevolgdMinuten, aangebodenMinuten) : null,
    niveau: metVorige(
      waarden.niveau && taalniveauNamen[waarden.niveau],
      vorige && (vorige.niveau ? taalniveauNamen[vorige.niveau] : null),
    ),
    onderbroken: waarden.onderbroken,
    nieuws: nieuwsVan(waarden),
    toelichting: waarden.toelichting,
    waarschuwingen: bevindingen.map(({ tekst }) => `${tekst.charAt(0).toUpperCase()}${tekst.slice(1)}`),
  };
}
export type LeesRij = ReturnType<typeof rijVan>;

/** Whether there is something about the line that a reviewer wants to see first. */
const isOpvallend = ({ waarschuwingen, nieuws, niveau, onderbroken }: LeesRij) =>
  waarschuwingen.length > 0 || nieuws.length > 0 || niveau.was !== null || onderbroken;

const som = (
  regels: readonly Regel[],
  veld: 'aangebodenMinuten' | 'gevolgdMinuten' | 'geoorloofdMinuten' | 'ongeoorloofdMinuten' | 'participatieMinuten',
) => {
  const gevuld = regels.flatMap(({ waarden }) => waarden[veld] ?? []);
  return gevuld.length === 0 ? null : gevuld.reduce((totaal, minuten) => totaal + minuten, 0);
};

/** The figures of a whole report. */
export function totalenVan(regels: readonly Regel[]) {
  const [aangeboden, gevolgd] = [som(regels, 'aangebodenMinuten'), som(regels, 'gevolgdMinuten')];
  const ongeoorloofd = som(regels, 'ongeoorloofdMinuten');
  return {
    trajecten: regels.length,
    les: regels.some(({ context }) => context.soort === 'leerroute'),
    aangeboden: uren(aangeboden),
    gevolgd: uren(gevolgd),
    geoorloofd: uren(som(regels, 'geoorloofdMinuten')),
    ongeoorloofd: uren(ongeoorloofd),
    participatie: uren(som(regels, 'participatieMinuten')),
    aanwezig: aangeboden !== null && gevolgd !== null ? formatProcent(gevolgd, aangeboden) : null,
    verzuim: aangeboden !== null && ongeoorloofd !== null ? formatProcent(ongeoorloofd, aangeboden) : null,
  };
}
export type Totalen = ReturnType<typeof totalenVan>;

/** What is reported, for who may see it: of a report that the aanbieder is at, the gemeente sees no lines. */
export async function leesPagina(actor: Actor, rapportage: Rapportage, toon: Toon, vandaag: Dag) {
  const eigen = actor.scope.soort === 'aanbieder';
  const verborgen = !eigen && isBijAanbieder(rapportage.status);
  const grenzen = await grenzenOp(vandaag);
  const [regels, opmerkingen, versies, geschiedenis] = await Promise.all([
    verborgen ? [] : listRegels(rapportage, grenzen),
    listOpmerkingen(rapportage.id),
    listVersies(rapportage),
    listGeschiedenis([['maandrapportage', rapportage.id]]),
  ]);
  const bevindingen = controleerRegels(regels, grenzen);
  const rijen = regels.map((regel, index) => rijVan(regel, bevindingen[index] ?? []));
  const daden = mogelijkeRapportageDaden(rapportage.status);
  const magBeoordelen = actor.permissions.has('rapportage:beoordelen');
  const laatste = laatsteVersie(versies)?.id === rapportage.id;
  return {
    soort: 'lezen' as const,
    kop: rapportageKop(rapportage, vandaag),
    correctieReden: rapportage.correctieReden,
    verborgen,
    toon,
    totalen: totalenVan(regels),
    waarschuwingen: rijen.reduce((aantal, rij) => aantal + rij.waarschuwingen.length, 0),
    opvallend: rijen.filter(isOpvallend).length,
    rijen: toon === 'opvallend' ? rijen.filter(isOpvallend) : rijen,
    opmerkingen: opmerkingen.map(({ trajectnummer, tekst, wie }) => ({ volgorde: null, trajectnummer, tekst, wie })),
    versies,
    geschiedenis,
    kan: {
      beoordelen: magBeoordelen && daden.includes('keur-goed'),
      intrekken: trekIn(rapportage, actor.organisatieId).ok,
      corrigeren:
        laatste && daden.includes('corrigeer') && (magBeoordelen || actor.permissions.has('rapportage:indienen')),
    },
    laatste,
    eigen,
  };
}
export type LeesPagina = Awaited<ReturnType<typeof leesPagina>>;
