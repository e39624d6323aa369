import { Alert } from '~/ui/alert';

/** What does not belong in the register: who complained stays in the gemeente's own file. */
export function PrivacyHint() {
  return (
    <Alert soort="info" title="Geen persoonsgegevens van de klager">
      <p>
        Naam, adres en brieven van de klager bewaart u in uw eigen dossier. In het portaal staat alleen waar de klacht
        over gaat. Een getal van negen cijfers weigert het portaal, omdat het een burgerservicenummer kan zijn.
      </p>
    </Alert>
  );
}
