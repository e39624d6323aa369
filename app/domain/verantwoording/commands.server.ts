import type { Actor } from '~/platform/actor.server';
import type { Dag } from '~/platform/dates';
import { event } from '~/platform/events.server';
import type { Once } from '~/platform/form.server';
import { formatPeriode } from '~/platform/format';
import { notFound } from '~/platform/http.server';
import { paths } from '~/platform/paths';
import { ok, type Result } from '~/platform/result';
import { commit, exactlyOne, type Write } from '../../../db/commit';
import { newId } from '../../../db/ids';
import { voortgangsrapportages, voortgangsteksten } from '../../../db/schema';
import { conceptMetVersie, opnieuwIsConflict } from './concept-writes.server';
import { telModel } from './queries.server';
import { kiesRegio, leesDeelnemers, listRegios } from './queries-regio.server';
import { getVersieInBeheer, leesTeksten, listVersies, magRegioBewerken } from './queries-versies.server';
import { inVolgorde } from './regio';
import { beoordeelBewerken, beoordeelNieuweVersie, beoordeelVaststellen, kolommenVan, type RapportFout } from './rules';

type Basis = { actor: Actor; nu: string };
type OpVersie = Basis & { id: string; versie: number };

/** A new concept: columns and texts of the newest version go along, so that work goes on where it stopped. */
export async function maakVersie(
  invoer: Basis & { regio: string; van: Dag; tot: Dag; inclusiefEerdereInstroom: boolean; once?: Once },
): Promise<Result<{ id: string }, RapportFout>> {
  const { actor, nu, van, tot, inclusiefEerdereInstroom, once } = invoer;
  const regio = kiesRegio(await listRegios(actor), invoer.regio);
  const [alle, deelnemers] = await Promise.all([listVersies([regio.id]), leesDeelnemers([regio.id])]);
  const gemeenten = tot > van ? deelnemers(regio.id, { van, tot }) : [];
  if (
    !magRegioBewerken(
      actor,
      gemeenten.map(({ id }) => id),
    )
  )
    return notFound();
  const eerder = alle.filter((rij) => rij.van === van && rij.tot === tot);
  const nummer = beoordeelNieuweVersie({ van, tot }, eerder, gemeenten.length);
  if (!nummer.ok) return nummer;
  const teksten = eerder[0] ? await leesTeksten(eerder[0].id) : new Map();
  const id = newId();
  const kolommen = inVolgorde(gemeenten, alle[0]?.kolommen ?? []).map((gemeente) => gemeente.id);
  await opnieuwIsConflict(() =>
    commit((tx) => [
      tx.insert(voortgangsrapportages).values({
        id,
        verbandId: regio.id,
        van,
        tot,
        versienummer: nummer.value,
        inclusiefEerdereInstroom,
        kolommen,
        status: 'concept',
        gemaaktOp: nu,
      }),
      ...[...teksten.values()].map(
        ({ onderdeel, tekst, bron }): Write =>
          tx.insert(voortgangsteksten).values({ id: newId(), rapportageId: id, onderdeel, tekst, bron }),
      ),
      event({
        actor,
        nu,
        daad: 'verantwoording:maken',
        object: ['voortgangsrapportage', id],
        gegevens: { van, tot, toelichting: `${regio.naam}, ${formatPeriode(van, tot)}, versie ${nummer.value}.` },
      }),
      ...(once ? [once(paths.rapportversie(id), nu)] : []),
    ]),
  );
  return ok({ id });
}

/** Puts the columns in another order; no figure changes by it. */
export async function ordenKolommen(
  invoer: OpVersie & { kolommen: readonly { gemeenteId: string; plaats: number }[] },
): Promise<Result<{ id: string }, RapportFout>> {
  const { actor, nu, id } = invoer;
  const { versie, gemeenten } = await getVersieInBeheer(actor, id);
  const mag = beoordeelBewerken(versie);
  if (!mag.ok) return mag;
  const kolommen = kolommenVan(
    invoer.kolommen,
    gemeenten.map((gemeente) => gemeente.id),
  );
  if (!kolommen.ok) return kolommen;
  const namen = inVolgorde(gemeenten, kolommen.value).map(({ naam }) => naam);
  await commit((tx) => [
    exactlyOne(
      tx
        .update(voortgangsrapportages)
        .set({ kolommen: kolommen.value, versie: invoer.versie + 1 })
        .where(conceptMetVersie(id, invoer.versie)),
    ),
    event({
      actor,
      nu,
      daad: 'verantwoording:kolommen-ordenen',
      object: ['voortgangsrapportage', id],
      gegevens: { toelichting: `${namen.join(', ')}.` },
    }),
  ]);
  return ok({ id });
}

/** Fixes a version: every figure and text as it is now, whatever happens to the records afterwards. */
export async function stelVast(invoer: OpVersie & { vandaag: Dag }): Promise<Result<{ id: string }, RapportFout>> {
  const { actor, nu, id, vandaag } = invoer;
  const { versie, regio, gemeenten } = await getVersieInBeheer(actor, id);
  const naar = beoordeelVaststellen(versie, versie.tot, vandaag);
  if (!naar.ok) return naar;
  const { van, tot, inclusiefEerdereInstroom, kolommen, versienummer } = versie;
  const model = await telModel({
    regio,
    van,
    tot,
    gemeenten,
    inclusiefEerdereInstroom,
    kolommen,
    rapportageId: id,
    vandaag,
  });
  await commit((tx) => [
    exactlyOne(
      tx
        .update(voortgangsrapportages)
        .set({
          status: naar.value,
          model,
          vastgesteldOp: nu,
          vastgesteldDoor: actor.gebruikerId,
          versie: invoer.versie + 1,
        })
        .where(conceptMetVersie(id, invoer.versie)),
    ),
    event({
      actor,
      nu,
      daad: 'verantwoording:vaststellen',
      object: ['voortgangsrapportage', id],
      gegevens: { toelichting: `${regio.naam}, ${formatPeriode(van, tot)}, versie ${versienummer}.` },
    }),
  ]);
  return ok({ id });
}
