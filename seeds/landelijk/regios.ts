import { aanbieder, bron, gemeente, keurmerk, verband } from '../dsl';
import { gemeenten as bekendeGemeenten } from '../reference/gemeenten';
import { gm } from '../stories/wie';
import { aanbiedernamen, plaatsnamen } from './namen';

/** Who there is: 342 gemeenten in 40 regions, and 120 aanbieders. All but the gemeenten of the sources is made up. */
export const synthetisch = 'Synthetisch: landelijke proefset';
const dag = '2022-01-01';
const aantalGemeenten = 342;
const aantalRegios = 40;

export const bronnen = [
  bron('LP', 'Landelijke proefset: verzonnen gegevens om mee te meten', 'Inkoopregie Inburgering', dag),
];

const bekend = Object.values(gm).filter((id) => id !== gm.heerhugowaard);
const nieuw = plaatsnamen(aantalGemeenten - bekend.length);
export const gemeenten = nieuw.map((naam, nummer) => gemeente(naam, `GM${5001 + nummer}`, { bron: synthetisch, dag }));

/** Gemeenten that belong together in the sources; the others are spread. */
const kernen = [
  ['Metropool Amsterdam', [gm.amsterdam, gm.diemen, gm.uithoorn, gm.ouderAmstel]],
  ['Metropool Rotterdam', [gm.rotterdam, gm.albrandswaard, gm.barendrecht, gm.ridderkerk]],
  ['Westfriesland', [gm.hoorn, gm.opmeer, gm.koggenland, gm.medemblik, gm.stedeBroec, gm.enkhuizen, gm.drechterland]],
  ['Drenthe', [gm.borgerOdoorn, gm.coevorden, gm.deWolden, gm.emmen, gm.hoogeveen, gm.middenDrenthe]],
  ['Alkmaar en omgeving', [gm.alkmaar, gm.dijkEnWaard]],
] as const;

export type Lid = { id: string; naam: string; gewicht: number };
export type Regio = { id: string; naam: string; leden: Lid[] };

const namenVan = new Map(
  [...bekendeGemeenten, ...gemeenten].flatMap(({ id, rijen }) =>
    rijen.flatMap(({ waarden }) => ('naam' in waarden ? [[id, String(waarden.naam)] as const] : [])),
  ),
);
const nieuweIds = gemeenten.map(({ id }) => id);

/** Amsterdam first, then Rotterdam, at the end those of the sources; the weight falls with the rank, as sizes of towns do. */
const opGrootte = [...new Set<string>([gm.amsterdam, gm.rotterdam, ...nieuweIds, ...bekend])];
const gewichten = new Map(opGrootte.map((id, rang) => [id, 1 / (rang + 5)]));

function indeling(): string[][] {
  const groepen = kernen.map(([, ids]): string[] => [...ids]);
  while (groepen.length < aantalRegios) groepen.push([]);
  for (const id of nieuweIds) [...groepen].sort((a, b) => a.length - b.length)[0]?.push(id);
  return groepen;
}

export const regios: Regio[] = indeling().map((ids, nummer) => {
  const naam = kernen[nummer]?.[0] ?? `Regio ${namenVan.get(ids[0] ?? '')}`;
  const leden = ids.map((id) => ({ id, naam: namenVan.get(id) ?? naam, gewicht: gewichten.get(id) ?? 0 }));
  return { id: verband({ sleutel: `landelijk:${nummer}`, naam, dag }).id, naam, leden };
});

const doelen = ['b1-z', 'onderwijsroute', 'maatschappelijke-begeleiding'] as const;
export const verbanden = regios.map(({ naam, leden }, nummer) =>
  verband({
    sleutel: `landelijk:${nummer}`,
    naam,
    omschrijving: 'Synthetisch samenwerkingsverband van de landelijke proefset.',
    bron: synthetisch,
    dag,
    deelnames: doelen.map((doel) => ({ doel, gemeenten: leden.map(({ id }) => id), van: dag, bron: synthetisch })),
  }),
);

export const aanbieders = aanbiedernamen.map(({ soort, naam }) => ({
  soort,
  deel: aanbieder({
    sleutel: `landelijk:${naam}`,
    naam,
    soort,
    klachtenreglementDatum: dag,
    toelichting: 'Verzonnen aanbieder van de landelijke proefset.',
    bron: synthetisch,
    dag,
  }),
}));

export const keurmerken = aanbieders
  .filter(({ soort }) => soort !== 'maatschappelijk')
  .map(({ soort, deel }) =>
    keurmerk({
      aanbieder: deel.id,
      soort: soort === 'taal' ? 'blik-op-werk' : 'diploma-erkenning',
      status: 'geldig-onbepaalde-tijd',
      van: dag,
      geverifieerdDatum: '2025-07-01',
      geregistreerd: dag,
      bron: synthetisch,
    }),
  );
