import { eq } from 'drizzle-orm';
import type { Actor } from '~/platform/actor.server';
import type { Dag } from '~/platform/dates';
import { event } from '~/platform/events.server';
import type { Once } from '~/platform/form.server';
import { formatDatum } from '~/platform/format';
import { paths } from '~/platform/paths';
import { fail, ok, type Result } from '~/platform/result';
import { commit, exactlyOne, type Tx, type Write } from '../../../db/commit';
import { newId } from '../../../db/ids';
import { organisaties, samenwerkingsverbanden, verbandDeelnames } from '../../../db/schema';
import { listAlleGemeenten } from '../gemeente/queries.server';
import { listGelijkenissen } from '../organisatie/queries.server';
import type { Thema } from '../organisatie/soort';
import { volgendeVersie } from '../organisatie/writes.server';
import { type Doel, doelNamen } from './doel';
import { getVerband, listDeelnames } from './queries.server';
import type { VerbandFout } from './redenen';
import { beoordeelDeelnames, type Deelname, eindeVan } from './rules';

type Gegevens = {
  naam: string;
  andereNaam: boolean;
  afkorting: string | null;
  omschrijving: string | null;
  penvoerderId: string | null;
  thema: Thema | null;
  bron: string | null;
};
type Wie = { actor: Actor; nu: string };
type Toetreding = { doelen: Doel[]; gemeenten: string[]; van: Dag; tot: Dag | null; bron: string | null };
type Uitkomst = Promise<Result<{ id: string }, VerbandFout>>;

const pad = (id: string) => paths.beheerItem('samenwerkingsverbanden', id);

const deelnamesVan = ({ doelen, gemeenten, van, tot }: Toetreding): Deelname[] =>
  doelen.flatMap((doel) => gemeenten.map((gemeenteId) => ({ gemeenteId, doel, van, tot })));

const insertDeelnames = (tx: Tx, verbandId: string, deelnames: readonly Deelname[], bron: string | null) =>
  tx.insert(verbandDeelnames).values(deelnames.map((deelname) => ({ ...deelname, id: newId(), verbandId, bron })));

async function naamFout({ naam, andereNaam }: Gegevens, eigenId?: string): Promise<VerbandFout | null> {
  const lijkt = andereNaam ? [] : await listGelijkenissen(naam, 'samenwerkingsverband', eigenId);
  return lijkt.length > 0 ? fail('naam-lijkt-op', { lijkt }) : null;
}

type Nieuw = Gegevens & Wie & Pick<Toetreding, 'doelen' | 'gemeenten' | 'van'> & { once?: Once };

/** Records a samenwerkingsverband with its first gemeenten. */
export async function maakVerband({ actor, nu, once, doelen, gemeenten, van, ...gegevens }: Nieuw): Uitkomst {
  const fout = await naamFout(gegevens);
  if (fout) return fout;
  const { naam, thema, bron, afkorting, omschrijving, penvoerderId } = gegevens;
  const deelnames = deelnamesVan({ doelen, gemeenten, van, tot: null, bron });
  const oordeel = beoordeelDeelnames(deelnames, [], await listAlleGemeenten());
  if (!oordeel.ok) return oordeel;
  if (penvoerderId && !gemeenten.includes(penvoerderId)) return fail('penvoerder-doet-niet-mee');
  const id = newId();
  await commit((tx) => [
    tx.insert(organisaties).values({ id, soort: 'samenwerkingsverband', naam, thema, bron }),
    tx.insert(samenwerkingsverbanden).values({ id, afkorting, omschrijving, penvoerderId }),
    insertDeelnames(tx, id, deelnames, bron),
    event({
      actor,
      nu,
      daad: 'organisatie:registreren',
      object: ['organisatie', id],
      gegevens: { naam, doelen, gemeenten, van, toelichting: `Samenwerkingsverband ${naam}` },
    }),
    ...(once ? [once(pad(id), nu)] : []),
  ]);
  return ok({ id });
}

