import { formatDatum, meervoud } from '~/platform/format';
import { paths } from '~/platform/paths';
import { AppLink } from '~/ui/link';
import { WatNu, type WatNuStap } from '~/ui/wat-nu';
import type { Overzicht } from '../overzicht.server';

type Advies = {
  knop?: { label: string; href: string };
  stappen?: WatNuStap[];
  wacht?: string;
  /** other acts that are possible now */
  verder?: { label: string; href: string }[];
};

/** The next act for the reader, or who has to act. */
export function ContractWatNu({ overzicht }: { overzicht: Overzicht }) {
  const { knop, stappen, wacht, verder = [] } = overzicht.rechten.bewerken ? beheer(overzicht) : lezer(overzicht);
  return (
    <WatNu knop={knop} stappen={stappen} wacht={wacht}>
      {verder.length > 0 ? (
        <ul className="ik-verder">
          {verder.map(({ label, href }) => (
            <li key={href}>
              <AppLink href={href}>{label}</AppLink>
            </li>
          ))}
        </ul>
      ) : null}
    </WatNu>
  );
}

function lezer(overzicht: Overzicht): Advies {
  const { kop, gegevens, rechten } = overzicht;
  const { getekendContractantDatum } = gegevens;
  switch (kop.status) {
    case 'concept':
      return { wacht: 'De inkoper of contractmanager biedt dit contract nog aan de aanbieder aan.' };
    case 'ter-ondertekening':
      if (rechten.eigen && getekendContractantDatum === null) {
        return {
          stappen: [
            {
              titel: 'Onderteken het contract.',
              tekst: `Het begint op ${formatDatum(kop.startDatum)}. De gemeente legt vast wanneer u heeft getekend.`,
            },
          ],
        };
      }
      return { wacht: 'Het contract wacht op de handtekeningen. Daarna maakt de gemeente het actief.' };
    case 'opgeschort':
      return { wacht: 'Er komen geen nieuwe deelnemers bij. Wie al bezig is, gaat door.' };
    case 'actief':
    case 'onder-verbeterplan':
      return { wacht: wanneerBesluit(overzicht) };
    default:
      return {};
  }
}

/** Who decides about the next extension, and by when. */
function wanneerBesluit({ opties, vandaag }: Overzicht): string | undefined {
  const optie = opties.find(({ venster }) => venster !== null);
  if (!optie?.venster || vandaag >= optie.venster.besluitVoorDatum) return undefined;
  const { besluitVoorDatum } = optie.venster;
  return `De gemeente beslist voor ${formatDatum(besluitVoorDatum)} of het contract ${meervoud(optie.maanden, 'maand', 'maanden')} langer duurt.`;
}

function beheer(overzicht: Overzicht): Advies {
  const { kop, documenten, tarieven } = overzicht;
  const deel = (naam: string) => paths.contractDeel(kop.id, naam);
  const einde = { label: 'Beëindig het contract', href: deel('beeindiging') };
  switch (kop.status) {
    case 'concept':
      return {
        knop: { label: 'Bied het contract aan', href: deel('aanbieding') },
        stappen: [
          {
            titel: 'Controleer looptijd en afwijkingen',
            tekst: 'en pas ze aan zolang het een concept is.',
            href: deel('bewerken'),
          },
          ...(tarieven.length === 0
            ? [
                {
                  titel: 'Vul de tarieven in',
                  tekst: 'want zonder tarief kan het contract straks niet actief worden.',
                  href: deel('tarieven'),
                },
              ]
            : []),
          ...(documenten.length === 0
            ? [
                {
                  titel: 'Plaats het contract',
                  tekst: 'als document, zodat de aanbieder het kan lezen.',
                  href: deel('documenten'),
                },
              ]
            : []),
        ],
      };
    case 'ter-ondertekening':
      return ondertekening(overzicht, deel);
    case 'actief':
      return {
        stappen: optieStap(overzicht, deel),
        verder: [
          { label: 'Start een verbeterplan', href: deel('verbeterplan') },
          { label: 'Schort het contract op', href: deel('opschorting') },
          einde,
        ],
      };
    case 'onder-verbeterplan':
      return {
        knop: { label: 'Sluit het verbeterplan af', href: deel('verbeterplan') },
        stappen: optieStap(overzicht, deel),
        verder: [{ label: 'Schort het contract op', href: deel('opschorting') }, einde],
      };
    case 'opgeschort':
      return {
        knop: { label: 'Hef de opschorting op', href: deel('opschorting') },
        stappen: [{ titel: 'Er komen geen nieuwe deelnemers bij.', tekst: 'Wie al bezig is, gaat door.' }],
        verder: [einde],
      };
    default:
      return { wacht: 'Dit contract is voorbij. U kunt het blijven inzien.' };
  }
}

function ondertekening({ kop, gegevens, controle }: Overzicht, deel: (naam: string) => string): Advies {
  const { getekendGemeenteDatum, getekendContractantDatum } = gegevens;
  const teken = { label: 'Leg de ondertekening vast', href: deel('ondertekening') };
  if (getekendGemeenteDatum === null && getekendContractantDatum === null) {
    return {
      knop: teken,
      wacht: 'De gemeente en de aanbieder moeten nog tekenen.',
      verder: [{ label: 'Neem het aanbod terug', href: deel('terugname') }],
    };
  }
  if (getekendGemeenteDatum === null || getekendContractantDatum === null) {
    return {
      knop: teken,
      wacht: `${getekendGemeenteDatum === null ? kop.gemeente : kop.contractant} moet nog tekenen.`,
    };
  }
  const open = controle?.filter(({ bezwaren }) => bezwaren.length > 0).length ?? 0;
  return {
    knop: { label: open === 0 ? 'Activeer het contract' : 'Bekijk wat er nog ontbreekt', href: deel('activering') },
    wacht:
      open === 0
        ? 'Beide partijen hebben getekend en alles is in orde.'
        : `Beide partijen hebben getekend, maar ${open === 1 ? 'er is nog 1 punt' : `er zijn nog ${open} punten`} open.`,
  };
}

function optieStap({ opties }: Overzicht, deel: (naam: string) => string): WatNuStap[] {
  const optie = opties.find(({ venster }) => venster !== null);
  if (!optie?.venster) return [];
  const { internBesluitVoorDatum, besluitVoorDatum } = optie.venster;
  return [
    {
      titel: `Beslis over verlenging met ${meervoud(optie.maanden, 'maand', 'maanden')}`,
      tekst: `${internBesluitVoorDatum ? `intern voor ${formatDatum(internBesluitVoorDatum)}, ` : ''}uiterlijk voor ${formatDatum(besluitVoorDatum)}.`,
      href: deel('opties'),
    },
  ];
}
