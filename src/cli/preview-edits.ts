import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** A request to edit is no larger, in bytes. */
const MOST_BYTES = 64_000;

/** The header that says that a request comes from the preview's own page. */
const TOKEN_HEADER = 'x-gazette-token';

/**
 * Why a request may not edit, as a status of HTTP; null where it may. A page elsewhere can send a request here, but can neither
 * send JSON without being asked first, nor name this origin, nor know the token.
 */
export function refusalOf({ headers }: IncomingMessage, token: string): 403 | 413 | 415 | null {
  if (headers.origin !== `http://${headers.host}`) return 403;
  const given = Buffer.from(String(headers[TOKEN_HEADER] ?? ''));
  const wanted = Buffer.from(token);
  if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) return 403;
  if (!/^application\/json\s*(?:;|$)/i.test(headers['content-type'] ?? '')) return 415;
  return Number(headers['content-length'] ?? 0) > MOST_BYTES ? 413 : null;
}

/** The JSON of a request, or why there is none as a status of HTTP: it is too large, or no JSON. */
export async function readJson(request: IncomingMessage): Promise<{ value: unknown } | 400 | 413> {
  const parts: Buffer[] = [];
  let size = 0;
  try {
    // What is too large is answered before it is read to its end, which needs the connection.
    for await (const part of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      size += part.length;
      if (size > MOST_BYTES) return 413;
      parts.push(part);
    }
    return { value: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(parts))) };
  } catch {
    return 400;
  }
}
