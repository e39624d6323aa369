import { eindDagTermijn } from '../../app/platform/feestdagen';
import type { Waarden } from '../dsl/deel';
import type { Dobbelsteen } from '../dsl/dobbelsteen';
import { maandagVanaf, plusDagen } from '../dsl/kalender';
import { cijfers, type Naam } from './westfriesland-cijfers';
import { type Rol, rollen, uitval } from './westfriesland-rollen';

/** One person of the demonstration, from the duty to the day of today. */
export type Levensloop = {
  id: string;
  nummer: string;
  naam: Naam;
  gemeenteId: string;
  doelgroep: Waarden<'trajecten'>['doelgroep'];
  leerroute: (Waarden<'trajecten'>['leerroute'] & string) | null;
  niveau: 'mbo' | 'hbo' | 'wo' | null;
  plicht: string;
  pip: string | null;
  start: string | null;
  einde: { datum: string; reden: Einde } | null;
  rol: Rol | undefined;
};
type Einde = NonNullable<Waarden<'trajecten'>['eindReden']>;
/** A person as his group tells of him. */
export type Deels = Pick<Levensloop, 'plicht'> & Partial<Levensloop>;

const eersteDag = '2022-01-10';

/** Mondays on which a group began: none in the summer holidays, none on a holiday. */
const groepen = Array.from({ length: 54 }, (_, week) => plusDagen('2022-06-13', week * 7)).filter(
  (dag) =>
    (dag < '2022-07-18' || dag > '2022-08-28') &&
    !['2022-12-26', '2023-01-02', '2023-04-10', '2023-05-29'].includes(dag) &&
    dag <= '2023-06-19',
);
const schoolstarts = ['2022-09-05', '2022-11-14', '2023-02-06', '2023-04-17'] as const;
/** Where in the group of n: the first eighth starts before September 2022, the rest after it, evenly. */
function groepsstart(plaats: number, aantal: number): string {
  const deel = (plaats + 0.5) / aantal;
  const vroeg = groepen.filter((dag) => dag < '2022-09-12');
  const laat = groepen.filter((dag) => dag >= '2022-09-12');
  const [lijst, in1] = deel < 0.125 ? [vroeg, deel / 0.125] : [laat, (deel - 0.125) / 0.875];
  return lijst[Math.floor(in1 * lijst.length)] ?? '2023-06-19';
}

/** Four of five get the PIP within the ten weeks, the others some weeks late. */
const pipDuur = ({ kans, tussen }: Dobbelsteen) => (kans(82) ? tussen(32, 68) : tussen(71, 105));

/** Duty and PIP of somebody whose PIP is due on this day. */
function terug(pip: string, worp: Dobbelsteen): { plicht: string; pip: string } {
  const dag = eindDagTermijn(pip);
  const plicht = plusDagen(dag, -pipDuur(worp));
  return { pip: dag, plicht: plicht < eersteDag ? plusDagen(eersteDag, worp.onder(21)) : plicht };
}

function gestart(naam: Naam, leerroute: 'b1' | 'z' | 'onderwijs', aantal: number, worp: Dobbelsteen): Deels[] {
  return Array.from({ length: aantal }, (_, plaats) => {
    const schoolstart = schoolstarts[Math.floor(((plaats * plaats) / (aantal * aantal)) * schoolstarts.length)];
    const start = leerroute === 'onderwijs' ? (schoolstart ?? '2022-09-05') : groepsstart(plaats, aantal);
    const rol = rollen[`${naam} ${leerroute} ${plaats}`];
    const reden = uitval[`${naam} ${leerroute} ${plaats}`];
    const niveau = leerroute === 'onderwijs' ? (rol === 'hbo' || rol === 'wo' ? rol : 'mbo') : null;
    return {
      ...terug(plusDagen(start, -worp.tussen(17, 45)), worp),
      leerroute,
      niveau,
      start,
      rol,
      einde: reden ? { datum: eindDagTermijn(plusDagen(start, worp.tussen(75, 140))), reden } : null,
    };
  });
}

const routes = ['z', 'b1', 'z', 'b1', 'b1'] as const;
/** With a PIP, not started: most wait for their first lesson, some left. */
function metPip(naam: Naam, aantal: number, worp: Dobbelsteen): Deels[] {
  return Array.from({ length: aantal }, (_, plaats) => {
    const rol = rollen[`${naam} pip ${plaats}`];
    const reden = uitval[`${naam} pip ${plaats}`];
    const pipDag = { voorgesteld: '2023-06-27', toegewezen: '2023-06-22', 'te-laat-beantwoord': '2023-06-13' };
    const dag = reden
      ? plusDagen('2023-02-20', worp.onder(40))
      : (pipDag[rol as keyof typeof pipDag] ?? plusDagen('2023-06-02', worp.onder(15)));
    const basis = terug(dag, worp);
    const hoger = rol === 'hbo-aangeboden';
    return {
      ...basis,
      leerroute: hoger ? 'onderwijs' : routes[plaats % routes.length],
      niveau: hoger ? 'hbo' : null,
      rol,
      einde: reden ? { datum: eindDagTermijn(plusDagen(basis.pip, worp.tussen(14, 28))), reden } : null,
    };
  });
}

