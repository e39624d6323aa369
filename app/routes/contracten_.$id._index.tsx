import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { BronFeiten } from '~/domain/bron/ui/bronfeiten';
import { contractOverzicht } from '~/domain/contract/overzicht.server';
import { getContract } from '~/domain/contract/queries.server';
import {
  DocumentenKaart,
  FamilieKaart,
  GegevensKaart,
  PartijenKaart,
  TarievenKaart,
} from '~/domain/contract/ui/contract-kaarten';
import { ContractPage, kopTitel } from '~/domain/contract/ui/contract-page';
import { ContractWatNu } from '~/domain/contract/ui/contract-wat-nu';
import { Controlelijst } from '~/domain/contract/ui/controlelijst';
import { today } from '~/platform/clock.server';
import { requireActor } from '~/platform/guard.server';
import { idParam } from '~/platform/http.server';
import { Card } from '~/ui/card';
import { History } from '~/ui/history';
import { pageTitle } from '~/ui/page-title';
import { Timeline } from '~/ui/timeline';

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data ? kopTitel(data.kop) : 'Contract');

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'contract:lezen');
  const contract = await getContract(actor, idParam(params, 'id'));
  return await contractOverzicht(actor, contract, today());
}

export default function Contract() {
  const overzicht = useLoaderData<typeof loader>();
  const { kop, tijdlijn, vandaag, controle, geschiedenis, feiten } = overzicht;
  return (
    <ContractPage
      aside={
        <>
          <GegevensKaart overzicht={overzicht} />
          {geschiedenis.length > 0 ? (
            <Card title="Geschiedenis">
              <History events={geschiedenis} />
            </Card>
          ) : null}
        </>
      }
      kop={kop}
      watNu={<ContractWatNu overzicht={overzicht} />}
    >
      {controle ? (
        <Card title="Wat nodig is om te activeren">
          <Controlelijst contract={kop} punten={controle} rechten={overzicht.rechten} />
        </Card>
      ) : null}
      <Card title="Looptijd en besluiten">
        <Timeline
          caption={`Looptijd, verlengingen en besluitdagen van ${kop.nummer}`}
          rows={tijdlijn}
          today={vandaag}
        />
      </Card>
      <PartijenKaart overzicht={overzicht} />
      <TarievenKaart overzicht={overzicht} />
      <DocumentenKaart overzicht={overzicht} />
      <FamilieKaart overzicht={overzicht} />
      <BronFeiten feiten={feiten} />
    </ContractPage>
  );
}
