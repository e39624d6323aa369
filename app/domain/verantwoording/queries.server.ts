import type { Actor } from '~/platform/actor.server';
import type { Dag } from '~/platform/dates';
import { notFound } from '~/platform/http.server';
import { instellingenOp } from '~/platform/settings.server';
import { bouwModel, type Gemeente, type Rapportmodel, telVanaf } from './model';
import { laatsteJaar, type Rapportperiode } from './periode';
import { leesKpistanden, listDoelstellingen, listMetingen, metStand } from './queries-doelen.server';
import { kiesRegio, leesDeelnemers, listRegios } from './queries-regio.server';
import { telReeksen } from './queries-tellen.server';
import { leesModel, leesTeksten, listVersies, magRegioBewerken, type Versie } from './queries-versies.server';
import type { Regio } from './regio';
import type { Rapportvraag } from './vraag';

export type Rapport = {
  model: Rapportmodel;
  /** The version that is shown; null for the figures of now. */
  versie: Versie | null;
  /** All versions over this period, the newest first. */
  versies: Versie[];
  bewerkbaar: boolean;
  /** The regions of the reader. */
  regios: Regio[];
};

/** The report that was asked for: a fixed version as it was fixed, everything else counted now. */
export async function getRapport(actor: Actor, vraag: Rapportvraag, vandaag: Dag): Promise<Rapport> {
  const regios = await listRegios(actor);
  const verbandIds = regios.map(({ id }) => id);
  const [alle, deelnemers] = await Promise.all([listVersies(verbandIds), leesDeelnemers(verbandIds)]);
  const regio = kiesRegio(regios, vraag.regio);
  const vanRegio = alle.filter(({ verbandId }) => verbandId === regio.id);
  const { van, tot } = vraag.periode ?? vanRegio[0] ?? laatsteJaar(vandaag);
  const versies = vanRegio.filter((versie) => versie.van === van && versie.tot === tot);
  const versie = kiesVersie(versies, vraag);
  const gemeenten = deelnemers(regio.id, { van, tot });
  const model =
    versie?.status === 'vastgesteld'
      ? await leesModel(versie.id)
      : await telModel({
          regio,
          van,
          tot,
          gemeenten,
          inclusiefEerdereInstroom: vraag.eerder ?? versie?.inclusiefEerdereInstroom ?? true,
          kolommen: (versie ?? vanRegio[0])?.kolommen ?? [],
          rapportageId: versie?.id,
          vandaag,
        });
  const gemeenteIds = gemeenten.map(({ id }) => id);
  return { model, versie: versie ?? null, versies, bewerkbaar: magRegioBewerken(actor, gemeenteIds), regios };
}

function kiesVersie(versies: readonly Versie[], { versie: nummer, eerder }: Rapportvraag): Versie | undefined {
  if (nummer === 'nu') return undefined;
  if (nummer !== null) return versies.find(({ versienummer }) => versienummer === nummer) ?? notFound();
  const [nieuwste] = versies;
  const anders = nieuwste?.status === 'vastgesteld' && eerder !== null && eerder !== nieuwste.inclusiefEerdereInstroom;
  return anders ? undefined : nieuwste;
}

type Modelvraag = Rapportperiode & {
  regio: Regio;
  gemeenten: readonly Gemeente[];
  inclusiefEerdereInstroom: boolean;
  kolommen: readonly string[];
  /** Whose texts go with it. */
  rapportageId: string | undefined;
  vandaag: Dag;
};

/** Counts the report from the records as they are now. */
export async function telModel({ vandaag, rapportageId, ...vraag }: Modelvraag): Promise<Rapportmodel> {
  const { regio, van, tot, gemeenten, inclusiefEerdereInstroom } = vraag;
  const gemeenteIds = gemeenten.map(({ id }) => id);
  const { wetBegin, kleineGroep } = await leesRegels(vandaag);
  const [tellingen, doelen, standen, tevredenheid, teksten] = await Promise.all([
    telReeksen({ gemeenteIds, van, tot, telVanaf: telVanaf(van, inclusiefEerdereInstroom, wetBegin) }),
    listDoelstellingen(regio.id, { van, tot }),
    leesKpistanden(gemeenteIds, tot),
    listMetingen(regio.id, gemeenteIds, { van, tot }),
    rapportageId ? leesTeksten(rapportageId) : new Map<string, { tekst: string }>(),
  ]);
  return bouwModel({
    ...vraag,
    wetBegin,
    kleineGroep,
    tellingen,
    tevredenheid,
    doelstellingen: doelen.map((doel) => metStand(doel, standen)),
    teksten: Object.fromEntries([...teksten].map(([sleutel, { tekst }]) => [sleutel, tekst])),
  });
}

const sleutels = { wetBegin: 'inburgering.wet-begindatum', kleineGroep: 'cijfers.kleine-groep' };

async function leesRegels(vandaag: Dag): Promise<{ wetBegin: Dag; kleineGroep: number }> {
  const regels = await instellingenOp(Object.values(sleutels), vandaag);
  const [wetBegin, kleineGroep] = [regels[sleutels.wetBegin]?.waarde, regels[sleutels.kleineGroep]?.waarde];
  if (typeof wetBegin !== 'string' || typeof kleineGroep !== 'number')
    throw new Error(`The settings ${Object.values(sleutels).join(' and ')} have no value on ${vandaag}.`);
  return { wetBegin, kleineGroep };
}
