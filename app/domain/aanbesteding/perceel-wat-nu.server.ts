import type { Actor } from '~/platform/actor.server';
import { dagenTussen } from '~/platform/dates';
import { formatDatum, formatMomentLang, meervoud } from '~/platform/format';
import { paths } from '~/platform/paths';
import { magBewerken } from './perceel-bewerken';
import { perceelKnoppen } from './perceel-opties';
import type { PerceelMetAanbesteding } from './perceel-queries.server';
import { type PerceelVoorPublicatie, perceelPunten } from './publicatie';
import { aanbestedingTeksten } from './redenen';
import { isInVoorbereiding } from './rules-fase';
import { heeftBeheer } from './scope.server';
import { mogelijkePerceelDaden, type PerceelDaad, perceelDaad } from './status';

/** What the reader can do with a perceel now, or what it waits for. */
export type PerceelWatNu = {
  knop?: { label: string; href: string };
  stappen: { titel: string; tekst?: string; href?: string }[];
  wacht?: string;
  /** Other acts that are possible, less usual ones. */
  overig: { label: string; href: string }[];
};

type Omstandigheden = {
  actor: Actor;
  rij: PerceelMetAanbesteding;
  /** For the points that publication still misses. */
  inhoud: Pick<PerceelVoorPublicatie, 'leerroutes' | 'gewichten' | 'aantalDeelnemers'>;
  standstill: { totEnMet: string } | null;
  /** Gemeenten that still need a contract, of an awarded perceel. */
  zonderContract: readonly { naam: string; eigen: boolean }[];
  vandaag: string;
};

/** Not published yet; what ran elsewhere is recorded perceel by perceel and stays open. */
const isOnafgerond = ({ status, eldersGelopen }: PerceelMetAanbesteding['aanbesteding']) =>
  eldersGelopen || isInVoorbereiding(status);

type Knopdaad = keyof typeof perceelKnoppen;
type Hoofd = { daad?: Knopdaad; stappen?: PerceelWatNu['stappen']; wacht?: string };

export function watNuVanPerceel(omstandigheden: Omstandigheden): PerceelWatNu {
  const { actor, rij } = omstandigheden;
  const { perceel, aanbesteding } = rij;
  const beheer = heeftBeheer(actor, aanbesteding);
  const kan = (daad: Knopdaad) =>
    actor.permissions.has(perceelKnoppen[daad].permission) && (beheer || daad === 'contracteer');
  const href = (daad: Knopdaad) => paths.perceelDeel(aanbesteding.nummer, perceel.nummer, perceelKnoppen[daad].deel);
  const label = (daad: Knopdaad) => (daad === 'contracteer' ? 'Maak de contracten' : perceelDaad[daad]);

  const { daad, stappen = [], wacht } = hoofdzaak(omstandigheden);
  const ander =
    daad && daad !== 'contracteer' && !kan(daad)
      ? `De inkoper van ${rij.verbandNaam} is aan zet: ${label(daad).toLowerCase()}.`
      : undefined;
  const overig = overigeDaden(rij).filter((mogelijk) => mogelijk !== daad && kan(mogelijk));
  const bewerken =
    beheer && actor.permissions.has('aanbesteding:bewerken') && magBewerken(perceel, aanbesteding)
      ? [{ label: 'Wijzig het perceel', href: paths.perceelDeel(aanbesteding.nummer, perceel.nummer, 'bewerken') }]
      : [];
  return {
    ...(daad && kan(daad) ? { knop: { label: label(daad), href: href(daad) } } : {}),
    stappen: bewerken.length > 0 || perceel.status !== 'concept' ? stappen : [],
    wacht: [wacht, ander].filter(Boolean).join(' ') || undefined,
    overig: [...bewerken, ...overig.map((mogelijk) => ({ label: label(mogelijk), href: href(mogelijk) }))],
  };
}

