import { addMaanden, laatste } from '../../app/platform/dates';
import { type Dobbelsteen, dobbelsteen } from '../dsl/dobbelsteen';
import { plusDagen } from '../dsl/kalender';
import type { Feit } from '../dsl/uitvoering';
import { cijfers, type Naam } from './westfriesland-cijfers';
import { contractVan } from './westfriesland-contracten';
import type { Opdracht } from './westfriesland-opdracht';
import { zesWestfriese, zevenWestfriese } from './wie';

/** Something that happened to a person, and the toewijzing under which it is reported. */
export type Mijlpaal = Pick<Feit, 'soort' | 'datum'>;
export type Mijlpalen = ReadonlyMap<string, readonly Mijlpaal[]>;
type Soort = Mijlpaal['soort'];

/** Reports of May are the last ones that were approved. */
const laatsteDag = '2023-05-26';
const werk: readonly Soort[] = ['werk-orientatie', 'werkstage', 'vrijwilligerswerk', 'betaalde-baan'];
/** Days after the first lesson: from, and at most so many more. */
const wanneer = {
  'betaalde-baan': [75, 170],
  werkstage: [80, 120],
  vrijwilligerswerk: [50, 150],
  'werk-orientatie': [30, 110],
  'pvt-afgerond': [85, 130],
  'knm-behaald': [190, 60],
} as const satisfies Partial<Record<Soort, readonly [number, number]>>;

class Verdeling {
  readonly mijlpalen = new Map<string, Mijlpaal[]>();
  constructor(private readonly worp: Dobbelsteen) {}

  leg(opdracht: Opdracht, mijlpaal: Mijlpaal): void {
    const bekend = this.mijlpalen.get(opdracht.id);
    if (bekend) bekend.push(mijlpaal);
    else this.mijlpalen.set(opdracht.id, [mijlpaal]);
  }

  /** Each thing once a person, and one kind of work a month: a report has one line for it. */
  private vrij(opdracht: Opdracht, soort: Soort, datum: string): boolean {
    return !(this.mijlpalen.get(opdracht.id) ?? []).some(
      (ander) =>
        ander.soort === soort ||
        (werk.includes(soort) && werk.includes(ander.soort) && ander.datum.slice(0, 7) === datum.slice(0, 7)),
    );
  }

  /** Gives `aantal` of these people the thing, some time after their first lesson. */
  verdeel(onder: readonly Opdracht[], soort: keyof typeof wanneer, aantal: number): void {
    const [vanaf, marge] = wanneer[soort];
    let over = aantal;
    for (const opdracht of this.worp.schud(onder)) {
      if (over === 0) return;
      const grens = opdracht.eindDatum ? plusDagen(opdracht.eindDatum, -1) : laatsteDag;
      const eerst = plusDagen(opdracht.startDatum ?? laatsteDag, vanaf);
      const later = plusDagen(eerst, this.worp.onder(marge));
      const datum = later > grens ? eerst : later;
      if (datum > grens || datum > laatsteDag || !this.vrij(opdracht, soort, datum)) continue;
      this.leg(opdracht, { soort, datum });
      over -= 1;
    }
    if (over > 0) throw new Error(`${over} of ${aantal} times ${soort} found nobody`);
  }

  /** What the waiting report of June tells: it moves the figures when it is approved. */
  inJuni(onder: readonly Opdracht[], soort: Soort, aantal: number, datum: string): void {
    const vrij = onder.filter((opdracht) => this.vrij(opdracht, soort, datum));
    for (const opdracht of vrij.slice(0, aantal)) this.leg(opdracht, { soort, datum });
  }
}

const duur = 6;
/** Ontzorgen runs from the arrival; after six months it ends, or is prolonged (Koggenland, twice). */
function ontzorgen(verdeling: Verdeling, naam: Naam, onder: readonly Opdracht[], worp: Dobbelsteen): void {
  const { ontzorgTrajecten, ontzorgVerlengd } = cijfers(naam);
  const geschikt = worp
    .schud(onder)
    .filter(({ loop, startDatum }) => (startDatum ?? '9') <= laatsteDag && loop.plicht >= '2022-07-04')
    .slice(0, ontzorgTrajecten);
  if (geschikt.length < ontzorgTrajecten)
    throw new Error(`${naam}: ${geschikt.length} of ${ontzorgTrajecten} ontzorgd`);
  let verlengd = 0;
  for (const opdracht of geschikt) {
    const { plicht, einde } = opdracht.loop;
    verdeling.leg(opdracht, { soort: 'ontzorgen-gestart', datum: plicht });
    const klaar = addMaanden(plicht, duur);
    if (klaar > laatsteDag || (einde && einde.datum <= klaar)) continue;
    const datum = laatste(klaar, opdracht.startDatum ?? klaar);
    const langer = verlengd < ontzorgVerlengd && klaar >= '2023-01-10';
    if (langer) verlengd += 1;
    verdeling.leg(opdracht, { soort: langer ? 'ontzorgen-verlengd' : 'ontzorgen-beeindigd', datum });
  }
  if (verlengd < ontzorgVerlengd) throw new Error(`${naam}: ${verlengd} of ${ontzorgVerlengd} verlengd`);
}

/** Spreads the counts of S4 2.3.3, 2.3.5 and 2.3.6 over the people who had lessons or guidance. */
export function mijlpalenVan(opdrachten: readonly Opdracht[]): Mijlpalen {
  const worp = dobbelsteen(20230701);
  const verdeling = new Verdeling(worp);
  for (const [naam] of zevenWestfriese) {
    const les = opdrachten.filter(
      ({ loop, soort, startDatum }) => loop.naam === naam && soort === 'leerroute' && startDatum && !loop.rol,
    );
    const taal = les.filter(({ loop }) => loop.leerroute !== 'onderwijs');
    const c = cijfers(naam);
    verdeling.verdeel(taal, 'pvt-afgerond', c.pvtAfgerond);
    verdeling.verdeel(les, 'betaalde-baan', c.werkBetaald);
    verdeling.verdeel(les, 'werkstage', c.werkStage);
    verdeling.verdeel(les, 'vrijwilligerswerk', c.werkVrijwillig);
    verdeling.verdeel(les, 'werk-orientatie', c.werkOrientatie);
    if (naam === 'Hoorn') {
      const b1 = taal.filter(({ loop, startDatum }) => loop.leerroute === 'b1' && (startDatum ?? '') < '2022-10-01');
      verdeling.verdeel(b1, 'knm-behaald', 3);
    }
  }
  for (const [naam] of zesWestfriese) {
    const begeleid = opdrachten.filter(
      ({ loop, soort, startDatum }) => loop.naam === naam && soort === 'maatschappelijke-begeleiding' && startDatum,
    );
    ontzorgen(verdeling, naam, begeleid, worp);
  }
  const wacht = opdrachten.filter(
    ({ contractId, status }) => contractId === contractVan.b1z('Medemblik') && status === 'gestart',
  );
  verdeling.inJuni(wacht, 'pvt-afgerond', 2, '2023-06-15');
  verdeling.inJuni(wacht.slice(4), 'betaalde-baan', 1, '2023-06-05');
  return verdeling.mijlpalen;
}
