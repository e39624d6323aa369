import { parseWithZod } from '@conform-to/zod/v4';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { draagOver } from '~/domain/toewijzing/commands-overdracht.server';
import { overdrachtForm } from '~/domain/toewijzing/form';
import { overdrachtPagina } from '~/domain/toewijzing/pagina.server';
import { toewijzingTeksten } from '~/domain/toewijzing/redenen';
import { ContractKeuze, GeenKandidaat, WaaromNiet } from '~/domain/toewijzing/ui/contract-keuze';
import { RouteKeuze } from '~/domain/toewijzing/ui/route-keuze';
import { KanNiet, ToewijzingFrame } from '~/domain/toewijzing/ui/toewijzing-page';
import { now, today } from '~/platform/clock.server';
import { invalid, parseForm, refused } from '~/platform/form.server';
import { requireActor } from '~/platform/guard.server';
import { idParam, redirectWithFlash } from '~/platform/http.server';
import { paths } from '~/platform/paths';
import { Card } from '~/ui/card';
import { DateField, TextAreaField } from '~/ui/fields';
import { PortalForm, usePortalForm } from '~/ui/form';
import { pageTitle } from '~/ui/page-title';
import { SubmitButton } from '~/ui/submit-button';

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle('Overdracht', data ? `Deelnemer ${data.kop.trajectnummer}` : 'Toewijzing');

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'toewijzing:beslissen');
  const route = new URL(request.url).searchParams.get('leerroute') ?? '';
  return await overdrachtPagina(actor, idParam(params, 'id'), route, today());
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'toewijzing:beslissen');
  const id = idParam(params, 'id');
  const submission = await parseForm(request, overdrachtForm);
  if (!submission.ok) return invalid(submission);
  const klaar = await submission.attempt(() =>
    draagOver({ ...submission.value, id, actor, nu: now(), vandaag: today() }),
  );
  if (!klaar.ok) {
    return refused(submission, klaar, toewijzingTeksten, {
      'datum-in-de-toekomst': 'datum',
      'dag-voor-start': 'datum',
      'dag-voor-onderbreking': 'datum',
      'zelfde-contract': 'contractId',
      'contract-onbekend': 'contractId',
    });
  }
  return redirectWithFlash(
    paths.toewijzing(klaar.value.id),
    'De deelnemer is overgedragen. Beide aanbieders krijgen bericht.',
  );
}

export default function Overdracht() {
  const { kop, kan, route, keuze } = useLoaderData<typeof loader>();
  const [form, fields] = usePortalForm({
    id: 'overdracht',
    lastResult: useActionData<typeof action>()?.result,
    onValidate: ({ formData }) => parseWithZod(formData, { schema: overdrachtForm }),
  });
  return (
    <ToewijzingFrame kop={kop} title="Draag over aan een andere aanbieder">
      {kan && route ? <RouteKeuze id={kop.id} route={route} /> : null}
      {kan ? (
        <Card>
          <div className="ik-stapel">
            {keuze.past.length > 0 ? (
              <PortalForm form={form} versie={kop.versie}>
                {route ? <input name="leerroute" type="hidden" value={route} /> : null}
                <p>
                  Deze toewijzing eindigt als “overgedragen”. De nieuwe aanbieder krijgt de vraag of hij de deelnemer
                  aanneemt.
                </p>
                <ContractKeuze field={fields.contractId} keuze={keuze} />
                <DateField field={fields.datum} label={`Laatste dag bij ${kop.aanbieder}`} />
                <TextAreaField
                  field={fields.motivering}
                  hint="Niets over gezondheid."
                  label="Waarom draagt u over?"
                  rows={3}
                />
                <div className="ik-knoppen">
                  <SubmitButton>Draag over</SubmitButton>
                </div>
              </PortalForm>
            ) : (
              <GeenKandidaat keuze={keuze} />
            )}
            <WaaromNiet pastNiet={keuze.pastNiet} />
          </div>
        </Card>
      ) : (
        <KanNiet kop={kop} />
      )}
    </ToewijzingFrame>
  );
}
