import type { Dag } from '~/platform/dates';
import { formatDatum } from '~/platform/format';
import { type FoutVan, type Redenen, tekstenVan } from '~/platform/result';
import { aanbestedingRedenen } from '../aanbesteding/redenen';
import { type PerceelStatus, perceelStatus } from '../aanbesteding/status';
import { type BijlageDetails, bijlageRedenen } from '../bijlage/redenen';
import { type KeurmerkPunten, keurmerkPuntTeksten } from '../keurmerk/rules';
import { type ContractDaad, type ContractStatus, contractDaad, contractStatus } from './status';

type Leeg = Record<never, never>;
export type Partij = 'gemeente' | 'contractant';

/** Every reason of contract with its details. */
export type ContractDetails = KeurmerkPunten &
  BijlageDetails & {
    'overgang-niet-toegestaan': { van: string; daad: string };
    'perceel-niet-gegund': { status: PerceelStatus };
    'perceel-ontbreekt': Leeg;
    'gemeente-doet-niet-mee': { gemeente: string };
    'gemeente-bestaat-niet': { gemeente: string; dag: Dag };
    'contractant-niet-gegund': { contractant: string };
    'grondslag-zonder-toelichting': Leeg;
    'einde-voor-begin': { startDatum: Dag };
    'looptijd-te-lang': { eindDatum: Dag; maximaleEindDatum: Dag };
    'al-getekend': { partij: Partij; datum: Dag };
    'niet-getekend': { partij: Partij };
    'datum-in-de-toekomst': { wat: string; datum: Dag };
    'klachtenreglement-ontbreekt': { naam: string };
    'tarief-ontbreekt': { dag: Dag };
    'tarief-zonder-product': Leeg;
    'tarief-ongeldig': { product: string; bedragCents: number };
    'tarief-periode-ongeldig': { product: string; van: Dag };
    'tarief-overlapt': { product: string; van: Dag };
    'tarief-onbekend': Leeg;
    'document-onbekend': Leeg;
    'alleen-in-concept': Leeg;
    'optie-onbekend': Leeg;
    'optie-al-gebruikt': { volgnummer: number };
    'optie-niet-aan-de-beurt': { volgnummer: number; eerst: number };
    'optie-te-vroeg': { vensterVan: Dag };
    'optie-te-laat': { besluitVoorDatum: Dag };
    'contract-verlopen': { eindDatum: Dag };
    'motivering-ontbreekt': Leeg;
    'beeindiging-buiten-looptijd': { startDatum: Dag; eindDatum: Dag };
    'overdrachtsplan-ontbreekt': { lopend: number };
    'gemeente-zonder-keuze': { gemeente: string };
    'keuze-dubbel': { gemeente: string; contractant: string };
    'contract-bestaat-al': { gemeente: string; contractant: string };
    'niets-gekozen': Leeg;
    'datum-ontbreekt': Leeg;
    'contract-kan-niet': { nummer: string; teksten: readonly string[] };
  };
export type ContractFout = FoutVan<ContractDetails>;

const partijWoord: Readonly<Record<Partij, string>> = { gemeente: 'de gemeente', contractant: 'de aanbieder' };

