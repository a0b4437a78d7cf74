import { getWithBody, type SendGetWithBody } from './get-with-body.ts';
import type { OperationSpec } from './operation-spec.ts';
import type { Fetch } from './options.ts';
import { refuseInput } from './refuse-input.ts';

/**
 * How to send a GET with a body, which no `fetch` can: over `node:http` where the runtime has it.
 *
 * @throws ApiError `bad-request` where there is no way.
 */
export async function findGetWithBody(operation: OperationSpec, fetch: Fetch | undefined): Promise<SendGetWithBody> {
  const own: unknown = fetch && Reflect.get(fetch, getWithBody);
  // The symbol is ours and promises this signature.
  if (typeof own === 'function') return own as SendGetWithBody;
  if (fetch === undefined && typeof globalThis.process?.getBuiltinModule === 'function') {
    // Only one operation of the API needs it.
    const { sendGetWithBody } = await import('../node/send-get-with-body.ts');
    return sendGetWithBody;
  }
  throw refuseInput(
    operation,
    'a GET with a body needs node:http, or withGetBody of @doubletick-kit/core/node around fetch',
  );
}
