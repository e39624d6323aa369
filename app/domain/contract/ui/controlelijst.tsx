import { paths } from '~/platform/paths';
import { AppLink } from '~/ui/link';
import { Status } from '~/ui/status';
import type { Controlepunt } from '../controle';

const plekHref = (plek: NonNullable<Controlepunt['plek']>, contractId: string) =>
  plek.soort === 'contract' ? paths.contractDeel(contractId, plek.deel) : paths.aanbieder(plek.id);

/** All that activation asks: in order, or what is wrong and where to mend it. */
export function Controlelijst({ punten, contractId }: { punten: Controlepunt[]; contractId: string }) {
  return (
    <ul className="ik-controle">
      {punten.map(({ wat, bezwaren, plek }) => (
        <li key={wat}>
          <Status toon={bezwaren.length === 0 ? 'goed' : 'fout'}>
            {bezwaren.length === 0 ? 'In orde' : 'Ontbreekt'}
          </Status>
          <div>
            <p>{wat}</p>
            {bezwaren.map((bezwaar) => (
              <p className="ik-klein" key={bezwaar}>
                {bezwaar}
              </p>
            ))}
            {bezwaren.length > 0 && plek ? (
              <p className="ik-klein">
                <AppLink href={plekHref(plek, contractId)}>
                  {plek.soort === 'contract' ? 'Vul dit aan' : 'Bekijk de aanbieder'}
                </AppLink>
              </p>
            ) : null}
          </div>
        </li>
      ))}
    </ul>
  );
}
