import { paths } from '~/platform/paths';
import { Alert } from '~/ui/alert';
import { AppLink } from '~/ui/link';

/** Shown on the pages of acts that this report does not allow now. */
export const KanNiet = ({ id, tekst }: { id: string; tekst: string }) => (
  <Alert soort="let-op" title="Dit kan nu niet">
    <p>
      {tekst} <AppLink href={paths.rapportage(id)}>Ga terug naar de rapportage</AppLink>.
    </p>
  </Alert>
);
