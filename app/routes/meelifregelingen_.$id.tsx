import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { listBronfeiten } from '~/domain/bron/queries.server';
import { BronFeiten } from '~/domain/bron/ui/bronfeiten';
import { listGeschiedenis } from '~/domain/gebeurtenis/queries.server';
import { IndividueelOnderRegeling } from '~/domain/individueel-contract/ui/drempel';
import { getRegelingPagina } from '~/domain/meelifregeling/pagina.server';
import { meelifStatus } from '~/domain/meelifregeling/status';
import { BudgetVanRegeling } from '~/domain/meelifregeling/ui/budget';
import { RegelingGegevens } from '~/domain/meelifregeling/ui/gegevens';
import { Rechtsgrond } from '~/domain/meelifregeling/ui/rechtsgrond';
import { Toelatingen } from '~/domain/meelifregeling/ui/toelatingen';
import { MeelifUitleg } from '~/domain/meelifregeling/ui/uitleg';
import { RegelingWatNu } from '~/domain/meelifregeling/ui/wat-nu';
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

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle(data?.regeling.naam ?? 'Meelifregeling', 'Meelifregelingen');

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'meelif:lezen');
  const id = idParam(params, 'id');
  const pagina = await getRegelingPagina(actor, id, request, today());
  const [feiten, events] = await Promise.all([
    listBronfeiten(actor, { regelingId: id }),
    listGeschiedenis([['meelifregeling', id]]),
  ]);
  return json({ ...pagina, feiten, events }, { status: pagina.vraag.fout ? 400 : 200 });
}

export default function Regeling() {
  const pagina = useLoaderData<typeof loader>();
  const { regeling, instellingen, toelatingen, vraag, toets, daden, bewerken, sommen, budgetten } = pagina;
  const { magAanvragen, magAanbieder, feiten, events } = pagina;
  const { label, tone } = meelifStatus[regeling.status];
  return (
    <Page
      actions={
        bewerken ? (
          <ButtonLink href={paths.meelifregelingDeel(regeling.id, 'bewerken')} variant="secondary">
            Bewerk
          </ButtonLink>
        ) : undefined
      }
      aside={
        <Card title="Geschiedenis">
          {events.length > 0 ? <History events={events} /> : <Empty title="Nog niets gebeurd" />}
        </Card>
      }
      breadcrumb={[{ label: 'Meelifregelingen', to: paths.meelifregelingen() }]}
      meta={`Meelifregeling van ${regeling.gastheer}, ${regeling.periode}`}
      status={<Status toon={tone}>{label}</Status>}
      title={regeling.naam}
      watNu={<RegelingWatNu bewerken={bewerken} daden={daden} id={regeling.id} vraag={vraag} />}
    >
      <Card title="Gegevens">
        <RegelingGegevens instellingen={instellingen} magAanbieder={magAanbieder} regeling={regeling} />
      </Card>
      <Card title="Toegelaten gemeenten">
        <Toelatingen toelatingen={toelatingen} />
      </Card>
      {sommen ? <IndividueelOnderRegeling aanvragen={magAanvragen} regelingId={regeling.id} sommen={sommen} /> : null}
      {budgetten ? <BudgetVanRegeling bewerken={bewerken} budgetten={budgetten} id={regeling.id} /> : null}
      <Rechtsgrond punten={toets} />
      <BronFeiten feiten={feiten} />
      <Card title="Meeliften of meenemen?">
        <MeelifUitleg />
      </Card>
    </Page>
  );
}