/** The one thing that this status asks. */
function hoofdzaak({ rij, inhoud, standstill, zonderContract, vandaag }: Omstandigheden): Hoofd {
  const { perceel, aanbesteding } = rij;
  const kortGeding = perceel.kortGedingSinds !== null && perceel.kortGedingAfgedaan === null;
  switch (perceel.status) {
    case 'concept':
      return conceptZaak(rij, inhoud);
    case 'open':
      return aanbesteding.status === 'gepubliceerd'
        ? {
            wacht: `De inschrijving loopt${aanbesteding.sluitingOp ? ` en sluit ${formatMomentLang(aanbesteding.sluitingOp)}` : ''}. Daarna wordt vastgelegd hoeveel aanbieders zich inschreven.`,
          }
        : { daad: 'registreer-resultaat' };
    case 'in-beoordeling':
      return { daad: 'neem-gunningsbeslissing' };
    case 'voorlopig-gegund':
      if (kortGeding && perceel.kortGedingSinds) {
        return {
          daad: 'doe-kort-geding-af',
          wacht: `Er loopt een kort geding sinds ${formatDatum(perceel.kortGedingSinds)}. Definitief gunnen kan pas na het einde daarvan.`,
        };
      }
      if (standstill && vandaag <= standstill.totEnMet) {
        const dagen = dagenTussen(vandaag, standstill.totEnMet) + 1;
        return {
          wacht: `De opschortende termijn loopt t/m ${formatDatum(standstill.totEnMet)}, nog ${meervoud(dagen, 'dag', 'dagen')}. Daarna kan het perceel definitief worden gegund.`,
        };
      }
      return {
        daad: 'gun-definitief',
        wacht: standstill ? `De opschortende termijn is voorbij sinds ${formatDatum(standstill.totEnMet)}.` : undefined,
      };
    case 'gegund':
      return contractZaak(zonderContract);
    case 'uitgesteld':
      return isOnafgerond(aanbesteding)
        ? { daad: 'hervat', wacht: 'Het perceel staat stil; de andere percelen gaan door.' }
        : {
            daad: 'schaal-op',
            wacht:
              'De aanbesteding is al gepubliceerd zonder dit perceel. Het kan verder in een perceel van een andere aanbesteding.',
          };
    case 'geen-inschrijvingen':
    case 'niet-gegund':
      return {
        wacht:
          'Dit perceel is afgerond zonder opdracht. Wilt u het toch inkopen, laat het dan verdergaan in een ander perceel of begin een nieuwe aanbesteding.',
      };
    case 'gecontracteerd':
      return { wacht: 'Dit perceel is klaar: elke gemeente heeft een getekend contract.' };
    case 'opgeschaald':
      return { wacht: 'Dit perceel is hier klaar. Het gaat verder in een ander perceel.' };
    case 'ingetrokken':
      return { wacht: 'Dit perceel is ingetrokken. Er is niets meer te doen.' };
  }
}

/** Each gemeente makes its own contracts, so the reader is asked for those of his own. */
function contractZaak(zonder: Omstandigheden['zonderContract']): Hoofd {
  if (zonder.length === 0)
    return { wacht: 'Elke gemeente heeft een contract. Het perceel is klaar als alle contracten zijn getekend.' };
  const wacht = `Nog geen contract heeft: ${zonder.map(({ naam }) => naam).join(', ')}.`;
  return zonder.some(({ eigen }) => eigen) ? { daad: 'contracteer', wacht } : { wacht };
}

function conceptZaak({ perceel, aanbesteding }: PerceelMetAanbesteding, inhoud: Omstandigheden['inhoud']): Hoofd {
  if (aanbesteding.eldersGelopen) return { daad: 'registreer-elders' };
  if (!isInVoorbereiding(aanbesteding.status)) {
    return {
      daad: 'schaal-op',
      wacht: 'Dit perceel stond niet in de aankondiging. Het kan verder in een perceel van een andere aanbesteding.',
    };
  }
  const punten = perceelPunten({ ...perceel, ...inhoud, naam: 'Dit perceel' }).flatMap(aanbestedingTeksten);
  const bewerken = paths.perceelDeel(aanbesteding.nummer, perceel.nummer, 'bewerken');
  if (punten.length === 0) return { wacht: 'Dit perceel is klaar. Publiceren gaat op de pagina van de aanbesteding.' };
  const zin = (tekst: string) => tekst.replace('Dit perceel: ', '').replace(/^./, (letter) => letter.toUpperCase());
  return { stappen: punten.map((punt) => ({ titel: zin(punt), href: bewerken })) };
}

/** What else the table of transitions allows, without what makes no sense now. */
function overigeDaden({ perceel, aanbesteding }: PerceelMetAanbesteding): Knopdaad[] {
  const kortGeding = perceel.kortGedingSinds !== null && perceel.kortGedingAfgedaan === null;
  const nietNu: Partial<Record<PerceelDaad, boolean>> = {
    contracteer: true,
    publiceer: true,
    'registreer-resultaat': aanbesteding.status === 'gepubliceerd',
    'registreer-kort-geding': kortGeding,
    'doe-kort-geding-af': !kortGeding,
    'gun-definitief': kortGeding,
    hervat: !isOnafgerond(aanbesteding),
    'stel-uit': !isOnafgerond(aanbesteding),
  };
  return mogelijkePerceelDaden(perceel.status).filter((daad): daad is Knopdaad => !nietNu[daad]);
}
