import { useLocation } from '@remix-run/react';
import { AppLink } from './link';

export type Tab = { label: string; to: string; aantal?: number };

/** The sub-pages of one record, as links; the longest address that fits is the current one. */
export function Tabs({ label, tabs }: { label: string; tabs: Tab[] }) {
  const { pathname } = useLocation();
  const huidig = tabs
    .filter((tab) => pathname === tab.to || pathname.startsWith(`${tab.to}/`))
    .sort((a, b) => b.to.length - a.to.length)[0];
  return (
    <nav aria-label={label}>
      <ul className="ik-tabs">
        {tabs.map((tab) => (
          <li key={tab.to}>
            <AppLink aria-current={tab === huidig ? 'page' : undefined} href={tab.to}>
              {tab.label}
              {tab.aantal ? <span className="ik-aantal">{tab.aantal}</span> : null}
            </AppLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
