import { eq } from 'drizzle-orm';
import type { Actor } from '~/platform/actor.server';
import type { Dag } from '~/platform/dates';
import { event } from '~/platform/events.server';
import type { Once } from '~/platform/form.server';
import { formatDatum } from '~/platform/format';
import { paths } from '~/platform/paths';
import { fail, ok, type Result } from '~/platform/result';
import { commit, exactlyOne, type Write } from '../../../db/commit';
import { newId } from '../../../db/ids';
import { gemeenten, organisaties, verbandDeelnames } from '../../../db/schema';
import { listGelijkenissen } from '../organisatie/queries.server';
import type { Thema } from '../organisatie/soort';
import { volgendeVersie } from '../organisatie/writes.server';
import { getGemeente, listAlleGemeenten, listDeelnamesVan } from './queries.server';
import type { GemeenteFout } from './redenen';
import { beoordeelBestaan, deelnamesNaHerindeling } from './rules';

type Gegevens = {
  naam: string;
  andereNaam: boolean;
  cbsCode: string;
  van: Dag | null;
  thema: Thema | null;
  bron: string | null;
};
type Wie = { actor: Actor; nu: string };
type Uitkomst = Promise<Result<{ id: string }, GemeenteFout>>;

const pad = (id: string) => paths.beheerItem('gemeenten', id);

/** The name and the code must not be somebody else's. */
async function naamEnCode({ naam, andereNaam, cbsCode }: Gegevens, eigenId?: string): Promise<GemeenteFout | null> {
  const bezet = (await listAlleGemeenten()).find((ander) => ander.cbsCode === cbsCode && ander.id !== eigenId);
  if (bezet) return fail('cbs-code-bestaat', { cbsCode, naam: bezet.naam });
  if (andereNaam) return null;
  const lijkt = await listGelijkenissen(naam, 'gemeente', eigenId);
  return lijkt.length > 0 ? fail('naam-lijkt-op', { lijkt }) : null;
}

/** Records a gemeente. */
export async function maakGemeente({ actor, nu, once, ...gegevens }: Gegevens & Wie & { once?: Once }): Uitkomst {
  const fout = await naamEnCode(gegevens);
  if (fout) return fout;
  const id = newId();
  const { naam, thema, bron, cbsCode, van } = gegevens;
  await commit((tx) => [
    tx.insert(organisaties).values({ id, soort: 'gemeente', naam, thema, bron }),
    tx.insert(gemeenten).values({ id, cbsCode, van }),
    event({
      actor,
      nu,
      daad: 'organisatie:registreren',
      object: ['organisatie', id],
      gegevens: { naam, cbsCode, van, toelichting: `Gemeente ${naam} (${cbsCode})` },
    }),
    ...(once ? [once(pad(id), nu)] : []),
  ]);
  return ok({ id });
}

type Bewerking = Gegevens & Wie & { id: string; tot: Dag | null; opvolgerId: string | null; versie: number };

/** Mends what was recorded about a gemeente, its end and successor too. Nothing that refers to it changes. */
export async function bewerkGemeente({ actor, nu, id, versie, tot, opvolgerId, ...gegevens }: Bewerking): Uitkomst {
  const oud = await getGemeente(actor, id);
  const fout = await naamEnCode({ ...gegevens, andereNaam: gegevens.andereNaam || gegevens.naam === oud.naam }, id);
  if (fout) return fout;
  const { naam, thema, bron, cbsCode, van } = gegevens;
  const bestaan = { id, van, tot, opvolgerId };
  const oordeel = beoordeelBestaan(await listAlleGemeenten(), bestaan);
  if (!oordeel.ok) return oordeel;
  await commit((tx) => [
    volgendeVersie(id, versie, { naam, thema, bron }),
    tx.update(gemeenten).set({ cbsCode, van, tot, opvolgerId }).where(eq(gemeenten.id, id)),
    event({
      actor,
      nu,
      daad: 'organisatie:bewerken',
      object: ['organisatie', id],
      gegevens: { naam, cbsCode, van, tot, opvolgerId },
    }),
  ]);
  return ok({ id });
}

type Herindeling = Wie & { id: string; versie: number; dag: Dag; opvolgerId: string; deelnamesOver: boolean };

/**
 * Ends a gemeente on a day and names its successor. With `deelnamesOver` its places in samenwerkingsverbanden end on
 * that day and begin for the successor; contracts, percelen and people stay as they are.
 */
export async function deelIn({ actor, nu, id, versie, dag, opvolgerId, deelnamesOver }: Herindeling): Uitkomst {
  const [gemeente, alle] = await Promise.all([getGemeente(actor, id), listAlleGemeenten()]);
  const oordeel = beoordeelBestaan(alle, { id, van: gemeente.van, tot: dag, opvolgerId });
  if (!oordeel.ok) return oordeel;
  const opvolger = alle.find((ander) => ander.id === opvolgerId)?.naam ?? '';
  const over = deelnamesOver ? await overgang(id, opvolgerId, dag) : { writes: [], verbanden: [] };
  const zin = `${gemeente.naam} gaat op ${formatDatum(dag)} over in ${opvolger}.`;
  await commit((tx) => [
    volgendeVersie(id, versie),
    tx.update(gemeenten).set({ tot: dag, opvolgerId }).where(eq(gemeenten.id, id)),
    ...over.writes,
    event({
      actor,
      nu,
      daad: 'gemeente:herindelen',
      object: ['organisatie', id],
      gegevens: { dag, opvolgerId, toelichting: zin },
    }),
    ...over.verbanden.map((verbandId) =>
      event({
        actor,
        nu,
        daad: 'samenwerkingsverband:deelname-overnemen',
        object: ['organisatie', verbandId],
        gegevens: { gemeenteId: id, opvolgerId, dag, toelichting: zin },
      }),
    ),
  ]);
  return ok({ id });
}

/** The writes that hand the deelnames over, and the verbanden they touch (each gets a new version). */
async function overgang(id: string, opvolgerId: string, dag: Dag): Promise<{ writes: Write[]; verbanden: string[] }> {
  const alle = await listDeelnamesVan([id, opvolgerId]);
  const eigen = alle.filter(({ gemeenteId }) => gemeenteId === id);
  const { eindigen, vervallen, overnemen } = deelnamesNaHerindeling(
    eigen,
    alle.filter(({ gemeenteId }) => gemeenteId === opvolgerId),
    dag,
  );
  const versies = new Map([...eindigen, ...vervallen].map((rij) => [rij.verbandId, rij.verbandVersie]));
  return {
    verbanden: [...versies.keys()],
    writes: [
      ...[...versies].map(([verbandId, versie]) => volgendeVersie(verbandId, versie)),
      ...eindigen.map(
        (rij): Write =>
          (tx) =>
            exactlyOne(tx.update(verbandDeelnames).set({ tot: dag }).where(eq(verbandDeelnames.id, rij.id))),
      ),
      ...vervallen.map(
        (rij): Write =>
          (tx) =>
            exactlyOne(tx.delete(verbandDeelnames).where(eq(verbandDeelnames.id, rij.id))),
      ),
      ...overnemen.map(
        ({ verbandId, doel, van, tot, bron }): Write =>
          (tx) =>
            tx
              .insert(verbandDeelnames)
              .values({ id: newId(), verbandId, gemeenteId: opvolgerId, doel, van, tot, bron }),
      ),
    ],
  };
}
