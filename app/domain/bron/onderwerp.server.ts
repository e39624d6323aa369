import type { Actor } from '~/platform/actor.server';
import { paths } from '~/platform/paths';
import type { Permission } from '~/platform/permissions';
import type { OrganisatieSoort } from '../organisatie/soort';

type Onderwerp = {
  aanbesteding: { nummer: string; titel: string } | null;
  contract: { id: string; nummer: string } | null;
  regeling: { id: string; naam: string } | null;
  organisatie: { id: string; naam: string; soort: OrganisatieSoort } | null;
};

const organisatiePad: Record<OrganisatieSoort, ((id: string) => string) | null> = {
  gemeente: (id) => paths.beheerItem('gemeenten', id),
  samenwerkingsverband: (id) => paths.beheerItem('samenwerkingsverbanden', id),
  inkoopbureau: (id) => paths.beheerItem('inkoopbureaus', id),
  aanbieder: (id) => paths.aanbieder(id),
  combinatie: (id) => paths.aanbieder(id),
  portaal: null,
};

/** What a fact is about, in words, and its page when the reader may open that; null for a fact about nothing in particular. */
export function onderwerpVan(actor: Actor, over: Onderwerp): { label: string; href: string | null } | null {
  const als = (permission: Permission, href: string | undefined) =>
    href && actor.permissions.has(permission) ? href : null;
  if (over.aanbesteding) {
    const { nummer, titel } = over.aanbesteding;
    return { label: `aanbesteding ${nummer}, ${titel}`, href: als('aanbesteding:lezen', paths.aanbesteding(nummer)) };
  }
  if (over.contract) {
    const { id, nummer } = over.contract;
    return { label: `contract ${nummer}`, href: als('contract:lezen', paths.contract(id)) };
  }
  if (over.regeling) {
    const { id, naam } = over.regeling;
    return { label: `meelifregeling ${naam}`, href: als('meelif:lezen', paths.meelifregeling(id)) };
  }
  if (!over.organisatie) return null;
  const { id, naam, soort } = over.organisatie;
  const permission = soort === 'aanbieder' || soort === 'combinatie' ? 'aanbieder:lezen' : 'organisatie:lezen';
  return { label: `${soort} ${naam}`, href: als(permission, organisatiePad[soort]?.(id)) };
}
