import { Alert } from '~/ui/alert';
import type { PlanningPagina } from '../planning-pagina.server';

/** What is wrong with the plan: what the law forbids, and what we would do otherwise. */
export function Aandachtspunten({ punten }: { punten: PlanningPagina['punten'] }) {
  if (punten.length === 0) return null;
  const wettelijk = punten.some((punt) => punt.wettelijk);
  return (
    <Alert
      soort="let-op"
      title={wettelijk ? 'De planning past niet bij de wettelijke termijnen' : 'Kijk deze datums nog eens na'}
    >
      <ul>
        {punten.map(({ tekst, bron, wettelijk: vanDeWet }) => (
          <li key={tekst}>
            {tekst}{' '}
            <span className="ik-klein ik-stil">
              {vanDeWet ? 'Wet: ' : 'Eigen keuze: '}
              {bron}
            </span>
          </li>
        ))}
      </ul>
    </Alert>
  );
}
