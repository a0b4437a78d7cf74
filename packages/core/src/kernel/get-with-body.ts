import { refuseInput } from '../errors/error-classes.ts';
import type { OperationSpec } from './operation-spec.ts';
import type { Fetch } from './options.ts';

/** Sends a GET whose body is given next to the request. */
export type SendGetWithBody = (request: Request, body: string) => Promise<Response>;

/**
 * The key under which a `fetch` option that can send a GET with a body has a function that does so, as an in-process
 * mock's has: `Object.assign(fetch, { [getWithBody]: (request, body) => … })`. For your own `fetch` on Node, use
 * `withGetBody` of `@doubletick-kit/core/node`.
 */
export const getWithBody = Symbol.for('@doubletick-kit/core/getWithBody');

/**
 * How to send a GET with a body, which no `fetch` can do: over `node:http` if the runtime has it.
 *
 * @throws ApiError `bad-request` if there is no way.
 */
export function findGetWithBody(operation: OperationSpec, fetch: Fetch | undefined): SendGetWithBody {
  const own: unknown = fetch && Reflect.get(fetch, getWithBody);
  // The symbol is ours and promises this signature.
  if (typeof own === 'function') return own as SendGetWithBody;
  if (fetch === undefined && typeof globalThis.process?.getBuiltinModule === 'function') return sendGetWithBody;
  throw refuseInput(
    operation,
    'a GET with a body needs node:http, or withGetBody of @doubletick-kit/core/node around fetch',
  );
}

/**
 * Sends a GET with a JSON body over `node:http`. The method and body of `request` itself are ignored, and redirects are
 * not followed.
 *
 * Not async: what it throws at once is a mistake, what it rejects with is the network's.
 */
export function sendGetWithBody({ url, headers, signal }: Request, body: string): Promise<Response> {
  // Not imported: a bundle for a runtime without node:http could not be made.
  const { request } = process.getBuiltinModule(url.startsWith('https:') ? 'node:https' : 'node:http');
  const json = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
  const options = { method: 'GET', headers: { ...Object.fromEntries(headers), ...json }, signal };
  const { promise, resolve, reject } = Promise.withResolvers<Response>();
  const outgoing = request(url, options, (incoming) => {
    const { statusCode = 0, headersDistinct } = incoming;
    resolve(incoming.toArray().then((chunks) => toResponse(statusCode, headersDistinct, chunks)));
  });
  outgoing.on('error', reject).end(body);
  return promise;
}

function toResponse(status: number, fields: NodeJS.Dict<string[]>, chunks: Uint8Array<ArrayBuffer>[]): Response {
  const headers = Object.entries(fields).flatMap(([name, values = []]) =>
    values.map((value): [string, string] => [name, value]),
  );
  return new Response(chunks.length > 0 ? new Blob(chunks) : null, { status, headers });
}
