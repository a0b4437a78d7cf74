/** Additional headers. Those of a `Request` or of Node's `IncomingMessage` can be passed on as they are. */
export type HeaderOptions = Headers | Readonly<Record<string, string | readonly string[] | undefined>>;

/**
 * Headers that a caller cannot set: they belong to a connection, the client writes them, or they would speak of another
 * request whose headers are passed on.
 *
 * @see RFC 9110, 7.6.1
 */
const reserved =
  /^(:.*|connection|keep-alive|proxy-.*|te|trailer|transfer-encoding|upgrade|http2-settings|expect|host|content-length|accept|accept-encoding|authorization|x-(public-api-key|request-id|forwarded-.*|real-ip|(http-)?method.*)|idempotency-key|(set-)?cookie|if-.*|forwarded|via|max-forwards|alt-used|origin)$/;

/** What `Headers` accept and HTTP does not. It would look like a network that fails. */
const control = /[^\t\x20-\x7e\x80-\xff]/;

/** The headers of a caller that are sent, their names in lower case. @throws TypeError for what is not a header */
export function readHeaders(given: HeaderOptions = {}): Record<string, string> {
  const entries: [string, unknown][] = given instanceof Headers ? [...given] : Object.entries(given);
  const all = entries.map(([name, value]): [string, unknown] => [name.toLowerCase(), value]);
  const isReserved = reservedWith(all.map(([name, value]) => (name === 'connection' ? value : '')).join());
  const headers = new Headers();
  for (const [name, value] of all) {
    // The client encodes the body.
    if (value === undefined || isReserved(name) || name.startsWith('content-')) continue;
    const texts = [value].flat();
    if (!texts.every((text) => typeof text === 'string' && !control.test(text))) throw new TypeError(name);
    headers.set(name, texts.join(', '));
  }
  return Object.fromEntries(headers);
}

/**
 * The request that a middleware sends, without what a caller cannot set. The headers that the client wrote for `url`
 * stay as they were, unless the middleware removed them. A request to another server is the middleware's own.
 */
export function withoutReserved(request: Request, url: string, own: Readonly<Record<string, string>>): Request {
  const isReserved = reservedWith(request.headers.get('connection') ?? '');
  const wrong = [...request.headers].filter(([name, value]) => value !== own[name] && isReserved(name));
  if (wrong.length === 0 || new URL(request.url).origin !== new URL(url).origin) return request;
  const headers = new Headers(request.headers);
  for (const [name] of wrong) {
    headers.delete(name);
    if (own[name] !== undefined) headers.set(name, own[name]);
  }
  return new Request(request, { headers });
}

/** Tells which headers a caller cannot set, with those that a `Connection` header names, except about the body. */
function reservedWith(connection: string): (name: string) => boolean {
  const named: string[] = connection.toLowerCase().match(/[^\s,]+/g) ?? [];
  return (name) => reserved.test(name) || (named.includes(name) && !name.startsWith('content-'));
}
