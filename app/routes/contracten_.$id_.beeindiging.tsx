import { parseWithZod } from '@conform-to/zod/v4';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { beeindig } from '~/domain/contract/commands.server';
import { beeindigingForm } from '~/domain/contract/form';
import { contractKop, getContract } from '~/domain/contract/queries.server';
import { contractTeksten } from '~/domain/contract/redenen';
import { kopTitel, laatsteDag } from '~/domain/contract/ui/contract-page';
import { DaadKnoppen, DaadPagina } from '~/domain/contract/ui/daad-pagina';
import { useAnswer } from '~/domain/contract/ui/use-answer';
import { telLopendOpContract } from '~/domain/toewijzing/queries-lopend.server';
import { now, today } from '~/platform/clock.server';
import { invalid, parseForm, refused } from '~/platform/form.server';
import { formatDatum, meervoud } from '~/platform/format';
import { requireActor } from '~/platform/guard.server';
import { idParam, redirectWithFlash } from '~/platform/http.server';
import { paths } from '~/platform/paths';
import { CheckboxField } from '~/ui/choice-fields';
import { DateField, TextAreaField } from '~/ui/fields';
import { PortalForm, usePortalForm } from '~/ui/form';
import { pageTitle } from '~/ui/page-title';

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle('Beëindiging', data ? kopTitel(data.kop) : 'Contract');

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'contract:bewerken');
  const contract = await getContract(actor, idParam(params, 'id'));
  return {
    kop: contractKop(contract, today()),
    opzegtermijnMaanden: contract.opzegtermijnMaanden,
    lopend: await telLopendOpContract(contract.id),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'contract:bewerken');
  const id = idParam(params, 'id');
  const submission = await parseForm(request, beeindigingForm);
  if (!submission.ok) return invalid(submission);
  const { laatsteDag: perDatum, ...value } = submission.value;
  const klaar = await submission.attempt(() =>
    beeindig({ ...value, perDatum, actor, id, nu: now(), vandaag: today() }),
  );
  if (!klaar.ok) return refused(submission, klaar, contractTeksten, { 'overdrachtsplan-ontbreekt': 'overdrachtsplan' });
  return redirectWithFlash(paths.contract(id), 'Het contract is beëindigd.');
}

export default function Beeindiging() {
  const { kop, opzegtermijnMaanden, lopend } = useLoaderData<typeof loader>();
  const [form, fields] = usePortalForm({
    id: 'beeindiging',
    lastResult: useAnswer(),
    onValidate: ({ formData }) => parseWithZod(formData, { schema: beeindigingForm }),
  });
  const uiterlijk = formatDatum(laatsteDag(kop.eindDatum));
  return (
    <DaadPagina
      daden={['beeindig']}
      kop={kop}
      titel="Beëindiging"
      uitleg={
        <p>
          U beëindigt het contract eerder dan {uiterlijk}. Dit kan niet ongedaan worden gemaakt.
          {opzegtermijnMaanden ? ` De opzegtermijn is ${meervoud(opzegtermijnMaanden, 'maand', 'maanden')}.` : ''}{' '}
          Spreek met de aanbieder af hoe deelnemers die nog bezig zijn verder gaan.
        </p>
      }
    >
      <PortalForm form={form} versie={kop.versie}>
        <DateField
          field={fields.laatsteDag}
          hint={`De laatste dag waarop het contract loopt, uiterlijk ${uiterlijk}. Bijvoorbeeld 31-12-2023.`}
          label="Laatste dag"
        />
        <TextAreaField
          field={fields.motivering}
          hint="Noem de grond in het contract of in de wet."
          label="Waarom beëindigt u het contract?"
        />
        {lopend > 0 ? (
          <CheckboxField
            field={fields.overdrachtsplan}
            hint={
              <>
                <a href={`${paths.toewijzingDeel('toewijzingen')}?contract=${kop.id}&status=levend`}>
                  {meervoud(lopend, 'deelnemer', 'deelnemers')}
                </a>{' '}
                {lopend === 1 ? 'zit' : 'zitten'} nog in dit contract. Leg in het plan vast naar welke aanbieder ieder
                gaat.
              </>
            }
            label="Er is een overdrachtsplan"
          />
        ) : null}
        <DaadKnoppen gevaar kop={kop}>
          Beëindig het contract
        </DaadKnoppen>
      </PortalForm>
    </DaadPagina>
  );
}
