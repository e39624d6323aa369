import { parseWithZod } from '@conform-to/zod/v4';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { gemeenteKeuzes } from '~/domain/gemeente/keuzes.server';
import { organisatieKruimels, verbandenKruimel } from '~/domain/organisatie/navigatie';
import { maakVerband } from '~/domain/samenwerkingsverband/commands.server';
import { verbandForm } from '~/domain/samenwerkingsverband/form';
import { verbandTeksten, verbandVelden } from '~/domain/samenwerkingsverband/redenen';
import { DeelnameVelden, VerbandVelden } from '~/domain/samenwerkingsverband/ui/velden';
import { now, today } from '~/platform/clock.server';
import { formKey, invalid, parseForm, refused } from '~/platform/form.server';
import { requireActor } from '~/platform/guard.server';
import { redirectWithFlash } from '~/platform/http.server';
import { paths } from '~/platform/paths';
import { Card } from '~/ui/card';
import { PortalForm, usePortalForm } from '~/ui/form';
import { Page } from '~/ui/page';
import { pageTitle } from '~/ui/page-title';
import { SubmitButton } from '~/ui/submit-button';

export const meta: MetaFunction = () => pageTitle('Verband vastleggen', 'Samenwerkingsverbanden');

export async function loader({ request }: LoaderFunctionArgs) {
  await requireActor(request, 'organisatie:beheren');
  return { sleutel: formKey(), gemeenten: await gemeenteKeuzes(today()) };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'organisatie:beheren');
  const submission = await parseForm(request, verbandForm, actor);
  if (!submission.ok) return invalid(submission);
  const gemaakt = await submission.attempt((once) => maakVerband({ ...submission.value, actor, nu: now(), once }));
  if (!gemaakt.ok) return refused(submission, gemaakt, verbandTeksten, verbandVelden);
  return redirectWithFlash(
    paths.beheerItem('samenwerkingsverbanden', gemaakt.value.id),
    `Het samenwerkingsverband ${submission.value.naam} is vastgelegd.`,
  );
}

export default function VerbandNieuw() {
  const { sleutel, gemeenten } = useLoaderData<typeof loader>();
  const [form, fields] = usePortalForm({
    id: 'verband',
    lastResult: useActionData<typeof action>()?.result,
    onValidate: ({ formData }) => parseWithZod(formData, { schema: verbandForm }),
  });
  return (
    <Page
      breadcrumb={organisatieKruimels(true, verbandenKruimel)}
      meta="Begin met de gemeenten die nu meedoen. Doen er per doel andere mee? Die voegt u daarna toe."
      title="Samenwerkingsverband vastleggen"
    >
      <Card>
        <PortalForm form={form} sleutel={sleutel}>
          <VerbandVelden fields={fields} penvoerders={gemeenten} />
          <DeelnameVelden fields={fields} gemeenten={gemeenten} />
          <div className="ik-knoppen">
            <SubmitButton>Leg het verband vast</SubmitButton>
          </div>
        </PortalForm>
      </Card>
    </Page>
  );
}
