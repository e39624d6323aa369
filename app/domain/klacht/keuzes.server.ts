import type { Actor } from '~/platform/actor.server';
import { type Dag, isBinnen } from '~/platform/dates';
import { listAanbiederkeuzes } from '../aanbieder/queries.server';
import { listAlleGemeenten } from '../gemeente/queries.server';
import { findTrajectnummer, getKlacht, listContractKeuzes } from './queries.server';
import { isEigenGemeente } from './scope.server';

/** The gemeenten of this reader that exist on the day. */
export async function eigenGemeenten(actor: Actor, vandaag: Dag) {
  const alle = await listAlleGemeenten();
  return alle
    .filter((gemeente) => isEigenGemeente(actor, gemeente.id) && isBinnen(gemeente, vandaag))
    .map(({ id, naam }) => ({ id, naam }));
}

/** What the form of a complaint lets choose. */
export async function getKlachtKeuzes(actor: Actor, vandaag: Dag) {
  const [gemeenten, aanbieders, contracten] = await Promise.all([
    eigenGemeenten(actor, vandaag),
    listAanbiederkeuzes(actor),
    listContractKeuzes(actor),
  ]);
  const alsOptie = ({ id, naam }: { id: string; naam: string }) => ({ waarde: id, label: naam });
  return { gemeenten: gemeenten.map(alsOptie), aanbieders: aanbieders.map(alsOptie), contracten };
}

/** A complaint as its form begins with it. */
export async function getKlachtWaarden(actor: Actor, nummer: string) {
  const klacht = await getKlacht(actor, nummer);
  const { gemeenteId, spoor, aanbiederId, contractId, categorie, omschrijving, beklaagde, bron, status, versie } =
    klacht;
  return {
    status,
    versie,
    waarden: {
      gemeenteId,
      spoor,
      aanbiederId,
      contractId,
      trajectnummer: klacht.trajectId ? await findTrajectnummer(klacht.trajectId) : null,
      categorie,
      omschrijving,
      beklaagde,
      datum: klacht.ontvangenDatum,
      commissie: klacht.commissie ? 'on' : null,
      bron,
    },
  };
}
