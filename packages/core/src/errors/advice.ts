import { type ErrorBody, type Failure, isGateway } from '../kernel/failure.ts';
import { networkReason, provesUnsent } from '../kernel/network-error.ts';
import type { OperationSpec } from '../kernel/operation-spec.ts';
import type { ApiErrorCode, Delivered } from './codes.ts';
import { maskNumbers } from './mask-numbers.ts';

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

/** What an error says besides its code. */
export interface Description {
  readonly issues: readonly string[] | undefined;
  readonly advice: string | undefined;
  /** The server's id of the request, as it may be shown. */
  readonly requestId: string | undefined;
}

/** What went wrong, and what to do about it, unless a gateway has said so. */
export function describeFailure(failure: Failure, request: Pick<Advised, 'messageIds' | 'safety'>): Description {
  const { body, url } = failure;
  // The server may have made it from a phone number.
  const requestId = failure.requestId?.replace(/.+/s, maskNumbers);
  const advice = adviceFor({ ...failure, ...request });
  if (url !== undefined) return { issues: [describeBreak(failure.cause, url)], advice, requestId };
  if (body === undefined) return { issues: failure.issues, advice, requestId };
  const isAdvised = isGateway(body) && typeof body.detail === 'string';
  return { issues: readIssues(body), advice: isAdvised ? undefined : advice, requestId };
}

/** Names the host: `baseUrl` may come from far away. */
function describeBreak(error: unknown, url: string): string {
  const what = provesUnsent(error) ? 'not reached' : 'the connection broke';
  return [`${what}: ${URL.parse(url)?.host ?? ''}`, networkReason(error)].filter(Boolean).join(', ');
}

/**
 * What an error body says was wrong, one string per problem: DoubleTick's `message` (a string or an array), its
 * `reason`, or the `detail` of the gateway's problem document. Phone numbers are shortened to their last two digits.
 */
function readIssues({ message, detail, reason }: ErrorBody): string[] {
  // The first that says something.
  const [texts = []] = [message, detail, reason].map(textsOf).filter((found) => found.length > 0);
  return texts.map(maskNumbers);
}

function textsOf(value: unknown): string[] {
  return [value].flat().filter((text): text is string => typeof text === 'string' && /\S/.test(text));
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
