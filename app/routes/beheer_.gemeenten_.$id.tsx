import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { listBronfeiten } from '~/domain/bron/queries.server';
import { BronFeiten } from '~/domain/bron/ui/bronfeiten';
import { listGeschiedenis } from '~/domain/gebeurtenis/queries.server';
import { getGemeentePagina } from '~/domain/gemeente/pagina.server';
import { gemeenteStatus } from '~/domain/gemeente/status';
import { GemeenteGegevens } from '~/domain/gemeente/ui/gegevens';
import { Verbanden } from '~/domain/gemeente/ui/verbanden';
import { gemeentenKruimel, organisatieKruimels } from '~/domain/organisatie/navigatie';
import { today } from '~/platform/clock.server';
import { requireActor } from '~/platform/guard.server';
import { idParam } from '~/platform/http.server';
import { paths } from '~/platform/paths';
import { ButtonLink } from '~/ui/button-link';
import { Card } from '~/ui/card';
import { Empty } from '~/ui/empty';
import { History } from '~/ui/history';
import { Page } from '~/ui/page';
import { pageTitle } from '~/ui/page-title';
import { Status } from '~/ui/status';
import { WatNu } from '~/ui/wat-nu';

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle(data?.gemeente.naam ?? 'Gemeente', 'Gemeenten');

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'organisatie:lezen');
  const id = idParam(params, 'id');
  const pagina = await getGemeentePagina(actor, id, today());
  const [feiten, events] = await Promise.all([
    listBronfeiten(actor, { organisatieId: id }),
    listGeschiedenis([['organisatie', id]]),
  ]);
  return { ...pagina, feiten, events, beheren: actor.permissions.has('organisatie:beheren') };
}

export default function GemeentePagina() {
  const { gemeente, status, voorgangers, deelnames, gebruikers, zichtbaar, feiten, events, beheren } =
    useLoaderData<typeof loader>();
  const item = (act: string) => paths.beheerItem('gemeenten', gemeente.id, act);
  const { label, tone } = gemeenteStatus[status];
  return (
    <Page
      actions={
        beheren ? (
          <ButtonLink href={item('bewerken')} variant="secondary">
            Bewerk
          </ButtonLink>
        ) : undefined
      }
      aside={
        <Card title="Geschiedenis">
          {events.length > 0 ? <History events={events} /> : <Empty title="Nog niets gebeurd" />}
        </Card>
      }
      breadcrumb={organisatieKruimels(beheren, gemeentenKruimel)}
      meta={`Gemeente, CBS-code ${gemeente.cbsCode}`}
      status={<Status toon={tone}>{label}</Status>}
      title={gemeente.naam}
      watNu={
        <WatNu
          stappen={beheren && status !== 'straks' ? [herindeling(gemeente.tot !== null, item('herindeling'))] : []}
          wacht={beheren ? undefined : 'Klopt hier iets niet? De beheerder van het portaal past gemeenten aan.'}
        />
      }
    >
      <Card title="Gegevens">
        <GemeenteGegevens gebruikers={gebruikers} gemeente={gemeente} voorgangers={voorgangers} zichtbaar={zichtbaar} />
      </Card>
      <Card title="Samenwerkingsverbanden">
        <Verbanden deelnames={deelnames} />
      </Card>
      <BronFeiten feiten={feiten} />
    </Page>
  );
}

const herindeling = (vastgelegd: boolean, href: string) =>
  vastgelegd
    ? { titel: 'Kijk wat nog verwijst', tekst: 'naar deze gemeente: contracten, percelen en mensen.', href }
    : { titel: 'Herindeling vastleggen', tekst: 'als deze gemeente opgaat in een andere.', href };
