import latin from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2';
import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import {
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  type ShouldRevalidateFunction,
  useRouteError,
  useRouteLoaderData,
} from '@remix-run/react';
import type { ReactNode } from 'react';
import { publicRoute } from '~/platform/guard.server';
import { shellData } from '~/platform/shell.server';
import { ErrorPage, errorText } from '~/ui/error-page';
import { useNonce } from '~/ui/nonce';
import { PORTAAL_NAAM, pageTitle } from '~/ui/page-title';
import { Shell, type ShellData } from '~/ui/shell';
import styles from '~/ui/styles/index.css';

export const links: LinksFunction = () => [
  { rel: 'preload', href: latin, as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' },
  { rel: 'stylesheet', href: styles },
  { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
];

export const meta: MetaFunction = ({ error }) =>
  error ? pageTitle(errorText(error).titel) : [{ title: PORTAAL_NAAM }];

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await publicRoute(request);
  return shellData(request, actor);
}

/** Who, menu and counts change by acts, not by reading: going from page to page does not ask again. */
export const shouldRevalidate: ShouldRevalidateFunction = ({ formMethod, currentUrl, nextUrl }) =>
  (formMethod !== undefined && formMethod !== 'GET') || currentUrl.href === nextUrl.href;

/** The document, also around the error page. The loader's data is absent when the loader itself failed. */
export function Layout({ children }: { children: ReactNode }) {
  const data = useRouteLoaderData<typeof loader>('root') as ShellData | undefined;
  const nonce = useNonce();
  return (
    <html data-thema={data?.thema ?? 'westfriesland'} lang="nl">
      <head>
        <meta charSet="utf-8" />
        <meta content="width=device-width, initial-scale=1" name="viewport" />
        <Meta />
        <Links />
      </head>
      <body>
        <Shell data={data}>{children}</Shell>
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  );
}

export default function App() {
  return <Outlet />;
}

export function ErrorBoundary() {
  return <ErrorPage error={useRouteError()} />;
}
