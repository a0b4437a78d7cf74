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

/** Every code; docs/errors.md has a heading for each. */
export const webhookErrorCodes = Object.keys(statuses);

/** One way in which a payload breaks the document. Holds no value of the payload. */
export interface WebhookIssue {
  /** JSON pointer to the place; for something missing, to where it should be. Numbers are shortened. */
  readonly pointer: string;
  /** The JSON Schema keyword that failed. */
  readonly keyword: string;
}

interface WebhookErrorOptions {
  violations?: readonly Violation[];
  cause?: unknown;
}

/**
 * A delivery that was refused. Its texts hold no payload, no secret and no full phone number, so it can be logged as it
 * is. `instanceof` also holds for errors of another copy of this package.
 */
export class WebhookError extends Error {
  override readonly name = 'WebhookError';
  /** Why it was refused. */
  readonly code: WebhookErrorCode;
  /** The HTTP status to answer with. */
  readonly status: number;
  /** What does not fit, for `invalid-payload`; empty otherwise. */
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
 * A refusal of a payload that does not fit its event; the message names the first places, where a number may be a name.
 */
export function invalidPayload(event: string, violations: readonly Violation[]): WebhookError {
  const places = violations
    .slice(0, 3)
    .map(({ pointer }) => (pointer === '' ? 'the whole body' : maskNumbers(pointer)));
  const more = violations.length > places.length ? ` and ${violations.length - places.length} more` : '';
  const message =
    `The payload does not fit ${event} at ${places.join(', ')}${more}. ` +
    'Check that this URL is registered for that event; form data carries texts only, so register JSON.';
  return new WebhookError('invalid-payload', message, { violations });
}
