import { formatDatum } from '~/platform/format';
import { paths } from '~/platform/paths';
import { AppLink } from '~/ui/link';
import { WatNu } from '~/ui/wat-nu';
import { toewijzingStatus } from '../../toewijzing/status';
import type { TrajectPagina } from '../pagina.server';

type Advies = { tekst: string; knop?: { label: string; href: string } };

/** The next act for a traject, or who has to act. */
export function TrajectWatNu({ pagina }: { pagina: TrajectPagina }) {
  const { kop, begeleiding, rechten } = pagina;
  const { tekst, knop } = adviesVoor(pagina);
  const deel = (naam: string) => paths.trajectDeel(kop.trajectnummer, naam);
  const verder = [
    ...(rechten.toewijzen && begeleiding.kan && !begeleiding.loopt
      ? [
          {
            label: 'Wijs maatschappelijke begeleiding toe',
            href: `${deel('toewijzing')}?soort=maatschappelijke-begeleiding`,
          },
        ]
      : []),
    ...(rechten.bewerken ? [{ label: 'Leg een feit vast (PVT, MAP, werk)', href: deel('feiten') }] : []),
  ];
  return (
    <WatNu knop={knop} wacht={tekst}>
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

function zonderAanbieder(toewijzingen: TrajectPagina['toewijzingen']): string {
  const laatste = toewijzingen.filter(({ soort }) => soort === 'leerroute').at(-1);
  if (!laatste) return 'Dit traject heeft nog geen aanbieder.';
  return laatste.status === 'geweigerd'
    ? `${laatste.aanbieder} heeft geweigerd. Kies een andere aanbieder.`
    : 'Dit traject heeft nu geen aanbieder meer.';
}

function adviesVoor({ kop, gegevens, stap, rechten, vandaag, toewijzingen }: TrajectPagina): Advies {
  const deel = (naam: string) => paths.trajectDeel(kop.trajectnummer, naam);
  const bewerken = rechten.bewerken ? { label: 'Vul het traject aan', href: deel('bewerken') } : undefined;
  switch (stap.wat) {
    case 'toewijzing': {
      const { aanbieder, status, id, reactieUiterlijk } = stap.toewijzing;
      const termijn =
        status === 'toegewezen' && reactieUiterlijk ? ` Antwoord uiterlijk ${formatDatum(reactieUiterlijk)}.` : '';
      return {
        tekst: `Toegewezen aan ${aanbieder}: ${toewijzingStatus[status].label.toLowerCase()}.${termijn}`,
        knop: { label: 'Bekijk de toewijzing', href: paths.toewijzing(id) },
      };
    }
    case 'individueel': {
      const { nummer, aanbieder, id } = stap.individueel;
      return {
        tekst: `Individueel contract ${nummer} met ${aanbieder}.`,
        knop: rechten.individueel
          ? { label: 'Bekijk het individuele contract', href: paths.individueelContract(id) }
          : undefined,
      };
    }
    case 'klaar':
      return { tekst: 'Dit traject is voorbij. U hoeft niets meer te doen.' };
    case 'pip': {
      const { pipUiterlijk } = gegevens;
      if (!pipUiterlijk) return { tekst: 'Stel het PIP vast en vul de datum in.', knop: bewerken };
      const tekst =
        pipUiterlijk < vandaag
          ? `Het PIP had uiterlijk ${formatDatum(pipUiterlijk)} klaar moeten zijn. Vul de datum in zodra het is vastgesteld.`
          : `Stel het PIP vast, uiterlijk ${formatDatum(pipUiterlijk)}, en vul de datum in.`;
      return { tekst, knop: bewerken };
    }
    case 'leerroute':
      return { tekst: 'Vul in welke leerroute in het PIP staat. Daarna wijst u een aanbieder toe.', knop: bewerken };
    case 'advies':
      return {
        tekst:
          'Een gezins- of overige migrant kiest en betaalt de leerroute zelf. U adviseert, en biedt PVT en MAP aan.',
      };
    case 'afgerond':
      return {
        tekst: 'De leerroute is afgerond. Vul de einddatum in als de inburgeringsplicht is voldaan.',
        knop: bewerken,
      };
    case 'meeliften':
      return {
        tekst: 'Voor hbo en wo sluit uw gemeente een individueel contract onder een meelifregeling.',
        knop: rechten.individueelBewerken
          ? {
              label: 'Vraag een individueel contract aan',
              href: `${paths.individueelContractNieuw()}?traject=${kop.trajectnummer}`,
            }
          : undefined,
      };
    case 'toewijzen':
      return {
        tekst: zonderAanbieder(toewijzingen),
        knop: rechten.toewijzen ? { label: 'Wijs een aanbieder toe', href: deel('toewijzing') } : undefined,
      };
  }
}
