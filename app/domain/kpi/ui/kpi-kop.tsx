import type { ReactNode } from 'react';
import { formatDatum, meervoud } from '~/platform/format';
import { paths } from '~/platform/paths';
import { Card } from '~/ui/card';
import { Definitions } from '~/ui/definitions';
import { AppLink } from '~/ui/link';
import { Page } from '~/ui/page';
import { Status } from '~/ui/status';
import type { kpiKop } from '../kpi-pagina.server';
import { kleurToon, type Oordeel } from '../rules';

type KpiKop = ReturnType<typeof kpiKop>;

/** What a KPI means, with its source and norm. */
function BetekenisKaart({ kop }: { kop: KpiKop }) {
  const { uitleg, teller, noemer, rijpMaanden, bron, norm } = kop;
  return (
    <Card
      actions={<AppLink href={`${paths.kpiDeel('catalogus')}#${kop.code}`}>Catalogus</AppLink>}
      title="Wat dit betekent"
    >
      <p>{uitleg}</p>
      <Definitions
        items={[
          { label: 'Teller', waarde: teller },
          { label: 'Noemer', waarde: noemer },
          ...(rijpMaanden === null
            ? []
            : [
                { label: 'Telt mee na', waarde: meervoud(rijpMaanden, 'maand', 'maanden') },
                {
                  label: 'Uitgevallen',
                  waarde: 'Verhuisd, vertrokken, overleden, vrijgesteld of ontheven voordat het traject meetelde.',
                },
              ]),
          {
            label: 'Norm',
            waarde: norm
              ? `${norm.tekst}, sinds ${formatDatum(norm.van)} (${norm.bron})`
              : 'Er is geen norm vastgelegd.',
          },
          { label: 'Bron', waarde: bron },
        ]}
      />
    </Card>
  );
}

type KpiPageProps = {
  kop: KpiKop;
  tekst: string;
  oordeel?: Oordeel;
  query: string;
  /** A page below that of the KPI. */
  title?: string;
  watNu?: ReactNode;
  children: ReactNode;
};

/** Frame of every page of one KPI. */
export function KpiPage({ kop, tekst, oordeel, query, title, watNu, children }: KpiPageProps) {
  return (
    <Page
      aside={title ? undefined : <BetekenisKaart kop={kop} />}
      breadcrumb={[
        { label: 'KPI’s', to: `${paths.kpis()}${query}` },
        ...(title ? [{ label: kop.naam, to: `${paths.kpiDeel(kop.code)}${query}` }] : []),
      ]}
      meta={`${kop.code} · ${tekst}`}
      status={oordeel ? <Status toon={kleurToon[oordeel.kleur]}>{oordeel.woord}</Status> : undefined}
      title={title ?? kop.naam}
      watNu={watNu}
    >
      {children}
    </Page>
  );
}
