import { ReceiverError, readAnswer, type Send, toReceiverError } from './receiver.ts';

/**
 * Receives deliveries in this process, like the `fetch` of a server. The request of a GET or HEAD has no body, since a
 * `Request` cannot; it is in the second argument, and in the log.
 */
export type ReceiverHandler = (request: Request, delivery: { readonly body: string }) => Response | Promise<Response>;

/** Sends requests to a handler, without a network. */
export function sendInProcess(handler: ReceiverHandler): Send {
  return async ({ method, url, headers, body }, signal) => {
    const content = method === 'GET' || method === 'HEAD' ? {} : { body };
    const request = new Request(url, { method, headers, ...content, signal });
    const answer = await run(handler, request, body);
    try {
      return await readAnswer(answer.status, method === 'HEAD' ? null : answer.body);
    } catch (cause) {
      throw toReceiverError(cause, { code: 'RECEIVER_THREW', before: 'The answer of the receiver cannot be read: ' });
    }
  };
}

async function run(handler: ReceiverHandler, request: Request, body: string): Promise<Response> {
  let answer: unknown;
  try {
    answer = await handler(request, { body });
  } catch (cause) {
    throw toReceiverError(cause, { code: 'RECEIVER_THREW', before: 'The receiver threw: ' });
  }
  if (isResponse(answer) && answer.type !== 'error') return answer;
  throw new ReceiverError('RECEIVER_THREW', 'The receiver returned no Response.');
}

/** By its tag: the class of `fetch` is not the global one any more once @hono/node-server has replaced that. */
function isResponse(value: unknown): value is Response {
  return Object.prototype.toString.call(value) === '[object Response]';
}
