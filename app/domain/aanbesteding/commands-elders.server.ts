import type { Actor } from '~/platform/actor.server';
import { momentOf } from '~/platform/clock.server';
import { event } from '~/platform/events.server';
import { compleet, fail, ok } from '~/platform/result';
import { commit } from '../../../db/commit';
import { type BeheerUitkomst, sluitingOpVan, wijzigRij } from './commands.server';
import { datumPunten } from './elders';
import type { EldersInvoer } from './form-daden';
import { getAanbestedingInBeheer } from './scope.server';

type Invoer = {
  actor: Actor;
  nummer: string;
  gegevens: EldersInvoer;
  versie: number;
  vandaag: string;
  nu: string;
};

/**
 * Records what a source says about a tender that ran in another system: dates and the TenderNed reference. A tender in
 * concept becomes one "that ran elsewhere" by this; the outcome of each perceel is an act on that perceel.
 */
export async function legEldersGegevensVast(invoer: Invoer): BeheerUitkomst<null> {
  const { actor, nummer, gegevens, versie, vandaag, nu } = invoer;
  const aanbesteding = await getAanbestedingInBeheer(actor, nummer);
  if (!aanbesteding.eldersGelopen && aanbesteding.status !== 'concept') return fail('niet-elders-gelopen');
  const { gepubliceerdDatum, sluitingDatum, sluitingTijd, gegundAangekondigdDatum, ...rest } = gegevens;
  const publicatie = ['De publicatie', gepubliceerdDatum] as const;
  const aankondiging = ['De aankondiging van de gegunde opdracht', gegundAangekondigdDatum] as const;
  const goed = compleet(
    [
      ...datumPunten([publicatie, ['De sluiting', sluitingDatum], aankondiging], null),
      ...datumPunten([publicatie], vandaag),
      ...datumPunten([aankondiging], vandaag),
    ],
    null,
  );
  if (!goed.ok) return goed;
  const sluitingOp = sluitingOpVan(sluitingDatum, sluitingTijd);
  if (sluitingOp === undefined) return fail('tijd-bestaat-niet');
  const gepubliceerdOp = gepubliceerdDatum && (momentOf(gepubliceerdDatum, '12:00') ?? null);
  const velden = { ...rest, gegundAangekondigdDatum, sluitingOp, gepubliceerdOp, eldersGelopen: true };
  await commit(() => [
    wijzigRij(aanbesteding, versie, velden),
    event({
      actor,
      nu,
      daad: 'aanbesteding:elders-vastleggen',
      object: ['aanbesteding', aanbesteding.id],
      gegevens: { ...velden, toelichting: `Bron: ${gegevens.bron}` },
    }),
  ]);
  return ok(null);
}
