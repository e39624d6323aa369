import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { doeDaad, gedaan } from '~/domain/toewijzing/doe-daad.server';
import { daadForms, isDaadDeel } from '~/domain/toewijzing/form';
import { toewijzingKop } from '~/domain/toewijzing/pagina.server';
import { getToewijzing } from '~/domain/toewijzing/queries.server';
import { toewijzingTeksten } from '~/domain/toewijzing/redenen';
import { dadenVanGemeente } from '~/domain/toewijzing/status';
import { daadPaginas } from '~/domain/toewijzing/ui/daad-paginas';
import { KanNiet, ToewijzingFrame } from '~/domain/toewijzing/ui/toewijzing-page';
import { now, today } from '~/platform/clock.server';
import { invalid, parseForm, refused } from '~/platform/form.server';
import { requireActor } from '~/platform/guard.server';
import { idParam, partParam, redirectWithFlash } from '~/platform/http.server';
import { paths } from '~/platform/paths';
import { Card } from '~/ui/card';
import { pageTitle } from '~/ui/page-title';

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? pageTitle(daadPaginas[data.deel].titel, `Deelnemer ${data.kop.trajectnummer}`) : pageTitle('Toewijzing');

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'toewijzing:beslissen');
  const deel = partParam(params, 'daad', isDaadDeel);
  return { deel, kop: toewijzingKop(await getToewijzing(actor, idParam(params, 'id'))) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'toewijzing:beslissen');
  const [deel, id] = [partParam(params, 'daad', isDaadDeel), idParam(params, 'id')];
  const submission = await parseForm(request, daadForms[deel]);
  if (!submission.ok) return invalid(submission);
  const klaar = await submission.attempt(() =>
    doeDaad(deel, submission.value, { id, actor, nu: now(), vandaag: today() }),
  );
  if (!klaar.ok) {
    return refused(submission, klaar, toewijzingTeksten, {
      'datum-in-de-toekomst': 'datum',
      'dag-voor-start': 'datum',
      'dag-voor-onderbreking': 'datum',
    });
  }
  return redirectWithFlash(paths.toewijzing(id), gedaan[deel]);
}

export default function Daad() {
  const { kop, deel } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>()?.result;
  const { titel, daad, Formulier } = daadPaginas[deel];
  return (
    <ToewijzingFrame kop={kop} title={titel}>
      {dadenVanGemeente(kop.status).includes(daad) ? (
        <Card>
          <Formulier key={deel} kop={kop} lastResult={result} />
        </Card>
      ) : (
        <KanNiet kop={kop} />
      )}
    </ToewijzingFrame>
  );
}
