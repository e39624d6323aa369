import { get, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import { cookie } from './reader';

type Answer = { headers: IncomingHttpHeaders; body: Buffer };

/**
 * One question on a connection of its own (a kept one may just have been closed by the server). Anything else than 200
 * is an error. The body is what came over the line.
 */
async function ask(url: string, headers: Record<string, string>): Promise<Answer> {
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    get(url, { agent: false, headers }, resolve).once('error', reject);
  });
  const parts: Buffer[] = [];
  for await (const part of response) parts.push(part as Buffer);
  if (response.statusCode !== 200) throw new Error(`${url} answers ${response.statusCode}`);
  return { headers: response.headers, body: Buffer.concat(parts) };
}

/** A page as the reader who is logged in. */
export const askPage = async (url: string, as = cookie): Promise<string> =>
  (await ask(url, { cookie: as })).body.toString();

/** Something for everybody, compressed as the browser asks for it. */
export const askFile = (url: string, encodings: string) => ask(url, { 'accept-encoding': encodings });
