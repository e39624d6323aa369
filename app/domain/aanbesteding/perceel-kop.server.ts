import type { Params } from '@remix-run/react';
import type { Actor } from '~/platform/actor.server';
import { formKey } from '~/platform/form.server';
import { idParam } from '~/platform/http.server';
import { getPerceelInBeheer, type PerceelMetAanbesteding } from './perceel-queries.server';
import { type PerceelDaad, perceelOvergangen } from './status';

/** The two numbers in the address of a perceel. */
export const perceelAdres = (params: Params) => ({
  nummer: idParam(params, 'nummer'),
  perceel: idParam(params, 'perceel'),
});

const kopVan = ({ perceel, aanbesteding }: PerceelMetAanbesteding) => ({
  nummer: aanbesteding.nummer,
  titel: aanbesteding.titel,
  perceel: { nummer: perceel.nummer, naam: perceel.naam, status: perceel.status, versie: perceel.versie },
});

/** What a page for an act on a perceel starts from, and the rows for what else it shows. */
export async function getPerceelVoorDaad(actor: Actor, params: Params, daad: PerceelDaad) {
  const { nummer, perceel } = perceelAdres(params);
  const rij = await getPerceelInBeheer(actor, nummer, perceel);
  const mag = perceelOvergangen.some((overgang) => overgang.van === rij.perceel.status && overgang.daad === daad);
  return { rij, kop: { ...kopVan(rij), mag, sleutel: formKey() } };
}
export type PerceelKop = Awaited<ReturnType<typeof getPerceelVoorDaad>>['kop'];
