import { formatGetal, meervoud } from '~/platform/format';
import { paths } from '~/platform/paths';
import { Card } from '~/ui/card';
import { Empty } from '~/ui/empty';
import { DataTable } from '~/ui/table';
import { Tiles } from '~/ui/tiles';
import { Dag } from '~/ui/value';
import { WatNu } from '~/ui/wat-nu';
import { routeTekst } from '../../traject/route-tekst';
import type { Overzicht } from '../overzicht.server';

const lijst = (status: string) => `${paths.toewijzingDeel('toewijzingen')}?status=${status}`;
const zonderLijst = () => `${paths.trajecten()}?aanbieder=zonder&sorteer=pip`;

export function OverzichtTegels({ overzicht }: { overzicht: Overzicht }) {
  const { aantallen, gemeente } = overzicht;
  return (
    <Tiles
      tegels={[
        ...(gemeente
          ? [{ label: 'Zonder aanbieder', waarde: formatGetal(gemeente.zonder.totaal), href: zonderLijst() }]
          : []),
        {
          label: 'Wacht op antwoord',
          waarde: formatGetal(aantallen.wachtend),
          href: lijst('toegewezen'),
          noot: aantallen.teLaat > 0 ? `${formatGetal(aantallen.teLaat)} te laat` : 'geen enkele te laat',
        },
        {
          label: 'Aangenomen, nog niet begonnen',
          waarde: formatGetal(aantallen.nietGestart),
          href: lijst('geaccepteerd'),
        },
        { label: 'Lopend', waarde: formatGetal(aantallen.lopend), href: lijst('levend') },
      ]}
    />
  );
}

export function OverzichtWatNu({ overzicht: { eigen, aantallen, gemeente } }: { overzicht: Overzicht }) {
  const stappen = [
    ...(gemeente && gemeente.zonder.totaal > 0
      ? [
          {
            titel: meervoud(gemeente.zonder.totaal, 'traject', 'trajecten'),
            tekst: 'zonder aanbieder: wijs er een toe.',
            href: zonderLijst(),
          },
        ]
      : []),
    ...(aantallen.teLaat > 0
      ? [
          {
            titel: meervoud(aantallen.teLaat, 'antwoord', 'antwoorden'),
            tekst: eigen ? 'had u al moeten geven.' : 'te laat: bel de aanbieder of kies een ander.',
            href: lijst('te-laat'),
          },
        ]
      : []),
    ...(eigen && aantallen.wachtend > aantallen.teLaat
      ? [
          {
            titel: meervoud(aantallen.wachtend - aantallen.teLaat, 'deelnemer', 'deelnemers'),
            tekst: aantallen.wachtend - aantallen.teLaat === 1 ? 'wacht op uw antwoord.' : 'wachten op uw antwoord.',
            href: lijst('wacht-op-tijd'),
          },
        ]
      : []),
    ...(eigen && aantallen.nietGestart > 0
      ? [
          {
            titel: meervoud(aantallen.nietGestart, 'deelnemer', 'deelnemers'),
            tekst: 'nam u aan: leg vast wanneer de eerste les was.',
            href: lijst('geaccepteerd'),
          },
        ]
      : []),
    ...(gemeente && gemeente.voorgesteld.length > 0
      ? [
          {
            titel: meervoud(gemeente.voorgesteld.length, 'voorstel', 'voorstellen'),
            tekst: 'wachten op een besluit.',
            href: lijst('voorgesteld'),
          },
        ]
      : []),
  ];
  return <WatNu stappen={stappen} />;
}

/** Who waits longest for an aanbieder, and who refused before. */
export function ZonderAanbieder({ zonder }: { zonder: NonNullable<Overzicht['gemeente']>['zonder'] }) {
  return (
    <Card title="Trajecten zonder aanbieder">
      <DataTable
        caption="Trajecten zonder aanbieder, oudste PIP eerst"
        captionHidden
        columns={[
          {
            key: 'nummer',
            kop: 'Traject',
            cel: (r) => <a href={paths.traject(r.trajectnummer)}>{r.trajectnummer}</a>,
          },
          { key: 'gemeente', kop: 'Gemeente', cel: (r) => r.gemeente },
          { key: 'route', kop: 'Leerroute', cel: routeTekst },
          { key: 'pip', kop: 'PIP', cel: (r) => <Dag dag={r.pipDatum} />, rechts: true },
          { key: 'geweigerd', kop: 'Eerder geweigerd door', cel: (r) => r.geweigerdDoor ?? '–' },
          {
            key: 'daad',
            kop: <span className="ams-visually-hidden">Wat u kunt doen</span>,
            cel: (r) => (
              <a
                href={
                  r.niveau === 'hbo' || r.niveau === 'wo'
                    ? `${paths.individueelContractNieuw()}?traject=${r.trajectnummer}`
                    : paths.trajectDeel(r.trajectnummer, 'toewijzing')
                }
              >
                {r.niveau === 'hbo' || r.niveau === 'wo' ? 'Individueel contract' : 'Kies een aanbieder'}
                <span className="ams-visually-hidden"> voor {r.trajectnummer}</span>
              </a>
            ),
          },
        ]}
        empty={
          <Empty title="Iedereen heeft een aanbieder">Zodra een PIP een leerroute noemt, komt het traject hier.</Empty>
        }
        rowKey={(r) => r.id}
        rows={zonder.rijen}
      />
      {zonder.totaal > zonder.rijen.length ? (
        <p>
          <a href={zonderLijst()}>Toon alle {formatGetal(zonder.totaal)} trajecten zonder aanbieder</a>
        </p>
      ) : null}
    </Card>
  );
}

export const NaarDeLijst = ({ aantal, getoond, status }: { aantal: number; getoond: number; status: string }) =>
  aantal > getoond ? (
    <p>
      <a href={lijst(status)}>Toon alle {formatGetal(aantal)}</a>
    </p>
  ) : null;
