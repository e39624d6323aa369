import { Link } from '@remix-run/react';
import type { AnchorHTMLAttributes } from 'react';

/**
 * A link inside the portal that fetches ahead when pointed at. Takes `href`, so it fits `linkComponent` of Amsterdam parts.
 * The server writes the anchor that a Link comes down to: twenty of them in the frame took as long as a whole table.
 */
export function AppLink(props: AnchorHTMLAttributes<HTMLAnchorElement>) {
  if (typeof document === 'undefined' && /^\/(?!\/)/.test(props.href ?? ''))
    return <a {...props} data-discover="true" />;
  const { href = '', ...rest } = props;
  return <Link {...rest} prefetch="intent" to={href} />;
}
