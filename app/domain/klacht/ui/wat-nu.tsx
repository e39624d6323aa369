import { paths } from '~/platform/paths';
import { AppLink } from '~/ui/link';
import { WatNu } from '~/ui/wat-nu';
import { deelVanDaad, isLopend, type KlachtDaad, type KlachtOordeel, type KlachtStatus, klachtDaad } from '../status';

type Props = {
  klacht: { nummer: string; status: KlachtStatus; gemeente: string; oordeel: KlachtOordeel | null };
  contract: { id: string; nummer: string } | null;
  daden: KlachtDaad[];
  uiterlijk: string | null;
  magVerbeterplan: boolean;
  isAanbieder: boolean;
};

type Stap = { titel: string; tekst: string | undefined; href: string };

const uitleg: Partial<Record<KlachtDaad, string>> = {
  verdaag: 'als zes weken niet genoeg zijn. Dat kan één keer.',
  'leg-instemming-vast': 'als de klager akkoord is met nog meer tijd.',
  'trek-in': 'als de klager stopt of tevreden is.',
  'zend-door': 'als een ander de klacht moet behandelen.',
  'laat-buiten-behandeling': 'als u haar niet hoeft te behandelen (Awb 9:8).',
};

/** The step that brings the complaint further has the button; the others are links. */
const voortgang: readonly KlachtDaad[] = ['bevestig', 'neem-in-behandeling', 'handel-af', 'sluit'];

function wacht({ klacht, uiterlijk, isAanbieder }: Props): string {
  const { status, gemeente } = klacht;
  if (!isLopend(status)) {
    return isAanbieder && status === 'afgehandeld'
      ? 'De klacht is afgehandeld. Lees de uitkomst en doe wat u met de gemeente heeft afgesproken.'
      : 'De behandeling is klaar. U hoeft niets te doen.';
  }
  return isAanbieder
    ? `${gemeente} behandelt de klacht, uiterlijk ${uiterlijk ?? 'binnen de termijn'}. Volg uw klachtenreglement en geef de behandelaar wat hij nodig heeft. U ziet niet wie de klacht heeft ingediend.`
    : `De behandelaar van ${gemeente} is aan zet, uiterlijk ${uiterlijk ?? 'binnen de termijn'}.`;
}

export function KlachtWatNu(props: Props) {
  const { klacht, contract, daden, uiterlijk, magVerbeterplan } = props;
  const adres = (daad: KlachtDaad) => paths.klachtDeel(klacht.nummer, deelVanDaad[daad]);
  const eerst = voortgang.find((daad) => daden.includes(daad));
  const isGegrond = klacht.oordeel === 'gegrond' || klacht.oordeel === 'deels-gegrond';
  const stappen = daden
    .filter((daad) => daad !== eerst)
    .map((daad): Stap => ({ titel: klachtDaad[daad], tekst: uitleg[daad], href: adres(daad) }));
  if (isGegrond && contract && magVerbeterplan) {
    stappen.push({
      titel: `Bespreek contract ${contract.nummer}`,
      tekst: 'met de aanbieder. Een gegronde klacht kan een reden zijn voor een verbeterplan.',
      href: paths.contract(contract.id),
    });
  }
  return (
    <WatNu
      knop={eerst ? { label: klachtDaad[eerst], href: adres(eerst) } : undefined}
      wacht={daden.length === 0 ? wacht(props) : eerst && uiterlijk ? `Doe dit uiterlijk ${uiterlijk}.` : undefined}
    >
      {stappen.length > 0 ? (
        <>
          {eerst ? <p className="ik-klein ik-stil">Wat ook kan:</p> : null}
          <ul>
            {stappen.map(({ titel, tekst, href }) => (
              <li key={titel}>
                <AppLink href={href}>{titel}</AppLink> {tekst}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </WatNu>
  );
}
