import { createCookie, json, redirect } from '@remix-run/node';
import { isSecure } from './env.server';

export type Flash = { soort: 'succes' | 'fout' | 'let-op'; tekst: string };

/** The record does not exist, or belongs to somebody else: the same answer for both. */
export function notFound(): never {
  throw json({ melding: 'Deze pagina bestaat niet of is niet van uw organisatie.' }, { status: 404 });
}

export function forbidden(): never {
  throw json({ melding: 'U heeft geen rechten voor deze pagina.' }, { status: 403 });
}

/** A route parameter that must be there; its content is judged by the query. */
export function idParam(params: Record<string, string | undefined>, name: string): string {
  return params[name] ?? notFound();
}

/** A route parameter that is one of some words; 404 for another. */
export function partParam<Part extends string>(
  params: Record<string, string | undefined>,
  name: string,
  isPart: (text: string) => text is Part,
): Part {
  const part = idParam(params, name);
  return isPart(part) ? part : notFound();
}

const flashCookie = () =>
  createCookie(isSecure() ? '__Host-melding' : 'melding', {
    httpOnly: true,
    sameSite: 'lax',
    path: '/',
    secure: isSecure(),
    maxAge: 60,
  });

/** Reads the message that the previous page left, and the header that removes it. */
export async function takeFlash(request: Request): Promise<{ flash: Flash | null; headers: HeadersInit }> {
  const flash = (await flashCookie().parse(request.headers.get('Cookie'))) as Flash | null;
  return { flash, headers: flash ? { 'Set-Cookie': await flashCookie().serialize('', { maxAge: 0 }) } : {} };
}

/** 303-like redirect after a successful act; `extra` carries more Set-Cookie headers. */
export async function redirectWithFlash(
  to: string,
  tekst: string,
  soort: Flash['soort'] = 'succes',
  extra: string[] = [],
) {
  const headers = new Headers();
  headers.append('Set-Cookie', await flashCookie().serialize({ soort, tekst }));
  for (const cookie of extra) headers.append('Set-Cookie', cookie);
  return redirect(to, { headers, status: 303 });
}

/** An address within the portal that came with the request, or undefined: never a way out to another site. */
export function localPath(pad: string | undefined): string | undefined {
  if (!pad?.startsWith('/')) return undefined;
  const url = new URL(pad, 'http://portaal.invalid');
  return url.origin === 'http://portaal.invalid' ? url.pathname + url.search : undefined;
}
