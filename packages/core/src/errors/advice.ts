import type { OperationSpec } from '../kernel/operation-spec.ts';
import type { ApiErrorCode, Delivered } from './codes.ts';

/** Every code and what to do about it. */
export const meanings: Readonly<Record<ApiErrorCode, string>> = {
  'bad-request': 'Correct the input.',
  unauthorized: 'Check the API key; a new key replaces the old one at once.',
  forbidden: 'The account or its key is not allowed to do this.',
  'not-found': 'Check baseUrl and the ids in the input.',
  conflict: 'Read the current state, then decide.',
  unprocessable: 'The account does not have or allow what the input names.',
  'rate-limited': 'Wait before you retry it.',
  'server-error': 'The service failed.',
  'network-error': 'Check baseUrl and the network.',
  timeout: 'No response in time.',
  aborted: 'Your signal or your code ended the request.',
  'invalid-response': 'Check that baseUrl is DoubleTick, a mock or a gateway.',
};

/** Failures after which the service may or may not have acted. */
const ambiguous: readonly ApiErrorCode[] = ['server-error', 'network-error', 'timeout', 'aborted'];

/** What decides on the advice about a failure. */
export interface Advised {
  readonly code: ApiErrorCode;
  readonly delivered: Delivered;
  readonly messageIds: readonly string[];
  readonly safety: OperationSpec['safety'];
}

/** What to do about a failure. */
export function adviceFor({ code, delivered, messageIds, safety }: Advised): string {
  const meaning = meanings[code];
  const isAborted = code === 'aborted';
  if (delivered === 'yes') return safety === 'safe' ? meaning : `${meaning} It took effect: do not retry it.`;
  if (!ambiguous.includes(code)) return meaning;
  if (delivered === 'no')
    return `${meaning} ${isAborted ? 'It did not take effect.' : 'The request did not take effect; you can retry it.'}`;
  if (safety === 'safe') return isAborted ? meaning : `${meaning} You can retry it.`;
  const start = `${meaning} The request may have taken effect`;
  if (safety === 'idempotent') return `${start}; a retry is safe.`;
  return `${start}. Check ${messageIds.length > 0 ? 'the status of messageIds ' : ''}before you retry it.`;
}
