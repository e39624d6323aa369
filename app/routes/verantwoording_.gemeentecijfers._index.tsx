import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { getCijferlijst } from '~/domain/gemeentecijfer/pagina.server';
import { Cijferlijst, Periodekeuze } from '~/domain/gemeentecijfer/ui/cijferlijst';
import { today } from '~/platform/clock.server';
import { requireActor } from '~/platform/guard.server';
import { paths } from '~/platform/paths';
import { ButtonLink } from '~/ui/button-link';
import { DownloadLink } from '~/ui/download-link';
import { Page } from '~/ui/page';
import { pageTitle } from '~/ui/page-title';
import { WatNu } from '~/ui/wat-nu';

export const meta: MetaFunction = () => pageTitle('Gemeentecijfers', 'Verantwoording');

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'gemeentecijfer:invoeren');
  const rapport = actor.permissions.has('verantwoording:lezen');
  return { rapport, ...(await getCijferlijst(request, actor, today())) };
}

export default function Gemeentecijfers() {
  const { rapport, periode, periodeTekst, keuzes, regels, totalen } = useLoaderData<typeof loader>();
  const params = `van=${periode.van}&tot=${periode.tot}`;
  const zonder = regels.filter(({ compleet }) => !compleet);
  return (
    <Page
      actions={
        <>
          <DownloadLink href={`${paths.gemeentecijfers()}.csv?${params}`}>CSV</DownloadLink>
          <DownloadLink href={`${paths.gemeentecijfers()}.xlsx?${params}`}>XLSX</DownloadLink>
          <ButtonLink href={`${paths.gemeentecijfersInvoer()}?${params}`} variant="secondary">
            Lees een bestand in
          </ButtonLink>
        </>
      }
      aside={<Periodekeuze keuzes={keuzes} periode={periode} />}
      breadcrumb={
        rapport
          ? [{ label: 'Verantwoording', to: paths.verantwoording() }]
          : [{ label: 'Vandaag', to: paths.vandaag() }]
      }
      meta={`${periodeTekst} · cijfers die gemeenten zelf aanleveren, omdat ze niet in trajecten staan`}
      title="Gemeentecijfers"
      watNu={
        <WatNu
          stappen={zonder.slice(0, 7).map(({ id, naam }) => ({
            titel: `Vul de cijfers van ${naam} in.`,
            href: `${paths.gemeentecijfersVan(id)}?${params}`,
          }))}
          wacht={zonder.length === 0 ? 'Alle cijfers over deze periode zijn aangeleverd.' : undefined}
        />
      }
    >
      <Cijferlijst params={params} regels={regels} totalen={totalen} />
    </Page>
  );
}
