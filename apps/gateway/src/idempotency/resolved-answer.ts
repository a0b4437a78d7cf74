import type { CanonicalRequest } from '../http/canonical-request.ts';
import { isObject } from '../http/parse-json.ts';
import type { StoredAnswer } from './keyring.ts';

/**
 * The answer that a send would have had, as far as it can be known: DoubleTick accepted its messages and knows their ids.
 * The recipients come from the repeated request, which is the same one.
 */
export function resolvedAnswer(canonical: CanonicalRequest, messageIds: readonly string[]): StoredAnswer {
  const { operation, body = {} } = canonical;
  const results = messageIds.map((messageId, index) => {
    const message = Array.isArray(body.messages) ? body.messages[index] : body;
    const recipient: unknown = isObject(message) ? message.to : undefined;
    return { status: 'SENT', ...(recipient !== undefined && { recipient }), messageId };
  });
  return {
    status: Number(Object.keys(operation.responses).find((status) => status.startsWith('2')) ?? 200),
    headers: { 'content-type': 'application/json' },
    body: Buffer.from(JSON.stringify(Array.isArray(body.messages) ? { messages: results } : results[0])),
  };
}
