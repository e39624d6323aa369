import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { listBronfeiten } from '~/domain/bron/queries.server';
import { BronFeiten } from '~/domain/bron/ui/bronfeiten';
import { listGeschiedenis } from '~/domain/gebeurtenis/queries.server';
import { organisatieKruimels, verbandenKruimel } from '~/domain/organisatie/navigatie';
import { getVerbandPagina } from '~/domain/samenwerkingsverband/pagina.server';
import { Deelnemers } from '~/domain/samenwerkingsverband/ui/deelnemers';
import { VerbandGegevens } from '~/domain/samenwerkingsverband/ui/gegevens';
import { VerbandWatNu } from '~/domain/samenwerkingsverband/ui/wat-nu';
import { today } from '~/platform/clock.server';
import { meervoud } from '~/platform/format';
import { requireActor } from '~/platform/guard.server';
import { idParam } from '~/platform/http.server';
import { paths } from '~/platform/paths';
import { ButtonLink } from '~/ui/button-link';
import { Card } from '~/ui/card';
import { Empty } from '~/ui/empty';
import { History } from '~/ui/history';
import { Page } from '~/ui/page';
import { pageTitle } from '~/ui/page-title';

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle(data?.verband.naam ?? 'Samenwerkingsverband', 'Samenwerkingsverbanden');

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'organisatie:lezen');
  const id = idParam(params, 'id');
  const pagina = await getVerbandPagina(actor, id, today());
  const [feiten, events] = await Promise.all([
    listBronfeiten(actor, { organisatieId: id }),
    listGeschiedenis([['organisatie', id]]),
  ]);
  return { ...pagina, feiten, events, beheren: actor.permissions.has('organisatie:beheren') };
}

export default function Samenwerkingsverband() {
  const data = useLoaderData<typeof loader>();
  const { verband, matrix, zichtbaar, bronnen, aantalNu, feiten, events, beheren } = data;
  return (
    <Page
      actions={
        beheren ? (
          <ButtonLink href={paths.beheerItem('samenwerkingsverbanden', verband.id, 'bewerken')} variant="secondary">
            Bewerk
          </ButtonLink>
        ) : undefined
      }
      aside={
        <Card title="Geschiedenis">
          {events.length > 0 ? <History events={events} /> : <Empty title="Nog niets gebeurd" />}
        </Card>
      }
      breadcrumb={organisatieKruimels(beheren, verbandenKruimel)}
      meta={`Samenwerkingsverband van ${meervoud(aantalNu, 'gemeente', 'gemeenten')}`}
      title={verband.naam}
      watNu={<VerbandWatNu beheren={beheren} id={verband.id} />}
    >
      <Card title="Gegevens">
        <VerbandGegevens bureaus={data.bureaus} gebruikers={data.gebruikers} verband={verband} zichtbaar={zichtbaar} />
      </Card>
      <Card note="Grijs: geldt nu niet" title="Deelnemers per doel">
        <Deelnemers matrix={matrix} zichtbaar={zichtbaar} />
        {bronnen.length > 0 ? <p className="ik-klein ik-stil">Bron van de deelnames: {bronnen.join('; ')}</p> : null}
      </Card>
      <BronFeiten feiten={feiten} />
    </Page>
  );
}