const redenenZonderPip: readonly Einde[] = [
  'verhuisd',
  'ander-onderwijs',
  'verhuisd',
  'vrijgesteld',
  'ander-onderwijs',
  'ontheven',
];
const vorigeWeek = '2023-06-24';
/** Without a PIP: most came a short while ago, the last one a week ago, some wait too long, some left. */
function zonderPip(aantal: number, beeindigd: number, worp: Dobbelsteen): Deels[] {
  return Array.from({ length: aantal }, (_, plaats) => {
    if (plaats < beeindigd) {
      const plicht = plusDagen('2022-07-18', worp.onder(230));
      const reden = redenenZonderPip[(plaats + aantal) % redenenZonderPip.length] ?? 'verhuisd';
      return { plicht, einde: { datum: eindDagTermijn(plusDagen(plicht, worp.tussen(28, 75))), reden } };
    }
    if (plaats === aantal - 1) return { plicht: vorigeWeek };
    return {
      plicht: worp.kans(25) ? plusDagen('2023-03-15', worp.onder(35)) : plusDagen('2023-04-26', worp.onder(63)),
    };
  });
}

/** The statushouders of a gemeente: those who started by leerroute, those who wait, those without a PIP. */
export function statushouders(naam: Naam, worp: Dobbelsteen): Deels[] {
  const c = cijfers(naam);
  const wachtend = c.pipStatushouders - c.zGestart - c.b1Gestart - c.onderwijsGestart;
  const eerder = Object.keys(uitval).filter((sleutel) => sleutel.startsWith(`${naam} `)).length;
  return [
    ...gestart(naam, 'z', c.zGestart, worp),
    ...gestart(naam, 'b1', c.b1Gestart, worp),
    ...gestart(naam, 'onderwijs', c.onderwijsGestart, worp),
    ...metPip(naam, wachtend, worp),
    ...zonderPip(c.plichtigeStatushouders - c.pipStatushouders, c.beeindigdStatushouders - eerder, worp),
  ];
}

/** They choose and pay themselves: a route from the PIP, a start when they told the gemeente. */
export function gezinsmigranten(naam: Naam, worp: Dobbelsteen): Deels[] {
  const c = cijfers(naam);
  const zonderRoute =
    c.pipGezinsmigranten - c.zVastgesteldGezins - c.b1VastgesteldGezins - c.onderwijsVastgesteldGezins;
  const route = [
    ...Array<null>(zonderRoute).fill(null),
    ...Array<'b1'>(c.b1VastgesteldGezins).fill('b1'),
    ...Array<'z'>(c.zVastgesteldGezins).fill('z'),
    ...Array<'onderwijs'>(c.onderwijsVastgesteldGezins).fill('onderwijs'),
  ];
  const zonder = c.plichtigeGezinsmigranten - c.pipGezinsmigranten;
  // Hoorn and Medemblik: they left before the PIP; elsewhere after it.
  const voorPip = zonder > 5 ? c.beeindigdGezinsmigranten : 0;
  const naPip = c.beeindigdGezinsmigranten - voorPip;
  const met = route.map((leerroute, plaats): Deels => {
    const plicht = plusDagen('2022-02-07', Math.floor(((plaats + 0.5) / route.length) * 380) + worp.onder(12));
    const pip = eindDagTermijn(plusDagen(plicht, pipDuur(worp)));
    const weg = plaats < naPip;
    const start = maandagVanaf(plusDagen(pip, worp.tussen(28, 110)));
    return {
      plicht,
      pip,
      leerroute,
      niveau: leerroute === 'onderwijs' ? 'mbo' : null,
      start: !weg && worp.kans(70) && start <= '2023-06-26' ? start : null,
      // S4 2.3.1: the one without a route went back to the country of origin after the PIP.
      einde: weg
        ? { datum: eindDagTermijn(plusDagen(pip, worp.tussen(20, 60))), reden: leerroute ? 'verhuisd' : 'vertrokken' }
        : null,
    };
  });
  return [...met, ...zonderPip(zonder, voorPip, worp)];
}
