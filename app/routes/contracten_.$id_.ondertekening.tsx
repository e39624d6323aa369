import { parseWithZod } from '@conform-to/zod/v4';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { onderteken } from '~/domain/contract/commands-tekenen.server';
import { ondertekeningForm } from '~/domain/contract/form';
import { contractKop, getContract } from '~/domain/contract/queries.server';
import { contractTeksten } from '~/domain/contract/redenen';
import { kopTitel } from '~/domain/contract/ui/contract-page';
import { DaadKnoppen, DaadPagina } from '~/domain/contract/ui/daad-pagina';
import { useAnswer } from '~/domain/contract/ui/use-answer';
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
  pageTitle('Ondertekening', data ? kopTitel(data.kop) : 'Contract');

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'contract:bewerken');
  const contract = await getContract(actor, idParam(params, 'id'));
  const { getekendGemeenteDatum, getekendContractantDatum } = contract;
  return { kop: contractKop(contract, today()), getekendGemeenteDatum, getekendContractantDatum };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'contract:bewerken');
  const id = idParam(params, 'id');
  const submission = await parseForm(request, ondertekeningForm);
  if (!submission.ok) return invalid(submission);
  const { versie, ...datums } = submission.value;
  const getekend = await submission.attempt(() =>
    onderteken({ actor, gekozen: [{ id, versie }], ...datums, nu: now(), vandaag: today() }),
  );
  if (!getekend.ok) return refused(submission, getekend, contractTeksten);
  return redirectWithFlash(paths.contract(id), 'De ondertekening is vastgelegd.');
}

export default function Ondertekening() {
  const { kop, getekendGemeenteDatum, getekendContractantDatum } = useLoaderData<typeof loader>();
  const [form, fields] = usePortalForm({
    id: 'ondertekening',
    lastResult: useAnswer(),
    onValidate: ({ formData }) => parseWithZod(formData, { schema: ondertekeningForm }),
  });
  const beide = getekendGemeenteDatum !== null && getekendContractantDatum !== null;
  return (
    <DaadPagina
      daden={['onderteken']}
      kop={kop}
      titel="Ondertekening"
      uitleg={
        <>
          <p>
            U legt vast wie wanneer heeft getekend. Ondertekenen gebeurt buiten het portaal; plaats het getekende
            contract bij de documenten.
          </p>
          {getekendGemeenteDatum ? <p>{`${kop.gemeente} tekende op ${formatDatum(getekendGemeenteDatum)}.`}</p> : null}
          {getekendContractantDatum ? (
            <p>{`${kop.contractant} tekende op ${formatDatum(getekendContractantDatum)}.`}</p>
          ) : null}
        </>
      }
    >
      {beide ? (
        <p>Beide partijen hebben getekend. U kunt het contract nu activeren.</p>
      ) : (
        <PortalForm form={form} versie={kop.versie}>
          {getekendGemeenteDatum ? null : (
            <DateField field={fields.getekendGemeenteDatum} label={`${kop.gemeente} tekende op`} optional />
          )}
          {getekendContractantDatum ? null : (
            <DateField field={fields.getekendContractantDatum} label={`${kop.contractant} tekende op`} optional />
          )}
          <DaadKnoppen kop={kop}>Leg de ondertekening vast</DaadKnoppen>
        </PortalForm>
      )}
    </DaadPagina>
  );
}
