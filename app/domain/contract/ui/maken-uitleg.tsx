import { paths } from '~/platform/paths';
import { Card } from '~/ui/card';
import { AppLink } from '~/ui/link';

type Uitleg = {
  aanbesteding: { nummer: string };
  perceel: { nummer: number; toewijzingsregel: string | null };
  anderen: string[];
  bestaande: { id: string; nummer: string; gemeente: string; contractant: string }[];
};

/** What this act does, what was announced about the split, and what is there already. */
export function MakenUitleg({ voorstel: { aanbesteding, perceel, anderen, bestaande } }: { voorstel: Uitleg }) {
  return (
    <Card title="Zo werkt het">
      <div className="ik-tekst">
        <p>
          De aanbesteding is gezamenlijk, maar elke gemeente sluit haar eigen contract. U maakt ze hier in één keer, met
          dezelfde looptijd en tarieven. Ze beginnen als concept; per contract kunt u daarna nog afwijken.
        </p>
        {perceel.toewijzingsregel ? (
          <p>In de aanbestedingsstukken staat over de verdeling: “{perceel.toewijzingsregel}”</p>
        ) : null}
        {anderen.length > 0 ? <p>{`Andere deelnemers maken hun eigen contracten: ${anderen.join(', ')}.`}</p> : null}
        {bestaande.length > 0 ? (
          <>
            <p>
              Er zijn al contracten voor dit perceel.{' '}
              <AppLink href={paths.perceelDeel(aanbesteding.nummer, perceel.nummer, 'contractfamilie')}>
                Regel ze samen
              </AppLink>
              .
            </p>
            <ul>
              {bestaande.map(({ id, nummer, gemeente, contractant }) => (
                <li key={id}>
                  <AppLink href={paths.contract(id)}>{nummer}</AppLink> {gemeente} met {contractant}
                </li>
              ))}
            </ul>
          </>
        ) : null}
      </div>
    </Card>
  );
}
