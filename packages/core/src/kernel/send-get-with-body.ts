import type { OperationSpec } from './operation-spec.ts';
import type { Fetch } from './options.ts';
import { refuseInput } from './refuse-input.ts';

/** Sends the body of a GET beside its request. */
export type SendGetWithBody = (request: Request, body: string) => Promise<Response>;

/**
 * Where a `fetch` option that can send a GET with a body, such as an in-process mock's, has a function that does:
 * `Object.assign(fetch, { [getWithBody]: (request, body) => … })`.
 */
export const getWithBody = Symbol.for('@doubletick-kit/core/getWithBody');

/**
 * How to send a GET with a body, which no `fetch` can: over `node:http` where the runtime has it.
 *
 * @throws ApiError `bad_request` where there is no way.
 */
export function findGetWithBody(operation: OperationSpec, fetch: Fetch | undefined): SendGetWithBody {
  if (fetch !== undefined) {
    const own: unknown = Reflect.get(fetch, getWithBody);
    // The symbol is ours and promises this signature.
    if (typeof own === 'function') return own as SendGetWithBody;
    throw refuseInput(
      operation,
      'it is a GET with a body, which the fetch option cannot send; use a client without it',
    );
  }
  if (typeof globalThis.process?.getBuiltinModule === 'function') return sendOverNode;
  throw refuseInput(
    operation,
    'it is a GET with a body, which fetch cannot send and this runtime has no node:http for',
  );
}

async function sendOverNode(request: Request, body: string): Promise<Response> {
  const { protocol } = new URL(request.url);
  // Loaded only now and not by an import, so that bundles for other runtimes stay free of Node's modules.
  const { request: open } = process.getBuiltinModule(protocol === 'https:' ? 'node:https' : 'node:http');
  const headers = {
    ...Object.fromEntries(request.headers),
    'content-type': 'application/json',
    'content-length': String(new TextEncoder().encode(body).length),
  };
  const { promise, resolve, reject } = Promise.withResolvers<Response>();
  const outgoing = open(request.url, { method: 'GET', headers, signal: request.signal }, async (incoming) => {
    try {
      const chunks: Uint8Array<ArrayBuffer>[] = [];
      for await (const chunk of incoming) chunks.push(chunk);
      resolve(toResponse(incoming.statusCode ?? 0, incoming.headersDistinct, chunks));
    } catch (error) {
      reject(error);
    }
  });
  outgoing.on('error', reject).end(body);
  return promise;
}

function toResponse(status: number, fields: NodeJS.Dict<string[]>, chunks: Uint8Array<ArrayBuffer>[]): Response {
  const headers = new Headers();
  for (const [name, values = []] of Object.entries(fields)) {
    for (const value of values) headers.append(name, value);
  }
  return new Response(chunks.length > 0 ? new Blob(chunks) : null, { status, headers });
}
