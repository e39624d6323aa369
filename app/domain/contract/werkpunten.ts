import { addDagen, type Dag, dagenTussen } from '~/platform/dates';
import { formatDatum, meervoud } from '~/platform/format';
import { paths } from '~/platform/paths';
import type { Werk } from '~/platform/werk';
import { besluitVoorDatum, eerstvolgendeOptie, type Optie } from './opties';
import { type Looptijd, statusOpDag } from './rules';
import type { ContractStatus } from './status';

/** What waits on a contract, derived from its state on the day. */

export type ContractInWerk = Looptijd & {
  readonly id: string;
  readonly nummer: string;
  readonly gemeente: string;
  readonly contractant: string;
  readonly status: ContractStatus;
  readonly getekendGemeenteDatum: Dag | null;
  readonly getekendContractantDatum: Dag | null;
  /** Where its family is; null without a perceel. */
  readonly familie: { readonly aanbesteding: string; readonly perceel: number; readonly naam: string } | null;
  readonly opties: readonly Optie[];
  /** What keeps a signed contract from being activated. */
  readonly bezwaren: readonly string[];
};

export type Zicht = { readonly optieDagen: number; readonly eindeDagen: number };
export type Lezer = 'beheert' | 'aanbieder';

/** One kind of work; contracts of one family with the same work on the same day become one entry. */
type Punt = {
  readonly werk: string;
  readonly datum: Dag | null;
  readonly een: string;
  readonly meer: (aantal: number) => string;
  readonly tekst: string;
  /** Part of the contract where it is done. */
  readonly deel: string | null;
  readonly samen: 'familie' | 'lijst';
};

const tellen = (aantal: number) => meervoud(aantal, 'contract', 'contracten');

function voorBeheer(contract: ContractInWerk, vandaag: Dag, zicht: Zicht): Punt | undefined {
  switch (statusOpDag(contract, vandaag)) {
    case 'concept':
      return {
        werk: 'aanbieden',
        datum: contract.startDatum,
        een: 'Bied het contract aan',
        meer: (n) => `Bied ${tellen(n)} aan`,
        tekst: `Start op ${formatDatum(contract.startDatum)}. Nog niet aangeboden.`,
        deel: 'aanbieding',
        samen: 'familie',
      };
    case 'ter-ondertekening':
      return terOndertekening(contract);
    case 'actief':
    case 'onder-verbeterplan':
    case 'opgeschort':
      return verlengingOfEinde(contract, vandaag, zicht);
    default:
      return undefined;
  }
}

function terOndertekening({
  startDatum,
  getekendGemeenteDatum,
  getekendContractantDatum,
  bezwaren,
}: ContractInWerk): Punt {
  const wie = [
    ...(getekendGemeenteDatum ? [] : ['de gemeente']),
    ...(getekendContractantDatum ? [] : ['de aanbieder']),
  ];
  if (wie.length > 0) {
    return {
      werk: `ondertekenen-${wie.length}`,
      datum: startDatum,
      een: 'Leg de ondertekening vast',
      meer: (n) => `Leg de ondertekening van ${tellen(n)} vast`,
      tekst: `Nog niet getekend door ${wie.join(' en ')}. Start op ${formatDatum(startDatum)}.`,
      deel: 'ondertekening',
      samen: 'familie',
    };
  }
  const kan = bezwaren.length === 0;
  return {
    werk: kan ? 'activeren' : 'geblokkeerd',
    datum: startDatum,
    een: kan ? 'Activeer het contract' : 'Getekend, maar nog niet te activeren',
    meer: (n) => (kan ? `Activeer ${tellen(n)}` : `${tellen(n)} getekend, maar nog niet te activeren`),
    tekst: kan ? `Beide partijen hebben getekend. Start op ${formatDatum(startDatum)}.` : bezwaren.join(' '),
    deel: 'activering',
    samen: 'familie',
  };
}

