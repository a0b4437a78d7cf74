import { maskKeys } from './mask-keys.ts';

/** The headers and the body of a request or an answer. */
export interface JournalMessage {
  /** By their names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Decoded, up to 64 KiB. Missing if the message has no body or it was not read. */
  readonly body?: string;
  /** True when the body was longer. */
  readonly isBodyCut?: boolean;
}

/** A request and its answer as they were sent. */
export interface Exchange {
  /** Name, value, name, value and so on. */
  readonly requestHeaders: readonly string[];
  readonly requestBody: string | undefined;
  readonly isRequestCut: boolean;
  readonly responseHeaders: Readonly<Record<string, string>>;
  readonly responseBody: string | undefined;
  readonly isResponseCut: boolean;
}

interface ExchangedParts {
  readonly requestHeaders: readonly string[];
  readonly content: Buffer | undefined;
  readonly responseHeaders: Readonly<Record<string, string>>;
  readonly text: string | undefined;
}

const longestBody = 65_536;

/** Copies what was exchanged, so that neither a buffer nor a longer string stays in memory because of it. */
export function toExchange({ requestHeaders, content, responseHeaders, text }: ExchangedParts): Exchange {
  const isResponseCut = text !== undefined && text.length > longestBody;
  return {
    requestHeaders,
    requestBody: content?.toString('utf8', 0, longestBody),
    isRequestCut: content !== undefined && content.length > longestBody,
    responseHeaders,
    responseBody: isResponseCut ? Buffer.from(text.slice(0, longestBody)).toString('utf8', 0, longestBody) : text,
    isResponseCut,
  };
}

/** What was sent in the place of a key, whether it is one or not. */
export function credentialsOf({ requestHeaders }: Exchange): string[] {
  const sent = joinHeaders(requestHeaders);
  return Object.entries(sent)
    .filter(([name]) => isCredential(name))
    .flatMap(([, value]) => [value.trim(), value.replace(scheme, '').trim()]);
}

/** What is shown of an exchange: everything but keys. */
export function showExchange(exchange: Exchange, keys: readonly string[]) {
  const { requestHeaders, requestBody, responseHeaders, responseBody } = exchange;
  const show = (headers: JournalMessage['headers'], body: string | undefined, isCut: boolean): JournalMessage => ({
    headers: maskHeaders(headers, keys),
    ...(body === undefined ? {} : { body: maskKeys(body, keys) }),
    ...(isCut ? { isBodyCut: true } : {}),
  });
  return {
    request: show(joinHeaders(requestHeaders), requestBody, exchange.isRequestCut),
    response: show(responseHeaders, responseBody, exchange.isResponseCut),
  };
}

/** The exchange that is shown as these messages. */
export function readExchange(request: JournalMessage, response: JournalMessage): Exchange {
  return {
    requestHeaders: Object.entries(request.headers).flat(),
    requestBody: request.body,
    isRequestCut: request.isBodyCut ?? false,
    responseHeaders: response.headers,
    responseBody: response.body,
    isResponseCut: response.isBodyCut ?? false,
  };
}

const scheme = /^\s*(?:basic|bearer|key)\s/i;

/** Whether a header may carry a key in any form, such as Base64. The names of other services count: keys are mixed up. */
function isCredential(name: string): boolean {
  return /authorization|(?:^|[-_])auth(?:$|[-_])|api[-_]?key|token|secret|passw|cookie/.test(name);
}

function maskHeaders(headers: Readonly<Record<string, string>>, keys: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => {
      const isShown = !isCredential(name) || /^(?:key_[A-Za-z0-9]{10}|…[A-Za-z0-9]{4})$/.test(value);
      return [name, isShown ? maskKeys(value, keys) : '…'];
    }),
  );
}

function joinHeaders(list: readonly string[]): Record<string, string> {
  const headers = new Map<string, string>();
  for (let index = 0; index + 1 < list.length; index += 2) {
    const name = list[index]?.toLowerCase() ?? '';
    const before = headers.get(name);
    headers.set(name, before === undefined ? (list[index + 1] ?? '') : `${before}, ${list[index + 1]}`);
  }
  return Object.fromEntries(headers);
}
