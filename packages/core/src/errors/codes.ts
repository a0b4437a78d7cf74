/** Every code with what it means; docs/errors.md has a heading for each. */
export const meanings = {
  'bad-request': 'Correct the input.',
  unauthorized: 'Check the API key; a new one ends the old at once.',
  forbidden: 'Use a key with the permission.',
  'not-found': 'Check baseUrl and what the input names.',
  conflict: 'Read the present state first.',
  unprocessable: 'The account lacks or forbids what the input names.',
  'rate-limited': 'Wait; see retryAfterMs.',
  'server-error': 'The service failed.',
  'network-error': 'The service was not reached or hung up.',
  timeout: 'No answer in time.',
  aborted: 'The caller ended the call.',
  'invalid-response': 'Check that baseUrl is DoubleTick, a mock or a gateway.',
} as const;

/** What kind of failure it was. Stable: safe to branch on. */
export type ApiErrorCode = keyof typeof meanings;

/** Whether the service acted on a call: it did not, it did, or nobody can tell from here. */
export type Delivered = 'no' | 'unknown' | 'yes';

/** Failures after which the state of the service depends on whether the call reached it. */
const ambiguous: readonly ApiErrorCode[] = ['server-error', 'network-error', 'timeout', 'aborted'];

/** What to do about a failure. */
export function adviceFor(code: ApiErrorCode, delivered: Delivered, messageIds: readonly string[]): string {
  if (!ambiguous.includes(code)) return meanings[code];
  if (delivered === 'no') return `${meanings[code]} The call did not take effect; it can be repeated.`;
  const look = messageIds.length > 0 ? 'Ask for the status of messageIds' : 'Look';
  return `${meanings[code]} The call may have taken effect. ${look} before you repeat it.`;
}
