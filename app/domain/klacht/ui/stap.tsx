import type { ReactNode } from 'react';
import { paths } from '~/platform/paths';
import { Alert } from '~/ui/alert';
import { Card } from '~/ui/card';
import { AppLink } from '~/ui/link';
import { type KlachtDaad, klachtStatus } from '../status';
import { Afhandeling, BuitenBehandeling, Doorzending, Intrekking, Sluiting } from './stap-einde';
import type { StapProps } from './stap-kader';
import { Behandelaar, Bevestiging, Instemming, Verdaging } from './stap-voortgang';

/** The act as a noun, its form, and what it means. */
export const stappen: Record<
  KlachtDaad,
  { titel: string; Formulier: (props: StapProps) => ReactNode; uitleg: string; gedaan: string }
> = {
  bevestig: {
    titel: 'Ontvangst bevestigen',
    Formulier: Bevestiging,
    uitleg: 'De klager krijgt een schriftelijke bevestiging dat u de klacht heeft ontvangen (Awb 9:6).',
    gedaan: 'De bevestiging is vastgelegd.',
  },
  'neem-in-behandeling': {
    titel: 'In behandeling nemen',
    Formulier: Behandelaar,
    uitleg: 'Wijs iemand aan die de klacht onderzoekt. Dat is nooit iemand die erbij betrokken was.',
    gedaan: 'De klacht is in behandeling.',
  },
  'wissel-behandelaar': {
    titel: 'Andere behandelaar',
    Formulier: Behandelaar,
    uitleg: 'De termijn verandert hier niet door.',
    gedaan: 'De nieuwe behandelaar is vastgelegd.',
  },
  verdaag: {
    titel: 'Verdagen',
    Formulier: Verdaging,
    uitleg:
      'U neemt één keer meer tijd. Dat kan zolang de gewone termijn loopt, met een brief aan de klager (Awb 9:11).',
    gedaan: 'De verdaging is vastgelegd. De klok rekent met de nieuwe termijn.',
  },
  'leg-instemming-vast': {
    titel: 'Instemming met uitstel',
    Formulier: Instemming,
    uitleg: 'Meer uitstel kan alleen als de klager daar schriftelijk mee instemt (Awb 9:11).',
    gedaan: 'De instemming is vastgelegd. De klok rekent met de nieuwe termijn.',
  },
  'handel-af': {
    titel: 'Afhandelen',
    Formulier: Afhandeling,
    uitleg:
      'De klager krijgt een brief met wat u heeft onderzocht en wat u ervan vindt. Daarna staan de gegevens van de klacht vast.',
    gedaan: 'De klacht is afgehandeld.',
  },
  sluit: {
    titel: 'Sluiten',
    Formulier: Sluiting,
    uitleg: 'Een gesloten klacht gaat niet meer open.',
    gedaan: 'De klacht is gesloten.',
  },
  'trek-in': {
    titel: 'Ingetrokken of opgelost',
    Formulier: Intrekking,
    uitleg:
      'De behandeling stopt zodra de klager zijn klacht intrekt of tevreden is (Awb 9:5). Dit kan niet ongedaan worden gemaakt.',
    gedaan: 'De behandeling is gestopt.',
  },
  'zend-door': {
    titel: 'Doorzenden',
    Formulier: Doorzending,
    uitleg: 'Een ander behandelt de klacht verder. Dit kan niet ongedaan worden gemaakt.',
    gedaan: 'Vastgelegd is dat de klacht is doorgezonden.',
  },
  'laat-buiten-behandeling': {
    titel: 'Buiten behandeling laten',
    Formulier: BuitenBehandeling,
    uitleg:
      'In sommige gevallen hoeft u een klacht niet te behandelen. Schrijf de klager binnen vier weken waarom. Dit kan niet ongedaan worden gemaakt.',
    gedaan: 'De klacht blijft buiten behandeling.',
  },
};

/** The form of one act, or why it cannot be done now. */
export function Stap(props: StapProps) {
  const { pagina } = props;
  const { Formulier, uitleg } = stappen[pagina.daad];
  if (!pagina.kan && !props.lastResult) {
    return (
      <Alert soort="let-op" title="Dit kan nu niet">
        <p>
          De klacht heeft de status “{klachtStatus[pagina.status].label}”.{' '}
          <AppLink href={paths.klacht(pagina.nummer)}>Ga terug naar de klacht</AppLink> om te zien wat wel kan.
        </p>
      </Alert>
    );
  }
  return (
    <Card>
      <div className="ik-stapel">
        <p className="ik-tekst">{uitleg}</p>
        <Formulier {...props} />
      </div>
    </Card>
  );
}
