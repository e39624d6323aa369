import { and, eq, like } from 'drizzle-orm';
import { type Actor, scopeOf } from '../../../app/platform/actor.server';
import { permissionsOf } from '../../../app/platform/permissions';
import { db } from '../../../db/client';
import {
  contracten,
  gebeurtenissen,
  gebruikers,
  idempotentie,
  lidmaatschappen,
  organisaties,
  outbox,
} from '../../../db/schema';
import { loadDemonstration } from '../../../seeds/stories';
import { freshDatabase } from '../../setup/db';

/** The demonstration stories as they stand on the day on which their clock starts. */
export const vandaag = '2023-07-03';
export const nu = '2023-07-03T10:00:00.000Z';

export async function vertel() {
  await freshDatabase();
  await loadDemonstration();
}

/** A persona of the stories, with the rights of today. */
export async function als(email: string): Promise<Actor> {
  const [rij] = await db
    .select({ gebruiker: gebruikers, lidmaatschap: lidmaatschappen, organisatie: organisaties })
    .from(gebruikers)
    .innerJoin(lidmaatschappen, eq(lidmaatschappen.gebruikerId, gebruikers.id))
    .innerJoin(organisaties, eq(organisaties.id, lidmaatschappen.organisatieId))
    .where(eq(gebruikers.email, email));
  if (!rij) throw new Error(`No persona ${email}`);
  const { gebruiker, lidmaatschap, organisatie } = rij;
  return {
    gebruikerId: gebruiker.id,
    naam: gebruiker.naam,
    email,
    sessieId: '',
    lidmaatschapId: lidmaatschap.id,
    organisatieId: organisatie.id,
    organisatieNaam: organisatie.naam,
    organisatieSoort: organisatie.soort,
    thema: organisatie.thema,
    rol: lidmaatschap.rol,
    permissions: permissionsOf(lidmaatschap.rol),
    scope: await scopeOf(organisatie.id, organisatie.soort, vandaag),
  };
}

export async function organisatie(naam: string) {
  const [rij] = await db.select().from(organisaties).where(eq(organisaties.naam, naam));
  if (!rij) throw new Error(`No organisation ${naam}`);
  return rij;
}

/** Status of every contract that a perceel of T4 (B1 and Z) led to, by the name of its contractant. */
export async function contractstatussen(contractant: string) {
  const { id } = await organisatie(contractant);
  const rijen = await db
    .select({ status: contracten.status })
    .from(contracten)
    .where(and(eq(contracten.contractantId, id), like(contracten.naam, 'B1-route%')));
  return rijen.map(({ status }) => status);
}

export const daden = async () =>
  (await db.select({ daad: gebeurtenissen.daad }).from(gebeurtenissen).orderBy(gebeurtenissen.volgnr)).map(
    ({ daad }) => daad,
  );

export const post = () => db.select({ aan: outbox.aan, onderwerp: outbox.onderwerp, tekst: outbox.tekst }).from(outbox);

/** As the form does it: the key of a form and where it led to. */
export const once =
  ({ organisatieId }: Actor, sleutel: string) =>
  (antwoord: string, op: string) =>
  (tx: Pick<typeof db, 'insert'>) =>
    tx.insert(idempotentie).values({ organisatieId, sleutel, verzoekHash: 'h', antwoord, op });

/** The answer that a query throws: 404 for what is somebody else's. */
export const statusVan = (werk: Promise<unknown>) =>
  werk.then(
    () => 200,
    (fout: unknown) => (fout instanceof Response ? fout.status : Promise.reject(fout)),
  );
