import { Form, useLocation } from '@remix-run/react';
import type { KeyboardEvent, ReactNode } from 'react';
import { AppLink } from './link';

export type MenuRegel = { label: string; to: string; aantal?: number };

/** Who is logged in; `wisselbaar` when there is another role to change to. */
export type Wie = { naam: string; rolNaam: string; wisselbaar: boolean };

/** Wide: links and the user menu. Narrow: one menu with everything. */
export function HeaderLinks({ actor, menu }: { actor: Wie | null; menu: MenuRegel[] }) {
  const publiek = menu.length ? menu : [{ label: 'Aanbestedingen', to: '/aanbestedingen' }];
  return (
    <div className="ik-acties">
      <nav aria-label="Snel naar" className="ik-acties ik-acties-breed">
        {actor ? (
          <AppLink href="/zoeken">Zoeken</AppLink>
        ) : (
          publiek.map(({ label, to }) => (
            <AppLink href={to} key={to}>
              {label}
            </AppLink>
          ))
        )}
        <AppLink href="/help">Help</AppLink>
        {actor ? (
          <Dropdown label={`${actor.naam} · ${actor.rolNaam}`}>
            <UserLinks wisselbaar={actor.wisselbaar} />
          </Dropdown>
        ) : (
          <AppLink href="/inloggen">Inloggen</AppLink>
        )}
      </nav>
      <Dropdown className="ik-telefoonmenu" label="Menu">
        {actor ? <p className="ik-wie">{`${actor.naam} · ${actor.rolNaam}`}</p> : null}
        <nav aria-label="Menu">
          <ul>
            <MenuItems menu={actor ? menu : publiek} />
            {actor ? (
              <li>
                <AppLink href="/zoeken">Zoeken</AppLink>
              </li>
            ) : null}
            <li>
              <AppLink href="/help">Help</AppLink>
            </li>
            {actor ? null : (
              <li>
                <AppLink href="/inloggen">Inloggen</AppLink>
              </li>
            )}
          </ul>
          {actor ? <UserLinks wisselbaar={actor.wisselbaar} /> : null}
        </nav>
      </Dropdown>
    </div>
  );
}

/** Opens without JavaScript; with it, Escape closes it and so does going to another page. */
function Dropdown({ label, className = '', children }: { label: string; className?: string; children: ReactNode }) {
  const { key } = useLocation();
  function onKeyDown(event: KeyboardEvent<HTMLDetailsElement>) {
    if (event.key !== 'Escape') return;
    event.currentTarget.open = false;
    event.currentTarget.querySelector('summary')?.focus();
  }
  return (
    <details className={`ik-uitklap ${className}`} key={key} onKeyDown={onKeyDown}>
      <summary>{label}</summary>
      <div className="ik-paneel">{children}</div>
    </details>
  );
}

/** The menu as list items, the current page and its section marked. */
export function MenuItems({ menu }: { menu: MenuRegel[] }) {
  const { pathname } = useLocation();
  return menu.map(({ label, to, aantal }) => {
    const current = pathname === to ? 'page' : pathname.startsWith(`${to}/`) ? 'true' : undefined;
    return (
      <li key={to}>
        <AppLink aria-current={current} className="ik-menuregel" href={to}>
          {label}
          {aantal ? <span className="ik-aantal">{aantal}</span> : null}
        </AppLink>
      </li>
    );
  });
}

function UserLinks({ wisselbaar }: { wisselbaar: boolean }) {
  return (
    <ul>
      {wisselbaar ? (
        <li>
          <AppLink href="/rol">Wisselen van rol</AppLink>
        </li>
      ) : null}
      <li>
        <AppLink href="/account">Uw account</AppLink>
      </li>
      <li>
        <AppLink href="/wachtwoord">Wachtwoord wijzigen</AppLink>
      </li>
      <li>
        <Form action="/uitloggen" method="post">
          <button type="submit">Uitloggen</button>
        </Form>
      </li>
    </ul>
  );
}

/** Our own mark: steps up to a goal. */
export function Logo() {
  return (
    <svg aria-hidden="true" height="28" viewBox="0 0 32 32" width="28">
      <path
        d="M4 27h7v-7h7v-7h7"
        fill="none"
        stroke="currentColor"
        strokeLinecap="round"
        strokeLinejoin="round"
        strokeWidth="3.2"
      />
      <circle className="ik-logo-doel" cx="25" cy="5.5" r="3.5" />
    </svg>
  );
}
