import { createHash } from 'node:crypto';
import { maintain } from '../../db/commit';
import { migrate } from '../../db/migrate';
import {
  bijlagen,
  contractBijlagen,
  gebruikers,
  gemeentecijfers,
  instellingen,
  klachten,
  kpiNormen,
  lidmaatschappen,
  outbox,
  sessies,
  tevredenheidsmetingen,
  voortgangsrapportages,
  voortgangsteksten,
} from '../../db/schema';
import {
  aanbesteding,
  aanbieder,
  bron,
  combinatie,
  contract,
  feit,
  feiten,
  gebruiker,
  gemeente,
  gemeenteId,
  inkoopbureau,
  keurmerk,
  laad,
  meelifregeling,
  portaalId,
  seedId,
  verband,
} from '../../seeds/dsl';
import { loadReference } from '../../seeds/reference';
import { bouwRapportages, rapportageObjecten } from './wereld-rapportages';
import { bouwTrajecten, gebruikerVan, trajectObjecten } from './wereld-trajecten';

/**
 * Two regions that may not see each other, with a canary in everything that is not public. A canary names whom it
 * belongs to: whoever receives one that is not his has seen too much.
 */
export const kanaries = {
  west: 'KANARIE-WEST',
  oost: 'KANARIE-OOST',
  contractW1: 'KANARIE-CONTRACT-W1',
  contractW2: 'KANARIE-CONTRACT-W2',
} as const;
export type Kanarie = keyof typeof kanaries;

const w1 = gemeenteId('GM9001');
const w2 = gemeenteId('GM9002');
const o1 = gemeenteId('GM9003');
const dag = '2022-01-03';

const gemeenten = [gemeente('Westerdam', 'GM9001'), gemeente('Westeroord', 'GM9002'), gemeente('Oosterdam', 'GM9003')];
const deelname = (leden: string[]) => [{ doel: 'b1-z' as const, gemeenten: leden, van: '2020-01-01' }];
const west = verband({
  sleutel: 'west',
  naam: 'Regio West',
  dag,
  deelnames: deelname([w1, w2]),
  omschrijving: kanaries.west,
});
const oost = verband({
  sleutel: 'oost',
  naam: 'Regio Oost',
  dag,
  deelnames: deelname([o1]),
  omschrijving: kanaries.oost,
});
const bureau = inkoopbureau({
  sleutel: 'bureau-west',
  naam: 'Inkoopbureau West',
  dag,
  voor: [{ verbandId: west.id, van: '2020-01-01' }],
});

const school = (sleutel: string, naam: string) =>
  aanbieder({ sleutel, naam, dag, soort: 'taal', klachtenreglementDatum: '2022-01-10' });
const taalhuis = school('taalhuis', 'Taalhuis');
const leerwerk = school('leerwerk', 'Leerwerk');
const oosttaal = school('oosttaal', 'Oosttaal');
const samen = combinatie({
  sleutel: 'samen',
  naam: 'Taalhuis en Leerwerk',
  dag,
  leden: [{ aanbieder: taalhuis.id }, { aanbieder: leerwerk.id }],
});
const keurmerken = [taalhuis, leerwerk, oosttaal].map(({ id }) =>
  keurmerk({
    aanbieder: id,
    status: 'geldig-onbepaalde-tijd',
    van: '2021-01-01',
    bron: 'register',
    geverifieerdDatum: '2022-01-10',
    geregistreerd: '2022-01-10',
  }),
);

