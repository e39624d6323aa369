import { parseWithZod } from '@conform-to/zod/v4';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { legAankondigingVast } from '~/domain/aanbesteding/commands-fasen.server';
import { getAankondigingPagina } from '~/domain/aanbesteding/daad-pagina.server';
import { aankondigingForm } from '~/domain/aanbesteding/form-daden';
import { beheerTeksten } from '~/domain/aanbesteding/redenen-beheer';
import { DaadKnoppen, DaadPagina } from '~/domain/aanbesteding/ui/daad-pagina';
import { now, today } from '~/platform/clock.server';
import { invalid, parseForm, refused } from '~/platform/form.server';
import { formatDatum } from '~/platform/format';
import { requireActor } from '~/platform/guard.server';
import { idParam, redirectWithFlash } from '~/platform/http.server';
import { paths } from '~/platform/paths';
import { DateField } from '~/ui/fields';
import { PortalForm, usePortalForm } from '~/ui/form';
import { pageTitle } from '~/ui/page-title';

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle('Aankondiging van de gunning', data?.kop.nummer ?? 'Aanbesteding');

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'resultaat:registreren');
  return await getAankondigingPagina(actor, idParam(params, 'nummer'));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'resultaat:registreren');
  const submission = await parseForm(request, aankondigingForm, actor);
  if (!submission.ok) return invalid(submission);
  const nummer = idParam(params, 'nummer');
  const uitkomst = await submission.attempt(() =>
    legAankondigingVast({ ...submission.value, actor, nummer, vandaag: today(), nu: now() }),
  );
  if (!uitkomst.ok) return refused(submission, uitkomst, beheerTeksten);
  return redirectWithFlash(paths.aanbesteding(nummer), 'De aankondiging is vastgelegd.');
}

export default function Aankondiging() {
  const { kop, punten, datum, uiterlijk } = useLoaderData<typeof loader>();
  const [form, fields] = usePortalForm({
    id: 'aankondiging',
    lastResult: useActionData<typeof action>()?.result,
    defaultValue: { datum: datum ?? '' },
    onValidate: ({ formData }) => parseWithZod(formData, { schema: aankondigingForm }),
  });
  return (
    <DaadPagina
      kop={kop}
      mag
      punten={punten}
      titel="Aankondiging van de gegunde opdracht"
      uitleg={
        <p>
          U kondigt op TenderNed aan wie de opdracht kreeg.
          {uiterlijk ? ` Dat moet uiterlijk op ${formatDatum(uiterlijk)} (Aanbestedingswet 2012 art. 2.134).` : null}{' '}
          Leg hier vast wanneer u dat deed.
        </p>
      }
    >
      <PortalForm form={form} versie={kop.versie}>
        <DateField field={fields.datum} label="Dag van de aankondiging" />
        <DaadKnoppen nummer={kop.nummer}>Leg de aankondiging vast</DaadKnoppen>
      </PortalForm>
    </DaadPagina>
  );
}
