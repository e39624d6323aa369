import type { Actor } from '~/platform/actor.server';
import { type Dag, dagenTussen } from '~/platform/dates';
import { formatDagLang } from '~/platform/format';
import { paths } from '~/platform/paths';
import type { Werk } from '~/platform/werk';
import { type Klachtregel, listOpenstaand } from './queries-lijst.server';
import { isLopend } from './status';

const watTeDoen = {
  bevestigen: 'Bevestig de ontvangst aan de klager',
  afhandelen: 'Handel de klacht af',
  sluiten: 'De klacht is afgehandeld. Kijk of er nog iets moet gebeuren en sluit haar',
} as const;

function zin({ status, termijn }: Klachtregel): string {
  if (!termijn) return '';
  const wat =
    status === 'ontvangst-bevestigd' ? 'Wijs een behandelaar aan en handel de klacht af' : watTeDoen[termijn.wat];
  return `${wat}, uiterlijk ${formatDagLang(termijn.dag)}.`;
}

/**
 * The complaints that wait: for who handles them the next act of each, and for an aanbieder those that run about him
 * and go by his own scheme.
 */
export async function listKlachtWerk(actor: Actor, vandaag: Dag): Promise<Werk[]> {
  const aanbieder = actor.scope.soort === 'aanbieder';
  if (!(aanbieder ? actor.permissions.has('klacht:lezen') : actor.permissions.has('klacht:behandelen'))) return [];
  const rijen = await listOpenstaand(actor, vandaag);
  return aanbieder
    ? rijen
        .filter(({ status, spoor }) => isLopend(status) && spoor !== 'gemeente-awb')
        .map((rij) => voorAanbieder(rij, vandaag))
    : rijen.flatMap((rij) => voorBehandelaar(rij, vandaag));
}

function voorBehandelaar(rij: Klachtregel, vandaag: Dag): Werk[] {
  const { nummer, gemeente, termijn } = rij;
  if (!termijn) return [];
  return [
    {
      id: `klacht:${nummer}:${termijn.wat}`,
      urgentie: dagenTussen(vandaag, termijn.dag),
      soort: 'klacht',
      titel: `Klacht ${nummer}, ${gemeente}`,
      tekst: zin(rij),
      href: paths.klacht(nummer),
      datum: termijn.dag,
    },
  ];
}

const voorAanbieder = ({ nummer, gemeente, afhandelenUiterlijk: datum }: Klachtregel, vandaag: Dag): Werk => ({
  id: `klacht:${nummer}:over-u`,
  urgentie: dagenTussen(vandaag, datum),
  soort: 'klacht',
  titel: `Klacht ${nummer} over uw organisatie`,
  tekst: `Volg uw klachtenreglement en werk mee: ${gemeente} handelt de klacht af, uiterlijk ${formatDagLang(datum)}.`,
  href: paths.klacht(nummer),
  datum,
});