function tender(
  sleutel: string,
  nummer: string,
  verbandId: string,
  leden: string[],
  kanarie: string,
  gegund: string[],
) {
  const klaar = gegund.length > 0;
  return aanbesteding({
    sleutel,
    nummer,
    titel: klaar ? `Leerroutes ${nummer}` : `${kanarie} concept`,
    // What was published is public; the title and description of a concept are not.
    omschrijving: klaar ? 'Openbare omschrijving' : kanarie,
    procedureMotivering: kanarie,
    verband: verbandId,
    penvoerder: leden[0],
    procedure: 'sas',
    hoofdvoorwerp: 'sas',
    status: klaar ? 'gunning' : 'in-voorbereiding',
    eldersGelopen: false,
    gepubliceerdOp: klaar ? '2022-03-01T11:00:00.000Z' : null,
    sluitingOp: klaar ? '2022-05-02T10:00:00.000Z' : null,
    bron: kanarie,
    mandaten: leden.map((lid) => ({ gemeente: lid, toelichting: kanarie })),
    planning: [{ soort: 'start', van: '2023-01-01', tot: '2023-01-02', toelichting: kanarie }],
    percelen: [
      {
        nummer: 1,
        naam: klaar ? 'B1 en Z' : kanarie,
        type: 'b1-z',
        status: klaar ? 'gegund' : 'concept',
        leerroutes: ['b1', 'z'],
        deelnemers: leden,
        ramingCents: 100_000_00,
        programmaVanEisen: kanarie,
        toewijzingsregel: kanarie,
        reelePrijsOnderbouwing: kanarie,
        statusReden: kanarie,
        bron: kanarie,
        aantalTeContracteren: 2,
        aantalInschrijvers: klaar ? 3 : null,
        beslissingVerzondenDatum: klaar ? '2022-06-01' : null,
        gegundDatum: klaar ? '2022-07-01' : null,
        criteria: [['Kwaliteit', 100]],
        gunningen: gegund.map((partij) => ({ partij, toelichting: kanarie })),
      },
    ],
    geschiedenis: [[dag, 'aanbesteding:maken', { toelichting: kanarie }]],
  });
}

const westConcept = tender('west-concept', '2022-901', west.id, [w1, w2], kanaries.west, []);
const westGegund = tender('west-gegund', '2022-902', west.id, [w1, w2], kanaries.west, [samen.id, leerwerk.id]);
const oostConcept = tender('oost-concept', '2022-903', oost.id, [o1], kanaries.oost, []);
const oostGegund = tender('oost-gegund', '2022-904', oost.id, [o1], kanaries.oost, [oosttaal.id]);

const afspraak = (
  sleutel: string,
  nummer: string,
  gemeenteVan: string,
  contractant: string,
  perceelId: string | undefined,
  kanarie: string,
) =>
  contract({
    sleutel,
    nummer,
    naam: `${kanarie} naam`,
    gemeente: gemeenteVan,
    contractant,
    perceelId,
    status: 'actief',
    startDatum: '2022-08-01',
    eindDatum: '2030-08-01',
    maximaleEindDatum: '2032-08-01',
    getekendGemeenteDatum: '2022-07-10',
    getekendContractantDatum: '2022-07-11',
    afwijkingen: kanarie,
    toelichting: kanarie,
    bron: kanarie,
    opties: [{ maanden: 12, besluitMaandenVooraf: 6 }],
    tarieven: [
      { product: `${kanarie} product`, eenheid: 'traject', bedragCents: 1_000_000, van: '2022-08-01', bron: kanarie },
    ],
  });
const contractW1 = afspraak('w1', 'C-2022-901', w1, taalhuis.id, undefined, kanaries.contractW1);
const contractW2 = afspraak('w2', 'C-2022-902', w2, leerwerk.id, westGegund.perceelIds[0], kanaries.contractW2);
const contractO1 = afspraak('o1', 'C-2022-903', o1, oosttaal.id, oostGegund.perceelIds[0], kanaries.oost);
for (const deel of [contractW1])
  for (const r of deel.rijen) if (r.tabel === 'contracten') Object.assign(r.waarden, { grondslag: 'onderhands' });

const meeliften = (sleutel: string, host: string, kanarie: string) =>
  meelifregeling({
    sleutel,
    naam: `${kanarie} regeling`,
    host,
    leerroute: 'onderwijs',
    niveau: 'hbo/wo',
    doelgroep: kanarie,
    voorwaarden: kanarie,
    van: '2022-01-01',
    status: 'actief',
    bron: kanarie,
    instellingen: [taalhuis.id],
    gemeenten: [{ gemeente: host, van: '2022-01-01', toelichting: kanarie, bron: kanarie }],
    geschiedenis: [],
  });
