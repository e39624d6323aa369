import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { getOverzicht } from '~/domain/verantwoording/overzicht.server';
import { RegioKaart } from '~/domain/verantwoording/ui/regio-kaart';
import { today } from '~/platform/clock.server';
import { requireActor } from '~/platform/guard.server';
import { paths } from '~/platform/paths';
import { Empty } from '~/ui/empty';
import { Page } from '~/ui/page';
import { pageTitle } from '~/ui/page-title';
import { WatNu } from '~/ui/wat-nu';

export const meta: MetaFunction = () => pageTitle('Verantwoording');

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'verantwoording:lezen');
  const regios = await getOverzicht(actor, today());
  return { regios, invoeren: actor.permissions.has('gemeentecijfer:invoeren') };
}

export default function Verantwoording() {
  const { regios, invoeren } = useLoaderData<typeof loader>();
  const concepten = regios.flatMap(({ naam, bewerkbaar, versies }) =>
    bewerkbaar ? versies.filter(({ status }) => status === 'concept').map((versie) => ({ naam, ...versie })) : [],
  );
  const stappen = [
    ...concepten.map(({ naam, periode, params }) => ({
      titel: `Maak het concept van ${naam} af.`,
      tekst: `${periode}.`,
      href: `${paths.voortgangsrapportage()}?${params}`,
    })),
    ...(invoeren
      ? [
          {
            titel: 'Vul de cijfers van de gemeenten in.',
            tekst: 'Die staan niet in trajecten.',
            href: paths.gemeentecijfers(),
          },
        ]
      : []),
  ];
  return (
    <Page
      breadcrumb={[{ label: 'Vandaag', to: paths.vandaag() }]}
      help={paths.help('contractmanagers', 'de-voortgangsrapportage-maken')}
      meta="Wat de gemeenten met de inburgering bereiken, voor college en raad."
      title="Verantwoording"
      watNu={<WatNu stappen={stappen} />}
    >
      {regios.length === 0 ? (
        <Empty title="U hoort bij geen regio">
          Een voortgangsrapportage gaat over een samenwerkingsverband. Vraag de beheerder om uw gemeente daarbij te
          zetten.
        </Empty>
      ) : (
        regios.map((regio) => <RegioKaart key={regio.slug} regio={regio} />)
      )}
    </Page>
  );
}
