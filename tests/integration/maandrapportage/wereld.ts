import { and, asc, eq } from 'drizzle-orm';
import { dienIn } from '../../../app/domain/maandrapportage/commands-indienen.server';
import { bewaarRegels, type RegelInvoer } from '../../../app/domain/maandrapportage/commands-invullen.server';
import { maakRapportages } from '../../../app/domain/maandrapportage/maken.server';
import type { VeldNaam } from '../../../app/domain/maandrapportage/velden';
import { type Actor, scopeOf } from '../../../app/platform/actor.server';
import { permissionsOf } from '../../../app/platform/permissions';
import { db } from '../../../db/client';
import { maintain } from '../../../db/commit';
import {
  gebeurtenissen,
  idempotentie,
  kpiTellingen,
  maandrapportages,
  outbox,
  rapportageregels,
  toewijzingen,
  trajecten,
  trajectfeiten,
} from '../../../db/schema';
import * as dsl from '../../../seeds/dsl';
import { loadReference } from '../../../seeds/reference';

/** Two gemeenten with two aanbieders that compete, one combinatie, and guidance. Today is 3 July 2023. */
export const vandaag = '2023-07-03';
export const nu = '2023-07-03T10:00:00.000Z';
const dag = '2022-01-03';

const gemeenten = ['Alfa', 'Beta'].map((naam, index) => dsl.gemeente(naam, `GM920${index}`));
export const [alfa = '', beta = ''] = gemeenten.map(({ id }) => id);
const noord = dsl.verband({
  sleutel: 'noord',
  naam: 'Regio Noord',
  dag,
  deelnames: [{ doel: 'algemeen', gemeenten: [alfa, beta], van: '2020-01-01' }],
});
const school = (sleutel: string, naam: string) => dsl.aanbieder({ sleutel, naam, soort: 'taal', dag });
const [taal, les, solo, hulp] = [
  school('taal', 'Taalhuis'),
  school('les', 'Leskring'),
  school('solo', 'Solotaal'),
  dsl.aanbieder({ sleutel: 'hulp', naam: 'Hulpstichting', soort: 'maatschappelijk', dag }),
];
const samen = dsl.combinatie({
  sleutel: 'samen',
  naam: 'Taalhuis en Leskring',
  dag,
  leden: [{ aanbieder: taal.id }, { aanbieder: les.id }],
});

const lijst = [
  ['manager@noord.example', noord.id, 'samenwerkingsverband', 'contractmanager'],
  ['manager@alfa.example', alfa, 'gemeente', 'contractmanager'],
  ['manager@beta.example', beta, 'gemeente', 'contractmanager'],
  ['inkoper@noord.example', noord.id, 'samenwerkingsverband', 'inkoper'],
  ['school@taal.example', taal.id, 'aanbieder', 'aanbieder'],
  ['school@les.example', les.id, 'aanbieder', 'aanbieder'],
  ['school@solo.example', solo.id, 'aanbieder', 'aanbieder'],
  ['team@hulp.example', hulp.id, 'aanbieder', 'aanbieder'],
] as const;
export type Email = (typeof lijst)[number][0];
const mensen = lijst.map(([email, organisatie, , rol]) =>
  dsl.gebruiker({ email, naam: email.split('@')[0] ?? '', organisatie, rol, wachtwoordHash: null, van: dag }),
);

const contract = (sleutel: string, gemeente: string, contractant: string) =>
  dsl.contract({
    sleutel,
    nummer: `C-2022-${sleutel}`,
    naam: `Contract ${sleutel}`,
    gemeente,
    contractant,
    grondslag: 'onderhands',
    status: 'actief',
    startDatum: '2022-01-01',
    eindDatum: '2026-01-01',
    maximaleEindDatum: '2026-01-01',
    toelichting: 'Voor de test.',
  });
