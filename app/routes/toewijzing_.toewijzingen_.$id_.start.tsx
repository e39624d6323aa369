import { parseWithZod } from '@conform-to/zod/v4';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { start } from '~/domain/toewijzing/commands-verloop.server';
import { startForm } from '~/domain/toewijzing/form';
import { toewijzingKop } from '~/domain/toewijzing/pagina.server';
import { getToewijzing } from '~/domain/toewijzing/queries.server';
import { toewijzingTeksten } from '~/domain/toewijzing/redenen';
import { KanNiet, ToewijzingFrame } from '~/domain/toewijzing/ui/toewijzing-page';
import { now, today } from '~/platform/clock.server';
import { invalid, parseForm, refused } from '~/platform/form.server';
import { requireActor } from '~/platform/guard.server';
import { idParam, redirectWithFlash } from '~/platform/http.server';
import { paths } from '~/platform/paths';
import { ButtonLink } from '~/ui/button-link';
import { Card } from '~/ui/card';
import { DateField } from '~/ui/fields';
import { PortalForm, usePortalForm } from '~/ui/form';
import { pageTitle } from '~/ui/page-title';
import { SubmitButton } from '~/ui/submit-button';

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle('Start', data ? `Deelnemer ${data.kop.trajectnummer}` : 'Toewijzing');

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'toewijzing:lezen');
  return { kop: toewijzingKop(await getToewijzing(actor, idParam(params, 'id'))) };
}

/** The gemeente and the aanbieder may both; the command sees which of the two this is. */
export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'toewijzing:lezen');
  const id = idParam(params, 'id');
  const submission = await parseForm(request, startForm);
  if (!submission.ok) return invalid(submission);
  const klaar = await submission.attempt(() => start({ ...submission.value, id, actor, nu: now(), vandaag: today() }));
  if (!klaar.ok) {
    return refused(submission, klaar, toewijzingTeksten, {
      'datum-in-de-toekomst': 'datum',
      'start-voor-pip': 'datum',
      'start-voor-plicht': 'datum',
      'start-voor-toewijzing': 'datum',
      'start-buiten-contract': 'datum',
    });
  }
  return redirectWithFlash(paths.toewijzing(id), 'De start is vastgelegd.');
}

export default function Start() {
  const { kop } = useLoaderData<typeof loader>();
  const [form, fields] = usePortalForm({
    id: 'start',
    lastResult: useActionData<typeof action>()?.result,
    onValidate: ({ formData }) => parseWithZod(formData, { schema: startForm }),
  });
  return (
    <ToewijzingFrame kop={kop} title="Leg de start vast">
      {kop.status === 'geaccepteerd' ? (
        <Card>
          <PortalForm form={form} versie={kop.versie}>
            <DateField
              field={fields.datum}
              hint="Niet voor de dagtekening van het PIP en binnen de looptijd van het contract. Bijvoorbeeld 2-3-2023."
              label={kop.soort === 'leerroute' ? 'Dag van de eerste les' : 'Eerste dag van de begeleiding'}
            />
            <div className="ik-knoppen">
              <SubmitButton>Leg de start vast</SubmitButton>
              <ButtonLink href={paths.toewijzing(kop.id)} variant="tertiary">
                Annuleren
              </ButtonLink>
            </div>
          </PortalForm>
        </Card>
      ) : (
        <KanNiet kop={kop} />
      )}
    </ToewijzingFrame>
  );
}
