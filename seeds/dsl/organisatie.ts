import { type Deel, gebeurtenis, rij, seedId, type Waarden } from './deel';

type Thema = 'westfriesland' | 'drenthe' | 'noordholland';
type Soort = Waarden<'organisaties'>['soort'];

/** The row and the entry in the log that every organisation has. `dag`: when the source (or the demonstration) names it. */
function organisatie(soort: Soort, id: string, o: { naam: string; thema?: Thema; bron?: string; dag: string }): Deel {
  const { naam, thema, bron, dag } = o;
  return {
    id,
    rijen: [rij('organisaties', { id, soort, naam, thema, bron })],
    gebeurtenissen: [
      gebeurtenis(dag, 'organisatie:registreren', ['organisatie', id], { naam, soort, ...(bron && { bron }) }),
    ],
  };
}

/** The id of a gemeente from its CBS code: reference data and stories meet here. */
export const gemeenteId = (cbsCode: string) => `gemeente:${cbsCode}`;
export const portaalId = 'organisatie:portaal';

type GemeenteOpties = { van?: string; tot?: string; opvolger?: string; thema?: Thema; bron?: string; dag?: string };

/** @param opties.opvolger CBS code of the gemeente that it went over into */
export function gemeente(naam: string, cbsCode: string, opties: GemeenteOpties = {}): Deel {
  const { van, tot, opvolger, thema, bron, dag = '2020-01-01' } = opties;
  const basis = organisatie('gemeente', gemeenteId(cbsCode), { naam, thema, bron, dag });
  const opvolgerId = opvolger && gemeenteId(opvolger);
  return { ...basis, rijen: [...basis.rijen, rij('gemeenten', { id: basis.id, cbsCode, van, tot, opvolgerId })] };
}

/** The organisation of the people who run the portal. */
export const portaal = (naam: string, dag: string): Deel => organisatie('portaal', portaalId, { naam, dag });

type Basis = { sleutel: string; naam: string; bron?: string; dag: string };
type Doel = Waarden<'verbandDeelnames'>['doel'];
type Deelname = { doel: Doel; gemeenten: readonly string[]; van: string; tot?: string; bron?: string };
type VerbandInvoer = Basis & {
  thema?: Thema;
  afkorting?: string;
  penvoerder?: string;
  omschrijving?: string;
  deelnames?: readonly Deelname[];
};

/** A samenwerkingsverband with its gemeenten per purpose (ids, as everywhere in the DSL). */
export function verband(o: VerbandInvoer): Deel {
  const basis = organisatie('samenwerkingsverband', seedId(`verband:${o.sleutel}`), o);
  const deelnames = (o.deelnames ?? []).flatMap(({ gemeenten, doel, van, tot, bron }) =>
    gemeenten.map((gemeenteId) =>
      rij('verbandDeelnames', {
        id: seedId(`deelname:${o.sleutel}:${doel}:${gemeenteId}:${van}`),
        verbandId: basis.id,
        gemeenteId,
        doel,
        van,
        tot,
        bron,
      }),
    ),
  );
  const { afkorting, penvoerder: penvoerderId, omschrijving } = o;
  return {
    ...basis,
    rijen: [
      ...basis.rijen,
      rij('samenwerkingsverbanden', { id: basis.id, afkorting, penvoerderId, omschrijving }),
      ...deelnames,
    ],
  };
}

/** A purchasing body and the verbanden that it works for. */
export function inkoopbureau(
  o: Basis & { omschrijving?: string; voor: readonly { verbandId: string; van: string }[] },
): Deel {
  const basis = organisatie('inkoopbureau', seedId(`inkoopbureau:${o.sleutel}`), o);
  return {
    ...basis,
    rijen: [
      ...basis.rijen,
      rij('inkoopbureaus', { id: basis.id, omschrijving: o.omschrijving }),
      ...o.voor.map((opdracht) => rij('bureauOpdrachten', { bureauId: basis.id, ...opdracht })),
    ],
  };
}

type AanbiederInvoer = Basis & {
  soort: Waarden<'aanbieders'>['soort'];
  /** Other spellings and names, each with the place where it stands. */
  aliassen?: readonly (readonly [naam: string, bron: string])[];
  klachtenreglementDatum?: string;
  kvkNummer?: string;
  vestigingsplaats?: string;
  website?: string;
  toelichting?: string;
};

export function aanbieder(o: AanbiederInvoer): Deel {
  const basis = organisatie('aanbieder', seedId(`aanbieder:${o.sleutel}`), o);
  const { id } = basis;
  const { soort, kvkNummer, vestigingsplaats, website, klachtenreglementDatum, toelichting, bron } = o;
  const naam = (tekst: string, soort: 'naam' | 'alias', bron?: string) =>
    rij('aanbiederNamen', { id: seedId(`naam:${o.sleutel}:${tekst}`), aanbiederId: id, naam: tekst, soort, bron });
  return {
    id,
    rijen: [
      ...basis.rijen,
      rij('aanbieders', { id, soort, kvkNummer, vestigingsplaats, website, klachtenreglementDatum, toelichting }),
      naam(o.naam, 'naam', bron),
      ...(o.aliassen ?? []).map(([tekst, bijBron]) => naam(tekst, 'alias', bijBron)),
    ],
    gebeurtenissen: [
      ...basis.gebeurtenissen,
      ...(klachtenreglementDatum
        ? [
            gebeurtenis(klachtenreglementDatum, 'aanbieder:klachtenreglement-vastleggen', ['organisatie', id], {
              bron: bron ?? null,
            }),
          ]
        : []),
    ],
  };
}

type Lid = { aanbieder: string; rol?: Waarden<'combinanten'>['rol']; levert?: boolean; aandeelProcent?: number };

/** Aanbieders that bid together. The role is `onbekend` unless somebody knows it. */
export function combinatie(o: Basis & { leden: readonly Lid[]; toelichting?: string }): Deel {
  const basis = organisatie('combinatie', seedId(`combinatie:${o.sleutel}`), o);
  const leden = o.leden.map(({ aanbieder: aanbiederId, rol = 'onbekend', levert = true, aandeelProcent }) =>
    rij('combinanten', { combinatieId: basis.id, aanbiederId, rol, levert, aandeelProcent }),
  );
  return {
    ...basis,
    rijen: [...basis.rijen, rij('combinaties', { id: basis.id, toelichting: o.toelichting }), ...leden],
  };
}
