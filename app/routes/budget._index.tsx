import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { getBudgettabel, getSpuk, listRamingen } from '~/domain/budget/queries.server';
import { Geldstromen } from '~/domain/budget/ui/geldstromen';
import { Ramingen, Routeverdelingen } from '~/domain/budget/ui/ramingen';
import { SpukIndicatief, SpukPerJaar, SpukRegels } from '~/domain/budget/ui/spuk';
import { Uitvoering } from '~/domain/budget/ui/uitvoering';
import { requireActor } from '~/platform/guard.server';
import { paths } from '~/platform/paths';
import { Page } from '~/ui/page';
import { pageTitle } from '~/ui/page-title';

export const meta: MetaFunction = () => pageTitle('Budget');

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'budget:lezen');
  const [tabel, spuk, { ramingen, verdelingen }] = await Promise.all([
    getBudgettabel(actor),
    getSpuk(),
    listRamingen(actor),
  ]);
  return { tabel, spuk, ramingen, verdelingen };
}

const exports = ['csv', 'xlsx'].map((soort) => ({ label: soort.toUpperCase(), href: `${paths.budget()}.${soort}` }));

export default function Budget() {
  const { tabel, spuk, ramingen, verdelingen } = useLoaderData<typeof loader>();
  return (
    <Page
      breadcrumb={[{ label: 'Vandaag', to: paths.vandaag() }]}
      meta="Wat gemeenten van het Rijk krijgen voor inburgering, en wat aanbestedingen naar verwachting kosten."
      title="Budget"
    >
      <Uitvoering exports={exports} tabel={tabel} />
      <Geldstromen />
      <Ramingen ramingen={ramingen} />
      <Routeverdelingen verdelingen={verdelingen} />
      <SpukPerJaar bedragen={spuk.perJaar} />
      {spuk.indicatief.map((indicatief) => (
        <SpukIndicatief key={indicatief.periode} tabel={indicatief} />
      ))}
      <SpukRegels regels={spuk.regels} />
    </Page>
  );
}
