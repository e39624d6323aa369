import { eq } from 'drizzle-orm';
import type { PerceelInvoer } from '../../../app/domain/aanbesteding/perceel-form';
import { type Actor, scopeOf } from '../../../app/platform/actor.server';
import { permissionsOf } from '../../../app/platform/permissions';
import { db } from '../../../db/client';
import { maintain } from '../../../db/commit';
import { aanbestedingen, gebeurtenissen, gunningen, idempotentie, outbox, percelen } from '../../../db/schema';
import * as dsl from '../../../seeds/dsl';

/** A small region with its tenders, for the tests of percelen and their award. Today is 3 July 2023. */
export const vandaag = '2023-07-03';
export const nu = '2023-07-03T10:00:00.000Z';

const gemeenten = ['Alfa', 'Beta', 'Gamma', 'Delta'].map((naam, index) => dsl.gemeente(naam, `GM900${index}`));
export const [alfa = '', beta = '', gamma = '', delta = ''] = gemeenten.map(({ id }) => id);
const dag = '2023-01-02';
const noord = dsl.verband({
  sleutel: 'noord',
  naam: 'Regio Noord',
  dag,
  deelnames: [
    { doel: 'b1-z', gemeenten: [alfa, beta, gamma], van: '2020-01-01' },
    { doel: 'maatschappelijke-begeleiding', gemeenten: [alfa, beta], van: '2020-01-01' },
  ],
});
const zuid = dsl.verband({
  sleutel: 'zuid',
  naam: 'Regio Zuid',
  dag,
  deelnames: [{ doel: 'b1-z', gemeenten: [delta], van: '2020-01-01' }],
});

const taal = dsl.aanbieder({ sleutel: 'taal', naam: 'Taalhuis', soort: 'taal', dag });
const les = dsl.aanbieder({ sleutel: 'les', naam: 'Leskring', soort: 'taal', dag });
const hulp = dsl.aanbieder({ sleutel: 'hulp', naam: 'Hulpstichting', soort: 'maatschappelijk', dag });
const samen = dsl.combinatie({
  sleutel: 'samen',
  naam: 'Taalhuis en Leskring',
  dag,
  leden: [{ aanbieder: taal.id }, { aanbieder: les.id }],
});
export const partij = { taal: taal.id, les: les.id, hulp: hulp.id, samen: samen.id };
const geldig = {
  status: 'geldig-bepaalde-tijd',
  bron: 'test',
  geverifieerdDatum: '2023-06-20',
  geregistreerd: '2022-01-01',
} as const;

type Rol = 'inkoper' | 'beoordelaar' | 'contractmanager' | 'aanbieder';
const lijst: [email: string, organisatie: string, soort: string, rol: Rol][] = [
  ['inkoper@noord.example', noord.id, 'samenwerkingsverband', 'inkoper'],
  ['collega@noord.example', noord.id, 'samenwerkingsverband', 'inkoper'],
  ['beoordelaar@noord.example', noord.id, 'samenwerkingsverband', 'beoordelaar'],
  ['inkoper@alfa.example', alfa, 'gemeente', 'inkoper'],
  ['inkoper@zuid.example', zuid.id, 'samenwerkingsverband', 'inkoper'],
  ['inkoper@gamma.example', gamma, 'gemeente', 'inkoper'],
  ['school@taal.example', taal.id, 'aanbieder', 'aanbieder'],
];
const mensen = lijst.map(([email, organisatie, , rol]) =>
  dsl.gebruiker({ email, naam: email.split('@')[0] ?? '', organisatie, rol, wachtwoordHash: null, van: dag }),
);

const perceel = {
  type: 'b1-z',
  leerroutes: ['b1', 'z'],
  deelnemers: [alfa, beta, gamma],
  aantalTeContracteren: 2,
} as const;
const tender = { procedure: 'sas', hoofdvoorwerp: 'sas', geschiedenis: [] } as const;
export const sluitingOp = '2023-06-01T10:00:00.000Z';

export const id = {
  voorbereiding: dsl.perceelId('n1', 1),
  gesloten: dsl.perceelId('n2', 1),
  begeleiding: dsl.perceelId('n2', 2),
  elders: dsl.perceelId('n3', 1),
  groot: dsl.perceelId('z1', 1),
};

