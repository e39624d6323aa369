import { parseWithZod } from '@conform-to/zod/v4';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { bewerkBureau } from '~/domain/inkoopbureau/commands.server';
import { bureauBewerkenForm } from '~/domain/inkoopbureau/form';
import { getBureau } from '~/domain/inkoopbureau/queries.server';
import { bureauTeksten, bureauVelden } from '~/domain/inkoopbureau/rules';
import { BureauVelden } from '~/domain/inkoopbureau/ui/velden';
import { bureausKruimel, organisatieKruimels } from '~/domain/organisatie/navigatie';
import { now } from '~/platform/clock.server';
import { invalid, parseForm, refused } from '~/platform/form.server';
import { requireActor } from '~/platform/guard.server';
import { idParam, redirectWithFlash } from '~/platform/http.server';
import { paths } from '~/platform/paths';
import { Card } from '~/ui/card';
import { PortalForm, usePortalForm } from '~/ui/form';
import { Page } from '~/ui/page';
import { pageTitle } from '~/ui/page-title';
import { SubmitButton } from '~/ui/submit-button';

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle('Bewerken', data?.bureau.naam ?? 'Inkoopbureau');

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'organisatie:beheren');
  const { id, naam, versie, omschrijving, thema, bron } = await getBureau(actor, idParam(params, 'id'));
  return { bureau: { id, naam, versie }, waarden: { naam, andereNaam: '', omschrijving, thema, bron } };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'organisatie:beheren');
  const { id } = await getBureau(actor, idParam(params, 'id'));
  const submission = await parseForm(request, bureauBewerkenForm, actor);
  if (!submission.ok) return invalid(submission);
  const bewerkt = await submission.attempt(() => bewerkBureau({ ...submission.value, actor, id, nu: now() }));
  if (!bewerkt.ok) return refused(submission, bewerkt, bureauTeksten, bureauVelden);
  return redirectWithFlash(paths.beheerItem('inkoopbureaus', id), 'De gegevens zijn bewaard.');
}

export default function BureauBewerken() {
  const { bureau, waarden } = useLoaderData<typeof loader>();
  const [form, fields] = usePortalForm({
    id: 'inkoopbureau',
    lastResult: useActionData<typeof action>()?.result,
    defaultValue: waarden,
    onValidate: ({ formData }) => parseWithZod(formData, { schema: bureauBewerkenForm }),
  });
  const adres = paths.beheerItem('inkoopbureaus', bureau.id);
  return (
    <Page
      breadcrumb={organisatieKruimels(true, bureausKruimel, { label: bureau.naam, to: adres })}
      title={`${bureau.naam} bewerken`}
    >
      <Card>
        <PortalForm form={form} versie={bureau.versie}>
          <BureauVelden fields={fields} />
          <div className="ik-knoppen">
            <SubmitButton>Bewaar</SubmitButton>
          </div>
        </PortalForm>
      </Card>
    </Page>
  );
}
