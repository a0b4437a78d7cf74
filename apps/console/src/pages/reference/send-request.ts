import { control, dataOf } from '../../api/control.ts';
import { mockUrl } from '../../api/session.ts';
import type { SnippetRequest } from '../../snippets/snippet-request.ts';
import { type AnswerBody, readAnswerBody } from './answer-body.ts';

/** The answer to a request that was sent from the page. */
export interface Answer {
  readonly status: number;
  /** What the status says in words, such as "Created". */
  readonly statusText: string;
  readonly timeMs: number;
  readonly sizeBytes: number;
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** What the mock has to say about the request. */
  readonly hint: string | undefined;
  readonly body: AnswerBody;
}

/**
 * Sends a request as it is. What a browser cannot send, a GET with a body, the mock sends on the page's behalf.
 *
 * @throws TypeError when there is no answer
 * @throws ControlError when the mock does not send the request on the page's behalf, or gets no answer to it
 * @throws DOMException after an abort by the signal
 * @throws UnsendableKeyError for a key that a header cannot carry
 */
export async function sendRequest(request: SnippetRequest, signal: AbortSignal): Promise<Answer> {
  const headers = toHeaders(request.headers);
  const startedAt = performance.now();
  const response = await (request.method === 'GET' && request.body !== undefined
    ? sendByMock(request, signal)
    : fetch(request.url, { method: request.method, headers, body: request.body ?? null, signal }));
  const content = await response.blob();
  return {
    status: response.status,
    statusText: response.statusText || (words[response.status] ?? ''),
    timeMs: performance.now() - startedAt,
    sizeBytes: content.size,
    headers: [...response.headers],
    hint: response.headers.get('x-mock-hint') ?? undefined,
    body: await readAnswerBody(content, response.headers.get('content-type') ?? ''),
  };
}

/** For an answer that comes without its words. */
const words: Readonly<Record<number, string>> = {
  200: 'OK',
  201: 'Created',
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  422: 'Unprocessable Entity',
  429: 'Too Many Requests',
};

/** The key has a character that HTTP does not allow in a header, such as the "…" of a masked key. */
export class UnsendableKeyError extends Error {
  override readonly name = 'UnsendableKeyError';
}

function toHeaders(headers: SnippetRequest['headers']): Headers {
  try {
    return new Headers(headers);
  } catch (cause) {
    throw new UnsendableKeyError('A header cannot carry this key.', { cause });
  }
}

async function sendByMock({ url, headers, body }: SnippetRequest, signal: AbortSignal): Promise<Response> {
  if (typeof body !== 'string') throw new TypeError('The mock sends no forms.');
  const sent = { method: 'GET', path: url.slice(mockUrl.length), headers, body } as const;
  const answer = await dataOf(control.POST('/__mock/send', { body: sent, signal }));
  return new Response(answer.body === '' ? null : answer.body, { status: answer.status, headers: answer.headers });
}
