import { parseWithZod } from '@conform-to/zod/v4';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { sluitVerbeterplan, startVerbeterplan } from '~/domain/contract/commands.server';
import { verbeterplanForm } from '~/domain/contract/form';
import { contractKop, getContract } from '~/domain/contract/queries.server';
import { contractTeksten } from '~/domain/contract/redenen';
import { type ContractKop, kopTitel } from '~/domain/contract/ui/contract-page';
import { DaadKnoppen, DaadPagina } from '~/domain/contract/ui/daad-pagina';
import { useAnswer } from '~/domain/contract/ui/use-answer';
import { now, today } from '~/platform/clock.server';
import { invalid, parseForm, refused } from '~/platform/form.server';
import { requireActor } from '~/platform/guard.server';
import { idParam, redirectWithFlash } from '~/platform/http.server';
import { paths } from '~/platform/paths';
import { DateField, TextAreaField } from '~/ui/fields';
import { PortalForm, usePortalForm } from '~/ui/form';
import { pageTitle } from '~/ui/page-title';

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle('Verbeterplan', data ? kopTitel(data.kop) : 'Contract');

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'contract:bewerken');
  const contract = await getContract(actor, idParam(params, 'id'));
  return { kop: contractKop(contract, today()), statusReden: contract.statusReden };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'contract:bewerken');
  const id = idParam(params, 'id');
  const submission = await parseForm(request, verbeterplanForm);
  if (!submission.ok) return invalid(submission);
  const { value } = submission;
  const wie = { actor, id, nu: now(), vandaag: today() };
  const klaar = await submission.attempt(() =>
    value.daad === 'starten' ? startVerbeterplan({ ...value, ...wie }) : sluitVerbeterplan({ ...value, ...wie }),
  );
  if (!klaar.ok) return refused(submission, klaar, contractTeksten);
  const tekst =
    value.daad === 'starten'
      ? 'Het contract staat onder verbeterplan.'
      : 'Het verbeterplan is afgesloten. Het contract is weer gewoon actief.';
  return redirectWithFlash(paths.contract(id), tekst);
}

export default function Verbeterplan() {
  const { kop, statusReden } = useLoaderData<typeof loader>();
  const loopt = kop.status === 'onder-verbeterplan';
  return (
    <DaadPagina
      daden={['start-verbeterplan', 'herstel']}
      kop={kop}
      titel="Verbeterplan"
      uitleg={
        loopt ? (
          <>
            <p>Sluit het plan af als de afgesproken acties zijn gedaan en de prestaties weer aan de norm voldoen.</p>
            {statusReden ? <p>Aanleiding: {statusReden}</p> : null}
          </>
        ) : (
          <p>
            Start een verbeterplan als de prestaties twee periodes achter elkaar onder de norm zijn, of na een gegronde
            klacht. Stuur de aanbieder eerst een ingebrekestelling. Het contract loopt gewoon door.
          </p>
        )
      }
    >
      <VerbeterplanForm kop={kop} loopt={loopt} />
    </DaadPagina>
  );
}

function VerbeterplanForm({ kop, loopt }: { kop: ContractKop; loopt: boolean }) {
  const [form, fields] = usePortalForm({
    id: 'verbeterplan',
    lastResult: useAnswer(),
    onValidate: ({ formData }) => parseWithZod(formData, { schema: verbeterplanForm }),
  });
  return (
    <PortalForm form={form} versie={kop.versie}>
      <input name="daad" type="hidden" value={loopt ? 'afsluiten' : 'starten'} />
      {loopt ? null : <DateField field={fields.ingebrekestellingDatum} label="Dag van de ingebrekestelling" />}
      <TextAreaField
        field={fields.motivering}
        label={loopt ? 'Wat is er verbeterd?' : 'Wat moet er beter, en voor wanneer?'}
      />
      <DaadKnoppen kop={kop}>{loopt ? 'Sluit het verbeterplan af' : 'Start het verbeterplan'}</DaadKnoppen>
    </PortalForm>
  );
}
