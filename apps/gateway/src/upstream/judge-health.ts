import type { UpstreamAnswer, UpstreamFile, UpstreamProblem } from './upstream.ts';

/** What the end of a request says about DoubleTick. `unclear`: nothing, such as a client that left. */
export type Health = { is: 'up' | 'unclear' } | { is: 'down'; why: string };

/** Other statuses of a server error are about the request, such as 501. */
const downStatuses: ReadonlySet<number> = new Set([500, 502, 503, 504]);
const unclear: Health = { is: 'unclear' };

/** Reads the health of DoubleTick from one result. `isGone`: the client has left, which ends what only reads. */
export function judgeHealth(result: UpstreamAnswer | UpstreamFile | UpstreamProblem, isGone: boolean): Health {
  const { status } = result;
  if (status !== null && downStatuses.has(status)) return { is: 'down', why: `DoubleTick answered with ${status}` };
  if (result.kind !== 'problem') return { is: 'up' };
  if (isGone || result.reason === 'gateway-stopping') return unclear;
  return isFault(result) ? { is: 'down', why: result.what } : fromStatus(status);
}

function isFault({ code, status, wasSent }: UpstreamProblem): boolean {
  if (code === 'upstream-unreachable') return true;
  // An upload that is not complete may wait for its client.
  if (code === 'upstream-timeout') return wasSent;
  return code === 'upstream-invalid-response' && status === null;
}

/** An answer that cannot be passed on is one all the same. */
function fromStatus(status: number | null): Health {
  return status === null ? unclear : { is: 'up' };
}
