import { Alert } from '~/ui/alert';
import type { InvulPagina } from '../invul-pagina.server';

/** What the gemeente remarked when it sent the report back, or why a correction was begun. */
export function Opmerkingen({ opmerkingen, correctieReden }: Pick<InvulPagina, 'opmerkingen' | 'correctieReden'>) {
  return (
    <>
      {correctieReden ? (
        <Alert soort="info" title="Dit is een correctie">
          <p>{correctieReden}</p>
          <p>De goedgekeurde versie blijft gelden tot de gemeente deze goedkeurt.</p>
        </Alert>
      ) : null}
      {opmerkingen.length > 0 ? (
        <Alert soort="let-op" title={`De gemeente stuurde de rapportage terug (${opmerkingen[0]?.wie})`}>
          <ul>
            {opmerkingen.map(({ volgorde, trajectnummer, tekst }) => (
              <li key={`${trajectnummer} ${tekst}`}>
                {trajectnummer && volgorde ? <a href={`#t.${volgorde}`}>{trajectnummer}</a> : trajectnummer}
                {trajectnummer ? ': ' : null}
                {tekst}
              </li>
            ))}
          </ul>
        </Alert>
      ) : null}
    </>
  );
}
