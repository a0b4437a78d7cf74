import type { Violation } from '#contract/webhooks';
import { maskNumbers } from '../errors/mask-numbers.ts';

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
export const webhookErrorCodes = Object.keys(statuses);

/** A place where a payload does not match the OpenAPI description. Contains no value of the payload. */
export interface WebhookIssue {
  /** JSON pointer to the place, or to where something is missing. Phone numbers are shortened. */
  readonly pointer: string;
  /** The JSON Schema keyword that failed. */
  readonly keyword: string;
}

interface WebhookErrorOptions {
  violations?: readonly Violation[];
  cause?: unknown;
}

/**
 * A delivery that was refused. It contains no payload, no secret and no full phone number, so it is safe to log.
 * `instanceof` also recognizes errors from another copy of this package.
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

  constructor(code: WebhookErrorCode, message: string, { violations = [], cause }: WebhookErrorOptions = {}) {
    super(message, cause === undefined ? {} : { cause });
    this.code = code;
    this.status = statuses[code];
    this.issues = violations.map(({ pointer, keyword }) => ({ pointer: maskNumbers(pointer), keyword }));
  }

  static override [Symbol.hasInstance](value: unknown): boolean {
    return typeof value === 'object' && value !== null && brand in value;
  }
}

/**
 * The error for an invalid payload. Its message names the first places, where a phone number may be a property name.
 */
export function invalidPayload(event: string, violations: readonly Violation[]): WebhookError {
  const places = violations
    .slice(0, 3)
    .map(({ pointer }) => (pointer === '' ? 'the whole body' : maskNumbers(pointer)));
  const more = violations.length > places.length ? ` and ${violations.length - places.length} more` : '';
  const message =
    `The payload does not match ${event} at ${places.join(', ')}${more}. ` +
    'Check that this URL is registered for that event, with JSON: form data contains only strings.';
  return new WebhookError('invalid-payload', message, { violations });
}
