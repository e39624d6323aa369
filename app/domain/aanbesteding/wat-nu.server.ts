import type { Actor } from '~/platform/actor.server';
import { dagVanMoment } from '~/platform/dates';
import { formatDatum, formatMomentLang, meervoud } from '~/platform/format';
import { paths } from '~/platform/paths';
import type { Drempel } from './drempels';
import { akkoordNamen } from './namen';
import { procedureprofielen } from './procedure';
import { publicatiePunten } from './publicatie';
import type { listOpenVerzoeken, PerceelMetDelen } from './queries.server';
import { voorPublicatie, voorVoorbereiding } from './queries-publicatie.server';
import { startVoorbereiding } from './rules';
import type { EigenAanbesteding } from './scope.server';
import { type PerceelStatus, perceelStatus } from './status';
import { uiterlijkeAankondigingGegund } from './termijnen';

/** The next acts for one reader, in the shape of the panel "Wat nu". */
export type WatNu = { stappen: { titel: string; tekst?: string; href?: string }[]; wacht?: string };

type Invoer = {
  actor: Actor;
  aanbesteding: EigenAanbesteding;
  verband: string;
  delen: readonly PerceelMetDelen[];
  gewichten: ReadonlyMap<string, number[]>;
  verzoeken: Awaited<ReturnType<typeof listOpenVerzoeken>>;
  drempels: readonly Drempel[];
  /** Whether the tender is his to change. */
  beheer: boolean;
  vandaag: string;
  nu: string;
};

export function watNu(invoer: Invoer): WatNu {
  const { actor, verband, beheer } = invoer;
  const magIets = actor.permissions.has('aanbesteding:bewerken') || actor.permissions.has('resultaat:registreren');
  if (!beheer) return { stappen: [], wacht: `${verband} beheert deze aanbesteding. U kijkt mee.` };
  if (!magIets) return { stappen: [], wacht: `De inkoper van ${verband} is aan zet. U kijkt mee.` };
  const akkoord = verzoekStappen(invoer);
  if (invoer.verzoeken.some(({ daad }) => daad === 'publiceer')) return akkoord;
  const { stappen, wacht } = faseStappen(invoer);
  return { stappen: [...akkoord.stappen, ...stappen], wacht: akkoord.wacht ?? wacht };
}

/** A request for agreement: mine waits for a colleague, a colleague's waits for me. */
function verzoekStappen({ actor, aanbesteding, verzoeken }: Invoer): WatNu {
  const vanMij = verzoeken.find(({ gevraagdDoor }) => gevraagdDoor === actor.gebruikerId);
  const stappen = verzoeken
    .filter(
      ({ gevraagdDoor }) => gevraagdDoor !== actor.gebruikerId && actor.permissions.has('aanbesteding:publiceren'),
    )
    .map(({ daad, naam, gevraagdOp }) => ({
      titel: `Geef akkoord voor de ${akkoordNamen[daad]}`,
      tekst: `of wijs het verzoek af. ${naam} vroeg dit op ${formatDatum(dagVanMoment(gevraagdOp))}.`,
      href: paths.aanbestedingDeel(aanbesteding.nummer, akkoordNamen[daad]),
    }));
  const wacht = vanMij
    ? `U vroeg akkoord voor de ${akkoordNamen[vanMij.daad]}. Een collega moet het nu uitvoeren.`
    : undefined;
  return { stappen, wacht };
}

function faseStappen(invoer: Invoer): WatNu {
  const { aanbesteding, delen } = invoer;
  const deel = (naam: string) => paths.aanbestedingDeel(aanbesteding.nummer, naam);
  switch (aanbesteding.status) {
    case 'concept':
    case 'marktconsultatie':
      return voorbereidingStappen(invoer);
    case 'in-voorbereiding':
      return publicatieStappen(invoer);
    case 'gepubliceerd': {
      const { sluitingOp } = aanbesteding;
      if (sluitingOp && invoer.nu < sluitingOp) {
        return { stappen: [], wacht: `Aanbieders kunnen inschrijven tot ${formatMomentLang(sluitingOp)}.` };
      }
      return aanbesteding.eldersGelopen
        ? perceelStappen(invoer)
        : { stappen: [{ titel: 'Sluit de inschrijving.', tekst: 'De termijn is voorbij.', href: deel('sluiting') }] };
    }
    case 'ingetrokken':
      return { stappen: [] };
    default:
      return perceelStappen({ ...invoer, delen });
  }
}

