/** What needs `node:http`: sending a GET with a body. The client uses it by itself where it has no `fetch` option. @module */
import { getWithBody } from '../kernel/get-with-body.ts';
import type { Fetch } from '../kernel/options.ts';
import { sendGetWithBody } from './send-get-with-body.ts';

export { sendGetWithBody };

/**
 * Your own `fetch`, able to send a GET with a body as well. That one request goes over `node:http`, past your `fetch`
 * and what it is set up with, such as a proxy.
 *
 * @example
 * new DoubleTick({ apiKey, fetch: withGetBody(fetch) });
 */
export function withGetBody(fetch: Fetch): Fetch {
  return Object.assign(async (request: Request) => fetch(request), { [getWithBody]: sendGetWithBody });
}