export const contractRedenen: Redenen<ContractDetails> = {
  ...keurmerkPuntTeksten,
  ...bijlageRedenen,
  'overgang-niet-toegestaan': ({ van, daad }) =>
    `“${contractDaad[daad as ContractDaad]}” kan niet bij de status “${contractStatus[van as ContractStatus].label}”.`,
  'perceel-niet-gegund': ({ status }) =>
    `Het perceel is nog niet definitief gegund; de status is “${perceelStatus[status].label}”.`,
  'perceel-ontbreekt': () => 'Kies het perceel waarop dit contract rust.',
  'gemeente-doet-niet-mee': ({ gemeente }) => `${gemeente} doet niet mee aan dit perceel.`,
  'gemeente-bestaat-niet': ({ gemeente, dag }) => `${gemeente} bestaat op ${formatDatum(dag)} niet als gemeente.`,
  'contractant-niet-gegund': ({ contractant }) => `Het perceel is niet aan ${contractant} gegund.`,
  'grondslag-zonder-toelichting': () => 'Leg uit waarom dit contract er is zonder gunning.',
  'einde-voor-begin': ({ startDatum }) => `De einddatum moet na de startdatum (${formatDatum(startDatum)}) liggen.`,
  'looptijd-te-lang': ({ eindDatum, maximaleEindDatum }) =>
    `Het contract zou lopen tot ${formatDatum(eindDatum)}. Aangekondigd is hoogstens tot ${formatDatum(maximaleEindDatum)}.`,
  'al-getekend': ({ partij, datum }) => `Er staat al dat ${partijWoord[partij]} tekende op ${formatDatum(datum)}.`,
  'niet-getekend': ({ partij }) => `Er staat nog niet dat ${partijWoord[partij]} heeft getekend.`,
  'datum-in-de-toekomst': aanbestedingRedenen['datum-in-de-toekomst'],
  'klachtenreglement-ontbreekt': ({ naam }) => `Van ${naam} is geen klachtenreglement bekend. Leg het eerst vast.`,
  'tarief-ontbreekt': ({ dag }) => `Er is geen tarief dat geldt op ${formatDatum(dag)}. Vul minstens één tarief in.`,
  'tarief-zonder-product': () => 'Vul bij elk tarief in voor welk product het is.',
  'tarief-ongeldig': ({ product }) =>
    `Het tarief van “${product}” moet een bedrag van € 0 of meer zijn, in hele centen.`,
  'tarief-periode-ongeldig': ({ product, van }) =>
    `Het tarief van “${product}” vanaf ${formatDatum(van)} eindigt voor het begint.`,
  'tarief-overlapt': ({ product, van }) => `“${product}” heeft vanaf ${formatDatum(van)} twee tarieven tegelijk.`,
  'tarief-onbekend': () => 'Dit tarief hoort niet bij het contract. Kies een tarief uit de lijst.',
  'document-onbekend': () => 'Dit document hoort niet (meer) bij het contract.',
  'alleen-in-concept': () => 'Weghalen kan alleen zolang het contract een concept is.',
  'optie-onbekend': () => 'Deze verlengingsoptie hoort niet bij het contract.',
  'optie-al-gebruikt': ({ volgnummer }) => `Over optie ${volgnummer} is al besloten.`,
  'optie-niet-aan-de-beurt': ({ volgnummer, eerst }) => `Optie ${volgnummer} kan pas na optie ${eerst}.`,
  'optie-te-vroeg': ({ vensterVan }) => `Deze optie kan pas vanaf ${formatDatum(vensterVan)}.`,
  'optie-te-laat': ({ besluitVoorDatum }) => `Deze optie moest voor ${formatDatum(besluitVoorDatum)} zijn ingeroepen.`,
  'contract-verlopen': ({ eindDatum }) => `Het contract liep tot ${formatDatum(eindDatum)} en is voorbij.`,
  'motivering-ontbreekt': () => 'Leg uit waarom u dit doet.',
  'beeindiging-buiten-looptijd': ({ startDatum, eindDatum }) =>
    `Kies een dag na ${formatDatum(startDatum)} en niet later dan ${formatDatum(eindDatum)}.`,
  'overdrachtsplan-ontbreekt': ({ lopend }) =>
    `Er ${lopend === 1 ? 'loopt nog 1 traject' : `lopen nog ${lopend} trajecten`}. Maak eerst een overdrachtsplan.`,
  'gemeente-zonder-keuze': ({ gemeente }) => `Kies een aanbieder voor ${gemeente}.`,
  'keuze-dubbel': ({ gemeente, contractant }) => `${contractant} is voor ${gemeente} twee keer gekozen.`,
  'contract-bestaat-al': ({ gemeente, contractant }) =>
    `${gemeente} heeft al een contract met ${contractant} voor dit perceel.`,
  'datum-ontbreekt': () => 'Vul in op welke dag de gemeente of de aanbieder tekende.',
  'niets-gekozen': () => 'U heeft niets gekozen. Kies minstens één contract of één aanbieder.',
  'contract-kan-niet': ({ nummer, teksten }) => `${nummer}: ${teksten.join(' ')}`,
};
export const contractTeksten = tekstenVan(contractRedenen);
