import { SkipLink } from '@amsterdam/design-system-react/dist/SkipLink';
import { useLocation } from '@remix-run/react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Alert } from './alert';
import { HeaderLinks, Logo, MenuItems, type MenuRegel, type Wie } from './header';
import { AppLink } from './link';
import { PORTAAL_NAAM } from './page-title';

type Flash = { soort: 'succes' | 'fout' | 'let-op'; tekst: string };

/** What the shell shows around every page; made by the root loader. */
export type ShellData = {
  /** who is logged in; null for a visitor */
  actor: (Wie & { organisatieNaam: string }) | null;
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

/** The outcome of the last act. Root data stays while pages change, so it is shown only where it arrived. */
function FlashMessage({ flash }: { flash: Flash | null }) {
  const { key } = useLocation();
  const [gezien, setGezien] = useState({ flash, key });
  if (gezien.flash !== flash) setGezien({ flash, key });
  else if (gezien.key && gezien.key !== key) setGezien({ flash, key: '' }); // nor again on the way back
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
