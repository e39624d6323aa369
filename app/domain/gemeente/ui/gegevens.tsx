import { formatDatum } from '~/platform/format';
import { paths } from '~/platform/paths';
import { Definitions } from '~/ui/definitions';
import { Dag } from '~/ui/value';
import { type Thema, themaNamen } from '../../organisatie/soort';

type Buur = { id: string; naam: string };
type Props = {
  gemeente: {
    cbsCode: string;
    van: string | null;
    tot: string | null;
    opvolgerId: string | null;
    opvolger: string | null;
    thema: Thema | null;
    bron: string | null;
  };
  voorgangers: (Buur & { tot: string | null })[];
  /** null: the reader does not manage users */
  gebruikers: number | null;
  /** ids of the gemeenten that the reader may open */
  zichtbaar: string[];
};

/** The facts of a gemeente: code, period, whom it followed up and who follows it up. */
export function GemeenteGegevens({ gemeente, voorgangers, gebruikers, zichtbaar }: Props) {
  const naar = ({ id, naam }: Buur) =>
    zichtbaar.includes(id) ? <a href={paths.beheerItem('gemeenten', id)}>{naam}</a> : naam;
  const { opvolgerId, opvolger } = gemeente;
  return (
    <Definitions
      items={[
        { label: 'CBS-code', waarde: gemeente.cbsCode },
        { label: 'Bestaat sinds', waarde: gemeente.van ? <Dag dag={gemeente.van} /> : 'geen herindeling bekend' },
        { label: 'Opgeheven per', waarde: <Dag dag={gemeente.tot ?? 'nvt'} /> },
        ...(opvolgerId && opvolger ? [{ label: 'Opvolger', waarde: naar({ id: opvolgerId, naam: opvolger }) }] : []),
        ...(voorgangers.length > 0
          ? [
              {
                label: 'Voorgangers',
                waarde: voorgangers.map((buur, index) => (
                  <span key={buur.id}>
                    {index > 0 ? ', ' : null}
                    {naar(buur)}
                    {buur.tot ? ` (tot ${formatDatum(buur.tot)})` : null}
                  </span>
                )),
              },
            ]
          : []),
        ...(gebruikers === null ? [] : [{ label: 'Mensen met een rol', waarde: gebruikers }]),
        { label: 'Thema', waarde: gemeente.thema ? themaNamen[gemeente.thema] : 'standaard' },
        { label: 'Bron', waarde: gemeente.bron ?? '–' },
      ]}
    />
  );
}
