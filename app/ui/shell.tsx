import { SkipLink } from '@amsterdam/design-system-react/dist/SkipLink';
import { Form, useLocation } from '@remix-run/react';
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { Alert } from './alert';
import { AppLink } from './link';
import { PORTAAL_NAAM } from './page-title';

type MenuRegel = { label: string; to: string; aantal?: number };
export type Flash = { soort: 'succes' | 'fout' | 'let-op'; tekst: string };

/** What the shell shows around every page; made by the root loader. */
export type ShellData = {
  /** who is logged in; null for a visitor */
  actor: { naam: string; rolNaam: string; organisatieNaam: string; wisselbaar: boolean } | null;
  thema: 'westfriesland' | 'drenthe' | 'noordholland';
  menu: MenuRegel[];
  /** tekst: 'maandag 3 juli 2023, 09.00 uur' */
  klok: { demonstratie: boolean; tekst: string };
  flash: Flash | null;
};

const INHOUD = 'inhoud';

/** Header, menu, footer and messages around a page. Without data (the root loader failed) only brand and footer. */
export function Shell({ data, children }: { data?: ShellData; children: ReactNode }) {
  const actor = data?.actor ?? null;
  const menu = data?.menu ?? [];
  const main = useFocusOnNavigation();
  return (
    <>
      <SkipLink href={`#${INHOUD}`}>Direct naar de inhoud</SkipLink>
      <header className="ik-top">
        <div className="ik-balk">
          <AppLink className="ik-merk" href="/">
            <Logo />
            {PORTAAL_NAAM}
          </AppLink>
          <span className="ik-organisatie">{actor?.organisatieNaam}</span>
          {data ? <HeaderLinks actor={actor} menu={menu} /> : null}
        </div>
        {data?.klok.demonstratie ? (
          <div className="ik-klok">
            <p>
              <strong>Demonstratie.</strong> De klok staat op {data.klok.tekst}.
            </p>
          </div>
        ) : null}
      </header>
      <div className={actor ? 'ik-schil' : 'ik-schil ik-schil-breed'}>
        {actor ? (
          <nav aria-label="Hoofdmenu" className="ik-zijmenu">
            <ul className="ik-menu">
              <MenuItems menu={menu} />
            </ul>
          </nav>
        ) : null}
        <main className="ik-inhoud" id={INHOUD} ref={main} tabIndex={-1}>
          <FlashMessage flash={data?.flash ?? null} />
          {children}
        </main>
      </div>
      <footer className="ik-voet">
        <div>
          <span>{PORTAAL_NAAM}</span>
          <ul>
            <li>
              <AppLink href="/toegankelijkheid">Toegankelijkheid</AppLink>
            </li>
            <li>
              <AppLink href="/bronnen">Over de bronnen</AppLink>
            </li>
          </ul>
        </div>
      </footer>
    </>
  );
}

/** Wide: links and the user menu. Narrow: one menu with everything. */
function HeaderLinks({ actor, menu }: { actor: ShellData['actor']; menu: MenuRegel[] }) {
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

function MenuItems({ menu }: { menu: MenuRegel[] }) {
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

/** The outcome of the last act. Root data stays while pages change, so it is shown only where it arrived. */
function FlashMessage({ flash }: { flash: Flash | null }) {
  const { key } = useLocation();
  const [gezien, setGezien] = useState({ flash, key });
  if (gezien.flash !== flash) setGezien({ flash, key });
  if (!flash || gezien.key !== key) return null;
  return (
    <div className="ik-flits">
      <Alert live soort={flash.soort}>
        <p>{flash.tekst}</p>
      </Alert>
    </div>
  );
}

/** A page change inside the browser moves the focus to the content, as a full page load would reset it. */
function useFocusOnNavigation() {
  const main = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  const vorige = useRef(pathname);
  useEffect(() => {
    if (vorige.current !== pathname) main.current?.focus({ preventScroll: true });
    vorige.current = pathname;
  }, [pathname]);
  return main;
}

/** Our own mark: steps up to a goal. */
function Logo() {
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
