import { formatDatum, formatPeriode, meervoud } from '~/platform/format';
import { paths } from '~/platform/paths';
import { ShareBar } from '~/ui/balance-bars';
import { Card } from '~/ui/card';
import { Empty } from '~/ui/empty';
import { AppLink } from '~/ui/link';
import { Status } from '~/ui/status';
import { DataTable } from '~/ui/table';
import { WatNu, type WatNuStap } from '~/ui/wat-nu';
import { keurmerkSoortNamen, keurmerkToestand } from '../../keurmerk/status';
import { kleurToon } from '../rules';
import type { Scorecard } from '../scorecard.server';
import { cijfer } from './kpi-tabel';

type Contractrij = Scorecard['contracten'][number];

/** Every contract of the perceel: how many trajecten, how many hours were followed, against the norm. */
export function PerGemeente({ kaart }: { kaart: Scorecard }) {
  const { contracten, norm } = kaart;
  return (
    <Card title="Per gemeente">
      <DataTable
        caption="Trajecten en aanwezigheid per gemeente"
        captionHidden
        columns={[
          {
            key: 'gemeente',
            kop: 'Gemeente',
            cel: ({ id, gemeente, nummer }: Contractrij) => (
              <a href={paths.contractDeel(id, 'kpis')} title={nummer}>
                {gemeente}
              </a>
            ),
          },
          {
            key: 'gestart',
            kop: 'Gestart / toegewezen',
            rechts: true,
            cel: ({ gestart, toegewezen }) => cijfer(`${gestart} / ${toegewezen}`),
          },
          { key: 'lopend', kop: 'Lopend', rechts: true, cel: ({ lopend }) => cijfer(lopend) },
          { key: 'waarde', kop: 'Aanwezigheid', rechts: true, cel: ({ uren }) => cijfer(uren.waarde) },
          {
            key: 'balk',
            kop: <span className="ams-visually-hidden">Aanwezigheid als balk</span>,
            cel: ({ procent }) => (procent === null ? null : <ShareBar doel={norm ?? undefined} waarde={procent} />),
          },
          {
            key: 'oordeel',
            kop: 'Oordeel',
            cel: ({ uren }) => <Status toon={kleurToon[uren.oordeel.kleur]}>{uren.oordeel.woord}</Status>,
          },
        ]}
        empty={<Empty title="Er zijn geen contracten om te tonen." />}
        rowKey={({ id }) => id}
        rows={contracten}
      />
    </Card>
  );
}

/** Reports that wait, and KPI's under their norm. */
export function ScorecardWatNu({ kaart }: { kaart: Scorecard }) {
  const { wachtend, regels, keurmerken, isAanbieder, kpiQuery } = kaart;
  const onder = regels.filter(({ oordeel }) => oordeel.kleur === 'rood');
  const [eerste] = wachtend;
  const stappen: WatNuStap[] = [
    ...(eerste
      ? [
          {
            titel: isAanbieder ? `Dien ${eerste.maand} in` : `Beoordeel ${eerste.maand}`,
            tekst: `voor ${eerste.gemeente}${wachtend.length > 1 ? `. Er ${wachtend.length === 2 ? 'wacht' : 'wachten'} nog ${meervoud(wachtend.length - 1, 'rapportage', 'rapportages')}` : ''}.`,
            href: eerste.href,
          },
        ]
      : []),
    ...keurmerken
      .filter(({ stand }) => stand.toestand !== 'geldig' && stand.toestand !== 'niet-nodig')
      .map(({ id, naam, stand }) => ({
        titel: isAanbieder ? 'Vernieuw uw keurmerk' : `Vraag ${naam} naar het keurmerk`,
        tekst: `(${keurmerkToestand[stand.toestand].label.toLowerCase()}).`,
        href: kaart.magKeurmerk ? paths.aanbiederDeel(id, 'keurmerk') : undefined,
      })),
    ...onder.map(({ code, naam, waarde, norm }) => ({
      titel: isAanbieder ? `Verbeter: ${naam}` : `Bespreek: ${naam}`,
      tekst: `${waarde}, de norm is ${norm}.`,
      href: `${paths.kpiDeel(code)}${kpiQuery ?? ''}`,
    })),
  ];
  return (
    <WatNu
      knop={
        eerste
          ? { label: isAanbieder ? 'Vul de rapportage in' : 'Beoordeel de rapportage', href: eerste.href }
          : undefined
      }
      stappen={stappen}
      wacht={stappen.length === 0 ? 'Er wacht niets en geen KPI staat onder de norm.' : undefined}
    />
  );
}

export function KeurmerkKaart({ kaart }: { kaart: Scorecard }) {
  if (kaart.keurmerken.length === 0) return null;
  return (
    <Card title="Keurmerk">
      <div className="ik-stapel">
        {kaart.keurmerken.map(({ id, naam, stand }) => (
          <div key={id}>
            <p>
              <strong>{naam}</strong>
              <br />
              <Status toon={keurmerkToestand[stand.toestand].tone}>{keurmerkToestand[stand.toestand].label}</Status>
            </p>
            <p className="ik-klein">
              {keurmerkSoortNamen[stand.soort]}
              {stand.totEnMet ? `, geldig t/m ${formatDatum(stand.totEnMet)}` : ''}
              {stand.geverifieerdDatum ? `. Laatst nagekeken ${formatDatum(stand.geverifieerdDatum)}` : ''}.{' '}
              {stand.waarschuwingen.join(' ')}
            </p>
            {kaart.magKeurmerk ? <AppLink href={paths.aanbiederDeel(id, 'keurmerk')}>Geschiedenis</AppLink> : null}
          </div>
        ))}
      </div>
    </Card>
  );
}

export function LooptijdKaart({ kaart }: { kaart: Scorecard }) {
  const perPeriode = new Map<string, Scorecard['looptijden']>();
  for (const contract of kaart.looptijden) {
    const periode = formatPeriode(contract.startDatum, contract.eindDatum);
    perPeriode.set(periode, [...(perPeriode.get(periode) ?? []), contract]);
  }
  if (perPeriode.size === 0) return null;
  return (
    <Card title={kaart.looptijden.length === 1 ? 'Contract' : 'Contracten'}>
      {[...perPeriode].map(([periode, contracten]) => (
        <div key={periode}>
          <p>{periode}</p>
          <ul>
            {contracten.map(({ id, nummer, gemeente }) => (
              <li key={id}>
                <AppLink href={paths.contract(id)}>
                  {nummer} {gemeente}
                </AppLink>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Card>
  );
}
