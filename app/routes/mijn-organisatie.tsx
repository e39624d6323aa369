import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { getEigenOrganisatie } from '~/domain/aanbieder/queries-pagina.server';
import { aanbiederSoortNamen } from '~/domain/aanbieder/status';
import { CombinatiesKaart } from '~/domain/aanbieder/ui/combinatie';
import { NamenKaart } from '~/domain/aanbieder/ui/dossier';
import { GegevensKaart } from '~/domain/aanbieder/ui/gegevens';
import { keurmerkToestand } from '~/domain/keurmerk/status';
import { KeurmerkStanden } from '~/domain/keurmerk/ui/standen';
import { today } from '~/platform/clock.server';
import { requireActor } from '~/platform/guard.server';
import { paths } from '~/platform/paths';
import { ButtonLink } from '~/ui/button-link';
import { Card } from '~/ui/card';
import { Page } from '~/ui/page';
import { pageTitle } from '~/ui/page-title';
import { Status } from '~/ui/status';
import { WatNu } from '~/ui/wat-nu';

export const meta: MetaFunction = () => pageTitle('Mijn organisatie');

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'eigen-organisatie:lezen');
  return await getEigenOrganisatie(actor, today());
}

export default function MijnOrganisatie() {
  const pagina = useLoaderData<typeof loader>();
  const { naam, soort, standen, toestand, klachtenreglementDatum, kvkNummer } = pagina;
  const stappen = [
    ...standen.flatMap(({ waarschuwingen }) =>
      waarschuwingen.map((titel) => ({
        titel,
        tekst: 'Stuur uw contractmanager het bewijs van de verlenging of de nieuwe status.',
      })),
    ),
    ...(klachtenreglementDatum === null
      ? [{ titel: 'Stuur uw klachtenreglement.', tekst: 'De gemeente heeft het nog niet vastgelegd.' }]
      : []),
    ...(kvkNummer === null
      ? [{ titel: 'Geef uw KvK-nummer door.', tekst: 'De gemeente heeft het nog niet vastgelegd.' }]
      : []),
  ];
  return (
    <Page
      actions={
        <ButtonLink href={paths.contracten()} variant="secondary">
          Mijn contracten
        </ButtonLink>
      }
      aside={<GegevensKaart aanbieder={pagina} />}
      breadcrumb={[{ label: 'Vandaag', to: paths.vandaag() }]}
      meta={`${aanbiederSoortNamen[soort]} · dit is wat de gemeenten van u zien. Klopt er iets niet, meld het dan aan uw contractmanager.`}
      status={
        toestand === 'niet-nodig' ? undefined : (
          <Status toon={keurmerkToestand[toestand].tone}>
            Keurmerk: {keurmerkToestand[toestand].label.toLowerCase()}
          </Status>
        )
      }
      title={naam}
      watNu={<WatNu stappen={stappen} />}
    >
      <Card title="Uw keurmerk">
        {standen.length > 0 ? (
          <KeurmerkStanden standen={standen} />
        ) : (
          <p>Voor uw werk is geen keurmerk of erkenning nodig, en er is er geen vastgelegd.</p>
        )}
      </Card>
      <CombinatiesKaart alsTekst combinaties={pagina.combinaties} />
      <NamenKaart namen={pagina.namen} />
    </Page>
  );
}
