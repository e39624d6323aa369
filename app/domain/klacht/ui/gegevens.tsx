import { paths } from '~/platform/paths';
import { Card } from '~/ui/card';
import { Definitions, type Gegeven } from '~/ui/definitions';
import { Dag } from '~/ui/value';
import {
  categorieNamen,
  intrekgrondNamen,
  isLopend,
  type KlachtCategorie,
  type KlachtIntrekgrond,
  type KlachtOordeel,
  type KlachtSpoor,
  type KlachtStatus,
  oordeelNamen,
  spoorNamen,
} from '../status';

type Klacht = {
  status: KlachtStatus;
  gemeente: string;
  aanbieder: string | null;
  spoor: KlachtSpoor;
  categorie: KlachtCategorie;
  omschrijving: string;
  beklaagde: string | null;
  behandelaar: string | null;
  commissie: boolean;
  ontvangenDatum: string;
  afgehandeldDatum: string | null;
  oordeel: KlachtOordeel | null;
  bevindingen: string | null;
  conclusie: string | null;
  ombudsmanGenoemd: boolean;
  intrekgrond: KlachtIntrekgrond | null;
  reden: string | null;
};
type Contract = { id: string; nummer: string; naam: string } | null;
type Intern = { trajectnummer: string | null; magTraject: boolean; bron: string | null } | null;

const onbekend = <span className="ik-stil">– (niet ingevuld)</span>;
const Tekst = ({ children }: { children: string }) => <p className="ik-letterlijk">{children}</p>;

/** What the complaint is about. `intern` is what an aanbieder does not see. */
export function KlachtGegevens({ klacht, contract, intern }: { klacht: Klacht; contract: Contract; intern: Intern }) {
  const { trajectnummer, magTraject, bron } = intern ?? { trajectnummer: null, magTraject: false, bron: null };
  const items: Gegeven[] = [
    { label: 'Over', waarde: klacht.aanbieder ?? 'de gemeente zelf' },
    { label: 'Gemeente', waarde: klacht.gemeente },
    {
      label: 'Contract',
      waarde: contract ? <a href={paths.contract(contract.id)}>{`${contract.nummer}, ${contract.naam}`}</a> : onbekend,
    },
    { label: 'Onderwerp', waarde: categorieNamen[klacht.categorie] },
    { label: 'Persoon over wie het gaat', waarde: klacht.beklaagde ?? onbekend },
    { label: 'Behandeling volgens', waarde: spoorNamen[klacht.spoor] },
    { label: 'Ontvangen', waarde: <Dag dag={klacht.ontvangenDatum} /> },
    { label: 'Behandelaar', waarde: klacht.behandelaar ?? onbekend },
    { label: 'Commissie', waarde: klacht.commissie ? 'Ja, een commissie adviseert' : 'Nee' },
  ];
  const alleenGemeente: Gegeven[] = [
    {
      label: 'Traject',
      waarde: !trajectnummer ? (
        onbekend
      ) : magTraject ? (
        <a href={paths.traject(trajectnummer)}>{trajectnummer}</a>
      ) : (
        trajectnummer
      ),
    },
    { label: 'Bron', waarde: bron ?? onbekend },
  ];
  return (
    <>
      <Card title="De klacht">
        <Tekst>{klacht.omschrijving}</Tekst>
        <Definitions items={items} />
      </Card>
      {intern ? (
        <Card note="de aanbieder ziet dit niet" title="Alleen voor de gemeente">
          <Definitions items={alleenGemeente} />
        </Card>
      ) : null}
    </>
  );
}

/** How it ended, or why it takes longer. */
export function Uitkomst({ klacht }: { klacht: Klacht }) {
  const { oordeel, bevindingen, conclusie, intrekgrond, reden } = klacht;
  if (oordeel) {
    return (
      <Card title="Uitkomst">
        <Definitions
          items={[
            { label: 'Oordeel', waarde: <strong>{oordeelNamen[oordeel]}</strong> },
            { label: 'Brief aan de klager', waarde: <Dag dag={klacht.afgehandeldDatum} /> },
            { label: 'Bevindingen', waarde: bevindingen ? <Tekst>{bevindingen}</Tekst> : onbekend },
            { label: 'Conclusie', waarde: conclusie ? <Tekst>{conclusie}</Tekst> : onbekend },
            {
              label: 'Ombudsman genoemd in de brief',
              waarde: klacht.ombudsmanGenoemd ? 'Ja' : klacht.spoor === 'aanbieder' ? <Dag dag="nvt" /> : 'Nee',
            },
          ]}
        />
      </Card>
    );
  }
  if (!intrekgrond && !reden) return null;
  return (
    <Card title={isLopend(klacht.status) ? 'Uitstel' : 'Uitkomst'}>
      {intrekgrond ? <p>{intrekgrondNamen[intrekgrond]}.</p> : null}
      {reden ? <Tekst>{reden}</Tekst> : null}
    </Card>
  );
}
