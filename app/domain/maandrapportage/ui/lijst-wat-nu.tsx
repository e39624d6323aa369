import { meervoud } from '~/platform/format';
import { paths } from '~/platform/paths';
import { WatNu, type WatNuStap } from '~/ui/wat-nu';

type Telling = {
  bijAanbieder: number;
  teLaat: number;
  teruggestuurd: number;
  ingediend: number;
  zonderWaarschuwing: number;
};

type LijstWatNuProps = { eigen: boolean; magBeoordelen: boolean; telling: Telling };

const naar = (status: string) => `${paths.rapportages()}?status=${status}`;
const rapportages = (aantal: number) => meervoud(aantal, 'rapportage', 'rapportages');

/** What this reader has to do about reports, or that there is nothing. */
export function LijstWatNu({ eigen, magBeoordelen, telling }: LijstWatNuProps) {
  const stappen = eigen ? vanAanbieder(telling) : magBeoordelen ? vanBeoordelaar(telling) : [];
  return (
    <WatNu
      knop={
        magBeoordelen && telling.zonderWaarschuwing > 1
          ? {
              label: `Keur er ${telling.zonderWaarschuwing} samen goed`,
              href: paths.rapportage('goedkeuring'),
            }
          : undefined
      }
      stappen={stappen}
      wacht={stappen.length === 0 ? 'U bent bij. Op de eerste van de maand komen er nieuwe rapportages.' : undefined}
    />
  );
}

function vanAanbieder({ bijAanbieder, teLaat, teruggestuurd }: Telling): WatNuStap[] {
  const gewoon = bijAanbieder - teLaat - teruggestuurd;
  return [
    ...(teruggestuurd > 0
      ? [
          {
            titel: `Verbeter ${rapportages(teruggestuurd)}`,
            tekst: 'die de gemeente terugstuurde.',
            href: naar('teruggestuurd'),
          },
        ]
      : []),
    ...(teLaat > 0
      ? [{ titel: `Dien ${rapportages(teLaat)} in`, tekst: 'Die zijn te laat.', href: naar('te-laat') }]
      : []),
    ...(gewoon > 0
      ? [{ titel: `Vul ${rapportages(gewoon)} in`, tekst: 'en dien ze op tijd in.', href: naar('te-doen') }]
      : []),
  ];
}

function vanBeoordelaar({ ingediend, teLaat }: Telling): WatNuStap[] {
  return [
    ...(ingediend > 0
      ? [{ titel: `Beoordeel ${rapportages(ingediend)}`, tekst: 'Keur goed of stuur terug.', href: naar('ingediend') }]
      : []),
    ...(teLaat > 0
      ? [{ titel: `${rapportages(teLaat)} te laat`, tekst: 'Herinner de aanbieder.', href: naar('te-laat') }]
      : []),
  ];
}
