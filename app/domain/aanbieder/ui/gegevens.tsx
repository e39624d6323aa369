import type { ReactNode } from 'react';
import { Card } from '~/ui/card';
import { Definitions } from '~/ui/definitions';
import { Dag } from '~/ui/value';
import { type AanbiederSoort, aanbiederSoortNamen } from '../status';

type Gegevens = {
  soort: AanbiederSoort;
  kvkNummer: string | null;
  vestigingsplaats: string | null;
  website: string | null;
  klachtenreglementDatum: string | null;
  toelichting: string | null;
};

const nogNiet = <span className="ik-stil">nog niet vastgelegd</span>;

/** The facts of an aanbieder. What nobody recorded is said, because it is work. */
export function GegevensKaart({ aanbieder, actie }: { aanbieder: Gegevens; actie?: ReactNode }) {
  const { soort, kvkNummer, vestigingsplaats, website, klachtenreglementDatum, toelichting } = aanbieder;
  return (
    <Card actions={actie} title="Gegevens">
      <Definitions
        items={[
          { label: 'Soort', waarde: aanbiederSoortNamen[soort] },
          { label: 'KvK-nummer', waarde: kvkNummer ?? nogNiet },
          { label: 'Vestigingsplaats', waarde: vestigingsplaats ?? nogNiet },
          {
            label: 'Website',
            waarde: website ? (
              <a href={website} rel="noreferrer">
                {website.replace(/^https?:\/\//, '')}
              </a>
            ) : (
              nogNiet
            ),
          },
          {
            label: 'Klachtenreglement gezien op',
            waarde: klachtenreglementDatum ? <Dag dag={klachtenreglementDatum} /> : nogNiet,
          },
        ]}
      />
      {toelichting ? <p className="ik-klein">{toelichting}</p> : null}
    </Card>
  );
}
