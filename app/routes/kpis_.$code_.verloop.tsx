import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { KpiPage } from '~/domain/kpi/ui/kpi-kop';
import { FilterKeuze, PeriodeFilter } from '~/domain/kpi/ui/periode-filter';
import { Cohortdriehoek, VerloopCurve } from '~/domain/kpi/ui/verloop';
import { verloopPagina } from '~/domain/kpi/verloop.server';
import { isVerloopKpi } from '~/domain/kpi/verloop-kpis';
import { today } from '~/platform/clock.server';
import { requireActor } from '~/platform/guard.server';
import { idParam, notFound } from '~/platform/http.server';
import { paths } from '~/platform/paths';
import { Empty } from '~/ui/empty';
import { pageTitle } from '~/ui/page-title';

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle('Verloop sinds de start', data ? data.kop.naam : 'KPI');

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'kpi:herleiden');
  const code = idParam(params, 'code');
  if (!isVerloopKpi(code)) return notFound();
  return await verloopPagina(actor, request, code, today());
}

export default function Verloop() {
  const verloop = useLoaderData<typeof loader>();
  const { kop, tekst, query, gemeenten } = verloop;
  return (
    <KpiPage kop={kop} query={query} tekst={tekst} title={`Verloop van ${kop.code} sinds de start`}>
      <PeriodeFilter
        action={`${paths.kpiDeel(kop.code)}/verloop`}
        eindmaanden={verloop.eindmaanden}
        maanden={verloop.periode.maanden}
        tot={verloop.periode.tot}
      >
        {gemeenten.length > 1 ? (
          <FilterKeuze
            label="Gemeente"
            naam="gemeente"
            opties={[{ waarde: '', label: 'Alle' }, ...gemeenten]}
            waarde={verloop.gemeente}
          />
        ) : null}
      </PeriodeFilter>
      {verloop.teVeel ? (
        <Empty title="Dit zijn te veel trajecten om één voor één te volgen.">Kies hierboven een gemeente.</Empty>
      ) : (
        <>
          <VerloopCurve verloop={verloop} />
          <Cohortdriehoek verloop={verloop} />
        </>
      )}
    </KpiPage>
  );
}
