import { parseWithZod } from '@conform-to/zod/v4';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { beantwoord } from '~/domain/toewijzing/commands-verloop.server';
import { antwoordForm } from '~/domain/toewijzing/form';
import { toewijzingPagina } from '~/domain/toewijzing/pagina.server';
import { toewijzingTeksten } from '~/domain/toewijzing/redenen';
import { ToewijzingGegevens } from '~/domain/toewijzing/ui/gegevens';
import { KanNiet, ToewijzingFrame } from '~/domain/toewijzing/ui/toewijzing-page';
import { now, today } from '~/platform/clock.server';
import { invalid, parseForm, refused } from '~/platform/form.server';
import { formatDatum } from '~/platform/format';
import { requireActor } from '~/platform/guard.server';
import { idParam, redirectWithFlash } from '~/platform/http.server';
import { paths } from '~/platform/paths';
import { ButtonLink } from '~/ui/button-link';
import { Card } from '~/ui/card';
import { RadioField } from '~/ui/choice-fields';
import { TextAreaField } from '~/ui/fields';
import { PortalForm, usePortalForm } from '~/ui/form';
import { pageTitle } from '~/ui/page-title';
import { SubmitButton } from '~/ui/submit-button';

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle('Antwoord', data ? `Deelnemer ${data.pagina.kop.trajectnummer}` : 'Toewijzing');

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'toewijzing:beantwoorden');
  return { pagina: await toewijzingPagina(actor, idParam(params, 'id'), today()) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'toewijzing:beantwoorden');
  const id = idParam(params, 'id');
  const submission = await parseForm(request, antwoordForm);
  if (!submission.ok) return invalid(submission);
  const klaar = await submission.attempt(() =>
    beantwoord({ ...submission.value, id, actor, nu: now(), vandaag: today() }),
  );
  if (!klaar.ok) return refused(submission, klaar, toewijzingTeksten, { 'reden-ontbreekt': 'reden' });
  return submission.value.antwoord === 'accepteer'
    ? redirectWithFlash(paths.toewijzing(id), 'U heeft de deelnemer aangenomen. De gemeente krijgt bericht.')
    : redirectWithFlash(paths.toewijzingen(), 'U heeft de deelnemer geweigerd. De gemeente krijgt bericht.');
}

export default function Antwoord() {
  const { pagina } = useLoaderData<typeof loader>();
  const { kop, gegevens, daden } = pagina;
  const [form, fields] = usePortalForm({
    id: 'antwoord',
    lastResult: useActionData<typeof action>()?.result,
    onValidate: ({ formData }) => parseWithZod(formData, { schema: antwoordForm }),
  });
  return (
    <ToewijzingFrame kop={kop} title={`Neemt u deelnemer ${kop.trajectnummer} aan?`}>
      {daden.includes('accepteer') ? (
        <Card>
          <PortalForm form={form} versie={kop.versie}>
            {gegevens.reactieUiterlijk ? <p>Antwoord uiterlijk {formatDatum(gegevens.reactieUiterlijk)}.</p> : null}
            <RadioField
              field={fields.antwoord}
              label="Uw antwoord"
              options={[
                { waarde: 'accepteer', label: 'Ja, ik neem de deelnemer aan' },
                { waarde: 'weiger', label: 'Nee, ik kan de deelnemer niet aannemen' },
              ]}
            />
            <TextAreaField
              field={fields.reden}
              hint="Nodig bij nee. Schrijf niets op over gezondheid."
              label="Waarom niet?"
              optional
            />
            <div className="ik-knoppen">
              <SubmitButton>Verstuur het antwoord</SubmitButton>
              <ButtonLink href={paths.toewijzing(kop.id)} variant="tertiary">
                Annuleren
              </ButtonLink>
            </div>
          </PortalForm>
        </Card>
      ) : (
        <KanNiet kop={kop} />
      )}
      <ToewijzingGegevens pagina={pagina} />
    </ToewijzingFrame>
  );
}
