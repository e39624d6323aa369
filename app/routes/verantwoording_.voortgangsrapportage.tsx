import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { getRapportpagina } from '~/domain/verantwoording/pagina.server';
import { versieStatus } from '~/domain/verantwoording/status';
import { Bestanden, Onderdeel } from '~/domain/verantwoording/ui/onderdeel';
import { AnderePeriode, Inhoud, Versies } from '~/domain/verantwoording/ui/rapport-kop';
import { today } from '~/platform/clock.server';
import { formatMoment } from '~/platform/format';
import { requireActor } from '~/platform/guard.server';
import { paths } from '~/platform/paths';
import { Page } from '~/ui/page';
import { pageTitle } from '~/ui/page-title';
import { Status } from '~/ui/status';
import { WatNu } from '~/ui/wat-nu';

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle(data?.titel ?? 'Voortgangsrapportage', 'Verantwoording');

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'verantwoording:lezen');
  return await getRapportpagina(request, actor, today());
}

export default function Voortgangsrapportage() {
  const rapport = useLoaderData<typeof loader>();
  const { titel, periode, versie, versies, watNu, onderdelen, kolommen, koppeling, vraag } = rapport;
  const wie = versie?.vastgesteldOp
    ? ` · vastgesteld op ${formatMoment(versie.vastgesteldOp)} door ${versie.vastgesteldDoor ?? 'onbekend'}`
    : '';
  return (
    <Page
      actions={<Bestanden adres={paths.voortgangsrapportage()} params={rapport.params} />}
      breadcrumb={[{ label: 'Verantwoording', to: paths.verantwoording() }]}
      help={paths.help('contractmanagers', 'de-voortgangsrapportage-maken')}
      meta={`${periode}${versie ? ` · versie ${versie.nummer}` : ''}${wie}`}
      status={
        versie ? (
          <Status toon={versieStatus[versie.status].tone}>{versieStatus[versie.status].label}</Status>
        ) : (
          <Status toon="neutraal">Stand van nu</Status>
        )
      }
      title={titel}
    >
      <div className="ik-rapporttop">
        <WatNu knop={watNu.knop ?? undefined} stappen={watNu.stappen} wacht={watNu.wacht ?? undefined} />
        <Versies huidig={versie?.nummer ?? null} nuParams={rapport.nuParams} versies={versies} />
        <Inhoud onderdelen={onderdelen} />
      </div>
      {onderdelen.map((onderdeel) => (
        <Onderdeel key={onderdeel.sleutel} koppeling={koppeling} kolommen={kolommen} onderdeel={onderdeel} />
      ))}
      <AnderePeriode regios={rapport.regios} vraag={vraag} />
    </Page>
  );
}
