import { formatDatum } from '~/platform/format';
import { paths } from '~/platform/paths';
import { AppLink } from '~/ui/link';
import { WatNu } from '~/ui/wat-nu';
import { deelVan } from '../delen';
import type { ToewijzingPagina } from '../pagina.server';
import { type ToewijzingDaad, toewijzingDaad } from '../status';

/** The act that is due comes as a button, the others as links. */
const hoofddaad: Partial<Record<ToewijzingPagina['kop']['status'], ToewijzingDaad>> = {
  voorgesteld: 'wijs-toe',
  toegewezen: 'accepteer',
  geaccepteerd: 'start',
  onderbroken: 'hervat',
};

export function ToewijzingWatNu({ pagina }: { pagina: ToewijzingPagina }) {
  const { kop, daden } = pagina;
  const href = (daad: ToewijzingDaad) => paths.toewijzingAct(kop.id, deelVan[daad]);
  const hoofd = daden.find((daad) => daad === hoofddaad[kop.status]);
  const antwoord = hoofd === 'accepteer';
  const verder = daden.filter((daad) => daad !== hoofd && !(antwoord && daad === 'weiger'));
  return (
    <WatNu
      knop={hoofd ? { label: antwoord ? 'Geef antwoord' : toewijzingDaad[hoofd], href: href(hoofd) } : undefined}
      wacht={watNu(pagina)}
    >
      {verder.length > 0 ? (
        <ul className="ik-verder">
          {verder.map((daad) => (
            <li key={daad}>
              <AppLink href={href(daad)}>{toewijzingDaad[daad]}</AppLink>
            </li>
          ))}
        </ul>
      ) : null}
    </WatNu>
  );
}

function watNu({ kop, gegevens, eigen, daden }: ToewijzingPagina): string {
  const uiterlijk = gegevens.reactieUiterlijk ? formatDatum(gegevens.reactieUiterlijk) : '';
  switch (kop.status) {
    case 'voorgesteld':
      return `${kop.aanbieder} is voorgesteld en weet nog van niets. Wijs toe, of annuleer het voorstel.`;
    case 'toegewezen':
      if (eigen) return `Neemt u deze deelnemer aan? ${kop.gemeente} wil uiterlijk ${uiterlijk} antwoord.`;
      return gegevens.teLaat
        ? `${kop.aanbieder} had uiterlijk ${uiterlijk} moeten antwoorden. Neem contact op, of annuleer en kies een ander.`
        : `${kop.aanbieder} antwoordt uiterlijk ${uiterlijk}.`;
    case 'geaccepteerd':
      return daden.includes('start')
        ? 'Leg vast wanneer de eerste les was.'
        : `${kop.aanbieder} heeft de deelnemer aangenomen. De lessen zijn nog niet begonnen.`;
    case 'gestart':
      return eigen
        ? 'U rapporteert elke maand over deze deelnemer.'
        : `De lessen lopen. ${kop.aanbieder} rapporteert elke maand.`;
    case 'onderbroken':
      return 'De lessen liggen stil.';
    case 'geweigerd':
      return `${kop.aanbieder} heeft de deelnemer geweigerd. Kies bij het traject een andere aanbieder.`;
    default:
      return 'Deze toewijzing is voorbij. U hoeft niets meer te doen.';
  }
}
