import { Link } from '@remix-run/react';
import type { AnchorHTMLAttributes } from 'react';

/** A link inside the portal that fetches ahead when pointed at. Takes `href`, so it fits `linkComponent` of Amsterdam parts. */
export function AppLink({ href = '', ...rest }: AnchorHTMLAttributes<HTMLAnchorElement>) {
  return <Link {...rest} prefetch="intent" to={href} />;
}
