import { paths } from '~/platform/paths';
import { Status } from '~/ui/status';
import { Trend } from '~/ui/trend';
import type { KpiRegel } from '../regel';
import { kleurToon } from '../rules';

/** What is said under the figure: norm, who is not counted yet, the other way of counting. */
const noten = ({ norm, onrijp, n, waarde, variant }: KpiRegel): string[] => [
  ...(norm ? [`norm ${norm}`] : []),
  ...(onrijp && onrijp !== '0' ? [`nog niet rijp: ${onrijp}`] : []),
  ...(n && n !== '0' && !waarde.startsWith('n =') && !waarde.includes(' van ') ? [`n\u00a0=\u00a0${n}`] : []),
  ...(variant ? [variant] : []),
];

/** The KPI's as tiles, each leading to its own page. @param query period and place, kept along; null: nothing to open */
export function KpiTegels({ regels, query }: { regels: readonly KpiRegel[]; query: string | null }) {
  return (
    <ul className="ik-kpitegels">
      {regels.map((regel) => (
        <li className="ik-kpitegel" key={regel.code}>
          <h3>{regel.naam}</h3>
          <p className="ik-tegelgetal">
            {query === null ? (
              regel.waarde
            ) : (
              <a href={`${paths.kpiDeel(regel.code)}${query}`}>
                <span className="ams-visually-hidden">{regel.naam}: </span>
                {regel.waarde}
              </a>
            )}
          </p>
          <p>
            <Status toon={kleurToon[regel.oordeel.kleur]}>{regel.oordeel.woord}</Status>
          </p>
          <p className="ik-klein ik-stil">
            {regel.trend ? (
              <>
                <Trend {...regel.trend} />
                {' · '}
              </>
            ) : null}
            {noten(regel).join(' · ')}
          </p>
        </li>
      ))}
    </ul>
  );
}
