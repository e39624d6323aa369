import type { SubmissionResult } from '@conform-to/react';
import { formatDatum, meervoud } from '~/platform/format';
import { paths } from '~/platform/paths';
import { Alert } from '~/ui/alert';
import { ButtonLink } from '~/ui/button-link';
import { Card } from '~/ui/card';
import { Empty } from '~/ui/empty';
import { PortalForm, usePortalForm } from '~/ui/form';
import { AppLink } from '~/ui/link';
import { SubmitButton } from '~/ui/submit-button';
import { DataTable } from '~/ui/table';
import { Timeline } from '~/ui/timeline';
import type { VoorstelPagina } from '../planning-pagina.server';

type Props = { pagina: VoorstelPagina; lastResult?: SubmissionResult | null };

/** The answer of the calculator: every date with its rule, beside the plan of now, to be taken over in one act. */
export function Voorstel({ pagina, lastResult }: Props) {
  const { kop, vraag, voorstel, tijdlijn, vandaag, procedureBekend } = pagina;
  if (!procedureBekend) {
    return (
      <Empty
        actions={<ButtonLink href={paths.aanbestedingDeel(kop.nummer, 'bewerken')}>Kies de procedure</ButtonLink>}
        title="Kies eerst de procedure."
      >
        De termijnen hangen af van de procedure.
      </Empty>
    );
  }
  if (vraag.datum === null) {
    return <Empty title="Vul een datum in.">De rekenhulp rekent vanaf die dag alle andere datums uit.</Empty>;
  }
  return (
    <>
      <Oordeel datum={vraag.datum} pagina={pagina} />
      <Card title="Tijdlijn">
        <Timeline caption="Voorgestelde planning" rows={tijdlijn} today={vandaag} />
      </Card>
      <Card title="Voorgestelde datums">
        <DataTable
          caption="Voorgestelde datums"
          captionHidden
          columns={[
            { key: 'stap', kop: 'Stap', cel: ({ naam }) => naam },
            { key: 'voorstel', kop: 'Voorstel', cel: ({ periode }) => <strong>{periode}</strong> },
            { key: 'nu', kop: 'Staat nu in de planning', cel: ({ huidig }) => huidig ?? '–' },
            {
              key: 'regel',
              kop: 'Waarom',
              cel: ({ bron, wettelijk }) => `${bron}${wettelijk ? ' (wet)' : ''}`,
            },
          ]}
          rowKey={({ naam }) => naam}
          rows={voorstel}
        />
        <Overnemen lastResult={lastResult} pagina={pagina} />
      </Card>
    </>
  );
}

function Oordeel({ pagina: { vraag, spelingDagen, inHetVerleden }, datum }: Props & { datum: string }) {
  if (inHetVerleden) {
    return (
      <Alert soort="let-op" title="Dit haalt u niet">
        <p>
          De publicatie zou dan al voorbij zijn. Kies een latere {vraag.richting === 'terug' ? 'start' : 'publicatie'}.
        </p>
      </Alert>
    );
  }
  if (vraag.richting === 'vooruit') return null;
  return (
    <Alert soort="info" title={`Om op ${formatDatum(datum)} te starten`}>
      <p>
        Dit is de laatste dag waarop u kunt publiceren.{' '}
        {spelingDagen > 0
          ? `U houdt dan ${meervoud(spelingDagen, 'dag', 'dagen')} over.`
          : 'U houdt dan geen dag over.'}
      </p>
    </Alert>
  );
}

function Overnemen({ pagina: { kop, vraag, zetSluiting }, lastResult }: Props) {
  const [form] = usePortalForm({ id: 'overnemen', lastResult });
  return (
    <PortalForm form={form} versie={kop.versie}>
      <p>
        Deze stappen komen in de plaats van dezelfde stappen in de planning.
        {zetSluiting ? ' De inschrijving sluit dan op de laatste dag van het inschrijven, om 12.00 uur.' : null}
      </p>
      <input name="richting" type="hidden" value={vraag.richting} />
      <input name="grond" type="hidden" value={vraag.grond} />
      <input name="datum" type="hidden" value={vraag.datum ?? ''} />
      <div className="ik-knoppen">
        <SubmitButton>Neem deze datums over</SubmitButton>
        <AppLink href={paths.aanbestedingDeel(kop.nummer, 'planning')}>Terug naar de planning</AppLink>
      </div>
    </PortalForm>
  );
}
