import { aanbesteding, contract } from '../dsl';
import { aanbieders, type Lid, type Regio, regios, synthetisch } from './regios';

/** 60 aanbestedingen of three percelen, and the first 2,000 contracts that follow from them. */
const aantalContracten = 2000;
const aantalAanbestedingen = 60;

const percelen = [
  { naam: 'B1-route en Z-route', type: 'b1-z', leerroutes: ['b1', 'z'], soort: 'taal', contractanten: 2 },
  { naam: 'Onderwijsroute', type: 'onderwijsroute', leerroutes: ['onderwijs'], soort: 'taalschakel', contractanten: 1 },
  {
    naam: 'Maatschappelijke begeleiding',
    type: 'maatschappelijke-begeleiding',
    leerroutes: [],
    soort: 'maatschappelijk',
    contractanten: 1,
  },
] as const;
type Perceel = (typeof percelen)[number];

type Ronde = { nummer: number; regio: Regio; van: string; tot: string };
/** Every region in 2022; the first twenty once more in 2024. */
const rondes: Ronde[] = Array.from({ length: aantalAanbestedingen }, (_, nummer) => {
  const tweede = nummer >= regios.length;
  const regio = regios[nummer % regios.length] as Regio;
  return tweede
    ? { nummer, regio, van: '2024-01-01', tot: '2028-01-01' }
    : { nummer, regio, van: '2022-04-01', tot: '2026-04-01' };
});

/** The aanbieders of a perceel: each region has others, and every aanbieder is somewhere. */
function gegund({ nummer }: Ronde, { soort, contractanten }: Perceel): string[] {
  const mogelijk = aanbieders.filter((aanbieder) => aanbieder.soort === soort);
  return Array.from(
    { length: contractanten },
    (_, plaats) => mogelijk[(nummer * contractanten + plaats) % mogelijk.length]?.deel.id ?? '',
  );
}

export const aanbestedingen = rondes.map((ronde) =>
  aanbesteding({
    sleutel: `landelijk:${ronde.nummer}`,
    nummer: `${ronde.van.slice(0, 4)}-${String(901 + ronde.nummer)}`,
    titel: `Inburgering ${ronde.regio.naam} vanaf ${ronde.van.slice(0, 4)}`,
    omschrijving: 'Verzonnen aanbesteding van de landelijke proefset.',
    verband: ronde.regio.id,
    procedure: 'sas',
    hoofdvoorwerp: 'sas',
    status: 'afgerond',
    eldersGelopen: true,
    bron: synthetisch,
    percelen: percelen.map((perceel, plaats) => ({
      nummer: plaats + 1,
      naam: perceel.naam,
      type: perceel.type,
      leerroutes: perceel.leerroutes,
      status: 'gecontracteerd',
      ontzorgen: perceel.soort === 'maatschappelijk',
      aantalTeContracteren: perceel.contractanten,
      deelnemers: ronde.regio.leden.map(({ id }) => id),
      gunningen: gegund(ronde, perceel).map((partij) => ({ partij, bron: synthetisch })),
      bron: synthetisch,
    })),
    geschiedenis: [[ronde.van, 'aanbesteding:registreren', { bron: synthetisch }]],
  }),
);

export type Opdracht = { id: string; gemeente: Lid; dienst: 'b1-z' | 'onderwijs' | 'begeleiding'; van: string };
const diensten = { taal: 'b1-z', taalschakel: 'onderwijs', maatschappelijk: 'begeleiding' } as const;

const gekozen = rondes
  .flatMap((ronde) =>
    percelen.flatMap((perceel, plaats) =>
      gegund(ronde, perceel).flatMap((contractant) =>
        ronde.regio.leden.map((gemeente) => ({ ronde, perceel, plaats, contractant, gemeente })),
      ),
    ),
  )
  .slice(0, aantalContracten)
  .map((keuze, index) => {
    const { ronde, perceel, plaats, contractant, gemeente } = keuze;
    const deel = contract({
      sleutel: `landelijk:${index}`,
      nummer: `L-${ronde.van.slice(0, 4)}-${String(index + 1).padStart(4, '0')}`,
      naam: `${perceel.naam} ${gemeente.naam}`,
      gemeente: gemeente.id,
      contractant,
      perceelId: aanbestedingen[ronde.nummer]?.perceelIds[plaats],
      status: 'actief',
      startDatum: ronde.van,
      eindDatum: ronde.tot,
      maximaleEindDatum: ronde.tot,
      opzegtermijnMaanden: 3,
      getekendGemeenteDatum: ronde.van,
      getekendContractantDatum: ronde.van,
      bron: synthetisch,
    });
    return { deel, contractant, opdracht: { id: deel.id, gemeente, dienst: diensten[perceel.soort], van: ronde.van } };
  });

export const contracten = gekozen.map(({ deel }) => deel);
export const opdrachten: readonly Opdracht[] = gekozen.map(({ opdracht }) => opdracht);

/** The language aanbieder with the most contracts, for the account of the set. */
export const grootsteAanbieder = (() => {
  const aantallen = new Map<string, number>();
  for (const { contractant, opdracht } of gekozen)
    if (opdracht.dienst === 'b1-z') aantallen.set(contractant, (aantallen.get(contractant) ?? 0) + 1);
  return [...aantallen].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
})();
