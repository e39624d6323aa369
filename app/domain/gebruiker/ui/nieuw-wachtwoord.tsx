import type { FormField } from '~/ui/field-frame';
import { TextField } from '~/ui/fields';

/** The new password, typed twice; the hidden name tells a password manager whose it is. */
export function NieuwWachtwoord({
  email,
  fields,
}: {
  email: string;
  fields: { nieuw: FormField; herhaling: FormField };
}) {
  return (
    <>
      <input autoComplete="username" name="gebruikersnaam" readOnly type="hidden" value={email} />
      <TextField
        autoComplete="new-password"
        field={fields.nieuw}
        hint="Minstens 12 tekens. Een paar woorden achter elkaar is goed."
        label="Nieuw wachtwoord"
        type="password"
      />
      <TextField
        autoComplete="new-password"
        field={fields.herhaling}
        label="Nieuw wachtwoord nog een keer"
        type="password"
      />
    </>
  );
}
