import type { Waarden } from '../dsl/deel';
import type { Dobbelsteen } from '../dsl/dobbelsteen';
import type { Opdracht } from './inkoop';
import { laatsteDag, nummerVan, vandaag } from './tijd';

/** One person of the national set, in day numbers. */
export type Mijlpaal = { soort: Waarden<'trajectfeiten'>['soort']; dag: number };
export type Deelname = {
  contract: Opdracht;
  start: number;
  einde: number | null;
  status: 'gestart' | 'afgerond' | 'tussentijds-beeindigd';
  mijlpalen: Mijlpaal[];
};
type Leerroute = 'b1' | 'z' | 'onderwijs';
type Reden = NonNullable<Waarden<'trajecten'>['eindReden']>;
export type Mens = {
  doelgroep: Waarden<'trajecten'>['doelgroep'];
  leerroute: Leerroute | null;
  plicht: number;
  pip: number | null;
  start: number | null;
  einde: { dag: number; reden: Reden } | null;
  verlenging: number;
  les: Deelname | null;
  begeleiding: Deelname | null;
};

/** Days from the first lesson to the end, at least and at most. */
const duur = { z: [600, 1150], b1: [560, 1080], onderwijs: [400, 700] } as const;
const uitval: readonly Reden[] = [
  'verhuisd',
  'verhuisd',
  'verhuisd',
  'ontheven',
  'vrijgesteld',
  'vertrokken',
  'overig',
  'overleden',
];
const werk = ['werk-orientatie', 'werk-orientatie', 'werkstage', 'vrijwilligerswerk', 'betaalde-baan'] as const;
const eersteContract = nummerVan('2022-04-01');
const laatstePlicht = nummerVan('2025-06-15');
const jaar = 365;

function routeVan({ onder }: Dobbelsteen): Leerroute {
  const worp = onder(100);
  return worp < 45 ? 'b1' : worp < 82 ? 'z' : 'onderwijs';
}

function eindeVan(start: number, leerroute: Leerroute, worp: Dobbelsteen): Mens['einde'] {
  const [kortst, langst] = duur[leerroute];
  const klaar = start + worp.tussen(kortst, langst);
  const weg = worp.kans(14) ? start + worp.tussen(40, 700) : klaar;
  const dag = Math.min(klaar, weg);
  if (dag > laatsteDag) return null;
  return { dag, reden: weg < klaar ? worp.kies(uitval) : 'plicht-voldaan' };
}

/** What was reached during the lessons, as far as it has happened. */
function bijLes(start: number, einde: number | null, worp: Dobbelsteen): Mijlpaal[] {
  const mijlpalen: Mijlpaal[] = [];
  const leg = (procent: number, soort: Mijlpaal['soort'], dag: number) => {
    if (worp.kans(procent) && dag <= Math.min(einde ?? laatsteDag, laatsteDag)) mijlpalen.push({ soort, dag });
  };
  const map = start + worp.tussen(380, 600);
  leg(75, 'pvt-afgerond', start + worp.tussen(60, 300));
  leg(55, worp.kies(werk), start + worp.tussen(30, 700));
  leg(35, 'knm-behaald', start + worp.tussen(250, 600));
  leg(50, 'map-gestart', map);
  if (mijlpalen.at(-1)?.soort === 'map-gestart') leg(70, 'map-afgerond', map + worp.tussen(60, 150));
  return mijlpalen;
}

function lesVan(mens: Mens, contracten: readonly Opdracht[], worp: Dobbelsteen): Deelname | null {
  const { start, einde, leerroute } = mens;
  const dienst = leerroute === 'onderwijs' ? 'onderwijs' : 'b1-z';
  const mogelijk = contracten.filter(
    (contract) => contract.dienst === dienst && nummerVan(contract.van) <= (start ?? 0),
  );
  if (start === null || mogelijk.length === 0) return null;
  const klaar = einde?.reden === 'plicht-voldaan';
  return {
    contract: worp.kies(mogelijk),
    start,
    einde: einde?.dag ?? null,
    status: einde ? (klaar ? 'afgerond' : 'tussentijds-beeindigd') : 'gestart',
    mijlpalen: bijLes(start, einde?.dag ?? null, worp),
  };
}

/** A year of guidance with ontzorgen, for one in five. */
function begeleidingVan({ plicht, einde }: Mens, contracten: readonly Opdracht[], worp: Dobbelsteen): Deelname | null {
  const contract = contracten.find(({ dienst }) => dienst === 'begeleiding');
  const start = plicht + worp.tussen(2, 9);
  if (!contract || start < eersteContract || start > laatsteDag || !worp.kans(20)) return null;
  const klaar = start + jaar;
  const weg = einde && einde.dag > start && einde.dag < klaar ? einde.dag : null;
  const half = plicht + 183;
  const grens = Math.min(weg ?? laatsteDag, laatsteDag);
  const mijlpalen: Mijlpaal[] = [{ soort: 'ontzorgen-gestart', dag: plicht }];
  if (half <= grens) mijlpalen.push({ soort: worp.kans(12) ? 'ontzorgen-verlengd' : 'ontzorgen-beeindigd', dag: half });
  const eind = weg ?? (klaar <= laatsteDag ? klaar : null);
  const status = weg ? 'tussentijds-beeindigd' : eind ? 'afgerond' : 'gestart';
  return { contract, start, einde: eind, status, mijlpalen };
}

export function mensVan(contracten: readonly Opdracht[], worp: Dobbelsteen): Mens {
  const plicht = worp.onder(laatstePlicht);
  const pip = plicht + (worp.kans(80) ? worp.tussen(28, 68) : worp.tussen(71, 112));
  const met = worp.kans(95) && pip < vandaag - 7;
  const leerroute = met ? routeVan(worp) : null;
  const begin = Math.max(eersteContract, pip + worp.tussen(14, 50));
  const start = leerroute && begin < vandaag - 7 ? begin : null;
  const vroeg = !met && worp.kans(30) ? plicht + worp.tussen(20, 60) : null;
  const mens: Mens = {
    doelgroep: worp.kans(70) ? 'asielstatushouder' : 'gezins-en-overige-migrant',
    leerroute,
    plicht,
    pip: met ? pip : null,
    start,
    einde:
      leerroute && start !== null
        ? eindeVan(start, leerroute, worp)
        : vroeg !== null && vroeg <= laatsteDag
          ? { dag: vroeg, reden: worp.kies(uitval) }
          : null,
    verlenging: worp.kans(5) ? 6 : 0,
    les: null,
    begeleiding: null,
  };
  if (mens.doelgroep === 'gezins-en-overige-migrant') return mens;
  return { ...mens, les: lesVan(mens, contracten, worp), begeleiding: begeleidingVan(mens, contracten, worp) };
}