const meelifWest = meeliften('west', w1, kanaries.west);
const meelifOost = meeliften('oost', o1, kanaries.oost);

const stuk = bron('SX', 'Een stuk', 'Een uitgever', '2022-01-01');
const westFeiten = feiten({ aanbesteding: westConcept }, [feit('SX 1', kanaries.west)]);
const oostFeiten = feiten({ aanbesteding: oostConcept }, [feit('SX 2', kanaries.oost)]);

type Rol = 'beheerder' | 'inkoper' | 'beoordelaar' | 'contractmanager' | 'regievoerder' | 'aanbieder' | 'bestuurder';
type Speler = { rol: Rol; organisatie: string; status?: 'gedeactiveerd'; sessie?: 'verlopen' };

export const spelers = {
  'inkoper-west': { rol: 'inkoper', organisatie: west.id },
  'inkoper-bureau': { rol: 'inkoper', organisatie: bureau.id },
  'beoordelaar-west': { rol: 'beoordelaar', organisatie: west.id },
  'contractmanager-west': { rol: 'contractmanager', organisatie: west.id },
  'contractmanager-w1': { rol: 'contractmanager', organisatie: w1 },
  'regievoerder-w1': { rol: 'regievoerder', organisatie: w1 },
  'bestuurder-w1': { rol: 'bestuurder', organisatie: w1 },
  'aanbieder-taalhuis': { rol: 'aanbieder', organisatie: taalhuis.id },
  'inkoper-oost': { rol: 'inkoper', organisatie: oost.id },
  'aanbieder-oost': { rol: 'aanbieder', organisatie: oosttaal.id },
  beheerder: { rol: 'beheerder', organisatie: portaalId },
  uitgeschakeld: { rol: 'inkoper', organisatie: west.id, status: 'gedeactiveerd' },
  verlopen: { rol: 'inkoper', organisatie: west.id, sessie: 'verlopen' },
} as const satisfies Record<string, Speler>;
export type SpelerNaam = keyof typeof spelers;

