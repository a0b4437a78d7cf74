import { ProblemError } from '../problem.ts';
import { clientAborted } from './body-collector.ts';
import { type Flaw, flaw, headersTooLarge } from './find-flaw.ts';
import type { ListenLimits } from './listen-limits.ts';

/** What Node's `clientError` means before a request is complete; null for errors of the socket itself, after which nothing can be answered. */
export function explainClientError(error: Error & { code?: string }, limits: ListenLimits): Flaw | null {
  const { code = '' } = error;
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return headersTimeout;
  if (code === 'HPE_HEADER_OVERFLOW') {
    return headersTooLarge(`The request line and headers are larger than ${limits.headerBytes} bytes.`);
  }
  if (code === 'HPE_INVALID_EOF_STATE') return flaw('incomplete-request', 'The request ends before it is complete.');
  if (code.startsWith('HPE_')) return flaw('malformed-http', 'The request is not valid HTTP/1.1.');
  return null;
}

export const headersTimeout: Flaw = {
  reason: 'headers-timeout',
  answer: { code: 'request-timeout', detail: 'The headers were not complete in time. Nothing was forwarded.' },
};

/** What Node's `clientError` means inside a body. */
export function explainBodyError(error: Error & { code?: string }): ProblemError {
  if (error.code === 'HPE_INVALID_EOF_STATE') return clientAborted();
  const detail = 'The body is not valid HTTP/1.1: its chunks cannot be read. Send the request again.';
  return new ProblemError('invalid-body', detail, { reason: 'malformed-body' });
}
