import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { doeDaad, gedaan } from '~/domain/individueel-contract/doe-daad.server';
import { daadForms, isDaadDeel } from '~/domain/individueel-contract/form';
import { individueelKop } from '~/domain/individueel-contract/pagina.server';
import { getIndividueelContract } from '~/domain/individueel-contract/queries.server';
import { individueelTeksten } from '~/domain/individueel-contract/redenen';
import { mogelijkeIndividueleDaden } from '~/domain/individueel-contract/status';
import { IndividueelFrame, KanNiet } from '~/domain/individueel-contract/ui/contract-page';
import { daadPaginas } from '~/domain/individueel-contract/ui/daad-paginas';
import { now, today } from '~/platform/clock.server';
import { invalid, parseForm, refused } from '~/platform/form.server';
import { requireActor } from '~/platform/guard.server';
import { idParam, partParam, redirectWithFlash } from '~/platform/http.server';
import { paths } from '~/platform/paths';
import { Card } from '~/ui/card';
import { pageTitle } from '~/ui/page-title';

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? pageTitle(daadPaginas[data.deel].titel, data.kop.nummer) : pageTitle('Individueel contract');

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'individueel-contract:bewerken');
  const deel = partParam(params, 'daad', isDaadDeel);
  return { deel, kop: individueelKop(await getIndividueelContract(actor, idParam(params, 'id'))) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'individueel-contract:bewerken');
  const [deel, id] = [partParam(params, 'daad', isDaadDeel), idParam(params, 'id')];
  const submission = await parseForm(request, daadForms[deel]);
  if (!submission.ok) return invalid(submission);
  const klaar = await submission.attempt(() =>
    doeDaad(deel, submission.value, { id, actor, nu: now(), vandaag: today() }),
  );
  if (!klaar.ok) {
    return refused(submission, klaar, individueelTeksten, {
      'datum-in-de-toekomst': 'datum',
      'start-voor-pip': 'datum',
      'start-buiten-termijn': 'datum',
      'dag-voor-start': 'datum',
      'drempel-motivering': 'drempelMotivering',
    });
  }
  return redirectWithFlash(paths.individueelContract(id), gedaan[deel]);
}

export default function Daad() {
  const { kop, deel } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>()?.result;
  const { titel, daad, Formulier } = daadPaginas[deel];
  return (
    <IndividueelFrame kop={kop} title={titel}>
      {mogelijkeIndividueleDaden(kop.status).includes(daad) ? (
        <Card>
          <Formulier key={deel} kop={kop} lastResult={result} />
        </Card>
      ) : (
        <KanNiet kop={kop} />
      )}
    </IndividueelFrame>
  );
}
