import type { Failure } from './failure.ts';
import type { OperationSpec } from './operation-spec.ts';
import type { Incoming } from './send-chain.ts';

/** How one attempt ended. */
export type Outcome = { readonly data: unknown; readonly response: Response } | { readonly failure: Failure };

/** Parses the body of a 2xx response; it is not validated against its documented type. */
export function decode(operation: OperationSpec, { response, text }: Incoming): Outcome {
  if (operation.isFile) return { data: response, response };
  if (text === '' && operation.mayBeEmpty) return { data: undefined, response };
  try {
    return { data: JSON.parse(text), response };
  } catch {
    // The parser's message would quote the body.
    return { failure: undecodable(response, text) };
  }
}

function undecodable({ status, headers }: Response, text: string): Failure {
  const [type] = headers.get('content-type')?.match(/^[\w.+-]+\/[\w.+-]+/) ?? [];
  const isForeign = type !== undefined && !/json$/i.test(type);
  return {
    code: 'invalid-response',
    status,
    issues: [text === '' ? 'the body is empty' : `the body is not JSON${isForeign ? ` but ${type}` : ''}`],
    // An HTML page comes from a proxy or a login: the request may not have reached the service.
    delivered: isForeign ? 'unknown' : 'yes',
    requestId: headers.get('x-request-id'),
  };
}
