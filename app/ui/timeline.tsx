import { type ReactNode, useId } from 'react';
import { dagNummer, dagVanNummer, formatDag, formatDatum } from '~/platform/format';
import { DataTable, type Kolom } from './table';
import { tijdSchaal } from './timeline-scale';

type TijdlijnRegel = {
  label: string;
  /** the period as people say it: '5 jan – 30 jan', 'uiterlijk 20 mrt' */
  tekst: string;
  /** half-open [van, tot); one day is tot = van + 1 */
  van: string;
  tot: string;
  /** 'wettelijk' is fixed by law and drawn hatched */
  soort: 'wettelijk' | 'gepland' | 'gedaan';
  /** where the term comes from, shown in the table */
  bron?: ReactNode;
};

type TimelineProps = {
  /** what is planned, the caption of the table */
  caption: string;
  rows: TijdlijnRegel[];
  /** today as 'YYYY-MM-DD' */
  today: string;
};

const SOORT = { wettelijk: 'wettelijke termijn', gepland: 'gepland', gedaan: 'gedaan' } as const;
const pct = (getal: number) => `${getal.toFixed(2)}%`;

const columns: Kolom<TijdlijnRegel>[] = [
  { key: 'stap', kop: 'Stap', cel: (r) => r.label },
  { key: 'van', kop: 'Van', cel: (r) => formatDag(r.van), rechts: true },
  { key: 'tot', kop: 'Tot en met', cel: (r) => formatDag(dagVanNummer(dagNummer(r.tot) - 1)), rechts: true },
  { key: 'soort', kop: 'Soort', cel: (r) => SOORT[r.soort] },
  { key: 'bron', kop: 'Bron', cel: (r) => r.bron ?? '–' },
];

/** Bars over time with today's line; the same data and its sources stand behind 'Toon tabel'. */
export function Timeline({ caption, rows, today }: TimelineProps) {
  const patroon = `arcering${useId().replaceAll(':', '')}`;
  if (rows.length === 0) return null;
  const schaal = tijdSchaal(rows);
  const nu = schaal.positie(today);
  /** So many marks that on a phone every other one keeps its word. */
  const krap = schaal.streepjes.length > 6;
  const inBeeld = nu >= 0 && nu <= 100;
  const anker = nu < 10 ? 'start' : nu > 90 ? 'end' : 'middle';
  return (
    <figure>
      <svg aria-hidden="true" className="ik-patronen">
        <pattern height="8" id={patroon} patternTransform="rotate(45)" patternUnits="userSpaceOnUse" width="8">
          <rect className="ik-arcering-grond" height="8" width="8" />
          <line className="ik-arcering-lijn" x1="2" x2="2" y2="8" />
        </pattern>
      </svg>
      <ul aria-label={caption} className="ik-tijdlijn">
        <li aria-hidden="true" className="ik-tijdlijn-as">
          <span />
          <svg aria-hidden="true">
            {inBeeld ? (
              <text className="ik-vandaagtekst" textAnchor={anker} x={pct(nu)} y="12">
                vandaag
              </text>
            ) : null}
            {schaal.streepjes.map(({ positie, label }, index) => (
              <text
                className={krap && index % 2 === 1 ? 'ik-tijdlijn-tussen' : undefined}
                key={positie}
                x={pct(positie)}
                y="28"
              >
                {label}
              </text>
            ))}
          </svg>
        </li>
        {rows.map((row) => {
          const begin = schaal.positie(row.van);
          const breedte = Math.max(1, schaal.positie(row.tot) - begin);
          return (
            <li key={row.label}>
              <span className="ik-tijdlijn-label">
                {row.label}
                <span>
                  {row.tekst}
                  <span className="ams-visually-hidden">, {SOORT[row.soort]}</span>
                </span>
              </span>
              <svg aria-hidden="true">
                <rect className="ik-spoor" height="70%" rx="4" width="100%" y="15%" />
                {schaal.streepjes.map(({ positie }) =>
                  positie > 0 ? (
                    <line
                      className="ik-maandlijn"
                      key={positie}
                      x1={pct(positie)}
                      x2={pct(positie)}
                      y1="15%"
                      y2="85%"
                    />
                  ) : null,
                )}
                <rect
                  className={`ik-balk-${row.soort}`}
                  fill={row.soort === 'wettelijk' ? `url(#${patroon})` : undefined}
                  height="50%"
                  rx="3"
                  width={pct(breedte)}
                  x={pct(begin)}
                  y="25%"
                />
                {inBeeld ? <line className="ik-vandaaglijn" x1={pct(nu)} x2={pct(nu)} y1="0" y2="100%" /> : null}
              </svg>
            </li>
          );
        })}
      </ul>
      <ul aria-label="Legenda" className="ik-legenda">
        {(['gedaan', 'gepland', 'wettelijk'] as const)
          .filter((soort) => rows.some((row) => row.soort === soort))
          .map((soort) => (
            <li key={soort}>
              <svg aria-hidden="true">
                <rect
                  className={`ik-balk-${soort}`}
                  fill={soort === 'wettelijk' ? `url(#${patroon})` : undefined}
                  height="100%"
                  rx="3"
                  width="100%"
                />
              </svg>
              {SOORT[soort]}
            </li>
          ))}
        <li>Vandaag is het {formatDatum(today)}.</li>
      </ul>
      <details className="ik-toontabel">
        <summary>Toon tabel</summary>
        <DataTable caption={caption} captionHidden columns={columns} rowKey={(r) => r.label} rows={rows} />
      </details>
    </figure>
  );
}
