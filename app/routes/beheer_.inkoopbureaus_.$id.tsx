import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { listBronfeiten } from '~/domain/bron/queries.server';
import { BronFeiten } from '~/domain/bron/ui/bronfeiten';
import { listGeschiedenis } from '~/domain/gebeurtenis/queries.server';
import { getBureauPagina } from '~/domain/inkoopbureau/queries.server';
import { Opdrachten } from '~/domain/inkoopbureau/ui/opdrachten';
import { bureausKruimel, organisatieKruimels } from '~/domain/organisatie/navigatie';
import { themaNamen } from '~/domain/organisatie/soort';
import { today } from '~/platform/clock.server';
import { requireActor } from '~/platform/guard.server';
import { idParam } from '~/platform/http.server';
import { paths } from '~/platform/paths';
import { ButtonLink } from '~/ui/button-link';
import { Card } from '~/ui/card';
import { Definitions } from '~/ui/definitions';
import { Empty } from '~/ui/empty';
import { History } from '~/ui/history';
import { Page } from '~/ui/page';
import { pageTitle } from '~/ui/page-title';
import { WatNu } from '~/ui/wat-nu';

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle(data?.bureau.naam ?? 'Inkoopbureau', 'Inkoopbureaus');

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'organisatie:lezen');
  const id = idParam(params, 'id');
  const pagina = await getBureauPagina(actor, id, today());
  const beheren = actor.permissions.has('organisatie:beheren');
  const [feiten, events] = await Promise.all([
    listBronfeiten(actor, { organisatieId: id }),
    // The history names every verband that the bureau ever worked for.
    beheren ? listGeschiedenis([['organisatie', id]]) : null,
  ]);
  return { ...pagina, feiten, events, beheren };
}

export default function Inkoopbureau() {
  const { bureau, opdrachten, gebruikers, feiten, events, beheren } = useLoaderData<typeof loader>();
  const item = (act: string) => paths.beheerItem('inkoopbureaus', bureau.id, act);
  const gegevens = [
    ...(bureau.omschrijving ? [{ label: 'Omschrijving', waarde: bureau.omschrijving }] : []),
    ...(gebruikers === null ? [] : [{ label: 'Mensen met een rol', waarde: gebruikers }]),
    { label: 'Thema', waarde: bureau.thema ? themaNamen[bureau.thema] : 'standaard' },
    { label: 'Bron', waarde: bureau.bron ?? '–' },
  ];
  const stappen = [
    { titel: 'Opdracht vastleggen', tekst: 'voor een samenwerkingsverband.', href: item('opdracht') },
    { titel: 'Opdracht beëindigen', tekst: 'vanaf een dag.', href: item('einde') },
  ];
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
        events ? (
          <Card title="Geschiedenis">
            {events.length > 0 ? <History events={events} /> : <Empty title="Nog niets gebeurd" />}
          </Card>
        ) : undefined
      }
      breadcrumb={organisatieKruimels(beheren, bureausKruimel)}
      meta="Inkoopbureau"
      title={bureau.naam}
      watNu={
        beheren ? (
          <WatNu stappen={opdrachten.length > 0 ? stappen : stappen.slice(0, 1)} />
        ) : (
          <WatNu wacht="Klopt hier iets niet? De beheerder van het portaal past inkoopbureaus aan." />
        )
      }
    >
      <Card title="Gegevens">
        <Definitions items={gegevens} />
      </Card>
      <Card title="Werkt voor">
        <Opdrachten opdrachten={opdrachten} />
      </Card>
      <BronFeiten feiten={feiten} />
    </Page>
  );
}
