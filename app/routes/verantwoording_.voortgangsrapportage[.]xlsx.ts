import type { LoaderFunctionArgs } from '@remix-run/node';
import { rapportBestand } from '~/domain/verantwoording/antwoord.server';
import { now, today } from '~/platform/clock.server';
import { requireActor } from '~/platform/guard.server';

/** The voortgangsrapportage as XLSX, with the same address as its page. */
export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'verantwoording:lezen');
  return rapportBestand(request, actor, { vandaag: today(), nu: now() }, 'xlsx');
}
