import { paths } from '~/platform/paths';
import { Definitions } from '~/ui/definitions';
import { type Thema, themaNamen } from '../../organisatie/soort';

type Props = {
  verband: {
    afkorting: string | null;
    omschrijving: string | null;
    penvoerderId: string | null;
    penvoerder: string | null;
    thema: Thema | null;
    bron: string | null;
  };
  bureaus: { id: string; naam: string; periode: string }[];
  /** null: the reader does not manage users */
  gebruikers: number | null;
  /** ids of the gemeenten that the reader may open */
  zichtbaar: string[];
};

/** The facts of a verband: what it does, who acts for it, which bureau runs its tenders. */
export function VerbandGegevens({ verband, bureaus, gebruikers, zichtbaar }: Props) {
  const { penvoerderId, penvoerder } = verband;
  const naarPenvoerder =
    penvoerderId && zichtbaar.includes(penvoerderId) ? (
      <a href={paths.beheerItem('gemeenten', penvoerderId)}>{penvoerder}</a>
    ) : (
      penvoerder
    );
  return (
    <Definitions
      items={[
        ...(verband.omschrijving ? [{ label: 'Omschrijving', waarde: verband.omschrijving }] : []),
        ...(verband.afkorting ? [{ label: 'Afkorting', waarde: verband.afkorting }] : []),
        { label: 'Penvoerder', waarde: naarPenvoerder ?? 'geen' },
        {
          label: 'Inkoopbureau',
          waarde:
            bureaus.length > 0
              ? bureaus.map(({ id, naam, periode }) => (
                  <div key={`${id} ${periode}`}>
                    <a href={paths.beheerItem('inkoopbureaus', id)}>{naam}</a>, {periode}
                  </div>
                ))
              : 'geen',
        },
        ...(gebruikers === null ? [] : [{ label: 'Mensen met een rol', waarde: gebruikers }]),
        { label: 'Thema', waarde: verband.thema ? themaNamen[verband.thema] : 'standaard' },
        { label: 'Bron', waarde: verband.bron ?? '–' },
      ]}
    />
  );
}
