import { type Dag, laatste } from '~/platform/dates';
import { type Failure, tekstenVan } from '~/platform/result';
import { type KeurmerkOordeel, keurmerkOordeel } from '../keurmerk/rules';
import { keurmerkSoortNamen } from '../keurmerk/status';
import { type ContractDetails, type ContractFout, contractRedenen } from './redenen';
import { type ActiveerDossier, activeer, type Looptijd } from './rules';

/** One line of the checklist before activation. Without `bezwaren` it is in order. */
export type Controlepunt = {
  readonly wat: string;
  readonly bezwaren: readonly string[];
  /** Where to mend it: a part of the contract, or the aanbieder. */
  readonly plek: { soort: 'contract'; deel: 'ondertekening' | 'tarieven' } | { soort: 'aanbieder'; id: string } | null;
};

type Ondertekening = { readonly getekendGemeenteDatum: Dag | null; readonly getekendContractantDatum: Dag | null };
type Vraag = Omit<Controlepunt, 'bezwaren'> & { readonly hoortBij: (punt: ContractFout) => boolean };

const teksten = tekstenVan<ContractDetails>(contractRedenen);

const isTariefPunt = ({ reden }: ContractFout) => reden.startsWith('tarief-');

/** What is asked of every delivering party: each keurmerk of the perceel, and a klachtenreglement. */
function vragenOverPartijen({ eisen, leveraars }: ActiveerDossier, dag: Dag): Vraag[] {
  const oordeel = new Map(
    keurmerkOordeel(leveraars, eisen, dag).map((rij) => [rij.aanbiederId, rij] satisfies [string, KeurmerkOordeel]),
  );
  return leveraars
    .filter(({ levert }) => levert)
    .flatMap(({ aanbiederId, naam }): Vraag[] => {
      const plek = { soort: 'aanbieder', id: aanbiederId } as const;
      const keurmerken = oordeel.get(aanbiederId)?.nodig ? eisen : [];
      return [
        ...keurmerken.map((soort) => ({
          wat: `${naam}: ${keurmerkSoortNamen[soort]}`,
          plek,
          hoortBij: (punt: ContractFout) =>
            punt.reden === 'keurmerk-niet-geldig' && punt.details.naam === naam && punt.details.soort === soort,
        })),
        {
          wat: `${naam}: klachtenreglement`,
          plek,
          hoortBij: (punt) => punt.reden === 'klachtenreglement-ontbreekt' && punt.details.naam === naam,
        },
      ];
    });
}

/**
 * All that activation asks, with what is wrong, also before anybody tries: the points of the rule itself (`activeer`),
 * each under the question it answers. Points that fit no question come last under one heading.
 */
export function controlelijst(
  contract: Looptijd & Ondertekening,
  dossier: ActiveerDossier,
  vandaag: Dag,
): Controlepunt[] {
  const uitkomst = activeer({ ...contract, status: 'ter-ondertekening' }, dossier, vandaag);
  const punten = uitkomst.ok ? [] : uitkomst.reden === 'niet-compleet' ? uitkomst.details.punten : [uitkomst];
  const getekend = (partij: 'gemeente' | 'contractant', wat: string): Vraag => ({
    wat,
    plek: { soort: 'contract', deel: 'ondertekening' },
    hoortBij: (punt) => punt.reden === 'niet-getekend' && punt.details.partij === partij,
  });
  const vragen: Vraag[] = [
    getekend('gemeente', 'De gemeente heeft getekend'),
    getekend('contractant', 'De aanbieder heeft getekend'),
    ...vragenOverPartijen(dossier, laatste(contract.startDatum, vandaag)),
    { wat: 'Een tarief op de eerste dag', plek: { soort: 'contract', deel: 'tarieven' }, hoortBij: isTariefPunt },
  ];
  const over = punten.filter((punt) => !vragen.some(({ hoortBij }) => hoortBij(punt)));
  const lijst = vragen.map(({ wat, plek, hoortBij }) => ({ wat, plek, bezwaren: zinnen(punten.filter(hoortBij)) }));
  return over.length > 0 ? [...lijst, { wat: 'Overig', plek: null, bezwaren: zinnen(over) }] : lijst;
}

const zinnen = (punten: readonly Failure[]): string[] => punten.flatMap((punt) => teksten(punt));
