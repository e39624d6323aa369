import { paths } from '~/platform/paths';
import { Card } from '~/ui/card';
import { AppLink } from '~/ui/link';
import { Status } from '~/ui/status';
import { DataTable } from '~/ui/table';
import { WatNu, type WatNuStap } from '~/ui/wat-nu';
import type { ContractKpis } from '../contract-kpis.server';
import type { KpiRegel } from '../regel';
import { kleurToon } from '../rules';
import { cijfer } from './kpi-tabel';
import { MaandGrafiek } from './maandgrafiek';
import { normKolommen } from './norm-tabel';

const deling = ({ teller, noemer }: KpiRegel) =>
  teller === null || noemer === null || teller === '–' ? cijfer(teller) : cijfer(`${teller} / ${noemer}`);

/** All KPI's of one contract against their norm. */
export function ContractKpiTabel({ regels, query }: { regels: readonly KpiRegel[]; query: string }) {
  return (
    <DataTable
      caption="KPI’s van dit contract"
      captionHidden
      columns={[
        {
          key: 'kpi',
          kop: 'KPI',
          cel: ({ code, naam }: KpiRegel) => <a href={`${paths.kpiDeel(code)}${query}`}>{`${code} ${naam}`}</a>,
        },
        { key: 'waarde', kop: 'Waarde', rechts: true, cel: ({ waarde }) => cijfer(waarde) },
        { key: 'norm', kop: 'Norm', rechts: true, cel: ({ norm }) => cijfer(norm ?? '–') },
        { key: 'deling', kop: 'Teller / noemer', rechts: true, cel: deling },
        { key: 'onrijp', kop: 'Nog niet rijp', rechts: true, cel: ({ onrijp }) => cijfer(onrijp) },
        {
          key: 'oordeel',
          kop: 'Oordeel',
          cel: ({ oordeel }) => <Status toon={kleurToon[oordeel.kleur]}>{oordeel.woord}</Status>,
        },
      ]}
      rowKey={({ code }) => code}
      rows={[...regels]}
    />
  );
}

export function ContractGrafiek({ pagina }: { pagina: ContractKpis }) {
  const { gekozen, grafiek } = pagina;
  return (
    <Card title={`${gekozen.naam} per maand`}>
      <MaandGrafiek cohort={gekozen.isCohort} grafiek={grafiek} naam={gekozen.naam} uren={gekozen.isUren} />
    </Card>
  );
}

export function ContractWatNu({ pagina }: { pagina: ContractKpis }) {
  const { wachtend, regels, isAanbieder, contractantId, kop } = pagina;
  const stappen: WatNuStap[] = [
    ...wachtend.map(({ maand, href }) => ({
      titel: `${isAanbieder ? 'Dien' : 'Beoordeel'} ${maand}${isAanbieder ? ' in' : ''}`,
      href,
    })),
    ...regels
      .filter(({ oordeel }) => oordeel.kleur === 'rood')
      .map(({ naam, waarde, norm }) => ({ titel: naam, tekst: `staat op ${waarde}, de norm is ${norm}.` })),
  ];
  return (
    <WatNu
      stappen={[
        ...stappen,
        {
          titel: `Bekijk de scorecard van ${kop.contractant}`,
          href: paths.aanbiederDeel(contractantId, 'scorecard'),
        },
      ]}
    />
  );
}

/** The own norms of the contract, with for who may the way to set one. */
export function EigenNormen({ pagina }: { pagina: ContractKpis }) {
  const { eigenNormen, magNormeren, kop } = pagina;
  return (
    <Card
      actions={
        magNormeren ? (
          <AppLink href={paths.contractDeel(kop.id, 'kpis/norm')}>Stel een eigen norm in</AppLink>
        ) : undefined
      }
      title="Eigen normen van dit contract"
    >
      <DataTable
        caption="Eigen normen"
        captionHidden
        columns={normKolommen}
        empty={<p>Dit contract heeft geen eigen normen. De normen uit de catalogus gelden.</p>}
        rowKey={({ id }) => id}
        rows={eigenNormen}
      />
    </Card>
  );
}
