import { formatEuro, meervoud } from '~/platform/format';
import { paths } from '~/platform/paths';
import { Definitions } from '~/ui/definitions';
import { type Leerroute, leerrouteNamen } from '../../aanbesteding/status';

type Regeling = {
  gastheer: string;
  leerroute: Leerroute;
  niveau: string;
  doelgroep: string | null;
  voorwaarden: string | null;
  periode: string;
  prijsCents: number | null;
  duurMaanden: number | null;
  plaatsen: number | null;
  ondertekenaar: string | null;
  bron: string | null;
};
type Props = { regeling: Regeling; instellingen: { id: string; naam: string }[]; magAanbieder: boolean };

/** What nobody has told: a dash with words, so that it is not taken for zero. */
const onbekend = <span className="ik-stil">– (onbekend: geen bron noemt dit)</span>;

/** The facts of an arrangement; what the sources leave open is shown as such. */
export function RegelingGegevens({ regeling, instellingen, magAanbieder }: Props) {
  const { prijsCents, duurMaanden, plaatsen, ondertekenaar } = regeling;
  return (
    <Definitions
      items={[
        { label: 'Gastheer', waarde: regeling.gastheer },
        {
          label: 'Instellingen',
          waarde:
            instellingen.length === 0
              ? onbekend
              : instellingen.map(({ id, naam }) => (
                  <div key={id}>{magAanbieder ? <a href={paths.aanbieder(id)}>{naam}</a> : naam}</div>
                )),
        },
        { label: 'Leerroute en niveau', waarde: `${leerrouteNamen[regeling.leerroute]}, ${regeling.niveau}` },
        { label: 'Doelgroep', waarde: regeling.doelgroep ?? onbekend },
        { label: 'Voorwaarden', waarde: regeling.voorwaarden ?? onbekend },
        { label: 'Looptijd', waarde: regeling.periode },
        {
          label: 'Prijs per traject',
          waarde: prijsCents === null ? onbekend : formatEuro(prijsCents),
        },
        {
          label: 'Duur van een traject',
          waarde: duurMaanden === null ? onbekend : meervoud(duurMaanden, 'maand', 'maanden'),
        },
        {
          label: 'Plaatsen',
          waarde: plaatsen === null ? onbekend : meervoud(plaatsen, 'plaats', 'plaatsen'),
        },
        {
          label: 'Tekent namens de gastheer',
          waarde: ondertekenaar ?? onbekend,
        },
        { label: 'Bron', waarde: regeling.bron ?? '–' },
      ]}
    />
  );
}
