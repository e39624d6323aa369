import { maandErbij, maandenTussen } from '../../app/domain/maandrapportage/maand';
import { uiterlijkVan } from '../../app/domain/maandrapportage/rules';
import { type Deel, maandrapportage } from '../dsl';
import { momentVan } from '../dsl/deel';
import { type Dobbelsteen, dobbelsteen } from '../dsl/dobbelsteen';
import { goedgekeurd } from './westfriesland-goedgekeurd';
import { contractenVan, inleverdag, inMaand, type Maand, maandVan, rapportageId } from './westfriesland-maanden';
import type { Mijlpalen } from './westfriesland-mijlpalen';
import type { Opdracht } from './westfriesland-opdracht';
import { legeRegel, type Regel, regelVan } from './westfriesland-regels';
import { halfIngevuld, openMaand, wachtOpOordeel } from './westfriesland-verloop';

const eersteMaand = '2022-06';

/** By toewijzing: what was reported of it last. */
type Laatst = Map<string, Regel>;

/** As the portal makes it on the first of the month: the offered hours and the level of the month before. */
function klaargezet(opdracht: Opdracht, laatst: Laatst): Regel {
  const { aangebodenMinuten = null, niveau = null, onderbroken = false } = laatst.get(opdracht.id) ?? {};
  return { ...legeRegel(opdracht), aangebodenMinuten, niveau, onderbroken };
}

/** Somebody at the aanbieder was called away: half the lines, three of them wrong. */
function half(regels: readonly Regel[], opdrachten: readonly Opdracht[], laatst: Laatst): Regel[] {
  return regels.map((regel, plaats) => {
    const opdracht = opdrachten[plaats];
    if (opdracht && plaats >= regels.length / 2) return klaargezet(opdracht, laatst);
    const { aangebodenMinuten } = regel;
    if (plaats === 1) return { ...regel, gevolgdMinuten: (aangebodenMinuten ?? 0) + 240 };
    if (plaats === 3) return { ...regel, geoorloofdMinuten: (regel.geoorloofdMinuten ?? 0) + 600 };
    if (plaats === 4) return { ...regel, ongeoorloofdMinuten: null, gevolgdMinuten: null };
    return regel;
  });
}

/** Complete, with one thing that the contractmanager will want to ask about. */
const wachtend = (regels: readonly Regel[]): Regel[] =>
  regels.map((regel, plaats) =>
    plaats === 2 && regel.aangebodenMinuten !== null
      ? {
          ...regel,
          aangebodenMinuten: 186 * 60,
          gevolgdMinuten: 175 * 60,
          geoorloofdMinuten: 11 * 60,
          ongeoorloofdMinuten: 0,
        }
      : regel,
  );

/** The month that runs out on 10 July 2023: open, begun, or handed in on Sunday. */
function juni(deze: Maand, regels: readonly Regel[], laatst: Laatst): Deel {
  const { contract, maand, opdrachten } = deze;
  const basis = { id: rapportageId(deze), contractId: contract.id, maand, uiterlijk: uiterlijkVan(maand, inleverdag) };
  if (contract.wie === halfIngevuld)
    return maandrapportage({
      ...basis,
      status: 'concept',
      bewaardOp: momentVan('2023-07-01'),
      regels: half(regels, opdrachten, laatst),
    });
  if (contract.wie === wachtOpOordeel) {
    const op = momentVan('2023-07-02');
    const aanbieder = opdrachten[0]?.aanbieder;
    return maandrapportage({
      ...basis,
      status: 'ingediend',
      eersteIngediendOp: op,
      ingediendOp: op,
      bewaardOp: op,
      ingediendDoor: aanbieder?.gebruikerId,
      waarschuwingen: 1,
      regels: wachtend(regels),
      geschiedenis: [['2023-07-02', 'maandrapportage:indienen', { maand }, aanbieder]],
    });
  }
  return maandrapportage({
    ...basis,
    status: 'open',
    regels: opdrachten.map((opdracht) => klaargezet(opdracht, laatst)),
  });
}

function rapportage(deze: Maand, laatst: Laatst, mijlpalen: Mijlpalen, worp: Dobbelsteen): Deel[] {
  const { maand, opdrachten } = deze;
  const regels = opdrachten.map((opdracht) => regelVan(opdracht, maand, inMaand(opdracht, maand, mijlpalen), worp));
  if (maand === openMaand) return [juni(deze, regels, laatst)];
  for (const regel of regels) laatst.set(regel.toewijzingId, regel);
  return goedgekeurd(deze, regels, worp);
}

/** Twelve months of approved reports, and June 2023. */
export function rapportages(opdrachten: readonly Opdracht[], mijlpalen: Mijlpalen): Deel[] {
  const worp = dobbelsteen(20220601);
  const maanden = [...maandenTussen(eersteMaand, maandErbij(openMaand, -1)), openMaand];
  return contractenVan(opdrachten).flatMap((contract) => {
    const laatst: Laatst = new Map();
    return maanden.flatMap((maand) =>
      maandVan(contract, maand).flatMap((deze) => rapportage(deze, laatst, mijlpalen, worp)),
    );
  });
}
