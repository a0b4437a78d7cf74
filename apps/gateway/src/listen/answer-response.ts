import { Readable } from 'node:stream';
import type { Answer } from '../pipeline/inbound.ts';
import { discard } from './write-answer.ts';

/** An answer as a `Response`, in process. It counts as delivered once its stream has been read to the end. */
export function answerResponse(answer: Answer, method: string): Response {
  const { status, headers, body, settled } = answer;
  const hasNoBody = method === 'HEAD' || status === 204 || status === 304;
  try {
    if (body instanceof Readable && !hasNoBody) {
      body.once('close', () => settled?.(body.readableEnded && !body.errored));
      return new Response(Readable.toWeb(body), { status, headers });
    }
    const response = new Response(hasNoBody || body instanceof Readable ? null : body, { status, headers });
    discard(body);
    settled?.(true);
    return response;
  } catch (error) {
    discard(body);
    settled?.(false);
    throw error;
  }
}
