import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { toewijzingOverzicht } from '~/domain/toewijzing/overzicht.server';
import { Evenwicht } from '~/domain/toewijzing/ui/evenwicht';
import { NaarDeLijst, OverzichtTegels, OverzichtWatNu, ZonderAanbieder } from '~/domain/toewijzing/ui/overzicht';
import { tabsVoor } from '~/domain/toewijzing/ui/toewijzing-page';
import { ToewijzingTabel } from '~/domain/toewijzing/ui/toewijzing-tabel';
import { today } from '~/platform/clock.server';
import { requireActor } from '~/platform/guard.server';
import { paths } from '~/platform/paths';
import { Card } from '~/ui/card';
import { Page } from '~/ui/page';
import { pageTitle } from '~/ui/page-title';

export const meta: MetaFunction = () => pageTitle('Toewijzing');

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'toewijzing:lezen');
  return await toewijzingOverzicht(actor, today());
}

export default function Toewijzing() {
  const overzicht = useLoaderData<typeof loader>();
  const { eigen, vandaag, aantallen, wachtend, nietGestart, gemeente } = overzicht;
  return (
    <Page
      breadcrumb={[{ label: 'Vandaag', to: paths.vandaag() }]}
      help={
        eigen
          ? paths.help('aanbieders', 'antwoorden-op-een-toewijzing')
          : paths.help('toewijzen', 'een-aanbieder-kiezen')
      }
      meta={
        eigen
          ? 'Deelnemers die gemeenten u toewijzen: u neemt ze aan, en legt vast wanneer zij beginnen.'
          : 'Welke inburgeraar gaat naar welke aanbieder: kiezen, antwoord krijgen, beginnen.'
      }
      tabs={tabsVoor(eigen)}
      title="Toewijzing"
      watNu={<OverzichtWatNu overzicht={overzicht} />}
    >
      <OverzichtTegels overzicht={overzicht} />
      {gemeente ? <ZonderAanbieder zonder={gemeente.zonder} /> : null}
      <Card title={eigen ? 'Uw antwoord is gevraagd' : 'Wacht op antwoord van de aanbieder'}>
        <ToewijzingTabel
          caption="Wacht op antwoord"
          eigen={eigen}
          rijen={wachtend}
          vandaag={vandaag}
          zonder={['toegewezen', 'start', 'status']}
        />
        <NaarDeLijst aantal={aantallen.wachtend} getoond={wachtend.length} status="toegewezen" />
      </Card>
      {nietGestart.length > 0 ? (
        <Card title="Aangenomen, nog niet begonnen">
          <ToewijzingTabel
            caption="Nog niet begonnen"
            eigen={eigen}
            rijen={nietGestart}
            vandaag={vandaag}
            zonder={['uiterlijk', 'start', 'status']}
          />
          <NaarDeLijst aantal={aantallen.nietGestart} getoond={nietGestart.length} status="geaccepteerd" />
        </Card>
      ) : null}
      {gemeente && gemeente.voorgesteld.length > 0 ? (
        <Card title="Voorgesteld">
          <ToewijzingTabel
            caption="Voorgesteld"
            eigen={false}
            rijen={gemeente.voorgesteld}
            vandaag={vandaag}
            zonder={['toegewezen', 'uiterlijk', 'start', 'status']}
          />
        </Card>
      ) : null}
      {gemeente ? <Evenwicht evenwicht={gemeente.evenwicht} grensProcent={gemeente.grensProcent} /> : null}
    </Page>
  );
}
