/** Response headers by lower-case name, as undici returns them. */
export type UpstreamHeaders = Readonly<Record<string, string | string[] | undefined>>;

interface RequestParts {
  key: string;
  requestId: string;
  /** The only request header of the client that is forwarded. */
  accept: string | undefined;
  hasBody: boolean;
}

/** Builds the headers of the upstream request. Only `accept` comes from the client. */
export function upstreamRequestHeaders({ key, requestId, accept, hasBody }: RequestParts): Record<string, string> {
  const headers: Record<string, string> = {
    authorization: key,
    accept: accept ?? 'application/json',
    'accept-encoding': 'identity',
    'user-agent': 'doubletick-kit-gateway',
    'x-request-id': requestId,
  };
  if (hasBody) headers['content-type'] = 'application/json';
  return headers;
}

/** Picks the upstream response headers that the client may see. */
export function clientResponseHeaders(headers: UpstreamHeaders): Record<string, string> {
  const visible: Record<string, string> = {};
  for (const name of ['content-type', 'retry-after']) {
    const value = headers[name];
    if (typeof value === 'string' && /^[\x20-\x7e]{1,200}$/.test(value)) visible[name] = value;
  }
  return visible;
}