/** The records that addresses name: one of region West, one of region Oost, and one that does not exist. */
export const objecten = {
  aanbesteding: { west: { nummer: '2022-901' }, oost: { nummer: '2022-903' }, geen: { nummer: '2022-999' } },
  perceel: {
    west: { nummer: '2022-901', perceel: '1' },
    oost: { nummer: '2022-903', perceel: '1' },
    geen: { nummer: '2022-999', perceel: '1' },
  },
  gegundPerceel: {
    west: { nummer: '2022-902', perceel: '1' },
    oost: { nummer: '2022-904', perceel: '1' },
    geen: { nummer: '2022-999', perceel: '1' },
  },
  contract: { west: { id: contractW1.id }, oost: { id: contractO1.id }, geen: { id: seedId('contract:geen') } },
  contractW2: { west: { id: contractW2.id }, oost: { id: contractO1.id }, geen: { id: seedId('contract:geen') } },
  meelif: { west: { id: meelifWest.id }, oost: { id: meelifOost.id }, geen: { id: seedId('meelif:geen') } },
  aanbieder: { west: { id: taalhuis.id }, oost: { id: oosttaal.id }, geen: { id: seedId('aanbieder:geen') } },
  kpi: { west: { code: 'U-01' }, oost: { code: 'U-01' }, geen: { code: 'X-99' } },
  verloop: { west: { code: 'W-04' }, oost: { code: 'W-04' }, geen: { code: 'U-01' } },
  scorecard: { west: { id: taalhuis.id }, oost: { id: oosttaal.id }, geen: { id: seedId('aanbieder:geen') } },
  combinatie: { west: { id: samen.id }, oost: { id: samen.id }, geen: { id: seedId('combinatie:geen') } },
  gemeente: { west: { id: w1 }, oost: { id: o1 }, geen: { id: 'gemeente:GM0000' } },
  verband: { west: { id: west.id }, oost: { id: oost.id }, geen: { id: seedId('verband:geen') } },
  bureau: { west: { id: bureau.id }, oost: { id: bureau.id }, geen: { id: seedId('bureau:geen') } },
  gebruiker: {
    west: { id: seedId('gebruiker:inkoper-oost@west.example') },
    oost: { id: seedId('gebruiker:inkoper-oost@west.example') },
    geen: { id: 'geen' },
  },
  bron: { west: { code: 'SX' }, oost: { code: 'SX' }, geen: { code: 'S99' } },
  help: { west: { pagina: 'beginnen' }, oost: { pagina: 'beginnen' }, geen: { pagina: 'geen' } },
  post: { west: { id: 'post-1' }, oost: { id: 'post-1' }, geen: { id: 'post-0' } },
  instelling: { west: { id: 'instelling-1' }, oost: { id: 'instelling-1' }, geen: { id: 'instelling-0' } },
  klacht: { west: { nummer: 'K-2022-901' }, oost: { nummer: 'K-2022-903' }, geen: { nummer: 'K-2022-999' } },
  klachtDeel: {
    west: { nummer: 'K-2022-901', deel: 'bevestiging' },
    oost: { nummer: 'K-2022-903', deel: 'bevestiging' },
    geen: { nummer: 'K-2022-999', deel: 'bevestiging' },
  },
  meting: { west: { id: 'meting-w1' }, oost: { id: 'meting-o1' }, geen: { id: 'meting-geen' } },
  rapportversie: { west: { id: 'rapport-west' }, oost: { id: 'rapport-oost' }, geen: { id: 'rapport-geen' } },
  rapporttekst: {
    west: { id: 'rapport-west', onderdeel: 'inleiding' },
    oost: { id: 'rapport-oost', onderdeel: 'inleiding' },
    geen: { id: 'rapport-geen', onderdeel: 'inleiding' },
  },
  cijfergemeente: { west: { gemeente: w1 }, oost: { gemeente: o1 }, geen: { gemeente: 'gemeente:GM0000' } },
  bijlage: { west: { id: 'bijlage-w1' }, oost: { id: 'bijlage-o1' }, geen: { id: 'bijlage-geen' } },
  keurmerkregel: {
    west: { id: taalhuis.id, regel: keurmerken[0]?.id ?? '' },
    oost: { id: taalhuis.id, regel: keurmerken[0]?.id ?? '' },
    geen: { id: taalhuis.id, regel: seedId('regel:geen') },
  },
  token: { west: { token: 'geen' }, oost: { token: 'geen' }, geen: { token: 'geen' } },
  ...trajectObjecten(w1, o1),
  ...rapportageObjecten,
} as const;
export type ObjectSoort = keyof typeof objecten;

const email = (naam: string) => `${naam}@west.example`;
const tokenVan = (naam: string) => `sessie-van-${naam}`.padEnd(40, '0');
export const cookieVan = (naam: SpelerNaam) => `sessie=${tokenVan(naam)}`;

/** Fills an empty, migrated database with both regions, their people, and a session for each. */
const eigenNorm = (contractId: string, kanarie: string) => ({
  id: seedId(`norm:${contractId}`),
  kpiCode: 'U-01',
  contractId,
  normTienden: 850,
  van: '2022-08-01',
  bron: kanarie,
});

