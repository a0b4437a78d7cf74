import type { Answer } from './pipeline/inbound.ts';

/** The gateway's own errors. docs/errors.md has a section for each code. */
export const problems = {
  'invalid-request': { status: 400, title: 'The request cannot be read' },
  'invalid-query': { status: 400, title: 'The query cannot be read' },
  'invalid-body': { status: 400, title: 'The body cannot be read' },
  'contract-violation': { status: 400, title: 'The request departs from the DoubleTick API' },
  'invalid-file-url': { status: 400, title: 'The file URL cannot be fetched' },
  'invalid-idempotency-key': { status: 400, title: 'The idempotency key cannot be read' },
  'idempotency-key-required': { status: 400, title: 'The operation needs an idempotency key' },
  'invalid-key': { status: 401, title: 'Missing or invalid gateway key' },
  'operation-not-allowed': { status: 403, title: 'The key may not use this operation' },
  'number-not-allowed': { status: 403, title: 'The key may not use this WhatsApp number' },
  'sender-required': { status: 403, title: 'The request must name a WhatsApp number' },
  'too-many-recipients': { status: 403, title: 'The request has more recipients than the key may reach' },
  'field-not-allowed': { status: 403, title: 'The key may not send unknown fields' },
  'address-not-allowed': { status: 403, title: 'The key may not be used from this address' },
  'key-expired': { status: 403, title: "The key's policy has expired" },
  'unknown-path': { status: 404, title: 'No operation has this path' },
  'method-not-allowed': { status: 405, title: 'The path does not support this method' },
  'request-timeout': { status: 408, title: 'The request did not arrive in time' },
  'idempotency-key-in-flight': { status: 409, title: 'The first request with this idempotency key has not ended' },
  'outcome-unknown': { status: 409, title: 'The outcome of the first request is unknown' },
  'answer-not-kept': { status: 409, title: 'The answer of the first request was not kept' },
  'body-too-large': { status: 413, title: 'The body is too large' },
  'unsupported-media-type': { status: 415, title: 'The body is not uncompressed JSON' },
  'cost-exceeds-limit': { status: 422, title: 'The request is larger than a limit of the key allows' },
  'idempotency-key-reused': { status: 422, title: 'The idempotency key was used for another request' },
  'too-many-in-one-request': { status: 422, title: 'The request has too many messages or phone numbers' },
  'limit-reached': { status: 429, title: 'Too many requests' },
  'upstream-limit-reached': { status: 429, title: "A rate limit of DoubleTick's is used up" },
  'quota-exceeded': { status: 429, title: 'The quota of this day or month is used up' },
  'headers-too-large': { status: 431, title: 'The headers are too large' },
  'internal-error': { status: 500, title: 'The gateway failed to process the request' },
  'upstream-unreachable': { status: 502, title: 'DoubleTick cannot be reached' },
  'upstream-auth-failed': { status: 502, title: "DoubleTick rejected the gateway's key" },
  'upstream-invalid-response': { status: 502, title: "DoubleTick's response cannot be passed on" },
  'upstream-key-exposed': { status: 502, title: "DoubleTick's response was withheld" },
  'gateway-busy': { status: 503, title: 'The gateway is busy' },
  'upstream-unavailable': { status: 503, title: 'DoubleTick is not being asked' },
  'quotas-unavailable': { status: 503, title: 'The quotas cannot be counted' },
  'keys-unavailable': { status: 503, title: 'The keys cannot be read' },
  'audit-unavailable': { status: 503, title: 'The audit log cannot be written' },
  'upstream-timeout': { status: 504, title: 'DoubleTick did not answer in time' },
} as const satisfies Record<string, { status: number; title: string }>;

export type ProblemCode = keyof typeof problems;

interface ProblemOptions {
  /** For the audit record. Default: the code. */
  reason?: string;
  /** The methods of the path, for `method-not-allowed`. */
  allow?: string[];
  /** When to try again, in whole seconds. */
  retryAfterSeconds?: number;
  /** More members of the problem document. */
  members?: Readonly<Record<string, unknown>>;
  cause?: unknown;
}

/** Ends a request. The message goes to the client, so it contains no secrets, bodies or phone numbers. */
export class ProblemError extends Error {
  readonly code: ProblemCode;
  readonly reason: string;
  readonly allow: readonly string[];
  readonly retryAfterSeconds: number | undefined;
  readonly members: Readonly<Record<string, unknown>>;

  constructor(code: ProblemCode, detail: string, options: ProblemOptions = {}) {
    super(detail, { cause: options.cause });
    this.name = 'ProblemError';
    this.code = code;
    this.reason = options.reason ?? code;
    this.allow = options.allow ?? [];
    this.retryAfterSeconds = options.retryAfterSeconds;
    this.members = options.members ?? {};
  }
}

/** @see RFC 9457 */
export function problemAnswer(problem: ProblemError, requestId: string): Answer & { body: string } {
  const { status, title } = problems[problem.code];
  const type = `urn:doubletick-kit:error:${problem.code}`;
  const body = { type, title, status, detail: problem.message, code: problem.code, requestId, ...problem.members };
  const headers: Record<string, string> = {
    'content-type': 'application/problem+json',
    'cache-control': 'no-store',
    'x-request-id': requestId,
  };
  if (problem.allow.length > 0) headers.allow = problem.allow.join(', ');
  // RFC 9110, section 11.6.1: a 401 names at least one scheme. The key is the whole value of Authorization.
  if (status === 401) headers['www-authenticate'] = 'ApiKey realm="DoubleTick gateway"';
  const { retryAfterSeconds = status === 503 ? 1 : undefined } = problem;
  if (retryAfterSeconds !== undefined) headers['retry-after'] = String(retryAfterSeconds);
  return { status, headers, body: JSON.stringify(body) };
}
