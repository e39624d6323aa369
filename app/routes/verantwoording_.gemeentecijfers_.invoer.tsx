import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { importeerCijfers } from '~/domain/gemeentecijfer/commands.server';
import { invoerForm } from '~/domain/gemeentecijfer/form';
import { getInvoerpagina } from '~/domain/gemeentecijfer/pagina.server';
import { type Proef as Beproefd, beproefBestand, proefTeksten } from '~/domain/gemeentecijfer/proef.server';
import { cijferTeksten } from '~/domain/gemeentecijfer/rules';
import { BestandFormulier, InvoerFouten, Proef } from '~/domain/gemeentecijfer/ui/invoer';
import { Invoeruitleg } from '~/domain/gemeentecijfer/ui/invoer-uitleg';
import { now, today } from '~/platform/clock.server';
import { invalid, parseForm, refused } from '~/platform/form.server';
import { meervoud } from '~/platform/format';
import { requireActor } from '~/platform/guard.server';
import { redirectWithFlash } from '~/platform/http.server';
import { paths } from '~/platform/paths';
import type { Invoerfout } from '~/platform/sheet';
import { Page } from '~/ui/page';
import { pageTitle } from '~/ui/page-title';

export const meta: MetaFunction = () => pageTitle('Bestand inlezen', 'Gemeentecijfers');

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'gemeentecijfer:invoeren');
  return await getInvoerpagina(request, actor, today());
}

/** Looks at a file, or carries out what that showed. */
export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'gemeentecijfer:invoeren');
  const submission = await parseForm(request, invoerForm, actor);
  if (!submission.ok) return invalid(submission);
  const { value } = submission;
  const basis = { ...value, actor, vandaag: today(), nu: now() };
  if (value.daad === 'importeren') {
    const klaar = await submission.attempt(() => importeerCijfers({ ...basis, regels: value.regels }));
    if (!klaar.ok) return refused(submission, klaar, cijferTeksten);
    const gedaan = `${meervoud(klaar.value.gewijzigd, 'cijfer is', 'cijfers zijn')} overgenomen.`;
    return redirectWithFlash(`${paths.gemeentecijfers()}?van=${value.van}&tot=${value.tot}`, gedaan);
  }
  const bytes = new Uint8Array(await value.bestand.arrayBuffer());
  const proef = await beproefBestand({ ...basis, bytes });
  if (proef.ok)
    return json({
      result: submission.submission.reply(),
      proef: proef.value,
      gevraagd: { van: value.van, tot: value.tot, bron: value.bron },
    });
  const { result } = await refused(submission, proef, proefTeksten, {
    'periode-leeg': 'tot',
    'periode-begint-later': 'van',
  }).json();
  return json(
    { result, fouten: proef.reden === 'fouten-in-bestand' ? proef.details.fouten.slice(0, 100) : [] },
    { status: 422 },
  );
}

type Antwoord = {
  result?: Parameters<typeof BestandFormulier>[0]['lastResult'];
  proef?: Beproefd;
  gevraagd?: { van: string; tot: string; bron: string };
  fouten?: Invoerfout[];
};

export default function Invoer() {
  const { periode, gemeenten } = useLoaderData<typeof loader>();
  const { result, proef, gevraagd, fouten } = (useActionData<typeof action>() ?? {}) as Antwoord;
  return (
    <Page
      breadcrumb={[
        { label: 'Gemeentecijfers', to: `${paths.gemeentecijfers()}?van=${periode.van}&tot=${periode.tot}` },
      ]}
      meta="U ziet eerst wat er zou veranderen. Pas als u ja zegt, verandert er iets."
      title="Bestand met gemeentecijfers inlezen"
    >
      {fouten && fouten.length > 0 ? <InvoerFouten fouten={fouten} /> : null}
      {proef && gevraagd ? (
        <Proef bron={gevraagd.bron} periode={{ van: gevraagd.van, tot: gevraagd.tot }} proef={proef} />
      ) : null}
      <BestandFormulier lastResult={result} periode={periode} />
      <Invoeruitleg gemeenten={gemeenten} params={`van=${periode.van}&tot=${periode.tot}`} />
    </Page>
  );
}
