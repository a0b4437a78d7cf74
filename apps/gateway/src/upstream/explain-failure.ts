import { ProblemError } from '../problem.ts';
import type { UpstreamProblem } from './upstream.ts';

/** Why an exchange was ended from here. */
export type Abort = 'deadline' | 'gone' | 'too-large' | 'no-room' | 'consumer' | 'stopping';

interface Failure {
  error: Error;
  /** Why it was ended from here; null if it was not. */
  abort: Abort | null;
  /** Whether a byte may have been written. */
  isStarted: boolean;
  /** Whether the whole request may have been written. */
  isWhole: boolean;
  /** Why a streamed body broke; null if it did not. */
  bodyError: Error | null;
}

type Explanation = Pick<UpstreamProblem, 'code' | 'what'> & { reason?: string };

/** Says why an exchange has no response. */
export function explainFailure(failure: Failure): Explanation {
  const { error, abort, isStarted } = failure;
  if (error instanceof ProblemError) {
    return { code: error.code, what: error.message.replace(/\.$/, ''), reason: error.reason };
  }
  if (abort !== null) return explainAbort(abort, isStarted);
  const code = 'code' in error ? String(error.code) : '';
  if (!isStarted) return unreachable(code);
  if (isBodyFault(failure, code)) {
    const what = 'The body broke off before it was complete';
    return { code: 'invalid-body', what, reason: 'client-aborted' };
  }
  const what =
    code === 'UND_ERR_HEADERS_OVERFLOW'
      ? 'DoubleTick answered with headers larger than 16 KiB'
      : 'The connection to DoubleTick broke or carried invalid HTTP before the response was complete';
  return { code: 'upstream-invalid-response', what };
}

function explainAbort(abort: Abort, isStarted: boolean): Explanation {
  if (abort === 'too-large')
    return { code: 'upstream-invalid-response', what: 'DoubleTick answered with more than 8 MiB' };
  if (abort === 'no-room') return { code: 'gateway-busy', what: 'The gateway has no memory left for the response' };
  if (abort === 'stopping') {
    const what = 'The gateway stopped before DoubleTick answered';
    return { code: 'upstream-timeout', what, reason: 'gateway-stopping' };
  }
  return isStarted ? { code: 'upstream-timeout', what: 'DoubleTick did not answer in time' } : unreachable('');
}

/** The code, such as `ECONNREFUSED` or `CERT_HAS_EXPIRED`, tells the operator where to look. */
function unreachable(code: string): Explanation {
  const why = /^[A-Z][A-Z\d_]{2,50}$/.test(code) ? ` (${code})` : '';
  return { code: 'upstream-unreachable', what: `DoubleTick could not be reached${why}` };
}

/** undici reports a body that ends early, without an error or below its declared length, with its own codes. */
function isBodyFault({ error, isWhole, bodyError }: Failure, code: string): boolean {
  if (isWhole) return false;
  return error === bodyError || code === 'UND_ERR_ABORTED' || code === 'UND_ERR_REQ_CONTENT_LENGTH_MISMATCH';
}
