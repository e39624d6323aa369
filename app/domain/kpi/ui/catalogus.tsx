import { meervoud } from '~/platform/format';
import { paths } from '~/platform/paths';
import { Card } from '~/ui/card';
import { Definitions } from '~/ui/definitions';
import { AppLink } from '~/ui/link';
import { DataTable } from '~/ui/table';
import type { Catalogus } from '../catalogus.server';

type Kpi = Catalogus[number];
type Norm = Kpi['normen'][number];

/** One KPI of the catalogue: definition, source, norms with their dates. */
export function CatalogusKaart({ kpi }: { kpi: Kpi }) {
  const { code, naam, uitleg, teller, noemer, richting, rijpMaanden, bron, variant, normen } = kpi;
  return (
    <div id={code}>
      <Card
        actions={kpi.magBekijken ? <AppLink href={paths.kpiDeel(code)}>Bekijk {code}</AppLink> : undefined}
        title={`${code} ${naam}`}
      >
        <p>{uitleg}</p>
        <Definitions
          items={[
            { label: 'Teller', waarde: teller },
            { label: 'Noemer', waarde: noemer },
            { label: 'Beter is', waarde: richting === 'hoger' ? 'hoger' : 'lager' },
            {
              label: 'Telt mee na',
              waarde: rijpMaanden === null ? 'n.v.t.' : meervoud(rijpMaanden, 'maand', 'maanden'),
            },
            ...(variant ? [{ label: 'Ook berekend', waarde: variant }] : []),
            { label: 'Bron', waarde: bron },
          ]}
        />
        <DataTable
          caption={`Normen van ${code}`}
          columns={[
            {
              key: 'voor',
              kop: 'Voor',
              cel: ({ voor, contractId }: Norm) =>
                contractId ? <a href={paths.contractDeel(contractId, 'kpis')}>{voor}</a> : voor,
            },
            { key: 'norm', kop: 'Norm', rechts: true, cel: ({ norm }) => norm },
            { key: 'periode', kop: 'Periode', cel: ({ periode }) => periode },
            { key: 'bron', kop: 'Bron', cel: (norm) => norm.bron },
          ]}
          empty={<p>Er is geen norm vastgelegd.</p>}
          rowKey={({ id }) => id}
          rows={normen}
        />
      </Card>
    </div>
  );
}
