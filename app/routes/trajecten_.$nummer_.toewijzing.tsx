import { parseWithZod } from '@conform-to/zod/v4';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { maakToewijzing } from '~/domain/toewijzing/commands.server';
import { toewijzenForm } from '~/domain/toewijzing/form';
import { keuzeVoorTraject } from '~/domain/toewijzing/pagina.server';
import { toewijzingTeksten } from '~/domain/toewijzing/redenen';
import { ContractKeuze, GeenKandidaat, WaaromNiet } from '~/domain/toewijzing/ui/contract-keuze';
import { TrajectFrame } from '~/domain/traject/ui/traject-page';
import { now, today } from '~/platform/clock.server';
import { formKey, invalid, parseForm, refused } from '~/platform/form.server';
import { requireActor } from '~/platform/guard.server';
import { idParam, redirectWithFlash } from '~/platform/http.server';
import { paths } from '~/platform/paths';
import { Alert } from '~/ui/alert';
import { Card } from '~/ui/card';
import { TextAreaField } from '~/ui/fields';
import { PortalForm, usePortalForm } from '~/ui/form';
import { pageTitle } from '~/ui/page-title';
import { SubmitButton } from '~/ui/submit-button';

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle('Aanbieder kiezen', data ? `Traject ${data.kop.trajectnummer}` : 'Traject');

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'toewijzing:beslissen');
  const soort = new URL(request.url).searchParams.get('soort') ?? '';
  return { sleutel: formKey(), ...(await keuzeVoorTraject(actor, idParam(params, 'nummer'), soort, today())) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'toewijzing:beslissen');
  const nummer = idParam(params, 'nummer');
  const submission = await parseForm(request, toewijzenForm, actor);
  if (!submission.ok) return invalid(submission);
  const { bedoeling, ...keuze } = submission.value;
  const alsVoorstel = bedoeling === 'voorstellen';
  const gemaakt = await submission.attempt((once) =>
    maakToewijzing({ ...keuze, alsVoorstel, nummer, once, actor, nu: now(), vandaag: today() }),
  );
  if (!gemaakt.ok) {
    return refused(submission, gemaakt, toewijzingTeksten, {
      'afwijking-zonder-motivering': 'motivering',
      'contract-onbekend': 'contractId',
    });
  }
  return redirectWithFlash(
    paths.toewijzing(gemaakt.value.id),
    alsVoorstel ? 'Het voorstel staat klaar.' : 'De deelnemer is toegewezen. De aanbieder krijgt bericht.',
  );
}

export default function AanbiederKiezen() {
  const { kop, soort, keuze, bezwaren, sleutel } = useLoaderData<typeof loader>();
  const [form, fields] = usePortalForm({
    id: 'toewijzing',
    lastResult: useActionData<typeof action>()?.result,
    defaultValue: { contractId: keuze?.past.find(({ volgensRegel, geweigerdOp }) => volgensRegel && !geweigerdOp)?.id },
    onValidate: ({ formData }) => parseWithZod(formData, { schema: toewijzenForm }),
  });
  return (
    <TrajectFrame kop={kop} title="Kies een aanbieder">
      {bezwaren.length > 0 ? (
        <Alert soort="let-op" title="Toewijzen kan nu niet">
          {bezwaren.map((tekst) => (
            <p key={tekst}>{tekst}</p>
          ))}
        </Alert>
      ) : null}
      {keuze ? (
        <Card>
          <div className="ik-stapel">
            {keuze.past.length > 0 ? (
              <PortalForm form={form} sleutel={sleutel}>
                <input name="soort" type="hidden" value={soort} />
                <ContractKeuze field={fields.contractId} keuze={keuze} />
                <TextAreaField
                  field={fields.motivering}
                  hint="Alleen als u afwijkt van de verdeelregel: wens, reisafstand, of een ander objectief verschil. Niets over gezondheid."
                  label="Waarom wijkt u af?"
                  optional
                  rows={3}
                />
                <div className="ik-knoppen">
                  <SubmitButton name="bedoeling" value="toewijzen">
                    Wijs toe
                  </SubmitButton>
                  <SubmitButton name="bedoeling" value="voorstellen" variant="secondary">
                    Zet klaar als voorstel
                  </SubmitButton>
                </div>
              </PortalForm>
            ) : (
              <GeenKandidaat keuze={keuze} />
            )}
            <WaaromNiet pastNiet={keuze.pastNiet} />
          </div>
        </Card>
      ) : null}
    </TrajectFrame>
  );
}
