import { isRouteErrorResponse, useLocation } from '@remix-run/react';
import { ButtonLink } from './button-link';
import { Card } from './card';
import { Page } from './page';

type Fout = { titel: string; tekst: string; opnieuw?: boolean };

const FOUTEN: Record<number, Fout> = {
  400: {
    titel: 'Dit verzoek klopt niet',
    tekst: 'De pagina kon uw invoer niet lezen. Ga terug, laad de pagina opnieuw en probeer het nog een keer.',
  },
  401: { titel: 'U bent niet meer ingelogd', tekst: 'Log opnieuw in. Daarna kunt u verder.' },
  403: {
    titel: 'U mag deze pagina niet bekijken',
    tekst: 'Uw rol geeft geen toegang. Klopt dat niet? Vraag de beheerder van uw organisatie om hulp.',
  },
  404: {
    titel: 'Deze pagina bestaat niet',
    tekst:
      'Misschien is het adres verkeerd, of hoort de pagina bij een andere organisatie. Zoek de pagina via het menu.',
  },
  409: {
    titel: 'Iemand anders heeft dit intussen gewijzigd',
    tekst:
      'Uw wijziging is niet opgeslagen. Open de pagina opnieuw, kijk wat er is veranderd en voer uw wijziging dan nog een keer in.',
    opnieuw: true,
  },
  413: {
    titel: 'Dit is te groot',
    tekst: 'Het bestand of het formulier is te groot. Ga terug en stuur een kleiner bestand.',
  },
  422: {
    titel: 'Dit kan nu niet',
    tekst: 'De situatie laat deze stap niet toe. Ga terug en kijk bij “Wat nu” wat er eerst moet gebeuren.',
    opnieuw: true,
  },
  429: { titel: 'Te veel pogingen', tekst: 'Wacht een paar minuten en probeer het dan opnieuw.', opnieuw: true },
  503: { titel: 'Het portaal is even druk', tekst: 'Wacht een minuut en probeer het dan opnieuw.', opnieuw: true },
};

const STORING: Fout = {
  titel: 'Er ging iets mis',
  tekst: 'Dit ligt niet aan u. Probeer het opnieuw. Blijft het misgaan? Meld het bij de beheerder van uw organisatie.',
  opnieuw: true,
};

/** For these the loader knows nothing that the reader does not see already; for others its `melding` says more. */
const VAST = [401, 403, 404, 409];

/** Title and text of an error page; unknown errors and bugs all look the same to the reader. */
export function errorText(error: unknown): Fout {
  if (!isRouteErrorResponse(error)) return STORING;
  const fout = FOUTEN[error.status] ?? STORING;
  const data: unknown = error.data;
  const melding = data && typeof data === 'object' && 'melding' in data ? data.melding : undefined;
  return typeof melding === 'string' && !VAST.includes(error.status) ? { ...fout, tekst: melding } : fout;
}

/** The page in the place of one that could not be shown: what happened and what to do. */
export function ErrorPage({ error }: { error: unknown }) {
  const { pathname, search } = useLocation();
  const { titel, tekst, opnieuw } = errorText(error);
  return (
    <Page title={titel}>
      <Card className="ik-watnu">
        <p>{tekst}</p>
        <div className="ik-knoppen">
          {opnieuw ? (
            <a className="ams-button ams-button--primary" href={`${pathname}${search}`}>
              Open de pagina opnieuw
            </a>
          ) : null}
          <ButtonLink href="/" variant={opnieuw ? 'secondary' : 'primary'}>
            Naar het begin
          </ButtonLink>
        </div>
      </Card>
    </Page>
  );
}
