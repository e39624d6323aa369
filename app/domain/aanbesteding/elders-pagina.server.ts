import type { Actor } from '~/platform/actor.server';
import { dagVanMoment, tijdVanMoment } from '~/platform/dates';
import { paths } from '~/platform/paths';
import { kopVan } from './kop';
import { listPercelenMetDelen } from './queries.server';
import { getAanbestedingInBeheer } from './scope.server';

/** What is known of a tender that ran elsewhere, as its form shows it, and where each perceel stands. */
export async function getEldersPagina(actor: Actor, nummer: string) {
  const rij = await getAanbestedingInBeheer(actor, nummer);
  const delen = await listPercelenMetDelen(rij.id);
  return {
    kop: kopVan(rij),
    mag: rij.eldersGelopen || rij.status === 'concept',
    waarden: {
      gepubliceerdDatum: rij.gepubliceerdOp === null ? '' : dagVanMoment(rij.gepubliceerdOp),
      sluitingDatum: rij.sluitingOp === null ? '' : dagVanMoment(rij.sluitingOp),
      sluitingTijd: rij.sluitingOp === null ? '' : tijdVanMoment(rij.sluitingOp),
      gegundAangekondigdDatum: rij.gegundAangekondigdDatum ?? '',
      tendernedKenmerk: rij.tendernedKenmerk ?? '',
      procedureBron: rij.procedureBron ?? '',
      bron: rij.bron ?? '',
    },
    percelen: delen.map(({ nummer: perceel, naam, status, aantalInschrijvers, gegunden }) => ({
      nummer: perceel,
      naam,
      status,
      aantalInschrijvers,
      gegunden: gegunden.map((partij) => partij.naam),
      /** Only while nothing was recorded, and only for a tender that is known to have run elsewhere. */
      href: status === 'concept' && rij.eldersGelopen ? paths.perceelDeel(rij.nummer, perceel, 'elders') : null,
    })),
  };
}
export type EldersPagina = Awaited<ReturnType<typeof getEldersPagina>>;
