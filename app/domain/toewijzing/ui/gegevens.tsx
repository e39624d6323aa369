import { formatGetal, formatProcent, meervoud } from '~/platform/format';
import { paths } from '~/platform/paths';
import { Card } from '~/ui/card';
import { Definitions } from '~/ui/definitions';
import { Status } from '~/ui/status';
import { Dag } from '~/ui/value';
import { doelgroepNamen, eindRedenNamen } from '../../traject/status';
import type { ToewijzingPagina } from '../pagina.server';
import { resultaatNamen } from '../status';
import { waarvoor } from './toewijzing-page';

const uren = (minuten: number) => `${formatGetal(Math.round(minuten / 6) / 10)} uur`;

/** The facts of a toewijzing, in the order in which they come about. */
export function ToewijzingGegevens({ pagina }: { pagina: ToewijzingPagina }) {
  const { kop, gegevens, eigen } = pagina;
  const { gevolgd, aangeboden } = pagina.uren;
  const { wachtDagen, reactieUiterlijk, eindReden, resultaat } = gegevens;
  return (
    <Card title="Gegevens">
      <Definitions
        items={[
          {
            label: 'Traject',
            waarde: eigen ? kop.trajectnummer : <a href={paths.traject(kop.trajectnummer)}>{kop.trajectnummer}</a>,
          },
          { label: 'Doelgroep', waarde: doelgroepNamen[kop.doelgroep] },
          { label: 'Voor', waarde: `${waarvoor(kop)}${kop.niveau ? `, ${kop.niveau}` : ''}` },
          { label: 'PIP vastgesteld op', waarde: <Dag dag={gegevens.pipDatum} /> },
          { label: 'Contract', waarde: <a href={paths.contract(kop.contract.id)}>{kop.contract.nummer}</a> },
          { label: 'Contract loopt tot en met', waarde: <Dag dag={gegevens.contractTotEnMet} /> },
          { label: 'Toegewezen op', waarde: <Dag dag={gegevens.toegewezenDatum} /> },
          {
            label: 'Antwoord uiterlijk',
            waarde: (
              <>
                <Dag dag={reactieUiterlijk} /> {gegevens.teLaat ? <Status toon="fout">te laat</Status> : null}
              </>
            ),
          },
          { label: 'Beantwoord op', waarde: <Dag dag={gegevens.beantwoordDatum} /> },
          {
            label: 'Gestart op',
            waarde: (
              <>
                <Dag dag={gegevens.startDatum} />
                {wachtDagen === null ? null : ` (${meervoud(wachtDagen, 'dag', 'dagen')} na de toewijzing)`}
              </>
            ),
          },
          ...(gegevens.onderbrokenDatum
            ? [{ label: 'Onderbroken sinds', waarde: <Dag dag={gegevens.onderbrokenDatum} /> }]
            : []),
          ...(gegevens.eindDatum ? [{ label: 'Geëindigd op', waarde: <Dag dag={gegevens.eindDatum} /> }] : []),
          ...(eindReden ? [{ label: 'Reden van het einde', waarde: eindRedenNamen[eindReden] }] : []),
          ...(resultaat ? [{ label: 'Resultaat', waarde: resultaatNamen[resultaat] }] : []),
          ...(gegevens.reden ? [{ label: 'Toelichting', waarde: gegevens.reden }] : []),
          {
            label: 'Gevolgd volgens de rapportages',
            waarde:
              gevolgd === null || aangeboden === null
                ? '–'
                : `${uren(gevolgd)} van ${uren(aangeboden)} (${formatProcent(gevolgd, aangeboden)})`,
          },
        ]}
      />
    </Card>
  );
}

/** Why this aanbieder: the version of the rule, and the reason when it was another one. */
export function WaaromDezeAanbieder({ gegevens }: { gegevens: ToewijzingPagina['gegevens'] }) {
  const { regelversie, afwijking, vorigeId } = gegevens;
  return (
    <Card title="Waarom deze aanbieder">
      <p>
        {afwijking
          ? `Anders dan de verdeelregel (versie ${regelversie ?? '–'}). ${afwijking}`
          : regelversie === null
            ? 'Er gold geen verdeelregel.'
            : `Volgens de verdeelregel, versie ${regelversie}.`}
      </p>
      {vorigeId ? (
        <p>
          <a href={paths.toewijzing(vorigeId)}>Overgenomen van een eerdere toewijzing</a>
        </p>
      ) : null}
    </Card>
  );
}
