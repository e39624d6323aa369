import type { Actor } from '~/platform/actor.server';
import { chartColours } from '~/ui/charts/colours';
import { lineChart } from '~/ui/charts/line';
import { kpiContext, listGemeenten } from './context.server';
import { leesDossiersInScope } from './herkomst-queries.server';
import { cumulatieveIncidentie } from './kaplan-meier';
import { kpiKop, kpiVan } from './kpi-pagina.server';
import { eindmaanden, kpiQuery } from './periode';
import { toonStand } from './rules';
import { leesKpiRegels } from './tellingen-queries.server';
import { cohortdriehoek, gevolgd, kolommenVan } from './verloop';
import type { VerloopKpi } from './verloop-kpis';

const procent = (aandeel: number) => Math.round(1000 * aandeel) / 10;

/** How far everybody is since his start, also who is not ripe yet: the curve of all, and the quarters beside each other. */
export async function verloopPagina(actor: Actor, request: Request, code: VerloopKpi, vandaag: string) {
  const [context, gemeenten] = await Promise.all([kpiContext(actor, request, vandaag), listGemeenten(actor)]);
  const { params, periode, weergave, tekst } = context;
  const kpi = kpiVan(actor, context.kpis, code);
  const gemeente = gemeenten.find(({ id }) => id === params.get('gemeente'));
  const regels = await leesKpiRegels();
  const gevonden = await leesDossiersInScope(actor, code, regels, gemeente?.id);
  const mensen = (gevonden ?? []).flatMap(({ dossier }) => gevolgd(dossier, code, regels, periode.peildatum) ?? []);
  const { kleineGroep, kleineAantallen } = weergave;
  const punten = cumulatieveIncidentie(mensen, kleineGroep);
  const kolommen = kolommenVan(code);
  const laatste = Math.min(
    kolommen.at(-1) ?? 12,
    Math.max(
      0,
      ...mensen
        .map(({ maand }) => maand)
        .filter((maand) => mensen.filter((een) => een.maand >= maand).length >= kleineGroep),
    ),
  );
  const maanden = Array.from({ length: laatste }, (_, index) => index + 1);
  const puntOp = (maand: number) => punten.filter((punt) => punt.maand <= maand).at(-1);
  const curve = maanden.map((maand) => {
    const punt = puntOp(maand);
    return {
      maand,
      risico: mensen.filter((een) => een.maand >= maand).length,
      aandeel: procent(punt?.aandeel ?? 0),
      onder: procent(punt?.onder ?? 0),
      boven: procent(punt?.boven ?? 0),
    };
  });
  const driehoek = cohortdriehoek(mensen, kolommen, periode.peildatum);
  return {
    kop: kpiKop(kpi, context),
    tekst,
    query: kpiQuery(periode, { gemeente: gemeente?.id }),
    periode: { maanden: periode.maanden, tot: periode.tot },
    eindmaanden: eindmaanden(vandaag),
    gemeenten: gemeenten.map(({ id, naam }) => ({ waarde: id, label: naam })),
    gemeente: gemeente?.id ?? '',
    teVeel: gevonden === null,
    aantal: mensen.length,
    svg: await lineChart({
      title: `${kpi.naam}: aandeel per maand sinds de start`,
      labels: curve.map(({ maand }) => String(maand)),
      values: curve.map(({ aandeel }) => aandeel),
      band: curve.map(({ onder, boven }) => [onder, boven] as const),
      unit: '%',
      min: 0,
      max: 100,
      colours: chartColours(actor.thema),
    }),
    curve,
    kolommen: [...kolommen],
    driehoek: driehoek.map(({ kwartaal, aantal, gehaald }) => ({
      kwartaal,
      aantal,
      cellen: gehaald.map((teller) =>
        teller === null
          ? null
          : toonStand({ teller, noemer: aantal, n: aantal, onrijp: 0, extern: 0 }, kleineGroep, kleineAantallen),
      ),
    })),
  };
}
export type Verloop = Awaited<ReturnType<typeof verloopPagina>>;
