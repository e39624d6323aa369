import { parseWithZod } from '@conform-to/zod/v4';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { laatVervallen } from '~/domain/keurmerk/commands.server';
import { vervalForm } from '~/domain/keurmerk/form';
import { getRegel } from '~/domain/keurmerk/queries-pagina.server';
import { keurmerkTeksten } from '~/domain/keurmerk/registreren';
import { keurmerkSoortNamen, keurmerkStatus } from '~/domain/keurmerk/status';
import { now, today } from '~/platform/clock.server';
import { invalid, parseForm, refused } from '~/platform/form.server';
import { requireActor } from '~/platform/guard.server';
import { idParam, redirectWithFlash } from '~/platform/http.server';
import { paths } from '~/platform/paths';
import { ButtonLink } from '~/ui/button-link';
import { Card } from '~/ui/card';
import { Definitions } from '~/ui/definitions';
import { TextAreaField } from '~/ui/fields';
import { PortalForm, usePortalForm } from '~/ui/form';
import { Page } from '~/ui/page';
import { pageTitle } from '~/ui/page-title';
import { Status } from '~/ui/status';
import { SubmitButton } from '~/ui/submit-button';
import { Dag } from '~/ui/value';

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle('Regel laten vervallen', data?.regel.aanbieder.naam ?? 'Keurmerk');

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'keurmerk:registreren');
  return { regel: await getRegel(actor, idParam(params, 'id'), idParam(params, 'regel'), today()) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'keurmerk:registreren');
  const aanbiederId = idParam(params, 'id');
  const submission = await parseForm(request, vervalForm, actor);
  if (!submission.ok) return invalid(submission);
  const { value } = submission;
  const gedaan = await submission.attempt(() =>
    laatVervallen({
      ...value,
      actor,
      aanbiederId,
      registratieId: idParam(params, 'regel'),
      vandaag: today(),
      nu: now(),
    }),
  );
  if (!gedaan.ok) return refused(submission, gedaan, keurmerkTeksten);
  const naar = `${paths.aanbiederDeel(aanbiederId, 'keurmerk')}?soort=${gedaan.value.soort}`;
  return redirectWithFlash(naar, 'De regel telt niet meer mee. U vindt hem onder de tabel terug.');
}

export default function RegelVervallen() {
  const { regel } = useLoaderData<typeof loader>();
  const { aanbieder, soort } = regel;
  const keurmerk = `${paths.aanbiederDeel(aanbieder.id, 'keurmerk')}?soort=${soort}`;
  const [form, fields] = usePortalForm({
    id: 'vervallen',
    lastResult: useActionData<typeof action>()?.result,
    onValidate: ({ formData }) => parseWithZod(formData, { schema: vervalForm }),
  });
  return (
    <Page
      breadcrumb={[
        { label: 'Aanbieders', to: paths.aanbieders() },
        { label: aanbieder.naam, to: paths.aanbieder(aanbieder.id) },
        { label: 'Keurmerk', to: keurmerk },
      ]}
      meta={`${keurmerkSoortNamen[soort]} van ${aanbieder.naam}`}
      title="Deze regel klopt niet"
    >
      <Card title="De regel">
        <Definitions
          items={[
            {
              label: 'Status',
              waarde: <Status toon={keurmerkStatus[regel.status].tone}>{keurmerkStatus[regel.status].label}</Status>,
            },
            { label: 'Vanaf', waarde: <Dag dag={regel.van} /> },
            { label: 'Tot en met', waarde: regel.totEnMet ? <Dag dag={regel.totEnMet} /> : 'loopt door' },
            { label: 'Bron', waarde: regel.bron },
            { label: 'Gecontroleerd op', waarde: <Dag dag={regel.geverifieerdDatum} /> },
          ]}
        />
      </Card>
      <Card title="Wat er gebeurt">
        <p>
          De regel telt niet meer mee en kan niet terugkomen; hij blijft wel zichtbaar, met uw reden.{' '}
          {regel.nu === regel.straks
            ? `De status van vandaag blijft: ${keurmerkStatus[regel.nu].label.toLowerCase()}.`
            : `De status van vandaag wordt: ${keurmerkStatus[regel.straks].label.toLowerCase()} (nu: ${keurmerkStatus[regel.nu].label.toLowerCase()}). Lopende contracten volgen meteen.`}
        </p>
        <PortalForm form={form} versie={aanbieder.versie}>
          <TextAreaField field={fields.reden} label="Waarom klopt deze regel niet?" rows={3} />
          <div className="ik-knoppen">
            <SubmitButton gevaar>Laat de regel vervallen</SubmitButton>
            <ButtonLink href={keurmerk} variant="tertiary">
              Toch niet
            </ButtonLink>
          </div>
        </PortalForm>
      </Card>
    </Page>
  );
}
