/** Sends the body of a GET beside its request. */
export type SendGetWithBody = (request: Request, body: string) => Promise<Response>;

/**
 * Where a `fetch` option that can send a GET with a body, such as an in-process mock's, has a function that does:
 * `Object.assign(fetch, { [getWithBody]: (request, body) => … })`. For a `fetch` of your own on Node,
 * `@doubletick-kit/core/node` has one.
 */
export const getWithBody = Symbol.for('@doubletick-kit/core/getWithBody');