const contracten = [
  contract('701', alfa, samen.id),
  contract('702', beta, solo.id),
  contract('703', alfa, hulp.id),
  contract('704', beta, hulp.id),
];
export const [bijSamen = '', bijSolo = '', bijHulp = '', bijHulpBeta = ''] = contracten.map(({ id }) => id);

type Route = 'b1' | 'z' | 'onderwijs';
type Anders = Partial<typeof toewijzingen.$inferInsert> & { doelgroep?: 'gezins-en-overige-migrant' };
export const trajectId = (nummer: string) => dsl.seedId(`traject:${nummer}`);
export const toewijzingId = (nummer: string, contractId: string) => dsl.seedId(`toewijzing:${nummer}:${contractId}`);

/** A traject with one toewijzing that has run since 1 February 2023. */
export function loop(nummer: string, gemeenteId: string, contractId: string, leerroute: Route, anders: Anders = {}) {
  const { doelgroep = 'asielstatushouder', ...toewijzing } = anders;
  return [
    dsl.traject(
      {
        id: trajectId(nummer),
        trajectnummer: nummer,
        gemeenteId,
        doelgroep,
        leerroute,
        plichtDatum: '2022-11-01',
        pipDatum: '2022-12-15',
        startDatum: '2023-02-01',
        status: 'gestart',
      },
      [[dag, 'traject:importeren', {}]],
    ),
    opdracht(nummer, contractId, toewijzing),
  ];
}
export const opdracht = (nummer: string, contractId: string, anders: Partial<typeof toewijzingen.$inferInsert> = {}) =>
  dsl.toewijzing({
    id: toewijzingId(nummer, contractId),
    trajectId: trajectId(nummer),
    contractId,
    soort: 'leerroute',
    status: 'gestart',
    voorgesteldDatum: '2023-01-02',
    toegewezenDatum: '2023-01-03',
    startDatum: '2023-02-01',
    ...anders,
  });

export async function laadWereld() {
  await loadReference(nu);
  await dsl.laad([
    ...gemeenten,
    noord,
    taal,
    les,
    solo,
    hulp,
    samen,
    ...mensen,
    ...contracten,
    ...loop('NO-1', alfa, bijSamen, 'b1'),
    ...loop('NO-2', alfa, bijSamen, 'z'),
    ...loop('NO-3', alfa, bijSamen, 'b1', { doelgroep: 'gezins-en-overige-migrant' }),
    ...loop('NO-4', beta, bijSolo, 'b1'),
    opdracht('NO-1', bijHulp, { soort: 'maatschappelijke-begeleiding' }),
  ]);
}

