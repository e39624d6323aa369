import { eq } from 'drizzle-orm';
import type { MakenInvoer } from '../../../app/domain/contract/form-perceel';
import { type Actor, scopeOf } from '../../../app/platform/actor.server';
import { permissionsOf } from '../../../app/platform/permissions';
import { db } from '../../../db/client';
import { maintain } from '../../../db/commit';
import {
  aanbestedingen,
  contracten,
  contractOpties,
  contractTarieven,
  gebeurtenissen,
  idempotentie,
  outbox,
  percelen,
} from '../../../db/schema';
import * as dsl from '../../../seeds/dsl';

/** A region with two awarded percelen and running contracts of another tender. Today is 3 July 2023. */
export const vandaag = '2023-07-03';
export const nu = '2023-07-03T10:00:00.000Z';
const dag = '2023-01-02';

const gemeenten = ['Alfa', 'Beta', 'Gamma', 'Delta'].map((naam, index) => dsl.gemeente(naam, `GM910${index}`));
export const [alfa = '', beta = '', gamma = '', delta = ''] = gemeenten.map(({ id }) => id);
const regio = (sleutel: string, naam: string, leden: string[]) =>
  dsl.verband({ sleutel, naam, dag, deelnames: [{ doel: 'algemeen', gemeenten: leden, van: '2020-01-01' }] });
const noord = regio('noord', 'Regio Noord', [alfa, beta, gamma]);
const zuid = regio('zuid', 'Regio Zuid', [delta]);

const reglement = { klachtenreglementDatum: '2023-01-01', dag };
const taal = dsl.aanbieder({ sleutel: 'taal', naam: 'Taalhuis', soort: 'taal', ...reglement });
const les = dsl.aanbieder({ sleutel: 'les', naam: 'Leskring', soort: 'taal', ...reglement });
const solo = dsl.aanbieder({ sleutel: 'solo', naam: 'Solotaal', soort: 'taal', ...reglement });
const hulp = dsl.aanbieder({ sleutel: 'hulp', naam: 'Hulpstichting', soort: 'maatschappelijk', dag });
const samen = dsl.combinatie({
  sleutel: 'samen',
  naam: 'Taalhuis en Leskring',
  dag,
  leden: [{ aanbieder: taal.id }, { aanbieder: les.id }],
});
export const partij = { taal: taal.id, les: les.id, solo: solo.id, hulp: hulp.id, samen: samen.id };
const geldig = {
  status: 'geldig-bepaalde-tijd',
  bron: 'test',
  geverifieerdDatum: '2023-06-20',
  geregistreerd: '2022-01-01',
  van: '2022-01-01',
} as const;

type Rol = 'inkoper' | 'contractmanager' | 'aanbieder' | 'bestuurder';
const lijst: [email: string, organisatie: string, soort: string, rol: Rol][] = [
  ['inkoper@noord.example', noord.id, 'samenwerkingsverband', 'inkoper'],
  ['manager@alfa.example', alfa, 'gemeente', 'contractmanager'],
  ['raad@alfa.example', alfa, 'gemeente', 'bestuurder'],
  ['manager@zuid.example', zuid.id, 'samenwerkingsverband', 'contractmanager'],
  ['school@taal.example', taal.id, 'aanbieder', 'aanbieder'],
  ['school@solo.example', solo.id, 'aanbieder', 'aanbieder'],
];
const mensen = lijst.map(([email, organisatie, , rol]) =>
  dsl.gebruiker({ email, naam: email.split('@')[0] ?? '', organisatie, rol, wachtwoordHash: null, van: dag }),
);

const tender = {
  procedure: 'sas',
  hoofdvoorwerp: 'sas',
  verband: noord.id,
  gepubliceerdOp: '2023-03-01T10:00:00.000Z',
  sluitingOp: '2023-05-01T10:00:00.000Z',
  geschiedenis: [],
} as const;
export const nummer = '2023-301';
export const id = { taal: dsl.perceelId('c1', 1), begeleiding: dsl.perceelId('c1', 2), oud: dsl.perceelId('c0', 1) };

const lopend = (sleutel: string, naam: string, gemeente: string, contractant: string, eindDatum: string) =>
  dsl.contract({
    sleutel,
    nummer: `C-2022-${sleutel}`,
    naam: `B1 en Z ${naam}`,
    gemeente,
    contractant,
    perceelId: id.oud,
    status: 'actief',
    startDatum: '2022-01-01',
    eindDatum,
    maximaleEindDatum: '2026-01-01',
    opzegtermijnMaanden: 3,
    getekendGemeenteDatum: '2021-12-01',
    getekendContractantDatum: '2021-12-02',
    toelichting: 'Alleen voor de gemeente.',
    opties: [
      { maanden: 12, besluitMaandenVooraf: 3 },
      { maanden: 12, besluitMaandenVooraf: 3 },
    ],
    tarieven: [{ product: 'B1-route', eenheid: 'traject', bedragCents: 950_000, van: '2022-01-01' }],
  });
const oudeContracten = [
  lopend('001', 'Alfa', alfa, samen.id, '2024-01-01'),
  lopend('002', 'Beta', beta, solo.id, '2024-01-01'),
  lopend('003', 'Gamma', gamma, samen.id, '2023-07-01'),
];
export const [oudAlfa = '', oudBeta = '', oudGamma = ''] = oudeContracten.map((deel) => deel.id);

