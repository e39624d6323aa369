import { paths } from '~/platform/paths';
import type { Permission } from '~/platform/permissions';

type Stap = { titel: string; tekst?: string; href?: string };
type Stand = { waarschuwingen: readonly string[] };
type Lezer = { permissions: ReadonlySet<Permission> };

const keurmerkstappen = (id: string, naam: string, standen: readonly Stand[], mag: boolean): Stap[] =>
  standen.flatMap(({ waarschuwingen }) =>
    waarschuwingen.map((tekst) => ({
      titel: mag ? `Controleer het keurmerk van ${naam}.` : `Let op het keurmerk van ${naam}.`,
      tekst,
      href: paths.aanbiederDeel(id, 'keurmerk'),
    })),
  );

type Aanbieder = {
  id: string;
  naam: string;
  kvkNummer: string | null;
  klachtenreglementDatum: string | null;
  standen: readonly Stand[];
};

/** What is left to do about an aanbieder for somebody with these permissions. */
export function watNuAanbieder(aanbieder: Aanbieder, { permissions }: Lezer): Stap[] {
  const { id, naam, standen } = aanbieder;
  return [
    ...keurmerkstappen(id, naam, standen, permissions.has('keurmerk:registreren')),
    ...(aanbieder.klachtenreglementDatum === null && permissions.has('klachtenreglement:vastleggen')
      ? [
          {
            titel: 'Leg het klachtenreglement vast.',
            tekst: 'Zonder reglement kan een contract niet ingaan.',
            href: paths.aanbiederDeel(id, 'klachtenreglement'),
          },
        ]
      : []),
    ...(aanbieder.kvkNummer === null && permissions.has('aanbieder:bewerken')
      ? [
          {
            titel: 'Vul het KvK-nummer aan.',
            tekst: 'Daarmee is zeker om welke organisatie het gaat.',
            href: paths.aanbiederDeel(id, 'bewerken'),
          },
        ]
      : []),
  ];
}

type Combinant = { id: string; naam: string; levert: boolean; standen: readonly Stand[] };

/** The same for a combinatie: it has no keurmerk of its own, its delivering combinanten have. */
export const watNuCombinatie = (leden: readonly Combinant[], { permissions }: Lezer): Stap[] =>
  leden
    .filter(({ levert }) => levert)
    .flatMap(({ id, naam, standen }) => keurmerkstappen(id, naam, standen, permissions.has('keurmerk:registreren')));
