import { formatEuro, formatGetal, meervoud } from '~/platform/format';
import { BalanceBars } from '~/ui/balance-bars';
import { Card } from '~/ui/card';
import { Definitions, type Gegeven } from '~/ui/definitions';
import { Dag, Euro, Getal } from '~/ui/value';
import type { PerceelPagina } from '../perceel-pagina.server';
import { leerrouteNamen, perceelTypeNamen } from '../status';

type Props = Pick<PerceelPagina, 'perceel' | 'leerroutes' | 'criteria'>;

const maanden = (aantal: number) => meervoud(aantal, 'maand', 'maanden');

function looptijd({ looptijdMaanden, maximaleLooptijdMaanden }: Props['perceel']) {
  if (looptijdMaanden === null) return <Getal waarde={null} />;
  const langer = maximaleLooptijdMaanden !== null && maximaleLooptijdMaanden > looptijdMaanden;
  return `${maanden(looptijdMaanden)}${langer ? `, met verlengingen hoogstens ${maanden(maximaleLooptijdMaanden)}` : ''}`;
}

/** How the raming comes about, in words; empty when its parts are not known. */
function opbouwTekst({
  trajectenPerJaar,
  prijsPerTrajectCents,
  opgebouwdCents,
  ramingCents,
  ...perceel
}: Props['perceel']): string {
  const duur = perceel.maximaleLooptijdMaanden ?? perceel.looptijdMaanden;
  if (trajectenPerJaar === null || prijsPerTrajectCents === null || duur === null || opgebouwdCents === null) return '';
  const prijs = formatEuro(prijsPerTrajectCents, { heel: prijsPerTrajectCents % 100 === 0 });
  const keer = `${meervoud(trajectenPerJaar, 'traject', 'trajecten')} per jaar × ${prijs} × ${maanden(duur)}`;
  const som = `${keer} = ${formatEuro(opgebouwdCents, { heel: true })}`;
  return ramingCents === opgebouwdCents || ramingCents === null ? som : `${som}; de raming wijkt daarvan af`;
}

/** What is bought: kind, routes, size, term. */
export function PerceelGegevens({ perceel, leerroutes }: Omit<Props, 'criteria'>) {
  const opbouw = opbouwTekst(perceel);
  const items: Gegeven[] = [
    { label: 'Wat', waarde: perceelTypeNamen[perceel.type] },
    {
      label: 'Leerroutes',
      waarde:
        leerroutes.length > 0 ? leerroutes.map((route) => leerrouteNamen[route]).join(', ') : <Getal waarde="nvt" />,
    },
    ...(perceel.ontzorgen ? [{ label: 'Ontzorgen', waarde: 'Financieel ontzorgen hoort erbij' }] : []),
    {
      label: 'Raming',
      waarde: (
        <>
          <Euro cents={perceel.ramingCents} heel />
          {opbouw ? <span className="ik-uitleg">{opbouw}</span> : null}
        </>
      ),
    },
    { label: 'Te contracteren', waarde: meervoud(perceel.aantalTeContracteren, 'aanbieder', 'aanbieders') },
    { label: 'Looptijd', waarde: looptijd(perceel) },
    { label: 'Start', waarde: <Dag dag={perceel.startDatum} /> },
    ...(perceel.bron ? [{ label: 'Bron', waarde: perceel.bron }] : []),
  ];
  return (
    <Card title="Wat er wordt ingekocht">
      {perceel.omschrijving ? <p className="ik-letterlijk">{perceel.omschrijving}</p> : null}
      <Definitions items={items} />
    </Card>
  );
}

function Tekst({ titel, tekst, leeg }: { titel: string; tekst: string | null; leeg: string }) {
  return (
    <div>
      <h3>{titel}</h3>
      <p className={tekst ? 'ik-letterlijk' : 'ik-stil'}>{tekst ?? leeg}</p>
    </div>
  );
}

/** What bidders must meet and how they are judged. */
export function PerceelEisen({ perceel, criteria, eisen }: Pick<Props, 'perceel' | 'criteria'> & { eisen: string[] }) {
  const gelijkwaardig = perceel.keurmerkOfGelijkwaardig ? ' of gelijkwaardig' : '';
  return (
    <Card title="Eisen en beoordeling">
      <div className="ik-stapel">
        <div>
          <h3>Keurmerkeis</h3>
          {eisen.length > 0 ? (
            <>
              <p>
                {eisen.map((eis) => `${eis}${gelijkwaardig}`).join('; ')}. Dit geldt voor elke partij die zelf les
                geeft.
              </p>
              <p className="ik-uitleg">Deze eis volgt uit wat u inkoopt (Wet inburgering 2021, artikel 8 en 16).</p>
            </>
          ) : (
            <p className="ik-stil">Voor dit soort perceel vraagt de wet geen keurmerk of erkenning.</p>
          )}
        </div>
        <div>
          <h3>Gunningscriteria</h3>
          {criteria.length > 0 ? (
            <BalanceBars
              rows={criteria.map(({ naam, gewicht }, index) => ({
                key: String(index),
                label: naam,
                waarde: gewicht,
                tekst: `${formatGetal(gewicht)}%`,
              }))}
            />
          ) : (
            <p className="ik-stil">Er zijn geen gunningscriteria vastgelegd.</p>
          )}
        </div>
        <Tekst
          leeg="Er is geen programma van eisen vastgelegd."
          tekst={perceel.programmaVanEisen}
          titel="Programma van eisen"
        />
        <Tekst
          leeg="Niet vastgelegd hoe inburgeraars over de aanbieders worden verdeeld."
          tekst={perceel.toewijzingsregel}
          titel="Toewijzingsregel"
        />
        <Tekst
          leeg="Niet onderbouwd. De wet vraagt een reële prijs (Wet inburgering 2021, artikel 16 lid 2)."
          tekst={perceel.reelePrijsOnderbouwing}
          titel="Onderbouwing van een reële prijs"
        />
      </div>
    </Card>
  );
}
