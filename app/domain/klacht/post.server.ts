import type { Actor } from '~/platform/actor.server';
import type { Dag } from '~/platform/dates';
import { portalOrigin } from '~/platform/env.server';
import { formatDatum } from '~/platform/format';
import { mail } from '~/platform/mail.server';
import { paths } from '~/platform/paths';
import type { Write } from '../../../db/commit';
import { listGebruikersVan, listOntvangers } from '../gebruiker/queries-ontvangers.server';
import { leesRegelboek } from './queries-regels.server';
import { type KlachtSpoor, type KlachtStatus, klachtStatus } from './status';
import { afhandelenUiterlijk, bevestigenUiterlijk, type KlachtInTermijn } from './termijn';

/** Mails say that there is something and where; what the complaint says stays in the portal. */

const adres = (nummer: string) => `${portalOrigin()}${paths.klacht(nummer)}`;

type Nieuw = {
  actor: Actor;
  nu: string;
  vandaag: Dag;
  nummer: string;
  gemeenteId: string;
  aanbiederId: string | null;
  spoor: KlachtSpoor;
  ontvangenDatum: Dag;
  commissie: boolean;
};

const termijnen = async (nieuw: Nieuw) => {
  const klacht: KlachtInTermijn = {
    ...nieuw,
    status: 'ontvangen',
    bevestigdDatum: null,
    verdaagdDagen: 0,
    instemmingTotDatum: null,
    afgehandeldDatum: null,
  };
  const regels = (await leesRegelboek())(nieuw.ontvangenDatum);
  return {
    uiterlijk: formatDatum(afhandelenUiterlijk(klacht, regels)),
    bevestigen: formatDatum(bevestigenUiterlijk(klacht, regels)),
  };
};

/** To who handle complaints for the gemeente, but not to who just recorded this one. */
export async function behandelaarBericht(nieuw: Nieuw): Promise<Write[]> {
  const { actor, nu, vandaag, nummer, gemeenteId } = nieuw;
  const [{ uiterlijk, bevestigen }, behandelaars] = await Promise.all([
    termijnen(nieuw),
    listOntvangers('klacht:behandelen', [gemeenteId], vandaag),
  ]);
  return behandelaars
    .filter(({ email }) => email !== actor.email)
    .map(({ email, naam }) =>
      mail({
        aan: email,
        nu,
        onderwerp: `Nieuwe klacht ${nummer}`,
        tekst: `Dag ${naam},\n\nEr is een klacht geregistreerd: ${nummer}.\n\nBevestig de ontvangst uiterlijk op ${bevestigen}. Handel de klacht af uiterlijk op ${uiterlijk}.\n\n${adres(nummer)}\n`,
      }),
    );
}

/**
 * To the aanbieder that it is about.
 * @source Awb art. 9:9: the person complained about gets a copy
 */
export async function aanbiederBericht(nieuw: Nieuw): Promise<Write[]> {
  const { nu, vandaag, nummer, aanbiederId, spoor } = nieuw;
  if (!aanbiederId) return [];
  const [{ uiterlijk }, gebruikers] = await Promise.all([termijnen(nieuw), listGebruikersVan([aanbiederId], vandaag)]);
  const watNu =
    spoor === 'gemeente-awb'
      ? 'De gemeente behandelt de klacht en neemt contact met u op als zij iets van u nodig heeft.'
      : 'Volg uw klachtenreglement en werk mee als de gemeente iets van u nodig heeft.';
  return gebruikers.map(({ email, naam }) =>
    mail({
      aan: email,
      nu,
      onderwerp: `Klacht ${nummer} over uw organisatie`,
      tekst: `Dag ${naam},\n\nEen gemeente heeft een klacht over uw organisatie geregistreerd: ${nummer}. Zij moet uiterlijk op ${uiterlijk} zijn afgehandeld.\n\n${watNu}\n\n${adres(nummer)}\n`,
    }),
  );
}

type Afloop = {
  klacht: { nummer: string; aanbiederId: string | null; status: KlachtStatus };
  naar: KlachtStatus;
  nu: string;
  vandaag: Dag;
};

/** To the aanbieder that it was about, once its handling ended; closing is the gemeente's own affair. */
export async function afloopBericht({ klacht, naar, nu, vandaag }: Afloop): Promise<Write[]> {
  const afloop: readonly KlachtStatus[] = ['afgehandeld', 'ingetrokken', 'doorgezonden', 'buiten-behandeling'];
  if (!klacht.aanbiederId || !afloop.includes(naar)) return [];
  const woord = klachtStatus[naar].label.toLowerCase();
  return (await listGebruikersVan([klacht.aanbiederId], vandaag)).map(({ email, naam }) =>
    mail({
      aan: email,
      nu,
      onderwerp: `Klacht ${klacht.nummer}: ${woord}`,
      tekst: `Dag ${naam},\n\nKlacht ${klacht.nummer} over uw organisatie heeft nu de status “${woord}”. Lees in het portaal wat de uitkomst is.\n\n${adres(klacht.nummer)}\n`,
    }),
  );
}
