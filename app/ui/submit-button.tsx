import { Button } from '@amsterdam/design-system-react/dist/Button';
import { useNavigation } from '@remix-run/react';
import type { ReactNode } from 'react';

type SubmitButtonProps = {
  children: ReactNode;
  variant?: 'primary' | 'secondary' | 'tertiary';
  /** for an act that cannot be undone */
  gevaar?: boolean;
  /** sent along, to tell two buttons of one form apart */
  name?: string;
  value?: string;
};

/** Sends the form it stands in. While a form is under way it says so; a second click does no harm (idempotency key). */
export function SubmitButton({ children, variant, gevaar, name, value }: SubmitButtonProps) {
  const bezig = useNavigation().state === 'submitting';
  return (
    <Button
      aria-disabled={bezig || undefined}
      className={gevaar ? 'ik-knop-gevaar' : undefined}
      name={name}
      // Leaving a field checks it; a message that appears then would move the button from under the pointer.
      onMouseDown={(event) => event.preventDefault()}
      type="submit"
      value={value}
      variant={variant}
    >
      {bezig ? 'Bezig…' : children}
    </Button>
  );
}
