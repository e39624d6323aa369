import { Card } from '~/ui/card';

/** How to fill in; makes place for what is wrong as soon as something is. */
export const Uitleg = ({ uren }: { uren: boolean }) => (
  <Card title="Zo vult u in">
    <ul>
      {uren ? (
        <>
          <li>Schrijf uren als 2,5 of 2:30. Wat u nog niet weet, laat u leeg; 0 betekent dat er geen uren waren.</li>
          <li>Zijn de gevolgde uren gelijk aan de aangeboden uren, dan hoeft u het verzuim niet in te vullen.</li>
        </>
      ) : (
        <>
          <li>Vul alleen in wat er deze maand is gebeurd. Schrijf een dag als 2-6-2023.</li>
          <li>
            Wat u eerder meldde, staat er al. Is er niets gebeurd, dan hoeft u bij dat traject niets in te vullen.
          </li>
        </>
      )}
      <li>Is er een mijlpaal, werk of een einde? Kies “Meer invullen” achter het traject.</li>
    </ul>
  </Card>
);
