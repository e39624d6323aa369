import { gebruiker, seedId, verband } from '../../../seeds/dsl';
import { gemeenten } from '../../../seeds/reference/gemeenten';

/** One region with all gemeenten of today, so that its inkoper sees every row of the bench. */
export const begin = '2021-01-04';

export const leden = gemeenten.flatMap(({ id, rijen }) => {
  const naam = rijen.flatMap((rij) => ('naam' in rij.waarden ? [rij.waarden.naam] : []))[0];
  return rijen.some(({ waarden }) => 'tot' in waarden && waarden.tot) ? [] : [{ id, naam: naam ?? '' }];
});

export const regio = verband({
  sleutel: 'bench',
  naam: 'Regio Noord en Zuid',
  dag: begin,
  deelnames: [{ doel: 'b1-z', gemeenten: leden.map(({ id }) => id), van: '2020-01-01' }],
});

const email = 'inkoper@bench.example';

/** A demonstration account, so that the clock stands at 3 July 2023. */
export const inkoper = gebruiker({
  email,
  naam: 'Ina Bakker',
  organisatie: regio.id,
  rol: 'inkoper',
  wachtwoordHash: null,
  van: begin,
  demonstratie: true,
});
export const inkoperLidmaatschapId = seedId(`lidmaatschap:${email}:${regio.id}:inkoper`);