/** Changes name, penvoerder, description or look. The penvoerder takes part, now or at some time. */
export async function bewerkVerband(invoer: Gegevens & Wie & { id: string; versie: number }): Uitkomst {
  const { actor, nu, id, versie, naam, thema, bron, afkorting, omschrijving, penvoerderId } = invoer;
  const [oud, deelnames] = await Promise.all([getVerband(actor, id), listDeelnames(id)]);
  const fout = naam === oud.naam ? null : await naamFout(invoer, id);
  if (fout) return fout;
  if (penvoerderId && !deelnames.some(({ gemeenteId }) => gemeenteId === penvoerderId)) {
    return fail('penvoerder-doet-niet-mee');
  }
  await commit((tx) => [
    volgendeVersie(id, versie, { naam, thema, bron }),
    tx
      .update(samenwerkingsverbanden)
      .set({ afkorting, omschrijving, penvoerderId })
      .where(eq(samenwerkingsverbanden.id, id)),
    event({
      actor,
      nu,
      daad: 'organisatie:bewerken',
      object: ['organisatie', id],
      gegevens: { naam, afkorting, penvoerderId, thema },
    }),
  ]);
  return ok({ id });
}

type Toevoeging = Toetreding & Wie & { id: string; versie: number; once?: Once };

/** Gemeenten join, each for every purpose that was chosen. */
export async function voegDeelnamesToe(invoer: Toevoeging): Uitkomst {
  const { actor, nu, id, versie, bron, once } = invoer;
  await getVerband(actor, id);
  const nieuw = deelnamesVan(invoer);
  const [bestaand, gemeenten] = await Promise.all([listDeelnames(id), listAlleGemeenten()]);
  const oordeel = beoordeelDeelnames(nieuw, bestaand, gemeenten);
  if (!oordeel.ok) return oordeel;
  const namen = gemeenten.filter((gemeente) => invoer.gemeenten.includes(gemeente.id)).map(({ naam }) => naam);
  const waarvoor = invoer.doelen.map((doel) => doelNamen[doel]).join(', ');
  await commit((tx) => [
    volgendeVersie(id, versie),
    insertDeelnames(tx, id, nieuw, bron),
    event({
      actor,
      nu,
      daad: 'samenwerkingsverband:deelname-toevoegen',
      object: ['organisatie', id],
      gegevens: {
        doelen: invoer.doelen,
        gemeenten: invoer.gemeenten,
        van: invoer.van,
        tot: invoer.tot,
        toelichting: `${namen.join(', ')} voor ${waarvoor}, vanaf ${formatDatum(invoer.van)}.`,
      },
    }),
    ...(once ? [once(pad(id), nu)] : []),
  ]);
  return ok({ id });
}

type Uittreding = Wie & { id: string; versie: number; deelnames: string[]; tot: Dag };

/** Ends deelnames on a day (the first day that they no longer hold); one that had not begun then disappears. */
export async function beeindigDeelnames({ actor, nu, id, versie, deelnames, tot }: Uittreding): Uitkomst {
  await getVerband(actor, id);
  const gekozen = (await listDeelnames(id)).filter(
    (deelname) => deelnames.includes(deelname.id) && (deelname.tot === null || tot < deelname.tot),
  );
  if (gekozen.length !== deelnames.length) return fail('deelname-onbekend');
  const regels = gekozen.map(
    ({ gemeente, doel, van }) =>
      `${gemeente} voor ${doelNamen[doel]} ${eindeVan({ van }, tot) === 'vervalt' ? 'vervalt' : `eindigt op ${formatDatum(tot)}`}`,
  );
  await commit((tx) => [
    volgendeVersie(id, versie),
    ...gekozen.map((rij): Write => {
      const deze = eq(verbandDeelnames.id, rij.id);
      return exactlyOne(
        eindeVan(rij, tot) === 'vervalt'
          ? tx.delete(verbandDeelnames).where(deze)
          : tx.update(verbandDeelnames).set({ tot }).where(deze),
      );
    }),
    event({
      actor,
      nu,
      daad: 'samenwerkingsverband:deelname-beeindigen',
      object: ['organisatie', id],
      gegevens: { deelnames, tot, toelichting: `${regels.join('; ')}.` },
    }),
  ]);
  return ok({ id });
}
