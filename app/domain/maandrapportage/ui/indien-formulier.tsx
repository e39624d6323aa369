import { Form } from '@remix-run/react';
import type { ReactNode } from 'react';
import { formatDagLang, meervoud } from '~/platform/format';
import { paths } from '~/platform/paths';
import { Alert } from '~/ui/alert';
import { ButtonLink } from '~/ui/button-link';
import { Card } from '~/ui/card';
import { SubmitButton } from '~/ui/submit-button';
import type { IndienPagina } from '../indien-pagina.server';
import { KanNiet } from './kan-niet';
import { TotalenTegels } from './totalen-tegels';

type Punten = IndienPagina['fouten'];

function Puntenlijst({ punten: { aantal, eerste } }: { punten: Punten }) {
  return (
    <>
      <ul>
        {eerste.map(({ tekst, href }) => (
          <li key={tekst}>
            <a href={href}>{tekst}</a>
          </li>
        ))}
      </ul>
      {aantal > eerste.length ? <p>En nog {aantal - eerste.length}.</p> : null}
    </>
  );
}

type IndienProps = {
  pagina: IndienPagina;
  sleutel: string;
  /** sentences of an earlier attempt that was refused */
  geweigerd: string[];
  knop: string;
  children: ReactNode;
};

/** The last look: figures, what may be odd, what must be mended first, and the button. */
export function IndienFormulier({ pagina, sleutel, geweigerd, knop, children }: IndienProps) {
  const { kop, kan, vanaf, totalen, fouten, waarschuwingen } = pagina;
  if (!kan) return <KanNiet id={kop.id} tekst="Deze rapportage is al ingediend." />;
  return (
    <>
      {geweigerd.length > 0 ? (
        <Alert live soort="fout" title="De rapportage is niet ingediend">
          {geweigerd.map((zin) => (
            <p key={zin}>{zin}</p>
          ))}
        </Alert>
      ) : null}
      <TotalenTegels totalen={totalen} waarschuwingen={waarschuwingen.aantal} />
      {fouten.aantal > 0 ? (
        <section aria-labelledby="fouten" className="ik-fouten">
          <h2 id="fouten">Verbeter eerst {meervoud(fouten.aantal, 'fout', 'fouten')}</h2>
          <Puntenlijst punten={fouten} />
        </section>
      ) : null}
      {waarschuwingen.aantal > 0 ? (
        <Alert soort="let-op" title="Klopt dit?">
          <Puntenlijst punten={waarschuwingen} />
          <p>U mag zo indienen. Leg het uit in de toelichting bij de regel, dat scheelt een vraag van de gemeente.</p>
        </Alert>
      ) : null}
      <Card title="Indienen">
        {fouten.aantal > 0 ? <p>Dat kan zodra u de fouten heeft verbeterd.</p> : children}
        {vanaf ? <p>Indienen kan vanaf {formatDagLang(vanaf)}: de maand moet eerst voorbij zijn.</p> : null}
        <Form method="post">
          <input name="_sleutel" type="hidden" value={sleutel} />
          <input name="versie" type="hidden" value={kop.versie} />
          <div className="ik-knoppen">
            {fouten.aantal === 0 && !vanaf ? <SubmitButton>{knop}</SubmitButton> : null}
            <ButtonLink href={paths.rapportage(kop.id)} variant="tertiary">
              Terug naar de rapportage
            </ButtonLink>
          </div>
        </Form>
      </Card>
    </>
  );
}
