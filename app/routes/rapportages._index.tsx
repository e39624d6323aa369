import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { rapportageKeuzes, telRapportages } from '~/domain/maandrapportage/queries-keuzes.server';
import { listRapportages, rapportageLijst } from '~/domain/maandrapportage/queries-lijst.server';
import { LijstWatNu } from '~/domain/maandrapportage/ui/lijst-wat-nu';
import { lijstFilters, RapportageTabel } from '~/domain/maandrapportage/ui/rapportage-tabel';
import { today } from '~/platform/clock.server';
import { formatDagLang } from '~/platform/format';
import { requireActor } from '~/platform/guard.server';
import { listState, parseListQuery } from '~/platform/list';
import { paths } from '~/platform/paths';
import { listExports } from '~/ui/list-href';
import { ListPage } from '~/ui/list-page';
import { Page } from '~/ui/page';
import { pageTitle } from '~/ui/page-title';
import { Tiles } from '~/ui/tiles';

export const meta: MetaFunction = () => pageTitle('Rapportages');

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'rapportage:lezen');
  const query = parseListQuery(request, rapportageLijst);
  const vandaag = today();
  const [{ rijen, totaal }, keuzes, telling] = await Promise.all([
    listRapportages(actor, query, vandaag),
    rapportageKeuzes(actor),
    telRapportages(actor, vandaag),
  ]);
  const eigen = actor.scope.soort === 'aanbieder';
  const magBeoordelen = actor.permissions.has('rapportage:beoordelen');
  return { eigen, magBeoordelen, vandaag, rijen, lijst: listState(request, query, totaal), keuzes, telling };
}

/** For an aanbieder what he has to hand in and his history; for who judges what waits, is late or was approved. */
export default function Rapportages() {
  const { eigen, magBeoordelen, vandaag, rijen, lijst, keuzes, telling } = useLoaderData<typeof loader>();
  const filter = (status: string) => `${lijst.basis}?status=${status}`;
  return (
    <Page
      breadcrumb={[{ label: 'Vandaag', to: paths.vandaag() }]}
      help={eigen ? paths.help('aanbieders') : paths.help('contractmanagers', 'een-rapportage-beoordelen')}
      meta={`Eén rapportage per contract en per maand. Stand op ${formatDagLang(vandaag)}.`}
      title="Rapportages"
    >
      <LijstWatNu eigen={eigen} magBeoordelen={magBeoordelen} telling={telling} />
      <Tiles
        tegels={[
          {
            label: eigen ? 'Nog in te dienen' : 'Bij de aanbieder',
            waarde: telling.bijAanbieder,
            href: filter('te-doen'),
          },
          { label: 'Te laat', waarde: telling.teLaat, href: filter('te-laat') },
          { label: 'Teruggestuurd', waarde: telling.teruggestuurd, href: filter('teruggestuurd') },
          { label: eigen ? 'Bij de gemeente' : 'Te beoordelen', waarde: telling.ingediend, href: filter('ingediend') },
        ]}
      />
      <ListPage
        exports={listExports(lijst)}
        filters={lijstFilters(keuzes, eigen)}
        list={lijst}
        naam={['rapportage', 'rapportages']}
        zoekLabel={eigen ? 'Zoek op contract of gemeente' : 'Zoek op contract, gemeente of aanbieder'}
      >
        <RapportageTabel
          eigen={eigen}
          lijst={lijst}
          metNaam={!eigen || keuzes.contractanten.length > 1}
          rijen={rijen}
        />
      </ListPage>
    </Page>
  );
}
