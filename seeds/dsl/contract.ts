import type { Moment } from './aanbesteding';
import { type Deel, type Gebeurtenis, gebeurtenis, momentVan, rij, seedId, type Waarden } from './deel';

type Tarief = Omit<Waarden<'contractTarieven'>, 'id' | 'contractId'>;
type ContractInvoer = Omit<Waarden<'contracten'>, 'id' | 'gemeenteId' | 'contractantId' | 'grondslag'> & {
  sleutel: string;
  gemeente: string;
  contractant: string;
  grondslag?: Waarden<'contracten'>['grondslag'];
  opties?: readonly { maanden: number; besluitMaandenVooraf: number; uitgeoefend?: string }[];
  tarieven?: readonly Tarief[];
  geschiedenis?: readonly Moment[];
};

const getekend = new Set(['actief', 'onder-verbeterplan', 'opgeschort', 'beeindigd', 'verlopen']);

/** The ordinary course of a contract, from its dates: made, signed, in force, expired. */
function levensloop(id: string, o: ContractInvoer): Gebeurtenis[] {
  const object: Gebeurtenis['object'] = ['contract', id];
  const bron = { bron: o.bron ?? null };
  const tekendag = [o.getekendGemeenteDatum, o.getekendContractantDatum]
    .filter((dag) => typeof dag === 'string')
    .sort()
    .at(-1);
  return [
    gebeurtenis(tekendag ?? o.startDatum, 'contract:maken', object, { nummer: o.nummer, ...bron }),
    ...(tekendag ? [gebeurtenis(tekendag, 'contract:ondertekenen', object, bron)] : []),
    ...(getekend.has(o.status) ? [gebeurtenis(o.startDatum, 'contract:activeren', object, bron)] : []),
    ...(o.status === 'verlopen' ? [gebeurtenis(o.eindDatum, 'contract:verlopen', object, bron)] : []),
    ...(o.geschiedenis ?? []).map(([dag, daad, gegevens, door]) => gebeurtenis(dag, daad, object, gegevens, door)),
  ];
}

/** One gemeente with one contractant (aanbieder or combinatie). */
export function contract(invoer: ContractInvoer): Deel {
  const {
    sleutel,
    gemeente: gemeenteId,
    contractant: contractantId,
    opties,
    tarieven,
    geschiedenis: _,
    grondslag = 'gunning',
    ...waarden
  } = invoer;
  const id = seedId(`contract:${sleutel}`);
  return {
    id,
    rijen: [
      rij('contracten', { ...waarden, id, gemeenteId, contractantId, grondslag }),
      ...(opties ?? []).map(({ maanden, besluitMaandenVooraf, uitgeoefend }, index) =>
        rij('contractOpties', {
          id: seedId(`optie:${sleutel}:${index + 1}`),
          contractId: id,
          volgnummer: index + 1,
          maanden,
          besluitMaandenVooraf,
          uitgeoefendOp: uitgeoefend && momentVan(uitgeoefend),
        }),
      ),
      ...(tarieven ?? []).map((tarief) =>
        rij('contractTarieven', {
          id: seedId(`tarief:${sleutel}:${tarief.product}:${tarief.van}`),
          contractId: id,
          ...tarief,
        }),
      ),
    ],
    gebeurtenissen: levensloop(id, invoer),
  };
}

type MeelifInvoer = Omit<Waarden<'meelifregelingen'>, 'id' | 'hostId'> & {
  sleutel: string;
  host: string;
  instellingen: readonly string[];
  gemeenten: readonly { gemeente: string; van: string; tot?: string; toelichting?: string; bron: string }[];
  /** What a gemeente may spend in a year. */
  budgetten?: readonly { gemeente: string; jaar: number; bedragCents: number; bron: string }[];
  geschiedenis: readonly Moment[];
};

/** The budget of a gemeente and a year, for the contracts that reserve on it. */
export const meelifBudgetId = ({
  regelingId,
  gemeenteId,
  jaar,
}: {
  regelingId: string;
  gemeenteId: string;
  jaar: number;
}) => seedId(`meelifbudget:${regelingId}:${gemeenteId}:${jaar}`);

/** A gemeente that opens its arrangement with institutions to others. */
export function meelifregeling({
  sleutel,
  host,
  instellingen,
  gemeenten,
  budgetten = [],
  geschiedenis,
  ...waarden
}: MeelifInvoer): Deel {
  const id = seedId(`meelifregeling:${sleutel}`);
  return {
    id,
    rijen: [
      rij('meelifregelingen', { ...waarden, id, hostId: host }),
      ...instellingen.map((aanbiederId) => rij('meelifInstellingen', { regelingId: id, aanbiederId })),
      ...gemeenten.map(({ gemeente: gemeenteId, ...toelating }) =>
        rij('meelifGemeenten', { regelingId: id, gemeenteId, ...toelating }),
      ),
      ...budgetten.map(({ gemeente: gemeenteId, ...budget }) =>
        rij('meelifBudgetten', {
          ...budget,
          id: meelifBudgetId({ regelingId: id, gemeenteId, jaar: budget.jaar }),
          regelingId: id,
          gemeenteId,
        }),
      ),
    ],
    gebeurtenissen: geschiedenis.map(([dag, daad, gegevens]) =>
      gebeurtenis(dag, daad, ['meelifregeling', id], gegevens),
    ),
  };
}
