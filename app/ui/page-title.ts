export const PORTAAL_NAAM = 'Inkoopregie Inburgering';

/**
 * The <title> of a page for Remix's `meta`: most specific part first, portal name last.
 * `pageTitle('Planning', '2026-003 Leerroutes')` gives 'Planning · 2026-003 Leerroutes · Inkoopregie Inburgering'.
 */
export function pageTitle(...delen: string[]): [{ title: string }] {
  return [{ title: [...delen, PORTAAL_NAAM].join(' · ') }];
}
