import { json } from '@remix-run/node';
import type { Actor } from '~/platform/actor.server';
import type { Dag } from '~/platform/dates';
import { download } from '~/platform/export.server';
import { keptPage } from '~/platform/kept-page.server';
import { inThread, ThreadStopped } from '~/platform/thread.server';
import { type Rapportdocument, standzin } from './documents/rapport.server';
import { rapportXlsx } from './documents/xlsx.server';
import { rapportJson } from './json';
import { getRapport, type Rapport } from './queries.server';
import { leesRapportvraag } from './vraag';
import { weergaveVan } from './weergave';

const rapporten = keptPage<Rapport>(20);

/** The report that the address of a request asks for; 400 with a Dutch sentence when the address is wrong. */
export async function gevraagdRapport(request: Request, actor: Actor, vandaag: Dag): Promise<Rapport> {
  const vraag = leesRapportvraag(new URL(request.url).searchParams);
  if (typeof vraag === 'string') throw json({ melding: vraag }, { status: 400 });
  return rapporten(vraag, actor, vandaag, () => getRapport(actor, vraag, vandaag));
}

/** People who work with the figures see them as they are; others see small numbers as a range. */
export const zietExact = ({ permissions }: Actor): boolean => permissions.has('verantwoording:bewerken');

const inPdfThread = inThread<Rapportdocument, Uint8Array>('domain/verantwoording/documents/rapport', {
  memoryMb: 384,
  timeoutMs: 60_000,
});

/** The report as a file. The PDF is made in a thread, so that nobody has to wait for it but who asked. */
export async function rapportBestand(
  request: Request,
  actor: Actor,
  { vandaag, nu }: { vandaag: Dag; nu: string },
  formaat: 'json' | 'pdf' | 'xlsx',
): Promise<Response> {
  const { model, versie } = await gevraagdRapport(request, actor, vandaag);
  const exact = zietExact(actor);
  if (formaat === 'json') return json(rapportJson(model, exact));
  const weergave = weergaveVan(model, exact);
  const stand = standzin(versie, vandaag);
  const naam = `voortgangsrapportage-${model.regio.slug}-${model.van}-${model.tot}.${formaat}`;
  if (formaat === 'xlsx') return download(await rapportXlsx({ weergave, stand }), naam, xlsxType);
  return download(await maakPdf({ weergave, stand, gemaaktOp: nu, thema: actor.thema }), naam, 'application/pdf');
}

async function maakPdf(document: Rapportdocument): Promise<Uint8Array> {
  try {
    return await inPdfThread(document);
  } catch (error) {
    if (!(error instanceof ThreadStopped) || error.reden === 'crash') throw error;
    const melding = 'Er worden nu te veel documenten tegelijk gemaakt. Probeer het over een minuut opnieuw.';
    throw json({ melding }, { status: 503 });
  }
}

const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
