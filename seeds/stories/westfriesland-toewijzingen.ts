import { laatste } from '../../app/platform/dates';
import { addWerkdagen, eindDagTermijn } from '../../app/platform/feestdagen';
import { seedId } from '../dsl';
import { type Dobbelsteen, dobbelsteen } from '../dsl/dobbelsteen';
import { plusDagen } from '../dsl/kalender';
import { horizon, vonk } from './partijen';
import { begeleiding } from './westfriesland-begeleiding';
import { contractVan } from './westfriesland-contracten';
import type { Levensloop } from './westfriesland-groepen';
import { type Deels, type Opdracht, opdracht, reactieWerkdagen } from './westfriesland-opdracht';
import { contractVolgens, regelId } from './westfriesland-toewijzingsregels';

const idVan = (loop: Levensloop, nummer: number) => seedId(`toewijzing:${loop.id}:leerroute:${nummer}`);

/** Asked, assigned and answered in the days after the PIP, once the contract is there. */
function gevraagd(pip: string, contractStart: string, worp: Dobbelsteen) {
  const toegewezenDatum = eindDagTermijn(laatste(contractStart, plusDagen(pip, worp.tussen(1, 4))));
  const beantwoordDatum = addWerkdagen(toegewezenDatum, worp.tussen(1, reactieWerkdagen));
  return { voorgesteldDatum: toegewezenDatum, toegewezenDatum, beantwoordDatum };
}

const bijDeAnder = 'De gekozen vervolgopleiding wordt alleen bij deze instelling gegeven.';
/** In Hoorn every fourth goes to the other college. */
const wijktAf = (loop: Levensloop, plaats: number) =>
  loop.rol === 'zonder-aanbieder' || (loop.naam === 'Hoorn' && loop.leerroute === 'onderwijs' && plaats % 4 === 2);

function gestart(loop: Levensloop, pip: string, start: string, plaats: number, worp: Dobbelsteen): Opdracht[] {
  const dienst = loop.leerroute ?? 'b1';
  const anders = wijktAf(loop, plaats);
  const contractId = anders ? contractVan.onderwijs(loop.naam, vonk.id) : contractVolgens(loop.naam, dienst);
  const eerste = {
    ...gevraagd(pip, dienst === 'onderwijs' ? '2022-08-01' : '2022-04-01', worp),
    contractId,
    soort: 'leerroute' as const,
    startDatum: start,
    regelId: regelId(loop.naam, dienst),
    afwijkingMotivering: anders ? bijDeAnder : undefined,
  };
  if (loop.einde) {
    const { datum: eindDatum, reden: eindReden } = loop.einde;
    return [opdracht(loop, 1, { ...eerste, status: 'tussentijds-beeindigd', eindDatum, eindReden })];
  }
  if (loop.rol === 'onderbroken')
    return [
      opdracht(loop, 1, {
        ...eerste,
        status: 'onderbroken',
        onderbrokenDatum: '2023-04-17',
        reden: 'Werkt tot en met juli volle dagen in het seizoen; de lessen gaan in augustus verder.',
      }),
    ];
  if (loop.rol === 'overgedragen') return overgedragen(loop, eerste);
  if (loop.rol === 'zonder-aanbieder') return zonderAanbieder(loop, eerste);
  return [opdracht(loop, 1, { ...eerste, status: 'gestart' })];
}

/** From Horizon College, where he began outside the rule, to Vonk. */
function overgedragen(loop: Levensloop, eerste: Omit<Deels, 'status'>): Opdracht[] {
  const { regelId: regel } = eerste;
  return [
    opdracht(loop, 1, {
      ...eerste,
      contractId: contractVan.onderwijs(loop.naam, horizon.id),
      afwijkingMotivering: 'Vonk had in september 2022 nog geen groep op dit niveau.',
      status: 'overgedragen',
      eindDatum: '2023-02-03',
      reden: 'Vonk heeft nu een groep, dichter bij huis; de gevolgde uren gaan mee.',
    }),
    opdracht(loop, 2, {
      contractId: contractVan.onderwijs(loop.naam, vonk.id),
      soort: 'leerroute',
      status: 'gestart',
      voorgesteldDatum: '2023-01-23',
      toegewezenDatum: '2023-01-23',
      beantwoordDatum: '2023-01-25',
      startDatum: '2023-02-06',
      regelId: regel,
      vorigeId: idVan(loop, 1),
    }),
  ];
}

/** His group stopped and the other college said no: he has a PIP, a route, and nobody who teaches him. */
function zonderAanbieder(loop: Levensloop, eerste: Omit<Deels, 'status'>): Opdracht[] {
  return [
    opdracht(loop, 1, {
      ...eerste,
      status: 'overgedragen',
      eindDatum: '2023-06-16',
      reden: 'De groep van Vonk stopt na dit schooljaar.',
    }),
    opdracht(loop, 2, {
      contractId: contractVan.onderwijs(loop.naam, horizon.id),
      soort: 'leerroute',
      status: 'geweigerd',
      voorgesteldDatum: '2023-06-19',
      toegewezenDatum: '2023-06-19',
      beantwoordDatum: '2023-06-23',
      eindDatum: '2023-06-23',
      reden: 'De groep is vol tot november 2023.',
      regelId: regelId(loop.naam, 'onderwijs'),
      vorigeId: idVan(loop, 1),
    }),
  ];
}

/** A PIP and no lesson yet: proposed, assigned, answered or waiting for an answer. */
function wachtend(loop: Levensloop, pip: string, worp: Dobbelsteen): Opdracht[] {
  const dienst = loop.leerroute ?? 'b1';
  const basis = {
    contractId: contractVolgens(loop.naam, dienst),
    soort: 'leerroute' as const,
    regelId: regelId(loop.naam, dienst),
  };
  if (loop.rol === 'voorgesteld')
    return [opdracht(loop, 1, { ...basis, status: 'voorgesteld', voorgesteldDatum: '2023-06-29' })];
  if (loop.rol === 'toegewezen' || loop.rol === 'te-laat-beantwoord') {
    const dag = loop.rol === 'toegewezen' ? '2023-06-28' : '2023-06-19';
    return [opdracht(loop, 1, { ...basis, status: 'toegewezen', voorgesteldDatum: dag, toegewezenDatum: dag })];
  }
  if (loop.rol === 'geaccepteerd')
    return [opdracht(loop, 1, { ...basis, ...gevraagd(pip, '2022-04-01', worp), status: 'geaccepteerd' })];
  return [];
}

/** Every toewijzing of the statushouders; gezinsmigranten choose and pay themselves. */
export function opdrachten(lopen: readonly Levensloop[]): Opdracht[] {
  const worp = dobbelsteen(20220401);
  return lopen
    .filter(({ doelgroep }) => doelgroep === 'asielstatushouder')
    .flatMap((loop, plaats) => {
      const { pip, start, naam, rol } = loop;
      const hoger = rol === 'hbo' || rol === 'wo' || rol === 'hbo-aangeboden';
      const leerroute =
        !pip || hoger ? [] : start ? gestart(loop, pip, start, plaats, worp) : wachtend(loop, pip, worp);
      return naam === 'Hoorn' ? leerroute : [...leerroute, ...begeleiding(loop, worp)];
    });
}