const wereld = [
  ...gemeenten,
  noord,
  zuid,
  taal,
  les,
  hulp,
  samen,
  dsl.keurmerk({ ...geldig, aanbieder: taal.id, van: '2022-01-01', tot: '2025-01-01' }),
  dsl.keurmerk({ ...geldig, aanbieder: les.id, van: '2022-01-01', tot: '2023-06-15' }),
  ...mensen,
  dsl.aanbesteding({
    ...tender,
    sleutel: 'n1',
    nummer: '2023-101',
    titel: 'In voorbereiding',
    verband: noord.id,
    status: 'in-voorbereiding',
    percelen: [{ ...perceel, nummer: 1, naam: 'B1 en Z', status: 'concept' }],
  }),
  dsl.aanbesteding({
    ...tender,
    sleutel: 'n2',
    nummer: '2023-102',
    titel: 'Gesloten',
    verband: noord.id,
    status: 'inschrijving-gesloten',
    gepubliceerdOp: '2023-04-01T10:00:00.000Z',
    sluitingOp,
    percelen: [
      { ...perceel, nummer: 1, naam: 'B1 en Z', status: 'open', startDatum: '2023-09-01' },
      {
        nummer: 2,
        naam: 'Begeleiding',
        type: 'maatschappelijke-begeleiding',
        status: 'open',
        deelnemers: [alfa, beta],
      },
    ],
  }),
  dsl.aanbesteding({
    ...tender,
    sleutel: 'n3',
    nummer: '2023-103',
    titel: 'Elders',
    verband: noord.id,
    status: 'concept',
    eldersGelopen: true,
    procedure: 'onbekend',
    percelen: [
      { ...perceel, nummer: 1, naam: 'B1 en Z', status: 'concept' },
      {
        ...perceel,
        nummer: 2,
        naam: 'Onderwijs',
        type: 'onderwijsroute',
        leerroutes: ['onderwijs'],
        status: 'concept',
      },
    ],
  }),
  dsl.aanbesteding({
    ...tender,
    sleutel: 'z1',
    nummer: '2023-201',
    titel: 'Grote regio',
    verband: zuid.id,
    status: 'gepubliceerd',
    gepubliceerdOp: '2023-06-01T10:00:00.000Z',
    percelen: [
      { ...perceel, nummer: 1, naam: 'B1 en Z', status: 'open', deelnemers: [alfa, beta, gamma, delta] },
      { ...perceel, nummer: 2, naam: 'Alleen Gamma', status: 'open', deelnemers: [gamma], leerroutes: ['b1'] },
    ],
  }),
  dsl.aanbesteding({
    ...tender,
    sleutel: 'z2',
    nummer: '2023-202',
    titel: 'Van Zuid alleen',
    verband: zuid.id,
    status: 'concept',
    percelen: [{ ...perceel, nummer: 1, naam: 'Nog geheim', status: 'concept', deelnemers: [delta] }],
  }),
];

export const laadWereld = () => dsl.laad(wereld);

/** Somebody of the region, with the rights of today. */
export async function als(email: string): Promise<Actor> {
  const index = lijst.findIndex(([bekend]) => bekend === email);
  const [, organisatieId = '', organisatieSoort = '', rol = 'inkoper'] = lijst[index] ?? [];
  return {
    gebruikerId: mensen[index]?.id ?? '',
    naam: email,
    email,
    sessieId: '',
    lidmaatschapId: '',
    organisatieId,
    organisatieNaam: '',
    organisatieSoort,
    thema: null,
    rol,
    permissions: permissionsOf(rol),
    scope: await scopeOf(organisatieId, organisatieSoort, vandaag),
  };
}

export async function perceelRij(perceelId: string) {
  const [rij] = await db.select().from(percelen).where(eq(percelen.id, perceelId));
  if (!rij) throw new Error(`No perceel ${perceelId}`);
  return rij;
}

/** Puts a record in a state of its own, beside the acts. */
export const zetPerceel = (perceelId: string, velden: Partial<typeof percelen.$inferInsert>) =>
  maintain((tx) => [tx.update(percelen).set(velden).where(eq(percelen.id, perceelId))]);
export const zetTender = (nummer: string, velden: Partial<typeof aanbestedingen.$inferInsert>) =>
  maintain((tx) => [tx.update(aanbestedingen).set(velden).where(eq(aanbestedingen.nummer, nummer))]);

export async function tenderStatus(nummer: string) {
  const [rij] = await db.select().from(aanbestedingen).where(eq(aanbestedingen.nummer, nummer));
  return rij?.status;
}

export const gegundAan = async (perceelId: string) =>
  (await db.select().from(gunningen).where(eq(gunningen.perceelId, perceelId))).map(({ partijId }) => partijId).sort();

export async function laatsteDaden(aantal: number) {
  const rijen = await db.select({ daad: gebeurtenissen.daad }).from(gebeurtenissen).orderBy(gebeurtenissen.volgnr);
  return rijen.slice(-aantal).map(({ daad }) => daad);
}

export const post = async () => (await db.select().from(outbox)).map(({ aan, tekst }) => ({ aan, tekst }));

/** As the form does it: the key of a form and where it led to. */
export const once = (sleutel: string) => (antwoord: string, op: string) => (tx: Pick<typeof db, 'insert'>) =>
  tx.insert(idempotentie).values({ organisatieId: noord.id, sleutel, verzoekHash: 'h', antwoord, op });

export const eenPerceel = (anders: Partial<PerceelInvoer> = {}): PerceelInvoer => ({
  versie: 1,
  naam: 'Nieuw perceel',
  type: 'b1-z',
  leerroutes: ['b1', 'z'],
  gemeenten: [alfa, beta],
  omschrijving: null,
  ontzorgen: false,
  trajectenPerJaar: 137,
  prijsPerTraject: 10_000_00,
  looptijdMaanden: 24,
  maximaleLooptijdMaanden: 48,
  eigenRaming: null,
  aantalTeContracteren: 1,
  startDatum: '2024-01-01',
  criteria: [
    { naam: 'Kwaliteit', gewicht: 60 },
    { naam: 'Prijs', gewicht: 40 },
  ],
  programmaVanEisen: 'Eisen.',
  keurmerkOfGelijkwaardig: true,
  toewijzingsregel: 'Om en om.',
  reelePrijsOnderbouwing: 'Onderbouwd.',
  ...anders,
});

/** The names of the reasons of a refusal, however many. */
export function redenen(uitkomst: { ok: boolean; reden?: string; details?: unknown }): string[] {
  if (uitkomst.ok) return [];
  if (uitkomst.reden !== 'niet-compleet') return [uitkomst.reden ?? ''];
  return (uitkomst.details as { punten: { reden: string }[] }).punten.map(({ reden }) => reden);
}
