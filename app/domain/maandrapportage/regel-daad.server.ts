import type { Actor } from '~/platform/actor.server';
import type { Dag } from '~/platform/dates';
import type { Flash } from '~/platform/http.server';
import { notFound } from '~/platform/http.server';
import { paths } from '~/platform/paths';
import { ok, type Result } from '~/platform/result';
import { bewaarRegels } from './commands-invullen.server';
import type { RegelInvoerForm } from './form';
import { getRapportage, grenzenOp } from './queries.server';
import { listRegels } from './queries-regels.server';
import type { RapportageFout } from './redenen';
import { gevraagdeVelden } from './regels';

type Invoer = { actor: Actor; id: string; regel: string; invoer: RegelInvoerForm; nu: string; vandaag: Dag };
type Daarna = { naar: string; tekst: string; soort: Flash['soort'] };

/**
 * Keeps one line from its own page and tells where to go: to the next line, to the table, or to the line itself when
 * what was kept contradicts itself. Fields that the page did not show keep their value.
 */
export async function bewaarRegel({
  actor,
  id,
  regel,
  invoer,
  nu,
  vandaag,
}: Invoer): Promise<Result<Daarna, RapportageFout>> {
  const { versie, naar, ...getypt } = invoer;
  const volgorde = Number(regel);
  const rapportage = await getRapportage(actor, id);
  const grenzen = await grenzenOp(vandaag);
  const [huidig] = await listRegels(rapportage, grenzen, {
    alleen: Number.isSafeInteger(volgorde) ? [volgorde] : [],
  });
  if (!huidig) return notFound();
  const { context, waarden } = huidig;
  const getoond = gevraagdeVelden(context).filter(
    (naam) => context.bekend[naam] === undefined || waarden[naam] !== null,
  );
  const velden = Object.fromEntries(getoond.map((naam) => [naam, getypt[naam]]));
  const bewaard = await bewaarRegels({ actor, id, versie, invoer: new Map([[volgorde, velden]]), nu, vandaag });
  if (!bewaard.ok) return bewaard;
  const fouten = (bewaard.value.bevindingen.get(volgorde) ?? []).filter(({ ernst }) => ernst === 'fout').length;
  if (fouten > 0)
    return ok({
      naar: paths.rapportageDeel(id, `regels/${volgorde}`),
      tekst: 'Bewaard, maar er klopt nog iets niet in deze regel.',
      soort: 'let-op',
    });
  return ok({
    naar:
      naar && /^\d{1,6}$/.test(naar)
        ? paths.rapportageDeel(id, `regels/${naar}`)
        : `${paths.rapportage(id)}#t.${volgorde}`,
    tekst: `${huidig.trajectnummer} is bewaard.`,
    soort: 'succes',
  });
}
