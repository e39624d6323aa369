import type { Dag } from '~/platform/dates';
import { type Failure, fail, type NietCompleet, ok, type Result } from '~/platform/result';
import { overgang } from '~/platform/status';
import type { KlachtFout } from './redenen';
import {
  type KlachtDaad,
  type KlachtIntrekgrond,
  type KlachtOordeel,
  type KlachtSpoor,
  klachtOvergangen,
} from './status';
import { afhandelenUiterlijk, basisUiterlijk, type KlachtInTermijn, type Termijnregels } from './termijn';

export type KlachtInBehandeling = KlachtInTermijn & {
  readonly spoor: KlachtSpoor;
  /** Function or initials; null when it is about nobody in particular. */
  readonly beklaagde: string | null;
  readonly behandelaar: string | null;
};

/** An act with what it needs to know. Days are the days on which it happened, not on which it was recorded. */
export type Stap =
  | { daad: 'bevestig'; datum: Dag }
  | { daad: 'neem-in-behandeling' | 'wissel-behandelaar'; behandelaar: string; nietBetrokken: boolean }
  | { daad: 'verdaag'; datum: Dag; dagen: number; reden: string; schriftelijk: boolean }
  | { daad: 'leg-instemming-vast'; datum: Dag; tot: Dag; reden: string }
  | {
      daad: 'handel-af';
      datum: Dag;
      bevindingen: string;
      conclusie: string;
      oordeel: KlachtOordeel;
      ombudsman: boolean;
    }
  | { daad: 'sluit' }
  | { daad: 'trek-in'; datum: Dag; intrekgrond: KlachtIntrekgrond; reden: string | null }
  | { daad: 'zend-door' | 'laat-buiten-behandeling'; datum: Dag; reden: string };

/** What changes on the record, its status included. */
export type Wijziging = Partial<
  Pick<KlachtInTermijn, 'bevestigdDatum' | 'verdaagdDagen' | 'instemmingTotDatum' | 'afgehandeldDatum'>
> & {
  status: KlachtInTermijn['status'];
  behandelaar?: string;
  verdaagdDatum?: Dag;
  oordeel?: KlachtOordeel;
  bevindingen?: string;
  conclusie?: string;
  ombudsmanGenoemd?: boolean;
  intrekgrond?: KlachtIntrekgrond;
  reden?: string | null;
};

type Klok = { readonly vandaag: Dag; readonly regels: Termijnregels };
type StapFout = KlachtFout | NietCompleet<KlachtFout>;

const kaal = (naam: string | null) =>
  (naam ?? '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** Whether two descriptions of a person (function or initials) are the same but for spaces, dots and capitals. */
export const isZelfdePersoon = (a: string | null, b: string | null): boolean => kaal(a) !== '' && kaal(a) === kaal(b);

/** @source Awb art. 9:12: the letter names the ombudsman; the aanbieder's own scheme has no such duty */
export const moetOmbudsmanNoemen = (spoor: KlachtSpoor): boolean => spoor !== 'aanbieder';

/**
 * What an act does to a complaint, or every reason why it cannot be done.
 * @source domeinregels D.7; Awb art. 9:5, 9:6, 9:7, 9:8, 9:11, 9:12
 */
export function zetStap(klacht: KlachtInBehandeling, stap: Stap, klok: Klok): Result<Wijziging, StapFout> {
  const naar = overgang(klachtOvergangen, klacht.status, stap.daad satisfies KlachtDaad);
  if (!naar.ok) return naar;
  const punten = [...datumPunten(klacht, stap, klok.vandaag), ...eigenPunten(klacht, stap, klok.regels)];
  if (punten.length === 0) return ok({ status: naar.value, ...gevolg(stap) });
  const [enige] = punten;
  return punten.length === 1 && enige ? enige : fail('niet-compleet', { punten });
}

function datumPunten({ ontvangenDatum }: KlachtInBehandeling, stap: Stap, vandaag: Dag): KlachtFout[] {
  if (!('datum' in stap)) return [];
  if (stap.datum > vandaag) return [fail('datum-in-toekomst', { vandaag })];
  return stap.datum < ontvangenDatum ? [fail('datum-voor-ontvangst', { ontvangen: ontvangenDatum })] : [];
}

const alleen = <F extends Failure>(...punten: readonly (F | false)[]): F[] =>
  punten.filter((punt): punt is F => punt !== false);

function eigenPunten(klacht: KlachtInBehandeling, stap: Stap, regels: Termijnregels): KlachtFout[] {
  switch (stap.daad) {
    case 'neem-in-behandeling':
    case 'wissel-behandelaar':
      return alleen<KlachtFout>(
        isZelfdePersoon(stap.behandelaar, klacht.beklaagde) && fail('behandelaar-is-beklaagde'),
        !stap.nietBetrokken && fail('niet-betrokken-ontbreekt'),
      );
    case 'verdaag': {
      const uiterlijk = basisUiterlijk(klacht, regels);
      return alleen<KlachtFout>(
        (stap.dagen < 1 || stap.dagen > regels.verdagenDagen) &&
          fail('verdagen-te-lang', { hoogstens: regels.verdagenDagen }),
        stap.datum > uiterlijk && fail('verdagen-te-laat', { uiterlijk }),
        !stap.schriftelijk && fail('schriftelijk-ontbreekt'),
      );
    }
    case 'leg-instemming-vast': {
      const uiterlijk = afhandelenUiterlijk(klacht, regels);
      return alleen<KlachtFout>(stap.tot <= uiterlijk && fail('instemming-te-kort', { uiterlijk }));
    }
    case 'handel-af':
      return alleen<KlachtFout>(
        !stap.bevindingen.trim() && fail('bevindingen-ontbreken'),
        !stap.conclusie.trim() && fail('conclusie-ontbreekt'),
        moetOmbudsmanNoemen(klacht.spoor) && !stap.ombudsman && fail('ombudsman-ontbreekt'),
      );
    default:
      return [];
  }
}

function gevolg(stap: Stap): Omit<Wijziging, 'status'> {
  switch (stap.daad) {
    case 'bevestig':
      return { bevestigdDatum: stap.datum };
    case 'neem-in-behandeling':
    case 'wissel-behandelaar':
      return { behandelaar: stap.behandelaar };
    case 'verdaag':
      return { verdaagdDatum: stap.datum, verdaagdDagen: stap.dagen, reden: stap.reden };
    case 'leg-instemming-vast':
      return { instemmingTotDatum: stap.tot, reden: stap.reden };
    case 'handel-af': {
      const { datum, bevindingen, conclusie, oordeel, ombudsman } = stap;
      return { afgehandeldDatum: datum, bevindingen, conclusie, oordeel, ombudsmanGenoemd: ombudsman };
    }
    case 'sluit':
      return {};
    case 'trek-in':
      return { intrekgrond: stap.intrekgrond, reden: stap.reden };
    default:
      return { reden: stap.reden };
  }
}
