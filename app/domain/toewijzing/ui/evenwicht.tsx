import { formatGetal, meervoud } from '~/platform/format';
import { BalanceBars } from '~/ui/balance-bars';
import { Card } from '~/ui/card';
import { Empty } from '~/ui/empty';
import { Status } from '~/ui/status';
import type { VerdelingPagina } from '../queries-verdeling.server';

type Props = { evenwicht: VerdelingPagina['evenwicht']; grensProcent: number };

const procent = (tienden: number) => `${formatGetal(tienden / 10, 1)}%`;

/** Per perceel with more than one aanbieder: who got how many, against an even split. */
export function Evenwicht({ evenwicht, grensProcent }: Props) {
  return (
    <Card note="toegewezen, lopend en afgerond" title="Evenwicht per aanbieder">
      {evenwicht.length === 0 ? (
        <Empty title="Niets te vergelijken">
          Evenwicht speelt alleen als een perceel meer dan één aanbieder heeft die u ziet.
        </Empty>
      ) : null}
      <div className="ik-stapel">
        {evenwicht.map(({ perceelId, perceel, rijen, verwacht, totaal, scheefheid }) => (
          <section key={perceelId}>
            <h3>{perceel}</h3>
            <Oordeel grens={grensProcent} scheefheid={scheefheid} />
            {totaal === 0 ? (
              <p>Er is nog niemand toegewezen.</p>
            ) : (
              <BalanceBars
                rows={rijen.map(({ id, naam, aantal, aandeel, gemeenten }) => ({
                  key: id,
                  label: (
                    <>
                      {naam}{' '}
                      <span className="ik-klein ik-stil ik-getal">
                        ({meervoud(gemeenten.length, 'gemeente', 'gemeenten')})
                      </span>
                    </>
                  ),
                  waarde: (aandeel ?? 0) / 10,
                  doel: verwacht / 10,
                  tekst: `${aandeel === null ? '–' : procent(aandeel)} · ${formatGetal(aantal)} van ${formatGetal(totaal)} (verwacht ${procent(verwacht)})`,
                }))}
              />
            )}
          </section>
        ))}
      </div>
    </Card>
  );
}

function Oordeel({ scheefheid, grens }: { scheefheid: number | null; grens: number }) {
  if (scheefheid === null) return null;
  const scheef = scheefheid > grens * 10;
  return (
    <p>
      <Status toon={scheef ? 'let-op' : 'goed'}>
        {scheef
          ? `${formatGetal(scheefheid / 10, 1)} procentpunt scheef (grens ${formatGetal(grens)})`
          : `binnen ${formatGetal(grens)} procentpunt`}
      </Status>
    </p>
  );
}
