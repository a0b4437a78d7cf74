import createClient, { type Client, mergeHeaders } from 'openapi-fetch';
import type { paths } from '#contract/schema';
import { pathOperations } from '../generated/path-operations.ts';
import { checkOptions, requestRules } from '../kernel/check-options.ts';
import { type KernelDeps, systemDeps } from '../kernel/deps.ts';
import type { DoubleTickOptions, UploadOptions } from '../kernel/options.ts';
import { readSettings, withRequestOptions } from '../kernel/settings.ts';
import { sendRequest } from './send-request.ts';
import { type PathInit, writeParts } from './write-parts.ts';

/** openapi-fetch's client for every path of the DoubleTick API. */
export type PathClient = Client<paths>;

/**
 * A client by path, for those who know openapi-fetch: `client.GET('/chats', { params })` resolves with
 * `{ data, error, response }`, where `error` is the body of a response that is not 2xx. {@link apiErrorOf} has the details.
 *
 * Every request has the key, time limits, retries and middleware of the options, as in `DoubleTick`. The init of a
 * request also takes `apiKey`, `timeoutMs`, `budgetMs`, `retries`, `idempotencyKey`, `onProgress` and `fetch`.
 *
 * @throws TypeError at construction, naming the option that is not valid.
 * @throws ApiError when awaited, if there is no response: for an input that cannot be sent, a network error, a timeout,
 * an abort, and a success whose body is not JSON.
 * @example
 * const client = createPathClient({ apiKey: 'key_…' });
 * const { data, error } = await client.GET('/chats', { params: { query: { status: 'unread' } } });
 */
export function createPathClient(options: DoubleTickOptions, overrides: Partial<KernelDeps> = {}): PathClient {
  const settings = readSettings(options);
  const deps = { ...systemDeps, ...overrides };
  const client = createClient<paths>({ baseUrl: settings.baseUrl });
  // openapi-fetch itself takes any method, path and init; only its types depend on them.
  const send = client.request as (method: string, path: string, init: object) => Promise<unknown>;
  const request = async (method: string, path: string, given: PathInit = {}) => {
    const operation = findOperation(method, path);
    // The rules have the names of its properties.
    const init = checkOptions(given, pathRules) as PathInit;
    const headers = mergeHeaders(init.headers, init.params?.header);
    const own = withRequestOptions(settings, pickOptions(init));
    const { messageIds, body, input, ...serializers } = await writeParts(operation, { ...init, headers }, deps.uuid);
    // No Request can carry the body of a GET: it goes past openapi-fetch.
    const isGet = operation.method === 'GET';
    return send(method, path, {
      ...serializers,
      ...init,
      baseUrl: own.baseUrl,
      // They have become part of the headers.
      params: { ...init.params, header: undefined },
      headers: init.bodySerializer ? headers : withoutContent(headers),
      body: isGet ? undefined : body,
      bodySerializer: (encoded: unknown) => encoded,
      fetch: (prepared: Request) =>
        sendRequest(
          { operation, input, settings: own, deps },
          { prepared, getBody: isGet ? body : undefined, messageIds },
        ),
    });
  };
  const byMethod = Object.fromEntries(
    methods.map((method) => [method, (path: string, init?: PathInit) => request(method, path, init)]),
  );
  return Object.assign(client, { ...byMethod, request });
}

const methods = ['GET', 'PUT', 'POST', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD', 'TRACE'];

/** The options of a request: those of the client's methods, and openapi-fetch's own. */
const pathRules = {
  ...requestRules,
  ...Object.fromEntries(
    [
      ...['params', 'body', 'parseAs', 'bodySerializer', 'querySerializer', 'pathSerializer', 'Request'],
      ...['headers', 'middleware', 'signal', 'method', 'cache', 'credentials', 'integrity', 'keepalive', 'mode'],
      ...['priority', 'redirect', 'referrer', 'referrerPolicy', 'window', 'duplex', 'dispatcher', 'next'],
    ].map((name): [string, [() => boolean, string]] => [name, [() => true, '']]),
  ),
};

/** Headers that were passed on may describe another body than the one that is written for this request. */
function withoutContent(given: Headers): Headers {
  const headers = new Headers(given);
  for (const name of [...headers.keys()]) if (name.startsWith('content-')) headers.delete(name);
  return headers;
}

function findOperation(method: string, path: string) {
  const found = pathOperations.find((one) => one.method === method.toUpperCase() && one.path === path);
  if (found) return found;
  throw new TypeError(
    `${method} ${path} is not an operation of the DoubleTick API. Use \`request\` of DoubleTick for it.`,
  );
}

function pickOptions({
  apiKey,
  baseUrl,
  timeoutMs,
  budgetMs,
  retries,
  idempotencyKey,
  onProgress,
  fetch,
}: PathInit): UploadOptions {
  // An undefined option counts as not given.
  return { apiKey, baseUrl, timeoutMs, budgetMs, retries, idempotencyKey, onProgress, fetch } as UploadOptions;
}