function voorbereidingStappen({ aanbesteding, delen }: Invoer): WatNu {
  const { nummer, status, eldersGelopen } = aanbesteding;
  const deel = (naam: string) => paths.aanbestedingDeel(nummer, naam);
  if (delen.length === 0) {
    return {
      stappen: [
        {
          titel: 'Voeg een perceel toe.',
          tekst: 'Een aanbesteding heeft minstens één perceel.',
          href: paths.perceelNieuw(nummer),
        },
        ...(eldersGelopen
          ? []
          : [{ titel: 'Maak een planning.', tekst: 'De rekenhulp stelt datums voor.', href: deel('planning') }]),
      ],
    };
  }
  if (eldersGelopen) {
    const over = {
      titel: 'Leg de resultaten vast.',
      tekst: 'Deze aanbesteding liep in een ander systeem.',
      href: deel('resultaten'),
    };
    return { stappen: [over] };
  }
  const klaar = startVoorbereiding(voorVoorbereiding(aanbesteding, delen));
  const open = !klaar.ok && klaar.reden === 'niet-compleet' ? klaar.details.punten.length : 0;
  const start = {
    titel: 'Start de voorbereiding.',
    tekst: open > 0 ? `Eerst ${meervoud(open, 'punt', 'punten')} in orde maken.` : 'Alles is in orde.',
    href: deel('voorbereiding'),
  };
  const markt = { titel: 'Of begin met een marktconsultatie.', href: deel('marktconsultatie') };
  return { stappen: status === 'concept' ? [start, markt] : [start] };
}

function publicatieStappen({ aanbesteding, delen, gewichten, drempels, vandaag }: Invoer): WatNu {
  const punten = publicatiePunten(voorPublicatie(aanbesteding, delen, gewichten), vandaag, { drempels });
  const href = paths.aanbestedingDeel(aanbesteding.nummer, 'publicatie');
  return punten.length > 0
    ? {
        stappen: [
          { titel: `Maak ${meervoud(punten.length, 'punt', 'punten')} in orde`, tekst: 'voor de publicatie.', href },
        ],
      }
    : {
        stappen: [
          { titel: 'Vraag akkoord voor de publicatie.', tekst: 'Alles is in orde; een collega publiceert.', href },
        ],
      };
}

const perceelWerk: Partial<Record<PerceelStatus, string>> = {
  open: 'leg het aantal inschrijvers vast.',
  'in-beoordeling': 'leg de gunningsbeslissing vast.',
  'voorlopig-gegund': 'gun definitief na de opschortende termijn.',
  gegund: 'maak de contracten.',
  uitgesteld: 'beslis hoe het verder gaat.',
  concept: 'leg vast wat er gebeurde.',
};

/** After closing the work is on the percelen, and once something is awarded on the notice of it. */
function perceelStappen({ aanbesteding, delen }: Invoer): WatNu {
  const { nummer, gegundAangekondigdDatum } = aanbesteding;
  const stappen = delen.flatMap((perceel) => {
    const werk = perceelWerk[perceel.status];
    const titel = `Perceel ${perceel.nummer} (${perceelStatus[perceel.status].label.toLowerCase()}):`;
    return werk ? [{ titel, tekst: werk, href: paths.perceel(nummer, perceel.nummer) }] : [];
  });
  const uiterlijk = gegundAangekondigdDatum === null ? aankondigingUiterlijk(aanbesteding, delen) : null;
  return {
    stappen: uiterlijk
      ? [
          ...stappen,
          {
            titel: 'Kondig de gegunde opdracht aan.',
            tekst: `Uiterlijk op ${formatDatum(uiterlijk)}.`,
            href: paths.aanbestedingDeel(nummer, 'aankondiging'),
          },
        ]
      : stappen,
  };
}

/** The last day for the aankondiging gegund after the first final award; null when none is needed or known. */
export function aankondigingUiterlijk(
  { procedure }: Pick<EigenAanbesteding, 'procedure'>,
  delen: readonly { status: PerceelStatus; gegundDatum: string | null }[],
): string | null {
  const [eerste] = delen
    .filter(({ status }) => status === 'gegund' || status === 'gecontracteerd')
    .flatMap(({ gegundDatum }) => gegundDatum ?? [])
    .sort();
  return eerste ? uiterlijkeAankondigingGegund(procedureprofielen[procedure], eerste) : null;
}
