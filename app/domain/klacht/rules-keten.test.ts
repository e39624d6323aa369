import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDagen } from '~/platform/dates';
import { klachtTeksten } from './redenen';
import { isZelfdePersoon, type KlachtInBehandeling, type Stap, type Wijziging, zetStap } from './rules';
import { mogelijkeKlachtDaden } from './status';
import { afhandelenUiterlijk, basisUiterlijk, type Termijnregels } from './termijn';

const regels: Termijnregels = {
  afhandelenDagen: 42,
  afhandelenCommissieDagen: 70,
  verdagenDagen: 28,
  ontvangstWerkdagen: 5,
  buitenBehandelingDagen: 28,
  sluitenDagen: 28,
};

const dagRond = fc.integer({ min: -10, max: 150 }).map((n) => addDagen('2023-06-01', n));
const woord = fc.constantFrom('', 'docent', 'consulent I.K.', 'klachtencoördinator');
const stap: fc.Arbitrary<Stap> = fc.oneof(
  fc.record({ daad: fc.constant('bevestig' as const), datum: dagRond }),
  fc.record({
    daad: fc.constantFrom('neem-in-behandeling' as const, 'wissel-behandelaar' as const),
    behandelaar: woord,
    nietBetrokken: fc.boolean(),
  }),
  fc.record({
    daad: fc.constant('verdaag' as const),
    datum: dagRond,
    dagen: fc.integer({ min: 0, max: 40 }),
    reden: woord,
    schriftelijk: fc.boolean(),
  }),
  fc.record({ daad: fc.constant('leg-instemming-vast' as const), datum: dagRond, tot: dagRond, reden: woord }),
  fc.record({
    daad: fc.constant('handel-af' as const),
    datum: dagRond,
    bevindingen: woord,
    conclusie: woord,
    oordeel: fc.constantFrom('gegrond' as const, 'geen-oordeel' as const),
    ombudsman: fc.boolean(),
  }),
  fc.record({ daad: fc.constant('sluit' as const) }),
  fc.record({
    daad: fc.constant('trek-in' as const),
    datum: dagRond,
    intrekgrond: fc.constant('ingetrokken' as const),
    reden: fc.constant(null),
  }),
  fc.record({
    daad: fc.constantFrom('zend-door' as const, 'laat-buiten-behandeling' as const),
    datum: dagRond,
    reden: woord,
  }),
);

test('whatever is tried in whatever order: the guards of the law hold, and the term never gets shorter', () =>
  fc.assert(
    fc.property(
      fc.array(stap, { maxLength: 25 }),
      fc.constantFrom('aanbieder' as const, 'gemeente-awb' as const, 'beide' as const),
      fc.boolean(),
      (stappen, spoor, commissie) => {
        let nu: KlachtInBehandeling & Omit<Partial<Wijziging>, keyof KlachtInBehandeling> = {
          status: 'ontvangen',
          spoor,
          commissie,
          beklaagde: 'consulent I.K.',
          behandelaar: null,
          ontvangenDatum: '2023-06-01',
          bevestigdDatum: null,
          verdaagdDagen: 0,
          instemmingTotDatum: null,
          afgehandeldDatum: null,
        };
        let verdaagd = 0;
        for (const poging of stappen) {
          const uitkomst = zetStap(nu, poging, { regels, vandaag: '2023-10-01' });
          if (!uitkomst.ok) {
            expect(klachtTeksten(uitkomst).length).toBeGreaterThan(0);
            continue;
          }
          expect(mogelijkeKlachtDaden(nu.status)).toContain(poging.daad);
          const straks = { ...nu, ...uitkomst.value };
          expect(afhandelenUiterlijk(straks, regels) >= afhandelenUiterlijk(nu, regels)).toBe(true);
          if (poging.daad === 'verdaag') verdaagd += 1;
          nu = straks;
        }
        expect(verdaagd).toBeLessThanOrEqual(1);
        expect(isZelfdePersoon(nu.behandelaar, nu.beklaagde)).toBe(false);
        if (nu.instemmingTotDatum === null) {
          const wettelijk = basisUiterlijk({ ...nu, ontvangenDatum: addDagen(nu.ontvangenDatum, 28) }, regels);
          expect(afhandelenUiterlijk(nu, regels) <= wettelijk).toBe(true);
        }
        if (nu.status === 'afgehandeld' || nu.status === 'gesloten') {
          expect(nu.bevindingen?.trim() && nu.conclusie?.trim() && nu.oordeel && nu.afgehandeldDatum).toBeTruthy();
          expect(nu.behandelaar).not.toBeNull();
          expect(nu.ombudsmanGenoemd || spoor === 'aanbieder').toBe(true);
        }
      },
    ),
    { numRuns: 1000 },
  ));
