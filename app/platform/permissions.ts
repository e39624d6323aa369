/** Roles and what they may. Code elsewhere names permissions, never roles. Source: the table "Who sees what". */
export const rolNamen = {
  beheerder: 'beheerder',
  inkoper: 'inkoper',
  beoordelaar: 'beoordelaar',
  contractmanager: 'contractmanager',
  regievoerder: 'regievoerder',
  aanbieder: 'aanbieder',
  bestuurder: 'bestuurder',
} as const;

export type Rol = keyof typeof rolNamen;

const lezen = ['account:eigen', 'vandaag:lezen', 'zoeken:gebruiken', 'bron:lezen'] as const;
const overheid = [
  'aanbesteding:lezen',
  'aanbieder:lezen',
  'keurmerk:lezen',
  'contract:lezen',
  'meelif:lezen',
  'budget:lezen',
] as const;

const perRol = {
  beheerder: [
    ...lezen,
    'organisatie:lezen',
    'organisatie:beheren',
    'aanbieder:lezen',
    'aanbieder:bewerken',
    'keurmerk:lezen',
    'gebruiker:beheren',
    'instelling:beheren',
    'gebeurtenis:lezen',
    'post:lezen',
    'klok:verzetten',
  ],
  inkoper: [
    ...lezen,
    ...overheid,
    'organisatie:lezen',
    'aanbesteding:bewerken',
    'aanbesteding:publiceren',
    'perceel:gunnen',
    'resultaat:registreren',
    'aanbieder:bewerken',
    'keurmerk:registreren',
    'klachtenreglement:vastleggen',
    'contract:bewerken',
    'contract:activeren',
    'meelif:bewerken',
    'individueel-contract:lezen',
    'individueel-contract:bewerken',
    'kpi:lezen',
    'verantwoording:lezen',
  ],
  beoordelaar: [...lezen, 'aanbesteding:lezen'],
  contractmanager: [
    ...lezen,
    ...overheid,
    'organisatie:lezen',
    'keurmerk:registreren',
    'klachtenreglement:vastleggen',
    'contract:bewerken',
    'contract:activeren',
    'contract:bewaken',
    'meelif:bewerken',
    'individueel-contract:lezen',
    'individueel-contract:bewerken',
    'traject:lezen',
    'traject:importeren',
    'toewijzing:lezen',
    'toewijzing:beslissen',
    'toewijzingsregel:bewerken',
    'rapportage:lezen',
    'rapportage:beoordelen',
    'kpi:lezen',
    'kpi:herleiden',
    'kpi:normeren',
    'klacht:lezen',
    'klacht:registreren',
    'klacht:behandelen',
    'tevredenheid:registreren',
    'gemeentecijfer:invoeren',
    'verantwoording:lezen',
    'verantwoording:bewerken',
  ],
  regievoerder: [
    ...lezen,
    'contract:lezen',
    'aanbieder:lezen',
    'keurmerk:lezen',
    'meelif:lezen',
    'individueel-contract:lezen',
    'traject:lezen',
    'traject:importeren',
    'toewijzing:lezen',
    'toewijzing:beslissen',
    'klacht:lezen',
    'klacht:registreren',
    'gemeentecijfer:invoeren',
  ],
  aanbieder: [
    ...lezen,
    'aanbesteding:lezen',
    'contract:lezen',
    'eigen-organisatie:lezen',
    'toewijzing:lezen',
    'toewijzing:beantwoorden',
    'rapportage:lezen',
    'rapportage:indienen',
    'kpi:lezen',
    'kpi:herleiden',
    'klacht:lezen',
  ],
  bestuurder: [...lezen, 'aanbesteding:lezen', 'contract:lezen', 'budget:lezen', 'kpi:lezen', 'verantwoording:lezen'],
} as const satisfies Record<Rol, readonly string[]>;

export type Permission = (typeof perRol)[Rol][number];

const setPerRol = new Map(Object.entries(perRol).map(([rol, permissions]) => [rol, new Set<Permission>(permissions)]));
export const permissionsOf = (rol: Rol): ReadonlySet<Permission> => setPerRol.get(rol) ?? new Set();

/** The roles that a permission belongs to, for finding the people to write to. */
export const rollenMet = (permission: Permission): Rol[] =>
  (Object.keys(perRol) as Rol[]).filter((rol) => permissionsOf(rol).has(permission));

/** Kinds of organisation in which a role makes sense. */
export const rolPastBij: Record<Rol, readonly string[]> = {
  beheerder: ['portaal'],
  inkoper: ['gemeente', 'samenwerkingsverband', 'inkoopbureau'],
  beoordelaar: ['gemeente', 'samenwerkingsverband', 'inkoopbureau'],
  contractmanager: ['gemeente', 'samenwerkingsverband'],
  regievoerder: ['gemeente', 'samenwerkingsverband'],
  aanbieder: ['aanbieder'],
  bestuurder: ['gemeente', 'samenwerkingsverband'],
};
