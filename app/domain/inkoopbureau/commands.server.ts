import { and, eq } from 'drizzle-orm';
import type { Actor } from '~/platform/actor.server';
import type { Dag } from '~/platform/dates';
import { event } from '~/platform/events.server';
import type { Once } from '~/platform/form.server';
import { formatDatum, formatPeriode } from '~/platform/format';
import { paths } from '~/platform/paths';
import { fail, ok, type Result } from '~/platform/result';
import { commit, exactlyOne } from '../../../db/commit';
import { newId } from '../../../db/ids';
import { bureauOpdrachten, inkoopbureaus, organisaties } from '../../../db/schema';
import { listGelijkenissen } from '../organisatie/queries.server';
import type { Thema } from '../organisatie/soort';
import { volgendeVersie } from '../organisatie/writes.server';
import { listAlleVerbanden } from '../samenwerkingsverband/queries.server';
import { getBureau, listOpdrachten } from './queries.server';
import { type BureauFout, beoordeelOpdracht, opdrachtSleutel } from './rules';

type Gegevens = {
  naam: string;
  andereNaam: boolean;
  omschrijving: string | null;
  thema: Thema | null;
  bron: string | null;
};
type Wie = { actor: Actor; nu: string };
type Uitkomst = Promise<Result<{ id: string }, BureauFout>>;

const pad = (id: string) => paths.beheerItem('inkoopbureaus', id);

async function naamFout({ naam, andereNaam }: Gegevens, eigenId?: string): Promise<BureauFout | null> {
  const lijkt = andereNaam ? [] : await listGelijkenissen(naam, 'inkoopbureau', eigenId);
  return lijkt.length > 0 ? fail('naam-lijkt-op', { lijkt }) : null;
}

/** Records a purchasing body. */
export async function maakBureau({ actor, nu, once, ...gegevens }: Gegevens & Wie & { once?: Once }): Uitkomst {
  const fout = await naamFout(gegevens);
  if (fout) return fout;
  const id = newId();
  const { naam, thema, bron, omschrijving } = gegevens;
  await commit((tx) => [
    tx.insert(organisaties).values({ id, soort: 'inkoopbureau', naam, thema, bron }),
    tx.insert(inkoopbureaus).values({ id, omschrijving }),
    event({
      actor,
      nu,
      daad: 'organisatie:registreren',
      object: ['organisatie', id],
      gegevens: { naam, toelichting: `Inkoopbureau ${naam}` },
    }),
    ...(once ? [once(pad(id), nu)] : []),
  ]);
  return ok({ id });
}

/** Changes name, description or look. */
export async function bewerkBureau(invoer: Gegevens & Wie & { id: string; versie: number }): Uitkomst {
  const { actor, nu, id, versie, naam, thema, bron, omschrijving } = invoer;
  const oud = await getBureau(actor, id);
  const fout = naam === oud.naam ? null : await naamFout(invoer, id);
  if (fout) return fout;
  await commit((tx) => [
    volgendeVersie(id, versie, { naam, thema, bron }),
    tx.update(inkoopbureaus).set({ omschrijving }).where(eq(inkoopbureaus.id, id)),
    event({ actor, nu, daad: 'organisatie:bewerken', object: ['organisatie', id], gegevens: { naam, thema } }),
  ]);
  return ok({ id });
}

type Opdrachtgeving = Wie & { id: string; versie: number; verbandId: string; van: Dag; tot: Dag | null; once?: Once };

/** The bureau works for a verband from a day on: its people then see that verband and its gemeenten. */
export async function geefOpdracht({ actor, nu, id, versie, once, ...opdracht }: Opdrachtgeving): Uitkomst {
  const bureau = await getBureau(actor, id);
  const [bestaand, verbanden] = await Promise.all([listOpdrachten(id), listAlleVerbanden()]);
  const verband = verbanden.find(({ waarde }) => waarde === opdracht.verbandId);
  if (!verband) return fail('verband-onbekend');
  const oordeel = beoordeelOpdracht(opdracht, bestaand);
  if (!oordeel.ok) return oordeel;
  const toelichting = `${bureau.naam} voor ${verband.label}, ${formatPeriode(opdracht.van, opdracht.tot)}.`;
  const gegevens = { ...opdracht, bureauId: id, toelichting };
  const daad = 'inkoopbureau:opdracht-geven';
  await commit((tx) => [
    volgendeVersie(id, versie),
    tx.insert(bureauOpdrachten).values({ ...opdracht, bureauId: id }),
    event({ actor, nu, daad, object: ['organisatie', id], gegevens }),
    event({ actor, nu, daad, object: ['organisatie', opdracht.verbandId], gegevens }),
    ...(once ? [once(pad(id), nu)] : []),
  ]);
  return ok({ id });
}

type Beeindiging = Wie & { id: string; versie: number; opdracht: string; tot: Dag };

/** Ends an opdracht on a day (the first day that it no longer holds); one that had not begun then disappears. */
export async function beeindigOpdracht({ actor, nu, id, versie, opdracht, tot }: Beeindiging): Uitkomst {
  const bureau = await getBureau(actor, id);
  const rij = (await listOpdrachten(id)).find((bekend) => opdrachtSleutel(bekend) === opdracht);
  if (!rij || (rij.tot !== null && rij.tot <= tot)) return fail('opdracht-onbekend');
  const vervalt = tot <= rij.van;
  const deze = and(
    eq(bureauOpdrachten.bureauId, id),
    eq(bureauOpdrachten.verbandId, rij.verbandId),
    eq(bureauOpdrachten.van, rij.van),
  );
  const einde = vervalt ? 'vervalt' : `eindigt op ${formatDatum(tot)}`;
  const gegevens = {
    verbandId: rij.verbandId,
    van: rij.van,
    tot,
    toelichting: `De opdracht van ${bureau.naam} voor ${rij.verband} ${einde}.`,
  };
  const daad = 'inkoopbureau:opdracht-beeindigen';
  await commit((tx) => [
    volgendeVersie(id, versie),
    exactlyOne(
      vervalt ? tx.delete(bureauOpdrachten).where(deze) : tx.update(bureauOpdrachten).set({ tot }).where(deze),
    ),
    event({ actor, nu, daad, object: ['organisatie', id], gegevens }),
    event({ actor, nu, daad, object: ['organisatie', rij.verbandId], gegevens }),
  ]);
  return ok({ id });
}
