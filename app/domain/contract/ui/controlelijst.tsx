import { paths } from '~/platform/paths';
import { AppLink } from '~/ui/link';
import { Status } from '~/ui/status';
import type { Controlepunt } from '../controle';
import type { ContractStatus } from '../status';

type ControlelijstProps = {
  punten: Controlepunt[];
  contract: { id: string; status: ContractStatus };
  /** where this reader may go to mend something */
  rechten: { bewerken: boolean; aanbieders: boolean };
};

/** Where a point is mended, when this reader can do that now. */
function plekHref(plek: Controlepunt['plek'], { contract, rechten }: Omit<ControlelijstProps, 'punten'>) {
  if (plek?.soort === 'aanbieder') return rechten.aanbieders ? paths.aanbieder(plek.id) : undefined;
  if (!plek || !rechten.bewerken || (plek.deel === 'ondertekening' && contract.status !== 'ter-ondertekening')) {
    return undefined;
  }
  return paths.contractDeel(contract.id, plek.deel);
}

/** All that activation asks: in order, or what is wrong and where to mend it. */
export function Controlelijst({ punten, ...lezer }: ControlelijstProps) {
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
            {bezwaren.length > 0 ? <Herstel href={plekHref(plek, lezer)} plek={plek} /> : null}
          </div>
        </li>
      ))}
    </ul>
  );
}

const Herstel = ({ href, plek }: { href: string | undefined; plek: Controlepunt['plek'] }) =>
  href ? (
    <p className="ik-klein">
      <AppLink href={href}>{plek?.soort === 'aanbieder' ? 'Bekijk de aanbieder' : 'Vul dit aan'}</AppLink>
    </p>
  ) : null;
