import type { MockEnv } from './environment.ts';

/** Passes the body of a GET next to the request, since `fetch` cannot send one. The client looks it up by this symbol. */
const getWithBody = Symbol.for('@doubletick-kit/core/getWithBody');

type Answer = (request: Request, bindings: MockEnv['Bindings']) => Response | Promise<Response>;

/** A function like the global `fetch` that an app answers. An aborted signal rejects it, as it rejects the global one. */
export function fetchInProcess(
  answer: Answer,
): (input: Request | URL | string, init?: RequestInit) => Promise<Response> {
  const fetch = async (input: Request | URL | string, init?: RequestInit) => {
    const request = input instanceof Request && init === undefined ? input : new Request(input, init);
    return withUrl(request, await untilAborted(request.signal, () => answer(request, {})));
  };
  return Object.assign(fetch, {
    [getWithBody]: async (request: Request, getBody: string) => {
      // Over a socket, the client that sends the body also sends its type.
      const headers = new Headers(request.headers);
      headers.set('content-type', 'application/json');
      return withUrl(
        request,
        await untilAborted(request.signal, () => answer(new Request(request, { headers }), { getBody })),
      );
    },
  });
}

/** The global `fetch` says where an answer is from, which a `Response` that someone makes does not. */
function withUrl({ url }: Request, response: Response): Response {
  return Object.defineProperty(response, 'url', { value: url.split('#', 1)[0], configurable: true });
}

/** @throws the signal's reason, an `AbortError` unless the caller gave another */
async function untilAborted<Result>(signal: AbortSignal, run: () => Result | Promise<Result>): Promise<Result> {
  signal.throwIfAborted();
  const { promise: aborted, reject } = Promise.withResolvers<never>();
  const abort = () => reject(signal.reason);
  signal.addEventListener('abort', abort);
  try {
    return await Promise.race([run(), aborted]);
  } finally {
    signal.removeEventListener('abort', abort);
  }
}
