import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { legCijfersVast } from '~/domain/gemeentecijfer/commands.server';
import { cijfersForm } from '~/domain/gemeentecijfer/form';
import { getCijferformulier } from '~/domain/gemeentecijfer/pagina.server';
import { cijferTeksten } from '~/domain/gemeentecijfer/rules';
import { CijferFormulier } from '~/domain/gemeentecijfer/ui/cijfer-form';
import { now, today } from '~/platform/clock.server';
import { invalid, parseForm, refused } from '~/platform/form.server';
import { requireActor } from '~/platform/guard.server';
import { idParam, redirectWithFlash } from '~/platform/http.server';
import { paths } from '~/platform/paths';
import { Card } from '~/ui/card';
import { History } from '~/ui/history';
import { Page } from '~/ui/page';
import { pageTitle } from '~/ui/page-title';

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle(data ? `Cijfers van ${data.gemeente.naam}` : 'Cijfers', 'Gemeentecijfers');

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'gemeentecijfer:invoeren');
  return await getCijferformulier(request, actor, idParam(params, 'gemeente'), today());
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'gemeentecijfer:invoeren');
  const submission = await parseForm(request, cijfersForm, actor);
  if (!submission.ok) return invalid(submission);
  const invoer = { ...submission.value, actor, gemeenteId: idParam(params, 'gemeente'), vandaag: today(), nu: now() };
  const gedaan = await submission.attempt(() => legCijfersVast(invoer));
  if (!gedaan.ok) return refused(submission, gedaan, cijferTeksten);
  const { van, tot } = submission.value;
  return redirectWithFlash(`${paths.gemeentecijfers()}?van=${van}&tot=${tot}`, 'De cijfers zijn bewaard.');
}

export default function CijfersVanGemeente() {
  const { gemeente, periode, periodeTekst, bron, cijfers, geschiedenis } = useLoaderData<typeof loader>();
  return (
    <Page
      aside={
        <Card title="Geschiedenis">
          {geschiedenis.length > 0 ? (
            <History events={geschiedenis} />
          ) : (
            <p>Deze cijfers zijn in het portaal nog niet gewijzigd.</p>
          )}
        </Card>
      }
      breadcrumb={[
        { label: 'Gemeentecijfers', to: `${paths.gemeentecijfers()}?van=${periode.van}&tot=${periode.tot}` },
      ]}
      meta={periodeTekst}
      title={`Cijfers van ${gemeente.naam}`}
    >
      <Card>
        <CijferFormulier
          bron={bron}
          cijfers={cijfers}
          lastResult={useActionData<typeof action>()?.result}
          periode={periode}
        />
      </Card>
    </Page>
  );
}
