import { type Dag, dagenTussen } from '~/platform/dates';
import { formatDagLang, formatDatum, meervoud } from '~/platform/format';
import { isLopend } from './status';
import { afhandelenUiterlijk, bevestigenUiterlijk, type KlachtInTermijn, type Termijnregels, verloop } from './termijn';

/** One term of the clock, ready for the screen: a bar in percent, with words that say the same. */
export type Klokregel = {
  readonly sleutel: 'bevestigen' | 'afhandelen';
  readonly label: string;
  readonly procent: number;
  readonly tekst: string;
  readonly stand: 'loopt' | 'bijna' | 'te-laat' | 'gehaald' | 'niet-gehaald';
};

/** From this share of the term on it asks for attention. */
const bijnaProcent = 80;

function regel(
  sleutel: Klokregel['sleutel'],
  label: string,
  { van, uiterlijk, gedaan, vandaag }: { van: Dag; uiterlijk: Dag; gedaan: Dag | null; vandaag: Dag },
): Klokregel {
  const { verstreken, lengte } = verloop(van, uiterlijk, gedaan ?? vandaag);
  const procent = Math.min(100, Math.round((verstreken / lengte) * 100));
  const over = dagenTussen(gedaan ?? vandaag, uiterlijk);
  const teLaat = `${meervoud(-over, 'dag', 'dagen')} te laat`;
  if (gedaan !== null) {
    const tekst = `Gedaan op ${formatDatum(gedaan)}, ${over < 0 ? teLaat : 'op tijd'}.`;
    return { sleutel, label, procent, tekst, stand: over < 0 ? 'niet-gehaald' : 'gehaald' };
  }
  if (over < 0) {
    return {
      sleutel,
      label,
      procent,
      tekst: `${teLaat}: dit moest uiterlijk ${formatDagLang(uiterlijk)}.`,
      stand: 'te-laat',
    };
  }
  const nog = over === 0 ? 'vandaag is de laatste dag' : `nog ${meervoud(over, 'dag', 'dagen')}`;
  const tekst = `Dag ${verstreken} van ${lengte}, ${nog}: uiterlijk ${formatDagLang(uiterlijk)}.`;
  return { sleutel, label, procent, tekst, stand: procent >= bijnaProcent ? 'bijna' : 'loopt' };
}

/** The terms of a complaint; one that no longer runs and was not met by an act (withdrawn, sent on) is left out. */
export function klokregels(klacht: KlachtInTermijn, regels: Termijnregels, vandaag: Dag): Klokregel[] {
  const { status, ontvangenDatum: van, bevestigdDatum, afgehandeldDatum } = klacht;
  const lijst: Klokregel[] = [];
  if (bevestigdDatum !== null || status === 'ontvangen') {
    const uiterlijk = bevestigenUiterlijk(klacht, regels);
    lijst.push(regel('bevestigen', 'Ontvangst bevestigen', { van, uiterlijk, gedaan: bevestigdDatum, vandaag }));
  }
  if (afgehandeldDatum !== null || isLopend(status)) {
    const uiterlijk = afhandelenUiterlijk(klacht, regels);
    lijst.push(regel('afhandelen', 'Klacht afhandelen', { van, uiterlijk, gedaan: afgehandeldDatum, vandaag }));
  }
  return lijst;
}

/** How long the term is and why, in one sentence. */
export function termijnUitleg(
  { commissie, verdaagdDagen, instemmingTotDatum }: KlachtInTermijn,
  regels: Termijnregels,
) {
  const dagen = commissie ? regels.afhandelenCommissieDagen : regels.afhandelenDagen;
  return [
    `De termijn is ${dagen} dagen na ontvangst${commissie ? ', omdat een commissie adviseert' : ''}.`,
    verdaagdDagen > 0 ? `Zij is verdaagd met ${meervoud(verdaagdDagen, 'dag', 'dagen')}.` : '',
    instemmingTotDatum ? `De klager stemde in met uitstel tot en met ${formatDatum(instemmingTotDatum)}.` : '',
    'Valt de laatste dag in het weekend of op een feestdag, dan is de eerstvolgende werkdag de laatste.',
  ]
    .filter(Boolean)
    .join(' ');
}
