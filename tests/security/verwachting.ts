import { type Kanarie, type ObjectSoort, type SpelerNaam, spelers } from './wereld';

/**
 * What is right, by hand: per route who may read and who may act, and whose record the address names. A new route
 * without a line here fails the build.
 */
type Rol = (typeof spelers)[SpelerNaam]['rol'];
type Regel = {
  /** Who may open it; `iedereen` also without logging in. */
  rollen: 'iedereen' | readonly Rol[];
  /** Who may post to it, when those are fewer. */
  schrijvers?: readonly Rol[];
  /** The record in the address: somebody else's answers as one that does not exist. */
  object?: ObjectSoort;
  /** The page may be absent for a reason of its own (the demonstration clock outside the demonstration). */
  magOntbreken?: boolean;
};
export type Verwachting = Regel & { hasLoader: boolean; hasAction: boolean };

export const mag = (v: Regel, actor: SpelerNaam, schrijft: boolean) => {
  const rollen: readonly string[] = v.rollen === 'iedereen' ? Object.values(spelers).map(({ rol }) => rol) : ((schrijft && v.schrijvers) || v.rollen);
  return rollen.includes(spelers[actor].rol);
};

const regioWest = new Set<string>(['inkoper-west', 'inkoper-bureau', 'beoordelaar-west', 'contractmanager-west']);
const gemeenteW1 = new Set<string>(['contractmanager-w1', 'regievoerder-w1', 'bestuurder-w1']);

/** Whether the record of a region is this person's to see; written down apart from the portal's own queries. */
export function zietObject(soort: ObjectSoort, actor: SpelerNaam, plaats: 'west' | 'oost'): boolean {
  const west = regioWest.has(actor);
  const w1 = gemeenteW1.has(actor);
  const oost = actor === 'inkoper-oost';
  const alles = actor === 'beheerder';
  switch (soort) {
    case 'aanbesteding':
    case 'perceel':
    case 'gegundPerceel':
    case 'meelif':
    case 'gemeente':
    case 'verband':
      return plaats === 'west' ? west || w1 || alles : oost || alles;
    case 'contract':
      return plaats === 'west' ? west || w1 || actor === 'aanbieder-taalhuis' : oost || actor === 'aanbieder-oost';
    case 'contractW2':
      return plaats === 'west' ? west : oost || actor === 'aanbieder-oost';
    case 'bureau':
      return west || alles;
    default:
      return true;
  }
}

export function zietKanarie(kanarie: Kanarie, actor: SpelerNaam): boolean {
  const west = regioWest.has(actor);
  if (actor === 'beheerder') return true;
  if (kanarie === 'oost') return actor === 'inkoper-oost' || actor === 'aanbieder-oost';
  if (kanarie === 'west') return west || gemeenteW1.has(actor);
  if (kanarie === 'contractW1') return west || gemeenteW1.has(actor) || actor === 'aanbieder-taalhuis';
  return west;
}

const iedereen = { rollen: 'iedereen' } as const;
const ingelogden = ['beheerder', 'inkoper', 'beoordelaar', 'contractmanager', 'regievoerder', 'aanbieder', 'bestuurder'] as const;
const beheer = { rollen: ['beheerder'] } as const;

export const verwachting: Record<string, Regel> = {
  _index: iedereen,
  $: iedereen,
  inloggen: iedereen,
  uitloggen: iedereen,
  'wachtwoord-vergeten': iedereen,
  'wachtwoord-herstel.$token': { ...iedereen, object: 'token' },
  'help._index': iedereen,
  'help_.$pagina': { ...iedereen, object: 'help' },
  toegankelijkheid: iedereen,
  wachtwoord: { rollen: ingelogden },
  rol: { rollen: ingelogden, magOntbreken: true },
  vandaag: { rollen: ingelogden },

  'beheer._index': beheer,
  'beheer_.gebruikers._index': beheer,
  'beheer_.gebruikers_.nieuw': beheer,
  'beheer_.gebruikers_.$id': { ...beheer, object: 'gebruiker' },
  'beheer_.instellingen._index': beheer,
  'beheer_.instellingen_.$id': { ...beheer, object: 'instelling' },
  'beheer_.gebeurtenissen': beheer,
  'beheer_.post._index': beheer,
  'beheer_.post_.$id': { ...beheer, object: 'post' },
  'beheer_.klok': { ...beheer, magOntbreken: true },
};
