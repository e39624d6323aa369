import { type Dader, type Deel, gebeurtenis, momentVan, rij, seedId, type Waarden } from './deel';

type Rol = Waarden<'lidmaatschappen'>['rol'];
type GebruikerInvoer = {
  email: string;
  naam: string;
  /** Id of the organisation that he works for. */
  organisatie: string;
  rol: Rol;
  wachtwoordHash: string | null;
  /** First day of the membership. */
  van: string;
  demonstratie?: boolean;
  status?: Waarden<'gebruikers'>['status'];
  /** Place in lists that are sorted by id. */
  volgorde?: number;
};
export type Persoon = Deel & { dader: Dader };

/** A user with one membership. */
export function gebruiker(o: GebruikerInvoer): Persoon {
  const {
    email,
    naam,
    wachtwoordHash,
    status = 'actief',
    demonstratie = false,
    organisatie: organisatieId,
    rol,
    van,
  } = o;
  const id = seedId(`gebruiker:${email}`, o.volgorde);
  const lidmaatschapId = seedId(`lidmaatschap:${email}:${organisatieId}:${rol}`, o.volgorde);
  return {
    id,
    dader: { gebruikerId: id, organisatieId, rol },
    rijen: [
      rij('gebruikers', { id, email, naam, wachtwoordHash, status, demonstratie, gemaaktOp: momentVan(van) }),
      rij('lidmaatschappen', { id: lidmaatschapId, gebruikerId: id, organisatieId, rol, van }),
    ],
    gebeurtenissen: [gebeurtenis(van, 'gebruiker:maken', ['gebruiker', id], { rol, organisatieId })],
  };
}

type KeurmerkInvoer = Omit<Waarden<'keurmerkregistraties'>, 'id' | 'aanbiederId' | 'soort' | 'geregistreerdOp'> & {
  aanbieder: string;
  soort?: Waarden<'keurmerkregistraties'>['soort'];
  /** Day on which the portal came to know it. */
  geregistreerd: string;
};

/** One period of the register: Blik op Werk unless said otherwise. */
export function keurmerk({
  aanbieder: aanbiederId,
  soort = 'blik-op-werk',
  geregistreerd,
  ...rest
}: KeurmerkInvoer): Deel {
  const id = seedId(`keurmerk:${aanbiederId}:${soort}:${rest.van}:${rest.status}`);
  const { status, van, tot = null, bron } = rest;
  return {
    id,
    rijen: [
      rij('keurmerkregistraties', { ...rest, id, aanbiederId, soort, geregistreerdOp: momentVan(geregistreerd) }),
    ],
    gebeurtenissen: [
      gebeurtenis(geregistreerd, 'keurmerk:registreren', ['aanbieder', aanbiederId], { soort, status, van, tot, bron }),
    ],
  };
}
