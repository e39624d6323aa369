import { formatDatum, formatGetal } from '~/platform/format';
import { Card } from '~/ui/card';
import { AppLink } from '~/ui/link';
import { WatNu } from '~/ui/wat-nu';
import type { PerceelPagina } from '../perceel-pagina.server';

/** The next act, and under it the less usual ones. */
export function PerceelWatNu({ watNu }: Pick<PerceelPagina, 'watNu'>) {
  const { knop, stappen, wacht, overig } = watNu;
  return (
    <WatNu knop={knop} stappen={stappen} wacht={wacht}>
      {overig.length > 0 ? (
        <details>
          <summary>Andere handelingen</summary>
          <ul>
            {overig.map(({ label, href }) => (
              <li key={href}>
                <AppLink href={href}>{label}</AppLink>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </WatNu>
  );
}

/** The gemeenten that buy this perceel; a merged one says so. */
export function PerceelGemeenten({ gemeenten }: Pick<PerceelPagina, 'gemeenten'>) {
  return (
    <Card note={formatGetal(gemeenten.length)} title="Gemeenten">
      {gemeenten.length > 0 ? (
        <ul>
          {gemeenten.map(({ id, naam, tot }) => (
            <li key={id}>
              {naam}
              {tot ? <span className="ik-stil"> (bestond tot {formatDatum(tot)})</span> : null}
            </li>
          ))}
        </ul>
      ) : (
        <p className="ik-stil">Nog geen gemeente gekozen.</p>
      )}
    </Card>
  );
}

/** The percelen before and after this one. */
export function PerceelOpvolging({ opvolging }: Pick<PerceelPagina, 'opvolging'>) {
  if (opvolging.length === 0) return null;
  return (
    <Card title="Verder in een grotere regio">
      <ul>
        {opvolging.map(({ href, isOpvolger, aanbestedingNummer, nummer, naam, verbandNaam }) => (
          <li key={`${aanbestedingNummer} ${nummer}`}>
            {isOpvolger ? 'Dit perceel gaat verder in ' : 'Hierin gaat verder: '}
            <AppLink href={href}>{`${aanbestedingNummer} perceel ${nummer}, ${naam}`}</AppLink>
            <span className="ik-uitleg">{verbandNaam}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
