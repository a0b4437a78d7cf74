import type { UpstreamProblem } from './upstream-result.ts';

/** No connection was made, so nothing of the request was sent. */
export class ConnectFailure extends Error {}

const invalid: Record<string, string> = {
  UND_ERR_RES_EXCEEDED_MAX_SIZE: 'DoubleTick answered with more than 8 MiB',
  UND_ERR_HEADERS_OVERFLOW: 'DoubleTick answered with headers larger than 16 KiB',
};

const timedOut = new Set(['UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT', 'UND_ERR_ABORTED']);

/** Interprets an error of the HTTP client. `status` is the response's, if its headers arrived. */
export function explainFailure(error: unknown, status: number | null): UpstreamProblem {
  if (error instanceof ConnectFailure) {
    return { kind: 'problem', code: 'upstream-unreachable', what: 'DoubleTick could not be reached', status };
  }
  const code = codeOf(error);
  if (timedOut.has(code)) {
    return { kind: 'problem', code: 'upstream-timeout', what: 'DoubleTick did not answer in time', status };
  }
  const what =
    invalid[code] ?? 'The connection to DoubleTick broke or carried invalid HTTP before the response was complete';
  return { kind: 'problem', code: 'upstream-invalid-response', what, status };
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
