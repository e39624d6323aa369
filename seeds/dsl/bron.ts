import { type Deel, gebeurtenis, rij, seedId } from './deel';

const bronId = (code: string) => `bron:${code}`;

/** A source document. `dag`: when the portal took it in, where the document itself has no date. */
export function bron(
  code: string,
  titel: string,
  uitgever: string,
  datum: string | null,
  dag = datum ?? '2023-07-01',
): Deel {
  const id = bronId(code);
  return {
    id,
    rijen: [rij('bronnen', { id, code, titel, uitgever, datum })],
    gebeurtenissen: [gebeurtenis(dag, 'bron:vastleggen', ['bron', id], { code })],
  };
}

/** What the facts are about: one of these. */
type Onderwerp = { aanbesteding: Deel } | { organisatie: Deel | string } | { contract: Deel } | { regeling: Deel };
type Feit = { bij: string; soort: 'feit' | 'tegenstrijdigheid' | 'keuze'; tekst: string; keuze?: string };

/** @param bij code of the source and the place in it: `S4 1.4.1` */
export const feit = (bij: string, tekst: string): Feit => ({ bij, soort: 'feit', tekst });
/** Sources that do not agree, and what the portal does with it. */
export const tegenstrijdig = (bij: string, tekst: string, keuze: string): Feit => ({
  bij,
  soort: 'tegenstrijdigheid',
  tekst,
  keuze,
});
/** What a source leaves open, and what the portal does with it. */
export const keuze = (bij: string, tekst: string, wat: string): Feit => ({ bij, soort: 'keuze', tekst, keuze: wat });

const idVan = (deel: Deel | string) => (typeof deel === 'string' ? deel : deel.id);

function verwijzing(over: Onderwerp) {
  if ('aanbesteding' in over) return { aanbestedingId: over.aanbesteding.id };
  if ('contract' in over) return { contractId: over.contract.id };
  if ('regeling' in over) return { regelingId: over.regeling.id };
  return { organisatieId: idVan(over.organisatie) };
}

/** Facts of the sources about one tender, organisation, contract or arrangement, in this order. */
export function feiten(over: Onderwerp, lijst: readonly Feit[]): Deel {
  const waarover = verwijzing(over);
  const onderwerp = Object.values(waarover)[0] ?? '';
  return {
    id: onderwerp,
    rijen: lijst.map(({ bij, soort, tekst, keuze }, index) => {
      const [code = '', ...plaats] = bij.split(' ');
      return rij('bronfeiten', {
        id: seedId(`feit:${onderwerp}:${tekst}`),
        bronId: bronId(code),
        vindplaats: plaats.join(' ') || '–',
        soort,
        tekst,
        keuze,
        volgorde: index + 1,
        ...waarover,
      });
    }),
    gebeurtenissen: [],
  };
}
