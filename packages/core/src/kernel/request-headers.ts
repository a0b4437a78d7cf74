/** Additional headers. Those of a `Request` or of Node's `IncomingMessage` can be passed on as they are. */
export type HeaderOptions = Headers | Readonly<Record<string, string | readonly string[] | undefined>>;

/** Headers that belong to a connection, or that the connection writes. @see RFC 9110, 7.6.1 */
const transport =
  /^(:.*|connection|keep-alive|proxy-.*|te|trailer|transfer-encoding|upgrade|http2-settings|expect|host|content-length)$/;

/** Headers that the client writes, or that would speak of another request whose headers are passed on. */
const clients =
  /^(accept|accept-encoding|authorization|x-public-api-key|x-request-id|idempotency-key|(set-)?cookie|if-.*|forwarded|x-forwarded-.*|via)$/;

/** What `Headers` accept and HTTP does not. It would look like a network that fails. */
const control = /[^\t\x20-\x7e\x80-\xff]/;

/** The headers of a caller that are sent, their names in lower case. @throws TypeError for what is not a header */
export function readHeaders(given: HeaderOptions = {}): Record<string, string> {
  const entries: [string, unknown][] = given instanceof Headers ? [...given] : Object.entries(given);
  const all = entries.map(([name, value]): [string, unknown] => [name.toLowerCase(), value]);
  const hop = namesIn(all.map(([name, value]) => (name === 'connection' ? value : '')).join());
  const headers = new Headers();
  for (const [name, value] of all) {
    if (value === undefined || transport.test(name) || clients.test(name)) continue;
    // The client encodes the body.
    if (hop.includes(name) || name.startsWith('content-')) continue;
    const texts = [value].flat();
    if (!texts.every((text) => typeof text === 'string' && !control.test(text))) throw new TypeError(name);
    headers.set(name, texts.join(', '));
  }
  return Object.fromEntries(headers);
}

/**
 * The request that a middleware sends, without what a caller cannot set. The headers that the client wrote for `url`
 * stay as they were, unless the middleware removed them or sends a request to another server.
 */
export function withoutReserved(request: Request, url: string, own: Readonly<Record<string, string>>): Request {
  const changed = [...request.headers].filter(([name, value]) => value !== own[name]);
  if (changed.length === 0) return request;
  const isElsewhere = new URL(request.url).origin !== new URL(url).origin;
  const hop = namesIn(request.headers.get('connection') ?? '').filter((name) => !name.startsWith('content-'));
  const wrong = changed
    .map(([name]) => name)
    .filter((name) => transport.test(name) || hop.includes(name) || (!isElsewhere && clients.test(name)));
  if (wrong.length === 0) return request;
  const headers = new Headers(request.headers);
  for (const name of wrong) {
    const value = isElsewhere ? undefined : own[name];
    if (value === undefined) headers.delete(name);
    else headers.set(name, value);
  }
  return new Request(request, { headers });
}

/** The headers that a `Connection` header names. */
function namesIn(connection: string): string[] {
  return connection.toLowerCase().match(/[^\s,]+/g) ?? [];
}
