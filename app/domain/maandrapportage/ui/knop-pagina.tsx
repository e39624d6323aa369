import { Form } from '@remix-run/react';
import type { ReactNode } from 'react';
import { paths } from '~/platform/paths';
import { Alert } from '~/ui/alert';
import { ButtonLink } from '~/ui/button-link';
import { Card } from '~/ui/card';
import { SubmitButton } from '~/ui/submit-button';
import type { RapportageKop } from '../queries.server';
import { KanNiet } from './kan-niet';
import { RapportagePage } from './rapportage-page';

type KnopProps = {
  kop: RapportageKop;
  titel: string;
  kaart: string;
  knop: string;
  gevaar?: boolean;
  sleutel: string;
  /** sentences of an earlier attempt that was refused, under this title */
  geweigerd: readonly string[];
  mislukt: string;
  /** why the act cannot be done now; empty when it can */
  bezwaar: string;
  children: ReactNode;
};

/** The page of an act on a report without fields of its own: what will happen, and the button. */
export function KnopPagina({
  kop,
  titel,
  kaart,
  knop,
  gevaar,
  sleutel,
  geweigerd,
  mislukt,
  bezwaar,
  children,
}: KnopProps) {
  return (
    <RapportagePage kop={kop} titel={titel}>
      {geweigerd.length > 0 ? (
        <Alert live soort="fout" title={mislukt}>
          {geweigerd.map((zin) => (
            <p key={zin}>{zin}</p>
          ))}
        </Alert>
      ) : null}
      {bezwaar ? (
        <KanNiet id={kop.id} tekst={bezwaar} />
      ) : (
        <Card title={kaart}>
          <p>{children}</p>
          <Form method="post">
            <input name="_sleutel" type="hidden" value={sleutel} />
            <input name="versie" type="hidden" value={kop.versie} />
            <div className="ik-knoppen">
              <SubmitButton gevaar={gevaar}>{knop}</SubmitButton>
              <ButtonLink href={paths.rapportage(kop.id)} variant="tertiary">
                Annuleren
              </ButtonLink>
            </div>
          </Form>
        </Card>
      )}
    </RapportagePage>
  );
}
