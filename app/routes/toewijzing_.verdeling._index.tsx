import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { verdelingPagina } from '~/domain/toewijzing/queries-verdeling.server';
import { Evenwicht } from '~/domain/toewijzing/ui/evenwicht';
import { tabsVoor } from '~/domain/toewijzing/ui/toewijzing-page';
import { Regelversies, Verdeelregels } from '~/domain/toewijzing/ui/verdeling';
import { today } from '~/platform/clock.server';
import { requireActor } from '~/platform/guard.server';
import { paths } from '~/platform/paths';
import { Page } from '~/ui/page';
import { pageTitle } from '~/ui/page-title';
import { WatNu } from '~/ui/wat-nu';

export const meta: MetaFunction = () => pageTitle('Verdeling', 'Toewijzing');

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'toewijzing:beslissen');
  return await verdelingPagina(actor, today());
}

export default function Verdeling() {
  const pagina = useLoaderData<typeof loader>();
  const { evenwicht, grensProcent, bewerken } = pagina;
  return (
    <Page
      breadcrumb={[{ label: 'Toewijzing', to: paths.toewijzingen() }]}
      meta="De verdeelregel zegt per gemeente en per dienst naar welk contract een inburgeraar gaat. Zo krijgt elke aanbieder een evenredig aantal."
      tabs={tabsVoor(false)}
      title="Verdeling"
      watNu={
        <WatNu
          wacht={
            bewerken
              ? 'Kies in de tabel een vakje om de regel vast te leggen of te wijzigen. Wat gold, blijft staan.'
              : 'De contractmanager legt de verdeelregel vast. U volgt hem bij het toewijzen, of legt uit waarom niet.'
          }
        />
      }
    >
      <Verdeelregels pagina={pagina} />
      <Evenwicht evenwicht={evenwicht} grensProcent={grensProcent} />
      <Regelversies versies={pagina.versies} />
    </Page>
  );
}