export async function bouwWereld() {
  await migrate();
  await loadReference();
  const mensen = Object.entries(spelers).map(([naam, speler]: [string, Speler]) =>
    gebruiker({
      email: email(naam),
      naam,
      organisatie: speler.organisatie,
      rol: speler.rol,
      wachtwoordHash: null,
      van: '2022-01-03',
      status: speler.status ?? 'actief',
    }),
  );
  await laad([
    gemeenten,
    west,
    oost,
    bureau,
    taalhuis,
    leerwerk,
    oosttaal,
    samen,
    keurmerken,
    westConcept,
    westGegund,
    oostConcept,
    oostGegund,
    contractW1,
    contractW2,
    contractO1,
    meelifWest,
    meelifOost,
    stuk,
    westFeiten,
    oostFeiten,
    mensen,
  ]);
  await maintain((tx) => [
    tx.insert(outbox).values({
      id: 'post-1',
      aan: 'a@b.example',
      onderwerp: 'o',
      tekst: 't',
      gemaaktOp: '2022-01-03T00:00:00.000Z',
      status: 'verzonden',
      messageId: '<post-1>',
    }),
  ]);
  const gewijzigdOp = '2022-01-03T00:00:00.000Z';
  const proef = {
    id: 'instelling-1',
    sleutel: 'proef',
    naam: 'Proef',
    groep: 'Proef',
    waarde: 1,
    eenheid: 'dagen' as const,
    van: '2022-01-01',
  };
  await maintain((tx) => [tx.insert(instellingen).values({ ...proef, bron: 'een wet', gewijzigdOp })]);
  await maintain((tx) => [
    tx
      .insert(kpiNormen)
      .values([
        eigenNorm(contractW1.id, kanaries.contractW1),
        eigenNorm(contractW2.id, kanaries.contractW2),
        eigenNorm(contractO1.id, kanaries.oost),
      ]),
  ]);
  await maintain((tx) => [
    tx
      .insert(klachten)
      .values([
        klachtOver('K-2022-901', w1, taalhuis.id, kanaries.contractW1, kanaries.west),
        klachtOver('K-2022-902', w2, leerwerk.id, kanaries.contractW2, kanaries.west),
        klachtOver('K-2022-903', o1, oosttaal.id, kanaries.oost, kanaries.oost),
      ]),
    tx
      .insert(tevredenheidsmetingen)
      .values([
        metingVan('meting-w1', w1, taalhuis.id, kanaries.contractW1),
        metingVan('meting-w2', w2, leerwerk.id, kanaries.contractW2),
        metingVan('meting-o1', o1, oosttaal.id, kanaries.oost),
      ]),
  ]);
  await maintain((tx) => [
    tx
      .insert(voortgangsrapportages)
      .values([rapportOver('west', west.id, [w1, w2]), rapportOver('oost', oost.id, [o1])]),
    tx.insert(voortgangsteksten).values([tekstIn('west', kanaries.west), tekstIn('oost', kanaries.oost)]),
    tx
      .insert(gemeentecijfers)
      .values([
        cijferVan('cijfer-w1', w1, kanaries.contractW1),
        cijferVan('cijfer-w2', w2, kanaries.contractW2),
        cijferVan('cijfer-o1', o1, kanaries.oost),
      ]),
  ]);
  const plek = (sleutel: string, gemeenteId: string, contractId: string, regelingId: string, aanbiederId: string) => ({
    sleutel,
    gemeenteId,
    contractId,
    regelingId,
    aanbiederId,
    organisatieId: gemeenteId,
    gebruikerId: gebruikerVan(email('contractmanager-w1')),
  });
  await bouwTrajecten([
    {
      ...plek('w1', w1, contractW1.id, meelifWest.id, taalhuis.id),
      kanarie: kanaries.contractW1,
      intern: kanaries.west,
    },
    {
      ...plek('w2', w2, contractW2.id, meelifWest.id, leerwerk.id),
      kanarie: kanaries.contractW2,
      intern: kanaries.west,
    },
    { ...plek('o1', o1, contractO1.id, meelifOost.id, oosttaal.id), kanarie: kanaries.oost, intern: kanaries.oost },
  ]);
  const beoordelaar = { gebruikerId: gebruikerVan(email('contractmanager-w1')) };
  await bouwRapportages([
    { sleutel: 'w1', contractId: contractW1.id, kanarie: kanaries.contractW1, ...beoordelaar },
    { sleutel: 'w2', contractId: contractW2.id, kanarie: kanaries.contractW2, ...beoordelaar },
    { sleutel: 'o1', contractId: contractO1.id, kanarie: kanaries.oost, ...beoordelaar },
  ]);
  await bewaarBijlage('bijlage-w1', contractW1.id, kanaries.contractW1);
  await bewaarBijlage('bijlage-o1', contractO1.id, kanaries.oost);
  const lidVan = new Map((await lidmaatschapIds()).map(({ gebruiker, lidmaatschap }) => [gebruiker, lidmaatschap]));
  const over = (uren: number) => new Date(Date.now() + uren * 3_600_000).toISOString();
  await maintain((tx) => [
    tx.insert(sessies).values(
      Object.entries(spelers).map(([naam, speler]: [string, Speler]) => ({
        id: createHash('sha256').update(tokenVan(naam)).digest('hex'),
        gebruikerId: seedId(`gebruiker:${email(naam)}`),
        lidmaatschapId: lidVan.get(email(naam)) ?? '',
        verlooptOp: over(speler.sessie === 'verlopen' ? -1 : 6),
        absoluutTot: over(speler.sessie === 'verlopen' ? -1 : 6),
      })),
    ),
  ]);
}

