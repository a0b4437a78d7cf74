import type { IncomingRequest } from '../request/incoming-request.ts';
import type { Answer } from './answer.ts';

type Headers = Readonly<Record<string, string>>;

/**
 * Lets pages of every origin read an answer. Without credentials: the API has a key in a header and no cookies, and a
 * page that does not know a key learns nothing.
 *
 * @see Fetch standard, "CORS protocol and HTTP caches" for `vary`
 */
const answerHeaders: Headers = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'allow, preference-applied, retry-after, x-mock-fault, x-mock-hint, x-mock-world, *',
  vary: 'origin',
};

/** A star does not stand for `authorization`. Two hours are the longest that Chromium keeps the answer. */
const preflightHeaders: Headers = {
  'access-control-allow-methods': 'GET, HEAD, POST, PUT, PATCH, DELETE',
  'access-control-allow-headers':
    'authorization, content-encoding, content-type, prefer, x-public-api-key, x-request-id, *',
  'access-control-max-age': '7200',
};

/** What an answer to a page says; nothing when the request is not from a page. */
export function corsHeaders(origin: string | undefined): Headers | undefined {
  return origin === undefined ? undefined : answerHeaders;
}

/**
 * Answers the preflight of a browser, for unknown paths and methods too: only then can the page read the 404 or 405 that
 * follows. Undefined for any other request.
 */
export function preflightAnswer({ method, header }: IncomingRequest): Answer | undefined {
  const isPreflight =
    method === 'OPTIONS' && header('origin') !== undefined && header('access-control-request-method') !== undefined;
  return isPreflight ? { status: 204, headers: preflightHeaders } : undefined;
}
