import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { onvolledig, zinnen } from '~/domain/maandrapportage/act.server';
import { keurSamenGoed } from '~/domain/maandrapportage/commands-goedkeuren.server';
import { samenGoedForm } from '~/domain/maandrapportage/form';
import { listZonderWaarschuwing } from '~/domain/maandrapportage/queries-lijst.server';
import { SamenGoed } from '~/domain/maandrapportage/ui/samen-goed';
import { now, today } from '~/platform/clock.server';
import { parseForm } from '~/platform/form.server';
import { meervoud } from '~/platform/format';
import { requireActor } from '~/platform/guard.server';
import { redirectWithFlash } from '~/platform/http.server';
import { paths } from '~/platform/paths';
import { Page } from '~/ui/page';
import { pageTitle } from '~/ui/page-title';

export const meta: MetaFunction = () => pageTitle('Samen goedkeuren', 'Rapportages');

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'rapportage:beoordelen');
  return { rijen: await listZonderWaarschuwing(actor, today()) };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'rapportage:beoordelen');
  const submission = await parseForm(request, samenGoedForm);
  if (!submission.ok) {
    const fout = Object.values(submission.submission.reply().error ?? {}).flatMap((teksten) => teksten ?? []);
    return fout.length > 0 ? zinnen(fout, 400) : onvolledig();
  }
  const { gelukt, mislukt } = await keurSamenGoed({
    actor,
    ids: submission.value.rapporten,
    nu: now(),
    vandaag: today(),
  });
  const goed = `${meervoud(gelukt.length, 'rapportage is', 'rapportages zijn')} goedgekeurd.`;
  if (mislukt.length === 0) return redirectWithFlash(paths.rapportages(), goed);
  const niet = mislukt.map(({ gemeente, contract }) => `${gemeente.naam} (${contract.nummer})`).join(', ');
  return redirectWithFlash(paths.rapportages(), `${goed} Niet gelukt, intussen gewijzigd: ${niet}.`, 'let-op');
}

export default function SamenGoedkeuren() {
  const { rijen } = useLoaderData<typeof loader>();
  return (
    <Page
      breadcrumb={[{ label: 'Rapportages', to: paths.rapportages() }]}
      meta="Ingediende rapportages waarbij het portaal niets bijzonders zag"
      title="Samen goedkeuren"
    >
      <SamenGoed geweigerd={useActionData<typeof action>()?.zinnen ?? []} rijen={rijen} />
    </Page>
  );
}
