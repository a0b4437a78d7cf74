/** Sends a GET with a body over `node:http`. Without a `fetch` option, the client does so by itself. @module */
import { getWithBody, sendGetWithBody } from './kernel/get-with-body.ts';
import type { Fetch } from './kernel/options.ts';

export { sendGetWithBody };

/**
 * Your own `fetch`, able to send a GET with a body as well. Only that request goes over `node:http`; it bypasses your
 * `fetch` and everything set up there, such as a proxy.
 *
 * @example
 * new DoubleTick({ apiKey, fetch: withGetBody(fetch) });
 */
export function withGetBody(fetch: Fetch): Fetch {
  return Object.assign(async (request: Request) => fetch(request), { [getWithBody]: sendGetWithBody });
}
