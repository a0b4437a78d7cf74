/** Response headers by lower-case name, as undici gives them. */
export type UpstreamHeaders = Readonly<Record<string, string | string[] | undefined>>;

interface RequestHeaderParts {
  key: string;
  requestId: string;
  /** The client's, the only header of its that passes. */
  accept: string | undefined;
  hasBody: boolean;
}

/** Builds the headers of the upstream request; nothing that the client sent but `accept` is in them. */
export function upstreamRequestHeaders({
  key,
  requestId,
  accept,
  hasBody,
}: RequestHeaderParts): Record<string, string> {
  return {
    authorization: key,
    accept: accept ?? 'application/json',
    'accept-encoding': 'identity',
    'user-agent': 'doubletick-kit-gateway',
    'x-request-id': requestId,
    ...(hasBody ? { 'content-type': 'application/json' } : {}),
  };
}

/** Picks the headers of an upstream response that a client may see. */
export function clientResponseHeaders(headers: UpstreamHeaders): Record<string, string> {
  return {
    ...single('content-type', headers),
    ...single('retry-after', headers),
  };
}

function single(name: string, headers: UpstreamHeaders): Record<string, string> {
  const value = headers[name];
  return typeof value === 'string' && /^[\x20-\x7e]{1,200}$/.test(value) ? { [name]: value } : {};
}
