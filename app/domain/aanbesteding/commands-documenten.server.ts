import { and, eq } from 'drizzle-orm';
import type { Actor } from '~/platform/actor.server';
import { event } from '~/platform/events.server';
import type { Once } from '~/platform/form.server';
import { notFound } from '~/platform/http.server';
import { paths } from '~/platform/paths';
import { fail, ok } from '~/platform/result';
import { db } from '../../../db/client';
import { commit, exactlyOne } from '../../../db/commit';
import { aanbestedingBijlagen, bijlagen } from '../../../db/schema';
import { plaatsBijlage } from '../bijlage/writes.server';
import type { BeheerUitkomst } from './commands.server';
import { type DocumentSoort, documentNamen } from './namen';
import { isInVoorbereiding } from './rules-fase';
import { getAanbestedingInBeheer } from './scope.server';

type Nieuw = {
  actor: Actor;
  nummer: string;
  bestand: File;
  soort: DocumentSoort;
  openbaar: boolean;
  nu: string;
  once: Once | undefined;
};

/** Puts a file with the tender; `openbaar`: everybody can download it from the moment of publication. */
export async function plaatsDocument(invoer: Nieuw): BeheerUitkomst<{ naam: string }> {
  const { actor, nummer, bestand, soort, openbaar, nu, once } = invoer;
  const { id: aanbestedingId } = await getAanbestedingInBeheer(actor, nummer);
  const geplaatst = await plaatsBijlage({ bestand, actor, nu });
  if (!geplaatst.ok) return geplaatst;
  const { id, naam, write } = geplaatst.value;
  await commit((tx) => [
    write,
    tx.insert(aanbestedingBijlagen).values({ aanbestedingId, bijlageId: id, soort, openbaar }),
    event({
      actor,
      nu,
      daad: 'aanbesteding:document-plaatsen',
      object: ['aanbesteding', aanbestedingId],
      gegevens: { bijlageId: id, soort, openbaar, toelichting: `${documentNamen[soort]}: ${naam}` },
    }),
    ...(once ? [once(paths.aanbestedingDeel(nummer, 'documenten'), nu)] : []),
  ]);
  return ok({ naam });
}

type Bestaand = { actor: Actor; nummer: string; bijlageId: string; nu: string };

async function vindDocument({ actor, nummer, bijlageId }: Bestaand) {
  const aanbesteding = await getAanbestedingInBeheer(actor, nummer);
  const [rij] = await db
    .select({ naam: bijlagen.naam, openbaar: aanbestedingBijlagen.openbaar })
    .from(aanbestedingBijlagen)
    .innerJoin(bijlagen, eq(bijlagen.id, aanbestedingBijlagen.bijlageId))
    .where(deze(aanbesteding.id, bijlageId));
  const vast = rij?.openbaar === true && !isInVoorbereiding(aanbesteding.status);
  return rij ? { ...rij, aanbestedingId: aanbesteding.id, vast } : notFound();
}

const deze = (aanbestedingId: string, bijlageId: string) =>
  and(eq(aanbestedingBijlagen.aanbestedingId, aanbestedingId), eq(aanbestedingBijlagen.bijlageId, bijlageId));

/** Shows a document to everybody, or only to us. What was published stays public: bidders rely on it. */
async function zetOpenbaar(invoer: Bestaand, openbaar: boolean): BeheerUitkomst<string> {
  const { naam, aanbestedingId, vast } = await vindDocument(invoer);
  const { actor, bijlageId, nu } = invoer;
  if (vast && !openbaar) return fail('document-is-openbaar');
  await commit((tx) => [
    exactlyOne(tx.update(aanbestedingBijlagen).set({ openbaar }).where(deze(aanbestedingId, bijlageId))),
    event({
      actor,
      nu,
      daad: openbaar ? 'aanbesteding:document-openbaar-maken' : 'aanbesteding:document-intern-maken',
      object: ['aanbesteding', aanbestedingId],
      gegevens: { bijlageId, toelichting: naam },
    }),
  ]);
  return ok(openbaar ? `“${naam}” is nu openbaar.` : `“${naam}” is nu alleen intern.`);
}

/** Takes a document off the tender. The file itself stays in the store, because the log speaks of it. */
async function haalDocumentWeg(invoer: Bestaand): BeheerUitkomst<string> {
  const { naam, aanbestedingId, vast } = await vindDocument(invoer);
  const { actor, bijlageId, nu } = invoer;
  if (vast) return fail('document-is-openbaar');
  await commit((tx) => [
    exactlyOne(tx.delete(aanbestedingBijlagen).where(deze(aanbestedingId, bijlageId))),
    event({
      actor,
      nu,
      daad: 'aanbesteding:document-weghalen',
      object: ['aanbesteding', aanbestedingId],
      gegevens: { bijlageId, toelichting: naam },
    }),
  ]);
  return ok(`“${naam}” is weggehaald.`);
}

/** One of the acts on a document that is there. @returns what to tell the reader */
export const wijzigDocument = ({
  bedoeling,
  ...invoer
}: Bestaand & { bedoeling: 'maak-openbaar' | 'maak-intern' | 'haal-weg' }): BeheerUitkomst<string> =>
  bedoeling === 'haal-weg' ? haalDocumentWeg(invoer) : zetOpenbaar(invoer, bedoeling === 'maak-openbaar');
