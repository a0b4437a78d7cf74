import { ReceiverError, readAnswer, type Send } from './receiver.ts';

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
    return readAnswer(answer.status, method === 'HEAD' ? null : answer.body);
  };
}

async function run(handler: ReceiverHandler, request: Request, body: string): Promise<Response> {
  let answer: unknown;
  try {
    answer = await handler(request, { body });
  } catch (cause) {
    throw new ReceiverError('RECEIVER_THREW', `The receiver threw: ${messageOf(cause)}`, { cause });
  }
  if (answer instanceof Response && answer.type !== 'error') return answer;
  throw new ReceiverError('RECEIVER_THREW', 'The receiver returned no Response.');
}

function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
