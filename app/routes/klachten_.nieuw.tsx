import { parseWithZod } from '@conform-to/zod/v4';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { registreerKlacht } from '~/domain/klacht/commands.server';
import { klachtForm } from '~/domain/klacht/form';
import { getKlachtKeuzes } from '~/domain/klacht/keuzes.server';
import { klachtTeksten, klachtVelden } from '~/domain/klacht/redenen';
import { PrivacyHint } from '~/domain/klacht/ui/privacy-hint';
import { KlachtVelden } from '~/domain/klacht/ui/velden';
import { now, today } from '~/platform/clock.server';
import { formKey, invalid, parseForm, refused } from '~/platform/form.server';
import { requireActor } from '~/platform/guard.server';
import { redirectWithFlash } from '~/platform/http.server';
import { paths } from '~/platform/paths';
import { ButtonLink } from '~/ui/button-link';
import { Card } from '~/ui/card';
import { PortalForm, usePortalForm } from '~/ui/form';
import { Page } from '~/ui/page';
import { pageTitle } from '~/ui/page-title';
import { SubmitButton } from '~/ui/submit-button';

export const meta: MetaFunction = () => pageTitle('Klacht registreren', 'Klachten');

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'klacht:registreren');
  const vandaag = today();
  return { sleutel: formKey(), vandaag, ...(await getKlachtKeuzes(actor, vandaag)) };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'klacht:registreren');
  const submission = await parseForm(request, klachtForm, actor);
  if (!submission.ok) return invalid(submission);
  const klacht = await submission.attempt((once) =>
    registreerKlacht({ invoer: submission.value, actor, nu: now(), vandaag: today(), once }),
  );
  if (!klacht.ok) return refused(submission, klacht, klachtTeksten, klachtVelden);
  const { nummer } = klacht.value;
  return redirectWithFlash(paths.klacht(nummer), `De klacht is geregistreerd als ${nummer}. Bevestig nu de ontvangst.`);
}

export default function KlachtNieuw() {
  const { sleutel, vandaag, ...keuzes } = useLoaderData<typeof loader>();
  const [form, fields] = usePortalForm({
    id: 'klacht',
    lastResult: useActionData<typeof action>()?.result,
    defaultValue: {
      datum: vandaag,
      gemeenteId: keuzes.gemeenten.length === 1 ? keuzes.gemeenten[0]?.waarde : undefined,
    },
    onValidate: ({ formData }) => parseWithZod(formData, { schema: klachtForm }),
  });
  return (
    <Page
      breadcrumb={[{ label: 'Klachten', to: paths.klachten() }]}
      meta="Het portaal geeft een nummer en rekent de termijn uit. De aanbieder krijgt bericht."
      title="Klacht registreren"
    >
      <PrivacyHint />
      <Card>
        <PortalForm form={form} sleutel={sleutel}>
          <KlachtVelden fields={fields} {...keuzes} />
          <div className="ik-knoppen">
            <SubmitButton>Registreer de klacht</SubmitButton>
            <ButtonLink href={paths.klachten()} variant="tertiary">
              Annuleren
            </ButtonLink>
          </div>
        </PortalForm>
      </Card>
    </Page>
  );
}