/** The option whose turn it is comes first: deciding in time may move the end. */
function verlengingOfEinde(
  contract: ContractInWerk,
  vandaag: Dag,
  { optieDagen, eindeDagen }: Zicht,
): Punt | undefined {
  const venster = besluitVoorDatum(contract);
  const optie = eerstvolgendeOptie(contract.opties);
  if (venster && optie) {
    const { internBesluitVoorDatum: intern, besluitVoorDatum: officieel } = venster;
    if (intern > addDagen(vandaag, optieDagen)) return undefined;
    const teLaat = vandaag >= officieel;
    return {
      werk: teLaat ? 'optie-te-laat' : 'optie',
      datum: vandaag < intern ? intern : officieel,
      een: teLaat ? 'Verlengen kan niet meer' : 'Beslis over de verlenging',
      meer: (n) => (teLaat ? `Verlengen van ${tellen(n)} kan niet meer` : `Beslis over de verlenging van ${tellen(n)}`),
      tekst: teLaat
        ? `Optie ${optie.volgnummer} moest voor ${formatDatum(officieel)} zijn ingeroepen. Laat de optie vervallen en regel wat er na ${formatDatum(contract.eindDatum)} komt.`
        : `Optie ${optie.volgnummer} van ${meervoud(optie.maanden, 'maand', 'maanden')}: intern voor ${formatDatum(intern)}, uiterlijk voor ${formatDatum(officieel)}.`,
      deel: 'opties',
      samen: 'lijst',
    };
  }
  if (contract.eindDatum > addDagen(vandaag, eindeDagen)) return undefined;
  return {
    werk: 'einde',
    datum: contract.eindDatum,
    een: 'Het contract loopt af',
    meer: (n) => `${tellen(n)} lopen af`,
    tekst: `Loopt tot ${formatDatum(contract.eindDatum)} en kan niet meer worden verlengd. Regel wat er daarna komt.`,
    deel: null,
    samen: 'lijst',
  };
}

/** An aanbieder has one thing to do: sign. */
const voorAanbieder = ({ status, startDatum, getekendContractantDatum }: ContractInWerk): Punt | undefined =>
  status === 'ter-ondertekening' && getekendContractantDatum === null
    ? {
        werk: 'ondertekenen',
        datum: startDatum,
        een: 'Onderteken het contract',
        meer: (n) => `Onderteken ${tellen(n)}`,
        tekst: `Start op ${formatDatum(startDatum)}. De gemeente legt vast wanneer u heeft getekend.`,
        deel: null,
        samen: 'lijst',
      }
    : undefined;

/** The work list of some contracts; one entry for a family that has the same thing to do on the same day. */
export function werkVanContracten(
  contracten: readonly ContractInWerk[],
  vandaag: Dag,
  zicht: Zicht,
  lezer: Lezer,
): Werk[] {
  const groepen = new Map<string, { punt: Punt; contracten: ContractInWerk[] }>();
  for (const contract of contracten) {
    const punt = lezer === 'beheert' ? voorBeheer(contract, vandaag, zicht) : voorAanbieder(contract);
    if (!punt) continue;
    const { familie } = contract;
    const groep = familie ? `${familie.aanbesteding}/${familie.perceel}` : contract.id;
    const sleutel = `${punt.werk}:${groep}:${punt.datum ?? ''}:${punt.tekst}`;
    const bekend = groepen.get(sleutel);
    if (bekend) bekend.contracten.push(contract);
    else groepen.set(sleutel, { punt, contracten: [contract] });
  }
  return [...groepen.values()].map(({ punt, contracten: samen }) => alsWerk(punt, samen, vandaag));
}

function alsWerk(
  { werk, datum, een, meer, tekst, deel, samen: hoe }: Punt,
  samen: readonly ContractInWerk[],
  vandaag: Dag,
): Werk {
  const [eerste] = samen as [ContractInWerk, ...ContractInWerk[]];
  const { familie } = eerste;
  const basis = { urgentie: datum === null ? 0 : dagenTussen(vandaag, datum), soort: 'contract', datum };
  if (samen.length === 1 || !familie) {
    return {
      ...basis,
      id: `contract:${werk}:${eerste.id}`,
      titel: `${een}: ${eerste.gemeente}, ${eerste.contractant}`,
      tekst: `${eerste.nummer}. ${tekst}`,
      href: deel === null ? paths.contract(eerste.id) : paths.contractDeel(eerste.id, deel),
    };
  }
  const { aanbesteding, perceel, naam } = familie;
  return {
    ...basis,
    id: `contract:${werk}:${eerste.id}`,
    titel: `${meer(samen.length)}: ${naam}`,
    tekst,
    href:
      hoe === 'familie'
        ? paths.perceelDeel(aanbesteding, perceel, 'contractfamilie')
        : `${paths.contracten()}?aanbesteding=${aanbesteding}&perceel=${perceel}`,
  };
}
