import type { components } from '../../generated/control-schema.ts';

export type JournalEntry = components['schemas']['JournalEntry'];

/** A request that can be sent again. */
export interface SentRequest {
  readonly method: string;
  readonly path: string;
  /** What the caller chose; what every client adds by itself is left out. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

/** Why a request cannot be written down so that it would be sent as it was. */
export type NotRepeatable = 'forgotten' | 'cut' | 'binary';

/** Headers of one connection, or of the program that sent the request. */
const addedByClients =
  /^(?:host|connection|keep-alive|content-length|transfer-encoding|accept|accept-encoding|accept-language|user-agent|origin|referer|dnt|pragma|cache-control|priority|te|upgrade-insecure-requests|cookie|x-request-id|sec-.*|x-forwarded-.*)$/;

/** The request of an entry of the journal, or why it cannot be repeated. Its keys are still masked. */
export function sentRequest({ method, path, request }: JournalEntry): SentRequest | NotRepeatable {
  if (request === undefined) return 'forgotten';
  if (request.isBodyCut || path.endsWith('…')) return 'cut';
  // What is not UTF-8 was replaced by this character when it was decoded.
  if (request.body?.includes('\uFFFD')) return 'binary';
  const headers = Object.entries(request.headers).filter(([name]) => !addedByClients.test(name));
  // A client may say that it sends JSON, and then send nothing.
  const body = request.body === '' ? undefined : request.body;
  return { method, path, headers: Object.fromEntries(headers), body };
}

/** The headers that carry the key of a request. */
export const keyHeaders: ReadonlySet<string> = new Set(['authorization', 'x-public-api-key']);
