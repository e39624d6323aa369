import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { getAanbestedingDetail } from '~/domain/aanbesteding/detail.server';
import {
  Bronfeiten,
  DocumentenLijst,
  Gegevens,
  Mandaten,
  Routeverdelingen,
} from '~/domain/aanbesteding/ui/detail-kaarten';
import { DetailTegels } from '~/domain/aanbesteding/ui/detail-tegels';
import { DetailWatNu, Waarschuwing } from '~/domain/aanbesteding/ui/detail-wat-nu';
import { onderdelen, StatusVan } from '~/domain/aanbesteding/ui/kop';
import { PercelenTabel } from '~/domain/aanbesteding/ui/percelen-tabel';
import { now, today } from '~/platform/clock.server';
import { meervoud } from '~/platform/format';
import { publicRoute } from '~/platform/guard.server';
import { idParam } from '~/platform/http.server';
import { paths } from '~/platform/paths';
import { ButtonLink } from '~/ui/button-link';
import { Card } from '~/ui/card';
import { History } from '~/ui/history';
import { Page } from '~/ui/page';
import { pageTitle } from '~/ui/page-title';
import { Timeline } from '~/ui/timeline';

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? pageTitle(`${data.nummer} ${data.titel}`, 'Aanbestedingen') : pageTitle('Aanbesteding');

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await publicRoute(request);
  const nummer = idParam(params, 'nummer');
  return await getAanbestedingDetail({ actor, nummer, vandaag: today(), nu: now() });
}

/** One tender: all of it for who takes part in it, the public part for everybody else. */
export default function Aanbesteding() {
  const detail = useLoaderData<typeof loader>();
  const { nummer, titel, status, intern, percelen, tijdlijn, documenten, aantalGemeenten, vandaag } = detail;
  const deel = (naam: string) => paths.aanbestedingDeel(nummer, naam);
  const magToevoegen = Boolean(intern?.magPerceelToevoegen);
  return (
    <Page
      actions={
        magToevoegen && percelen.length > 0 ? (
          <ButtonLink href={paths.perceelNieuw(nummer)}>Perceel toevoegen</ButtonLink>
        ) : undefined
      }
      aside={
        <>
          <Gegevens detail={detail} />
          <Card title="Documenten">
            <DocumentenLijst documenten={documenten} eigen={intern !== null} />
          </Card>
          {intern ? (
            <Mandaten beheer={intern.magBewerken ? deel('mandaten') : undefined} mandaten={intern.mandaten} />
          ) : null}
        </>
      }
      breadcrumb={[{ label: 'Aanbestedingen', to: paths.aanbestedingen() }]}
      meta={[
        nummer,
        detail.verband,
        detail.procedureKort,
        meervoud(percelen.length, 'perceel', 'percelen'),
        meervoud(aantalGemeenten, 'gemeente', 'gemeenten'),
      ].join(' · ')}
      status={<StatusVan status={status} />}
      tabs={intern?.magBewerken ? onderdelen(nummer) : undefined}
      title={titel}
      watNu={<DetailWatNu detail={detail} />}
    >
      {intern?.waarschuwing ? <Waarschuwing motivering={intern.motivering} tekst={intern.waarschuwing} /> : null}
      {detail.omschrijving ? <p>{detail.omschrijving}</p> : null}
      <DetailTegels detail={detail} />
      <Card title="Percelen">
        <PercelenTabel eigen={intern !== null} magToevoegen={magToevoegen} nummer={nummer} percelen={percelen} />
      </Card>
      <Card title="Planning">
        {tijdlijn.length > 0 ? (
          <Timeline caption="Planning van de aanbesteding" rows={tijdlijn} today={vandaag} />
        ) : (
          <p className="ik-stil">Er is nog geen planning.</p>
        )}
      </Card>
      {intern ? (
        <>
          <Routeverdelingen verdelingen={intern.verdelingen} />
          <Bronfeiten feiten={intern.feiten} />
          <Card title="Geschiedenis">
            <History events={intern.geschiedenis} />
          </Card>
        </>
      ) : null}
    </Page>
  );
}
