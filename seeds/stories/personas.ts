import { type Dader, gebruiker, type Persoon, portaalId } from '../dsl';
import { verbandAmrd } from './amrd';
import { fiolet, inova, nltraining } from './partijen';
import { verbandWestfriesland } from './westfriesland-verband';
import { gm } from './wie';

/** Published on purpose: these accounts work in the demonstration only. */
export const demonstratieWachtwoord = 'Inburgering-2022!';

const westfriesland = verbandWestfriesland.id;
/** Email, name, organisation, role; in the order of the buttons on the login page. */
const lijst = [
  ['inkoper@westfriesland.example', 'Sanne Bakker', westfriesland, 'inkoper'],
  ['collega@westfriesland.example', 'Pieter Groot', westfriesland, 'inkoper'],
  ['beoordelaar@westfriesland.example', 'Nadia el Amrani', westfriesland, 'beoordelaar'],
  ['contractmanager@westfriesland.example', 'Marijke de Vries', westfriesland, 'contractmanager'],
  ['contractmanager@hoorn.example', 'Tom Schouten', gm.hoorn, 'contractmanager'],
  ['regie@hoorn.example', 'Ilse Koning', gm.hoorn, 'regievoerder'],
  ['aanbieder@fiolet.example', 'Esther Mulder', fiolet.id, 'aanbieder'],
  ['aanbieder@nltraining.example', 'Youssef Benali', nltraining.id, 'aanbieder'],
  ['aanbieder@inova.example', 'Linda Visser', inova.id, 'aanbieder'],
  ['raad@hoorn.example', 'Arie Kuiper', gm.hoorn, 'bestuurder'],
  ['inkoper@amrd.example', 'Jeroen Smit', verbandAmrd.id, 'inkoper'],
  ['collega@amrd.example', 'Anneke Hofstra', verbandAmrd.id, 'inkoper'],
  ['beheer@portaal.example', 'Fatma Yilmaz', portaalId, 'beheerder'],
] as const;

/** The demonstration accounts; their ids sort in the order of the buttons. */
export const personas = (wachtwoordHash: string | null): Persoon[] =>
  lijst.map(([email, naam, organisatie, rol], index) =>
    gebruiker({
      email,
      naam,
      organisatie,
      rol,
      wachtwoordHash,
      van: '2022-01-03',
      demonstratie: true,
      volgorde: index + 1,
    }),
  );

const daders = new Map(personas(null).map(({ dader }, index) => [lijst[index]?.[0], dader]));

/** Who did something in a story. */
export function dader(email: (typeof lijst)[number][0]): Dader {
  const gevonden = daders.get(email);
  if (!gevonden) throw new Error(`No persona ${email}`);
  return gevonden;
}
