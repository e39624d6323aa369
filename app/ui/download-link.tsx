import type { ReactNode } from 'react';

type DownloadLinkProps = {
  href: string;
  /** kind and size of the file, as people know it: 'pdf, 120 kB' */
  soort?: string;
  children: ReactNode;
};

/** A link to a file. A plain anchor: the router must not try to open it as a page. */
export function DownloadLink({ href, soort, children }: DownloadLinkProps) {
  return (
    <a className="ik-download" download href={href}>
      {children}
      {soort ? ` (${soort})` : null}
    </a>
  );
}
