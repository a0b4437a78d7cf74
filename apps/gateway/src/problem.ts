/** The gateway's own errors; docs/errors.md has a heading for each code. */
export const problems = {
  'invalid-request': { status: 400, title: 'The request cannot be read' },
  'invalid-query': { status: 400, title: 'The query cannot be read' },
  'invalid-body': { status: 400, title: 'The body cannot be read' },
  'invalid-key': { status: 401, title: 'No valid gateway key' },
  'operation-not-offered': { status: 403, title: 'The gateway does not offer this operation' },
  'unknown-path': { status: 404, title: 'No operation of the API' },
  'method-not-allowed': { status: 405, title: 'The operation has another method' },
  'body-too-large': { status: 413, title: 'The body is too large' },
  'unsupported-media-type': { status: 415, title: 'The body is not plain JSON' },
  'internal-error': { status: 500, title: 'The gateway failed' },
  'upstream-unreachable': { status: 502, title: 'DoubleTick cannot be reached' },
  'upstream-auth-failed': { status: 502, title: "DoubleTick refused the gateway's key" },
  'upstream-invalid-response': { status: 502, title: "DoubleTick's answer cannot be passed on" },
  'upstream-key-exposed': { status: 502, title: "DoubleTick's answer was withheld" },
  'audit-unavailable': { status: 503, title: 'The audit log cannot be written' },
  'upstream-timeout': { status: 504, title: 'DoubleTick did not answer in time' },
} as const satisfies Record<string, { status: number; title: string }>;

/** Names one of the gateway's own errors. */
export type ProblemCode = keyof typeof problems;

interface ProblemOptions {
  /** What the audit record says instead of the code. */
  reason?: string;
  /** The path's methods, for `method-not-allowed`. */
  allow?: string[];
  cause?: unknown;
}

/** Ends a request with one of the gateway's own errors. The message is for the client: no secrets, bodies or numbers. */
export class ProblemError extends Error {
  readonly code: ProblemCode;
  readonly reason: string;
  readonly allow: readonly string[];

  constructor(code: ProblemCode, detail: string, options: ProblemOptions = {}) {
    super(detail, { cause: options.cause });
    this.name = 'ProblemError';
    this.code = code;
    this.reason = options.reason ?? code;
    this.allow = options.allow ?? [];
  }
}

/** Words a problem as an answer. @see RFC 9457 */
export function problemResponse(problem: ProblemError, requestId: string): Response {
  const { status, title } = problems[problem.code];
  const type = `urn:doubletick-kit:error:${problem.code}`;
  const body = { type, title, status, detail: problem.message, code: problem.code, requestId };
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      'content-type': 'application/problem+json',
      'cache-control': 'no-store',
      'x-request-id': requestId,
      ...(problem.allow.length > 0 ? { allow: problem.allow.join(', ') } : {}),
    },
  });
}