const wereld = [
  ...gemeenten,
  noord,
  zuid,
  taal,
  les,
  solo,
  hulp,
  samen,
  dsl.keurmerk({ ...geldig, aanbieder: taal.id, tot: '2026-01-01' }),
  dsl.keurmerk({ ...geldig, aanbieder: les.id, tot: '2023-12-31' }),
  dsl.keurmerk({ ...geldig, aanbieder: solo.id, tot: '2026-01-01' }),
  ...mensen,
  dsl.aanbesteding({
    ...tender,
    sleutel: 'c0',
    nummer: '2021-301',
    titel: 'Taal van vroeger',
    status: 'afgerond',
    percelen: [
      {
        nummer: 1,
        naam: 'B1 en Z',
        type: 'b1-z',
        leerroutes: ['b1', 'z'],
        status: 'gecontracteerd',
        deelnemers: [alfa, beta, gamma],
        aantalTeContracteren: 2,
        gunningen: [{ partij: samen.id }, { partij: solo.id }],
      },
    ],
  }),
  dsl.aanbesteding({
    ...tender,
    sleutel: 'c1',
    nummer,
    titel: 'Taal en begeleiding',
    status: 'gunning',
    percelen: [
      {
        nummer: 1,
        naam: 'Taal',
        type: 'b1-z',
        leerroutes: ['b1', 'z'],
        status: 'gegund',
        deelnemers: [alfa, beta, gamma],
        aantalTeContracteren: 2,
        startDatum: '2023-09-01',
        gunningen: [{ partij: samen.id }, { partij: solo.id }],
      },
      {
        nummer: 2,
        naam: 'Begeleiding',
        type: 'maatschappelijke-begeleiding',
        status: 'gegund',
        deelnemers: [alfa, beta],
        gunningen: [{ partij: hulp.id }],
      },
    ],
  }),
  ...oudeContracten,
];
export const laadWereld = () => dsl.laad(wereld);

/** Somebody of the stories, with the rights of today. */
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
export const inkoper = () => als('inkoper@noord.example');

/** The form that makes the contracts: Alfa and Gamma with the combinatie, Beta with Solotaal. */
export const eenVerdeling = (anders: Partial<MakenInvoer> = {}): MakenInvoer => ({
  rijen: [
    { gemeenteId: alfa, gewicht: 10, partijen: [partij.samen] },
    { gemeenteId: beta, gewicht: 12, partijen: [partij.solo] },
    { gemeenteId: gamma, gewicht: null, partijen: [partij.samen] },
  ],
  startDatum: '2023-09-01',
  eindDatum: '2025-09-01',
  aantalOpties: 2,
  optieMaanden: 12,
  optieBesluitMaanden: 6,
  opzegtermijnMaanden: 3,
  tarieven: [{ product: 'B1-route', eenheid: 'traject', bedragCents: 975_050 }],
  versie: 1,
  ...anders,
});

export async function contractRij(contractId: string) {
  const [rij] = await db.select().from(contracten).where(eq(contracten.id, contractId));
  if (!rij) throw new Error(`No contract ${contractId}`);
  return rij;
}
export const contractenVan = (perceelId: string) =>
  db.select().from(contracten).where(eq(contracten.perceelId, perceelId)).orderBy(contracten.nummer);
export const zetContract = (contractId: string, velden: Partial<typeof contracten.$inferInsert>) =>
  maintain((tx) => [tx.update(contracten).set(velden).where(eq(contracten.id, contractId))]);
export const optiesVan = (contractId: string) =>
  db.select().from(contractOpties).where(eq(contractOpties.contractId, contractId)).orderBy(contractOpties.volgnummer);
export const tarievenVan = (contractId: string) =>
  db.select().from(contractTarieven).where(eq(contractTarieven.contractId, contractId)).orderBy(contractTarieven.van);

export async function perceelRij(perceelId: string) {
  const [rij] = await db
    .select({ status: percelen.status, versie: percelen.versie, tender: aanbestedingen.status })
    .from(percelen)
    .innerJoin(aanbestedingen, eq(aanbestedingen.id, percelen.aanbestedingId))
    .where(eq(percelen.id, perceelId));
  return rij;
}
export async function laatsteDaden(aantal: number) {
  const rijen = await db
    .select({ daad: gebeurtenissen.daad, gegevens: gebeurtenissen.gegevens })
    .from(gebeurtenissen)
    .orderBy(gebeurtenissen.volgnr);
  return rijen.slice(-aantal);
}
export const daden = async (aantal: number) => (await laatsteDaden(aantal)).map(({ daad }) => daad);
export const post = () => db.select({ aan: outbox.aan, tekst: outbox.tekst }).from(outbox);

/** As the form does it: the key of a form and where it led to. */
export const once = (sleutel: string) => (antwoord: string, op: string) => (tx: Pick<typeof db, 'insert'>) =>
  tx.insert(idempotentie).values({ organisatieId: noord.id, sleutel, verzoekHash: 'h', antwoord, op });

/** The names of the reasons of a refusal, however many. */
export function redenen(uitkomst: { ok: boolean; reden?: string; details?: unknown }): string[] {
  if (uitkomst.ok) return [];
  if (uitkomst.reden !== 'niet-compleet') return [uitkomst.reden ?? ''];
  return (uitkomst.details as { punten: { reden: string }[] }).punten.map(({ reden }) => reden);
}

/** The answer that a query throws: 404 for what is somebody else's. */
export const statusVan = (werk: Promise<unknown>) =>
  werk.then(
    () => 200,
    (fout: unknown) => (fout instanceof Response ? fout.status : Promise.reject(fout)),
  );
