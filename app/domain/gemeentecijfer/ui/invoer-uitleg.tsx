import { paths } from '~/platform/paths';
import { Card } from '~/ui/card';
import { DownloadLink } from '~/ui/download-link';
import { cijferreeksen, cijferreeksSleutels } from '../reeksen';

/** How the file must look. */
export function Invoeruitleg({ gemeenten, params }: { gemeenten: string[]; params: string }) {
  return (
    <Card
      actions={
        <DownloadLink href={`${paths.gemeentecijfers()}.xlsx?${params}`} soort="xlsx">
          Bestand om in te vullen
        </DownloadLink>
      }
      title="Zo ziet het bestand eruit"
    >
      <div className="ik-tekst">
        <ul>
          <li>
            Zet de gemeenten boven de kolommen en de cijfers voor de rijen, of andersom. De volgorde maakt niet uit: het
            portaal leest op naam.
          </li>
          <li>Schrijf alleen hele getallen. Een 0 is een cijfer, een streepje betekent: niet aangeleverd.</li>
          <li>Een lege cel verandert niets. Een rij of kolom “Totaal” mag; het portaal rekent hem na.</li>
        </ul>
        <p>Gemeenten: {gemeenten.join(', ')}.</p>
        <p>Cijfers: {cijferreeksSleutels.map((sleutel) => cijferreeksen[sleutel].naam).join(', ')}.</p>
      </div>
    </Card>
  );
}
