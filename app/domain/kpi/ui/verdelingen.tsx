import { paths } from '~/platform/paths';
import { BalanceBars } from '~/ui/balance-bars';
import { AppLink } from '~/ui/link';
import { Status } from '~/ui/status';
import { kleurToon, type Oordeel } from '../rules';
import type { verdelingTekst } from '../verdeling';

export type GetoondeVerdeling = ReturnType<typeof verdelingTekst> & {
  perceelId: string;
  naam: string;
  nummer: number;
  aanbesteding: { nummer: string; titel: string };
  totaal: number;
  oordeel: Oordeel;
};

/** Per perceel the share of each aanbieder in the trajecten, with a line at its expected share. */
export function Verdelingen({ verdelingen }: { verdelingen: readonly GetoondeVerdeling[] }) {
  return (
    <div className="ik-stapel">
      {verdelingen.map(({ perceelId, naam, nummer, aanbesteding, balken, totaal, samenvatting, oordeel }) => (
        <div key={perceelId}>
          <h3>
            <AppLink href={paths.perceel(aanbesteding.nummer, nummer)}>{naam}</AppLink>
          </h3>
          <p className="ik-klein ik-stil">
            {aanbesteding.titel} · {samenvatting}
          </p>
          <p>
            <Status toon={kleurToon[oordeel.kleur]}>{oordeel.woord}</Status>
          </p>
          {totaal === 0 ? (
            <p>Er zijn nog geen trajecten toegewezen.</p>
          ) : (
            <BalanceBars
              rows={balken.map(({ contractantId, naam: wie, procent, verwacht, tekst }) => ({
                key: contractantId,
                label: (
                  <AppLink href={`${paths.aanbiederDeel(contractantId, 'scorecard')}?perceel=${perceelId}`}>
                    {wie}
                  </AppLink>
                ),
                waarde: procent,
                doel: verwacht,
                tekst,
              }))}
            />
          )}
        </div>
      ))}
      <p className="ik-klein ik-stil">De streep is het verwachte aandeel: evenveel voor iedere gegunde aanbieder.</p>
    </div>
  );
}
