import type { WebhookIssue } from './check-payload.ts';

const brand = Symbol.for('@doubletick-kit/core/WebhookError');

const statuses = {
  method: 405,
  unauthorized: 401,
  'unsupported-media-type': 415,
  'too-large': 413,
  malformed: 400,
  'invalid-payload': 422,
  unidentified: 422,
} as const;

/** Why a delivery was refused. Stable: safe to branch on. */
export type WebhookErrorCode = keyof typeof statuses;

/** Every code. docs/errors.md has a heading for each. */
export const webhookErrorCodes = /* @__PURE__ */ Object.keys(statuses);

interface WebhookErrorOptions {
  issues?: readonly WebhookIssue[];
  raw?: unknown;
  cause?: unknown;
}

/**
 * A delivery that was refused. Printed, or as JSON, it contains no payload, no secret and no full phone number, so it is
 * safe to log; only `raw` has the payload. `instanceof` also recognizes errors from another copy of this package.
 */
export class WebhookError extends Error {
  override readonly name = 'WebhookError';
  /** Why it was refused. */
  readonly code: WebhookErrorCode;
  /** The HTTP status to answer with. */
  readonly status: number;
  /** What does not match, for `invalid-payload`; otherwise empty. */
  readonly issues: readonly WebhookIssue[];
  /** @internal */
  readonly [brand] = true;

  readonly #raw: unknown;

  constructor(code: WebhookErrorCode, message: string, { issues = [], raw, cause }: WebhookErrorOptions = {}) {
    super(message, cause === undefined ? {} : { cause });
    this.code = code;
    this.status = statuses[code];
    this.issues = issues;
    this.#raw = raw;
  }

  /**
   * The payload as it was sent: parsed, or a string if it cannot be parsed. Undefined if it was not read, which is so
   * until the sender is known. It is not printed and not in JSON.
   */
  get raw(): unknown {
    return this.#raw;
  }

  static override [Symbol.hasInstance](value: unknown): boolean {
    return typeof value === 'object' && value !== null && brand in value;
  }
}

/** The error for a payload that does not match its documentation. Its message names the first places. */
export function invalidPayload(event: string, issues: readonly WebhookIssue[], raw: unknown): WebhookError {
  const places = issues.slice(0, 3).map(({ pointer }) => (pointer === '' ? 'the whole body' : pointer));
  const more = issues.length > places.length ? ` and ${issues.length - places.length} more` : '';
  const message =
    `The payload does not match ${event} at ${places.join(', ')}${more}. ` +
    'Check that this URL is registered for that event, with JSON: form data contains only strings.';
  return new WebhookError('invalid-payload', message, { issues, raw });
}
