import type { ReactNode } from 'react';
import { AppLink } from './link';

type ButtonLinkProps = {
  href: string;
  variant?: 'primary' | 'secondary' | 'tertiary';
  children: ReactNode;
};

/** A link that looks like a button: it goes somewhere, it changes nothing. */
export function ButtonLink({ href, variant = 'primary', children }: ButtonLinkProps) {
  return (
    <AppLink className={`ams-button ams-button--${variant}`} href={href}>
      {children}
    </AppLink>
  );
}
