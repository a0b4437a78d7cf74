/** Every code and what it means. docs/errors.md has a heading for each. */
export const meanings = {
  'bad-request': 'Correct the input.',
  unauthorized: 'Check the API key; a new key replaces the old one at once.',
  forbidden: 'Use a key that has the permission.',
  'not-found': 'Check baseUrl and the ids in the input.',
  conflict: 'Read the current state first.',
  unprocessable: 'The account does not have or allow what the input names.',
  'rate-limited': 'Wait; see retryAfterMs.',
  'server-error': 'The service failed.',
  'network-error': 'The service was not reached, or the connection broke.',
  timeout: 'No response in time.',
  aborted: 'Your signal or your code ended the request.',
  'invalid-response': 'Check that baseUrl is DoubleTick, a mock or a gateway.',
} as const;

/** The kind of failure. Stable: safe to branch on. */
export type ApiErrorCode = keyof typeof meanings;

/** Whether the service acted on a request: it did not, it did, or the client cannot know. */
export type Delivered = 'no' | 'unknown' | 'yes';

/** Failures after which the service may or may not have acted. */
const ambiguous: readonly ApiErrorCode[] = ['server-error', 'network-error', 'timeout', 'aborted'];

/** What to do about a failure. */
export function adviceFor(code: ApiErrorCode, delivered: Delivered, messageIds: readonly string[]): string {
  if (!ambiguous.includes(code)) return meanings[code];
  if (delivered === 'no') return `${meanings[code]} The request did not take effect; you can retry it.`;
  const check = messageIds.length > 0 ? 'Check the status of messageIds' : 'Check';
  return `${meanings[code]} The request may have taken effect. ${check} before you retry it.`;
}
