import { json } from '@remix-run/node';
import type { Actor } from '~/platform/actor.server';
import type { Dag } from '~/platform/dates';
import { redirectWithFlash } from '~/platform/http.server';
import { paths } from '~/platform/paths';
import { Conflict } from '../../../db/commit';
import { houdtTegen } from './bevinding';
import { type Bewaard, bewaarRegels } from './commands-invullen.server';
import { bewaardTekst } from './invul-pagina.server';
import { getRapportage, grenzenOp } from './queries.server';
import { controleerRegels, listRegels } from './queries-regels.server';
import { rapportageTeksten } from './redenen';
import { isTabelVeld, type RegelMeldingen } from './tabel';
import { alsBevindingen, leesTabel, meldingenVan } from './tabel-lezen';
import type { VeldNaam } from './velden';

/** What could not be kept of a posted table: sentences on top, faults by line, and what was typed by line and field. */
type Geweigerd = { zinnen: string[]; meldingen: [number, RegelMeldingen][]; getypt: Record<string, string> };

/** What happens to a posted table of lines: kept as a whole from the page, or a few lines at a time while typing. */

type Invoer = { actor: Actor; id: string; formData: FormData; nu: string; vandaag: Dag };

async function bewaarTabel({ actor, id, formData, nu, vandaag }: Invoer, keur: 'getypt' | 'onleesbaar') {
  const getypt = leesTabel(formData);
  const versie = Number(formData.get('versie'));
  const bewaard = await bewaarRegels({ actor, id, versie, invoer: getypt, keur, nu, vandaag });
  return { getypt, bewaard };
}

/** By line: what could not be read, and what the checks say of the rest. */
const meldingenPerRegel = ({ bevindingen, onleesbaar }: Bewaard, ookLeeg: boolean): [number, RegelMeldingen][] =>
  [...bevindingen].map(([volgorde, van]) => {
    const fouten = onleesbaar.get(volgorde) ?? {};
    const rest = van.filter(({ veld }) => fouten[veld] === undefined);
    return [volgorde, meldingenVan([...alsBevindingen(fouten), ...rest], ookLeeg)];
  });

/** The answer to the page that keeps lines while somebody types. */
export async function bewaarTussendoor(invoer: Invoer) {
  const antwoord = await bewaarTabel(invoer, 'getypt').catch(opConflict);
  if (antwoord === 'intussen-gewijzigd') return json({ reden: antwoord }, { status: 409 });
  const { bewaard } = antwoord;
  if (!bewaard.ok) return json({ reden: bewaard.reden }, { status: 422 });
  const { versie, bewaardOp } = bewaard.value;
  return json({
    versie,
    bewaard: bewaardTekst(bewaardOp, invoer.vandaag),
    meldingen: meldingenPerRegel(bewaard.value, invoer.formData.has('nakijken')),
  });
}

const opConflict = (error: unknown): 'intussen-gewijzigd' => {
  if (error instanceof Conflict) return 'intussen-gewijzigd';
  throw error;
};

const overtaken =
  'Iemand anders heeft deze rapportage intussen gewijzigd. Wat u nu typte staat hieronder nog. Open de pagina opnieuw en vul het daar in.';

/** What was typed in the fields of the table, by line and field. */
const getypteCellen = (
  getypt: Awaited<ReturnType<typeof bewaarTabel>>['getypt'],
  welke: (volgorde: number, veld: VeldNaam) => boolean,
) =>
  Object.fromEntries(
    [...getypt].flatMap(([volgorde, regel]) =>
      (Object.entries(regel) as [VeldNaam, string][]).flatMap(([veld, waarde]) =>
        isTabelVeld(veld) && welke(volgorde, veld) ? [[`${volgorde} ${veld}`, waarde]] : [],
      ),
    ),
  );

/** Keeps the whole table and goes where the button says: on, to one line, or here. What cannot be kept comes back. */
export async function bewaarPagina(invoer: Invoer) {
  const { id, formData } = invoer;
  const antwoord = await bewaarTabel(invoer, 'onleesbaar').catch(opConflict);
  if (antwoord === 'intussen-gewijzigd') {
    const getypt = getypteCellen(leesTabel(formData), (_, veld) => veld !== 'onderbroken');
    return json<Geweigerd>({ zinnen: [overtaken], meldingen: [], getypt }, { status: 409 });
  }
  const { bewaard, getypt } = antwoord;
  if (!bewaard.ok)
    return json<Geweigerd>({ zinnen: rapportageTeksten(bewaard), meldingen: [], getypt: {} }, { status: 422 });
  const { onleesbaar, bewaardOp } = bewaard.value;
  if (onleesbaar.size > 0) {
    const meldingen = meldingenPerRegel(bewaard.value, false);
    const cellen = getypteCellen(getypt, (volgorde, veld) => onleesbaar.get(volgorde)?.[veld] !== undefined);
    return json<Geweigerd>({ zinnen: [], meldingen, getypt: cellen }, { status: 400 });
  }
  const naar = String(formData.get('naar') ?? '');
  if (/^\d{1,6}$/.test(naar))
    return redirectWithFlash(paths.rapportageDeel(id, `regels/${naar}`), bewaardZin(bewaardOp, invoer.vandaag));
  if (naar !== 'nakijken') return redirectWithFlash(paths.rapportage(id), bewaardZin(bewaardOp, invoer.vandaag));
  const tegen = await telTegenhouders(invoer);
  return tegen > 0
    ? redirectWithFlash(
        `${paths.rapportage(id)}?nakijken=1`,
        `Uw invoer is bewaard. Er ${tegen === 1 ? 'is nog 1 fout' : `zijn nog ${tegen} fouten`}.`,
        'let-op',
      )
    : redirectWithFlash(paths.rapportageDeel(id, 'indiening'), 'Uw invoer is bewaard en in orde.');
}

const bewaardZin = (bewaardOp: string | null, vandaag: Dag) =>
  bewaardTekst(bewaardOp, vandaag) ?? 'Er is niets veranderd.';

/** How many findings stop the report as it is now. */
async function telTegenhouders({ actor, id, vandaag }: Pick<Invoer, 'actor' | 'id' | 'vandaag'>) {
  const grenzen = await grenzenOp(vandaag);
  const regels = await listRegels(await getRapportage(actor, id), grenzen, { zonderVorige: true });
  return controleerRegels(regels, grenzen).flat().filter(houdtTegen).length;
}
