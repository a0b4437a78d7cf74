/** Response headers by lower-case name, as undici returns them. */
export type UpstreamHeaders = Readonly<Record<string, string | string[] | undefined>>;

interface RequestParts {
  /** Undefined if the key is not in a header. */
  key: string | undefined;
  requestId: string;
  /** The only request header of the client that is forwarded. */
  accept: string | undefined;
  contentType: string | undefined;
  contentLength: number | undefined;
}

/** Builds the headers of the upstream request. Only `accept` comes from the client. */
export function upstreamRequestHeaders({ key, requestId, accept, contentType, contentLength }: RequestParts) {
  const isPlain = accept !== undefined && /^[\x20-\x7e]{1,1000}$/.test(accept);
  const headers: Record<string, string> = {
    accept: isPlain ? accept : 'application/json',
    'accept-encoding': 'identity',
    'user-agent': 'doubletick-kit-gateway',
    'x-request-id': requestId,
  };
  if (key !== undefined) headers.authorization = key;
  if (contentType !== undefined) headers['content-type'] = contentType;
  if (contentLength !== undefined) headers['content-length'] = String(contentLength);
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
