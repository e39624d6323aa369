import type { Actor } from '~/platform/actor.server';
import { addDagen } from '~/platform/dates';
import { formatGetal } from '~/platform/format';
import { dienstNamen, type TevredenheidDienst } from '../tevredenheid/status';
import { samengevat } from './cijfer';
import { kpiContext } from './context.server';
import { kpiKop, kpiVan } from './kpi-pagina.server';
import { normOp } from './normen';
import { getoondeVerdelingen } from './overzicht.server';
import { kpiQuery } from './periode';
import { type Oordeel, stoplichtTienden, toonAantal } from './rules';
import { type Aanbiedercijfer, listCijfers } from './tevredenheid-queries.server';
import { listVerdelingen } from './verdeling-queries.server';

/** The two KPI's that are no sum over trajecten: a mark per measurement (K-01), a share per perceel (C-06). */

async function begin(actor: Actor, request: Request, code: string, vandaag: string) {
  const context = await kpiContext(actor, request, vandaag);
  const kpi = kpiVan(actor, context.kpis, code);
  const norm = normOp(context.normen, code, context.periode.peildatum);
  const oordeel = (tienden: number | null, n: number | null): Oordeel =>
    stoplichtTienden(tienden, norm, kpi.richting, n, context.weergave.kleineGroep);
  return {
    context,
    oordeel,
    pagina: { kop: kpiKop(kpi, context), tekst: context.tekst, query: kpiQuery(context.periode) },
  };
}

/** K-01: every measurement about the aanbieders in scope, the latest first. */
export async function cijferPagina(actor: Actor, request: Request, vandaag: string) {
  const { context, oordeel, pagina } = await begin(actor, request, 'K-01', vandaag);
  const { kleineAantallen } = context.weergave;
  const cijfers = await listCijfers(actor, context.periode.peildatum);
  const { tienden, n, tekst } = samengevat(cijfers);
  return {
    ...pagina,
    soort: 'cijfer' as const,
    waarde: tekst,
    n: n === null ? null : toonAantal(n, kleineAantallen),
    oordeel: oordeel(tienden, n),
    rijen: cijfers.map(
      ({ id, aanbieder, dienst, van, tot, cijferTienden, bronNotatie, respondenten, bron }: Aanbiedercijfer) => ({
        id,
        aanbieder,
        dienst: dienstNamen[dienst as TevredenheidDienst],
        van,
        totEnMet: addDagen(tot, -1),
        cijfer: cijferTienden === null ? null : formatGetal(cijferTienden / 10, 1),
        bronNotatie,
        respondenten: respondenten === null ? null : toonAantal(respondenten, kleineAantallen),
        bron,
        oordeel: oordeel(cijferTienden, respondenten),
      }),
    ),
  };
}
export type CijferPagina = Awaited<ReturnType<typeof cijferPagina>>;

/** C-06: the balance of every perceel, the most skewed first. */
export async function verdelingPagina(actor: Actor, request: Request, vandaag: string) {
  const { context, oordeel, pagina } = await begin(actor, request, 'C-06', vandaag);
  const verdelingen = await listVerdelingen(actor);
  const [scheefst] = verdelingen;
  return {
    ...pagina,
    soort: 'verdeling' as const,
    oordeel: oordeel(scheefst?.tienden ?? null, scheefst?.totaal ?? 0),
    verdelingen: getoondeVerdelingen(context, verdelingen),
  };
}
export type VerdelingPagina = Awaited<ReturnType<typeof verdelingPagina>>;
