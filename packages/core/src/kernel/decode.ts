import type { Failure } from './failure.ts';
import type { Incoming } from './http.ts';
import type { OperationSpec } from './operation-spec.ts';

/** The value of a 2xx answer. */
export type Decoded = { readonly ok: true; readonly data: unknown } | { readonly ok: false; readonly failure: Failure };

/** Reads the body of a 2xx answer; the documented type is the service's promise and not checked. */
export function decode(operation: OperationSpec, { response, data }: Incoming): Decoded {
  if (typeof data !== 'string' || data === '') {
    if (operation.mayBeEmpty) return { ok: true, data: undefined };
    return { ok: false, failure: undecodable(response, { isEmpty: true }) };
  }
  try {
    return { ok: true, data: JSON.parse(data) };
  } catch {
    // The parser's message quotes the body.
    return { ok: false, failure: undecodable(response, { isEmpty: false }) };
  }
}

function undecodable({ status, headers }: Response, { isEmpty }: { isEmpty: boolean }): Failure {
  const [type] = headers.get('content-type')?.match(/^[\w.+-]+\/[\w.+-]+/) ?? [];
  const isForeign = type !== undefined && !/json$/i.test(type);
  return {
    code: 'invalid_response',
    status,
    issues: [isEmpty ? 'the body is empty' : `the body is not JSON${isForeign ? ` but ${type}` : ''}`],
    // A page is a proxy's or a login's: the call may not have come through.
    delivered: isForeign ? 'unknown' : 'yes',
    requestId: headers.get('x-request-id') ?? undefined,
    repeatable: 'none',
  };
}