/** Somebody of the stories, with the rights of today. */
export async function als(email: Email): Promise<Actor> {
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

export const maak = (opDag = vandaag) => maakRapportages(opDag, nu);

export async function rapportageVan(contractId: string, maand = '2023-06', versienummer = 1) {
  const [rij] = await db
    .select()
    .from(maandrapportages)
    .where(
      and(
        eq(maandrapportages.contractId, contractId),
        eq(maandrapportages.maand, maand),
        eq(maandrapportages.versienummer, versienummer),
      ),
    );
  if (!rij) throw new Error(`No report of ${contractId} ${maand}`);
  return rij;
}
export const regelsVan = (rapportageId: string) =>
  db
    .select()
    .from(rapportageregels)
    .where(eq(rapportageregels.rapportageId, rapportageId))
    .orderBy(asc(rapportageregels.volgorde));

type Invoer = Partial<Record<VeldNaam, string>>;
export const getypt = (...regels: [number, Invoer][]): RegelInvoer => new Map(regels);
export const lesuren = (aangeboden: string, gevolgd: string, anders: Invoer = {}): Invoer => ({
  aangebodenMinuten: aangeboden,
  gevolgdMinuten: gevolgd,
  geoorloofdMinuten: '',
  ongeoorloofdMinuten: '',
  niveau: 'A1',
  ...anders,
});

export async function bewaar(email: Email, rapportage: { id: string; versie: number }, invoer: RegelInvoer) {
  const uitkomst = await bewaarRegels({ actor: await als(email), ...kies(rapportage), invoer, nu, vandaag });
  if (!uitkomst.ok) throw new Error(uitkomst.reden);
  return uitkomst.value;
}
export const kies = ({ id, versie }: { id: string; versie: number }) => ({ id, versie });

/** The report of the combinatie over June, filled in without faults. */
export async function ingevuld(anders: Invoer = {}, maand = '2023-06') {
  const rapportage = await rapportageVan(bijSamen, maand);
  await bewaar(
    'school@taal.example',
    rapportage,
    getypt(
      [1, lesuren('48', '48', anders)],
      [2, lesuren('32', '30', { geoorloofdMinuten: '2', participatieMinuten: '10' })],
    ),
  );
  return rapportageVan(bijSamen, maand);
}

export async function ingediend(anders: Invoer = {}, maand = '2023-06') {
  const rapportage = await ingevuld(anders, maand);
  const uitkomst = await dienIn({ actor: await als('school@taal.example'), ...kies(rapportage), nu, vandaag });
  if (!uitkomst.ok) throw new Error(uitkomst.reden);
  return rapportageVan(bijSamen, maand);
}

export const feitenVan = (nummer: string) =>
  db
    .select({ soort: trajectfeiten.soort, datum: trajectfeiten.datum, maand: trajectfeiten.maand })
    .from(trajectfeiten)
    .where(eq(trajectfeiten.trajectId, trajectId(nummer)))
    .orderBy(asc(trajectfeiten.soort));
export async function standVan(nummer: string, contractId: string) {
  const [toewijzing] = await db
    .select()
    .from(toewijzingen)
    .where(eq(toewijzingen.id, toewijzingId(nummer, contractId)));
  const [traject] = await db
    .select()
    .from(trajecten)
    .where(eq(trajecten.id, trajectId(nummer)));
  return { toewijzing, traject };
}
export const zetToewijzing = (id: string, velden: Partial<typeof toewijzingen.$inferInsert>) =>
  maintain((tx) => [tx.update(toewijzingen).set(velden).where(eq(toewijzingen.id, id))]);

/** What the sums say, without cells that came out as nothing. */
export async function tellingen() {
  const rijen = await db.select().from(kpiTellingen);
  return rijen
    .filter(({ teller, noemer, extern, aantal }) => teller || noemer || extern || aantal)
    .map((rij) => JSON.stringify(rij))
    .sort();
}
export const telling = async (meting: string, contractId: string, maand: string) =>
  (
    await db
      .select({ teller: kpiTellingen.teller, noemer: kpiTellingen.noemer })
      .from(kpiTellingen)
      .where(
        and(eq(kpiTellingen.meting, meting), eq(kpiTellingen.contractId, contractId), eq(kpiTellingen.maand, maand)),
      )
  ).filter(({ teller, noemer }) => teller || noemer);

export async function daden(aantal: number) {
  const rijen = await db.select({ daad: gebeurtenissen.daad }).from(gebeurtenissen).orderBy(gebeurtenissen.volgnr);
  return rijen.slice(-aantal).map(({ daad }) => daad);
}
export const post = () => db.select({ aan: outbox.aan, onderwerp: outbox.onderwerp }).from(outbox);

/** As the form does it: the key of a form and where it led to. */
export const once = (sleutel: string) => (antwoord: string, op: string) => (tx: Pick<typeof db, 'insert'>) =>
  tx.insert(idempotentie).values({ organisatieId: noord.id, sleutel, verzoekHash: 'h', antwoord, op });

/** The answer that a query throws: 404 for what is somebody else's. */
export const statusVan = (werk: Promise<unknown>) =>
  werk.then(
    () => 200,
    (fout: unknown) => (fout instanceof Response ? fout.status : Promise.reject(fout)),
  );
