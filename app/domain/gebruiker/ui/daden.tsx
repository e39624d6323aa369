import { Form } from '@remix-run/react';
import { Confirm } from '~/ui/confirm';
import { SubmitButton } from '~/ui/submit-button';
import { WatNu } from '~/ui/wat-nu';

type Account = { naam: string; status: 'uitgenodigd' | 'actief' | 'gedeactiveerd'; versie: number };

/** What a beheerder can do with an account now. */
export function GebruikerDaden({ naam, status, versie }: Account) {
  return (
    <WatNu wacht={status === 'uitgenodigd' ? `${naam} moet nog een wachtwoord kiezen.` : undefined}>
      {status === 'uitgenodigd' ? (
        <Form method="post">
          <input name="daad" type="hidden" value="opnieuw-uitnodigen" />
          <SubmitButton>Stuur de uitnodiging opnieuw</SubmitButton>
        </Form>
      ) : null}
      {status === 'gedeactiveerd' ? (
        <Form method="post">
          <input name="daad" type="hidden" value="heractiveer" />
          <input name="versie" type="hidden" value={versie} />
          <SubmitButton>Geef weer toegang</SubmitButton>
        </Form>
      ) : (
        <Confirm
          bevestig={`Ja, deactiveer ${naam}`}
          label="Deactiveer het account"
          values={{ daad: 'deactiveer', versie }}
        >
          <p>{naam} wordt meteen uitgelogd en kan niet meer inloggen. U kunt dit terugdraaien.</p>
        </Confirm>
      )}
    </WatNu>
  );
}
