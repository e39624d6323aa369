/** One request that may change something, as a browser of this person sends it; any answer of 400 and up is an error. */
export async function send(
  url: string,
  cookie: string,
  body?: URLSearchParams | FormData,
): Promise<{ status: number; text: string; location: string | null }> {
  const response = await fetch(url, {
    method: body ? 'POST' : 'GET',
    headers: { cookie, 'sec-fetch-site': 'same-origin' },
    redirect: 'manual',
    ...(body && { body }),
  });
  const text = await response.text();
  if (response.status >= 400) throw new Error(`${url} answers ${response.status}: ${text.slice(0, 500)}`);
  return { status: response.status, text, location: response.headers.get('location') };
}
