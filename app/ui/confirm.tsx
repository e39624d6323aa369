import { Form } from '@remix-run/react';
import type { ReactNode } from 'react';
import { SubmitButton } from './submit-button';

type ConfirmProps = {
  /** the act, as on a button: 'Contract ontbinden' */
  label: string;
  /** what will happen and whether it can be undone */
  children: ReactNode;
  /** the button that does it, a verb: 'Ja, ontbind het contract' */
  bevestig: string;
  /** address of the act; without it the page itself */
  action?: string;
  /** hidden values, such as { _sleutel, versie, bedoeling } */
  values?: Record<string, string | number>;
  /** extra fields, such as a reason */
  fields?: ReactNode;
  /** not destructive, but worth asking once: shown in the calm colour */
  rustig?: boolean;
};

/** An act that cannot be undone: says what will happen and asks once. Works without JavaScript. */
export function Confirm({ label, children, bevestig, action, values = {}, fields, rustig }: ConfirmProps) {
  return (
    <details className="ik-bevestig">
      <summary className="ams-button ams-button--secondary">{label}</summary>
      <Form action={action} className="ik-bevestig-vraag" method="post">
        {Object.entries(values).map(([naam, waarde]) => (
          <input key={naam} name={naam} type="hidden" value={waarde} />
        ))}
        <div>{children}</div>
        {fields}
        <div className="ik-knoppen">
          <SubmitButton gevaar={!rustig}>{bevestig}</SubmitButton>
        </div>
      </Form>
    </details>
  );
}
