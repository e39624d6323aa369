import type { Actor } from '~/platform/actor.server';
import { formKey } from '~/platform/form.server';
import { kopVan } from './kop';
import { documentNamen } from './namen';
import { listDocumenten } from './queries-stukken.server';
import { isInVoorbereiding } from './rules-fase';
import { getAanbestedingInBeheer } from './scope.server';

/** The documents of a tender, with what may still be done to each. */
export async function getDocumentenPagina(actor: Actor, nummer: string) {
  const rij = await getAanbestedingInBeheer(actor, nummer);
  const documenten = await listDocumenten(rij.id, false);
  const gepubliceerd = !isInVoorbereiding(rij.status);
  return {
    kop: kopVan(rij),
    sleutel: formKey(),
    gepubliceerd,
    documenten: documenten.map((document) => ({
      ...document,
      soort: documentNamen[document.soort],
      vast: gepubliceerd && document.openbaar,
    })),
  };
}
export type DocumentenPagina = Awaited<ReturnType<typeof getDocumentenPagina>>;
