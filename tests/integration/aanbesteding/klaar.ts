import { eq } from 'drizzle-orm';
import { db } from '../../../db/client';
import { maintain } from '../../../db/commit';
import { aanbestedingen, gunningscriteria, mandaten } from '../../../db/schema';
import { alfa, beta, gamma, id, zetPerceel, zetTender } from '../gunning/wereld';

/** Tender 2023-101 of the world of the percelen, in states that its acts need. */
export const nummer = '2023-101';

export async function tender(van = nummer) {
  const [rij] = await db.select().from(aanbestedingen).where(eq(aanbestedingen.nummer, van));
  if (!rij) throw new Error(`No tender ${van}`);
  return rij;
}

/** A penvoerder and the mandates of the other two; `zonder` leaves one out. */
export async function metMandaten(zonder?: string) {
  const { id: aanbestedingId } = await tender();
  await zetTender(nummer, { penvoerderId: alfa });
  const rijen = [beta, gamma].filter((gemeente) => gemeente !== zonder);
  await maintain((tx) =>
    rijen.map((gemeenteId) => tx.insert(mandaten).values({ aanbestedingId, gemeenteId, verleendDatum: '2023-02-01' })),
  );
}

/** Everything that publication asks for. */
export async function klaarVoorPublicatie() {
  await zetTender(nummer, { sluitingOp: '2023-09-01T10:00:00.000Z' });
  await zetPerceel(id.voorbereiding, {
    ramingCents: 900_000_00,
    programmaVanEisen: 'Eisen.',
    toewijzingsregel: 'Om en om.',
    reelePrijsOnderbouwing: 'Onderbouwd.',
  });
  await maintain((tx) => [
    tx
      .insert(gunningscriteria)
      .values({ id: 'c-1', perceelId: id.voorbereiding, volgorde: 1, naam: 'Kwaliteit', gewicht: 100 }),
  ]);
}

/** The Response that a refusal of access throws. */
export async function geworpen(daad: Promise<unknown>): Promise<number> {
  try {
    await daad;
  } catch (fout) {
    if (fout instanceof Response) return fout.status;
    throw fout;
  }
  return 200;
}
