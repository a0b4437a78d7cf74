/** The gateway's own errors. docs/errors.md has a section for each code. */
export const problems = {
  'invalid-request': { status: 400, title: 'The request cannot be read' },
  'invalid-query': { status: 400, title: 'The query cannot be read' },
  'invalid-body': { status: 400, title: 'The body cannot be read' },
  'invalid-key': { status: 401, title: 'Missing or invalid gateway key' },
  'operation-not-offered': { status: 403, title: 'The gateway does not offer this operation' },
  'unknown-path': { status: 404, title: 'No operation has this path' },
  'method-not-allowed': { status: 405, title: 'The path does not support this method' },
  'body-too-large': { status: 413, title: 'The body is too large' },
  'unsupported-media-type': { status: 415, title: 'The body is not uncompressed JSON' },
  'internal-error': { status: 500, title: 'The gateway failed to process the request' },
  'upstream-unreachable': { status: 502, title: 'DoubleTick cannot be reached' },
  'upstream-auth-failed': { status: 502, title: "DoubleTick rejected the gateway's key" },
  'upstream-invalid-response': { status: 502, title: "DoubleTick's response cannot be passed on" },
  'upstream-key-exposed': { status: 502, title: "DoubleTick's response was withheld" },
  'audit-unavailable': { status: 503, title: 'The audit log cannot be written' },
  'upstream-timeout': { status: 504, title: 'DoubleTick did not answer in time' },
} as const satisfies Record<string, { status: number; title: string }>;

export type ProblemCode = keyof typeof problems;

interface ProblemOptions {
  /** For the audit record. Default: the code. */
  reason?: string;
  /** The methods of the path, for `method-not-allowed`. */
  allow?: string[];
  cause?: unknown;
}

/** Ends a request. The message goes to the client, so it contains no secrets, bodies or phone numbers. */
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

/** @see RFC 9457 */
export function problemResponse(problem: ProblemError, requestId: string): Response {
  const { status, title } = problems[problem.code];
  const type = `urn:doubletick-kit:error:${problem.code}`;
  const body = { type, title, status, detail: problem.message, code: problem.code, requestId };
  const headers = new Headers({
    'content-type': 'application/problem+json',
    'cache-control': 'no-store',
    'x-request-id': requestId,
  });
  if (problem.allow.length > 0) headers.set('allow', problem.allow.join(', '));
  return new Response(JSON.stringify(body), { status, headers });
}
