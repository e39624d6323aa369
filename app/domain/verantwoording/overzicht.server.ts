import type { Actor } from '~/platform/actor.server';
import type { Dag } from '~/platform/dates';
import { formatPeriode } from '~/platform/format';
import { laatsteJaar, leesPeriode } from './periode';
import { leesDeelnemers, listRegios } from './queries-regio.server';
import { listVersies, magRegioBewerken, type Versie } from './queries-versies.server';
import { rapportParams } from './vraag';

/** Every region of the reader with its reports, newest period first. */
export async function getOverzicht(actor: Actor, vandaag: Dag) {
  const regios = await listRegios(actor);
  const verbandIds = regios.map(({ id }) => id);
  const [versies, deelnemers] = await Promise.all([listVersies(verbandIds), leesDeelnemers(verbandIds)]);
  const jaar = laatsteJaar(vandaag);
  return regios.map((regio) => {
    const gemeenten = deelnemers(regio.id, jaar);
    return {
      naam: regio.naam,
      slug: regio.slug,
      gemeenten: gemeenten.map(({ naam }) => naam),
      bewerkbaar: magRegioBewerken(
        actor,
        gemeenten.map(({ id }) => id),
      ),
      nu: rapportParams({ regio, ...jaar, inclusiefEerdereInstroom: true }, null),
      versies: versies
        .filter(({ verbandId }) => verbandId === regio.id)
        .map((versie) => overzichtsregel(regio, versie)),
    };
  });
}
const overzichtsregel = (regio: { slug: string }, versie: Versie) => ({
  id: versie.id,
  periode: formatPeriode(versie.van, versie.tot),
  nummer: versie.versienummer,
  status: versie.status,
  gemaaktOp: versie.gemaaktOp,
  vastgesteldOp: versie.vastgesteldOp,
  params: rapportParams({ ...versie, regio }, versie.versienummer),
});

/** The regions that a person may make a report of, and what the form begins with. */
export async function getNieuw(request: Request, actor: Actor, vandaag: Dag) {
  const params = new URL(request.url).searchParams;
  const gevraagd = leesPeriode(params);
  const periode = gevraagd && typeof gevraagd !== 'string' ? gevraagd : laatsteJaar(vandaag);
  const regios = (await getOverzicht(actor, vandaag)).filter(({ bewerkbaar }) => bewerkbaar);
  const regio = regios.find(({ slug }) => slug === params.get('regio')) ?? regios[0];
  return {
    regios: regios.map(({ slug, naam }) => ({ waarde: slug, label: naam })),
    waarden: {
      regio: regio?.slug ?? '',
      ...periode,
      inclusiefEerdereInstroom: (regio?.versies.length ?? 0) === 0 ? 'on' : '',
    },
  };
}