/** What the aanbieder reads too, and what only the gemeente reads. */
const klachtOver = (nummer: string, gemeenteVan: string, over: string, kanarie: string, intern: string) => ({
  id: seedId(`klacht:${nummer}`),
  nummer,
  gemeenteId: gemeenteVan,
  aanbiederId: over,
  spoor: 'beide' as const,
  categorie: 'overig' as const,
  omschrijving: kanarie,
  beklaagde: kanarie,
  status: 'ontvangen' as const,
  ontvangenDatum: '2022-09-01',
  bron: intern,
});
const metingVan = (id: string, gemeenteVan: string, over: string, kanarie: string) => ({
  id,
  gemeenteId: gemeenteVan,
  aanbiederId: over,
  onderwerp: kanarie,
  dienst: 'taal' as const,
  van: '2022-09-01',
  tot: '2022-10-01',
  cijferTienden: 75,
  bron: kanarie,
});

const verslagperiode = { van: '2022-01-01', tot: '2022-07-01' };
const rapportOver = (regio: 'west' | 'oost', verbandId: string, kolommen: string[]) => ({
  id: `rapport-${regio}`,
  verbandId,
  ...verslagperiode,
  versienummer: 1,
  inclusiefEerdereInstroom: true,
  kolommen,
  status: 'concept' as const,
  gemaaktOp: '2022-07-04T00:00:00.000Z',
});
const tekstIn = (regio: 'west' | 'oost', kanarie: string) => ({
  id: `tekst-${regio}`,
  rapportageId: `rapport-${regio}`,
  onderdeel: 'inleiding',
  tekst: kanarie,
});
const cijferVan = (id: string, gemeenteVan: string, kanarie: string) => ({
  id,
  gemeenteId: gemeenteVan,
  reeks: 'gehuisvest',
  ...verslagperiode,
  waarde: 12,
  bron: kanarie,
});

/** A document of a contract, with a canary in its name and in its bytes. */
async function bewaarBijlage(id: string, contractId: string, kanarie: string) {
  const { storeFile } = await import('../../app/platform/files.server');
  const bestand = await storeFile(`${kanarie}.pdf`, Buffer.from(`%PDF-1.7 ${kanarie}`));
  if (!bestand) throw new Error('the file was refused');
  await maintain((tx) => [
    tx.insert(bijlagen).values({ id, ...bestand, geplaatstOp: '2022-08-01T00:00:00.000Z' }),
    tx.insert(contractBijlagen).values({ contractId, bijlageId: id, soort: 'contract' }),
  ]);
}

async function lidmaatschapIds() {
  const { db } = await import('../../db/client');
  const { eq } = await import('drizzle-orm');
  return db
    .select({ gebruiker: gebruikers.email, lidmaatschap: lidmaatschappen.id })
    .from(lidmaatschappen)
    .innerJoin(gebruikers, eq(gebruikers.id, lidmaatschappen.gebruikerId));
}
