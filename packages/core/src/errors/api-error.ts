import { brand, hasBrand } from './brand.ts';
import type { ApiErrorCode, Delivered } from './codes.ts';
import { errorCodeOf } from './property-of.ts';

/** The details of an {@link ApiError}. */
export interface ApiErrorDetails {
  readonly code: ApiErrorCode;
  readonly operation: string;
  readonly status?: number | undefined;
  readonly issues?: readonly string[] | undefined;
  readonly attempts?: number;
  readonly delivered?: Delivered;
  readonly messageIds?: readonly string[];
  readonly retryAfterMs?: number | undefined;
  readonly requestId?: string | undefined;
  readonly cause?: unknown;
  /** What to do, at the end of the message. */
  readonly advice?: string | undefined;
}

/**
 * A request that did not succeed. It contains no key, no body and no full phone number, so it is safe to log.
 * `instanceof` also recognizes errors from another copy of this package.
 */
export class ApiError extends Error {
  /** The name of the class. */
  declare readonly name: string;
  /** The kind of failure. */
  declare readonly code: ApiErrorCode;
  /** The operation id of the request. */
  declare readonly operation: string;
  /** The HTTP status; undefined without a response. */
  declare readonly status: number | undefined;
  /** What was wrong, one string per problem. Phone numbers are shortened to their last two digits. */
  declare readonly issues: readonly string[];
  /** How many attempts were made; 0 if the input was refused before sending. */
  declare readonly attempts: number;
  /**
   * Whether the service acted on the request. If `unknown`, check before you retry a request that changes something.
   */
  declare readonly delivered: Delivered;
  /** The ids of the messages in the request, both yours and those that the client added. */
  declare readonly messageIds: readonly string[];
  /** How long the service asks you to wait, in milliseconds; undefined if it does not say. */
  declare readonly retryAfterMs: number | undefined;
  /** The server's id of the request, otherwise the `x-request-id` that it was sent with. */
  declare readonly requestId: string | undefined;

  static {
    brand(ApiError, 'ApiError');
  }

  constructor(details: ApiErrorDetails) {
    const { code, operation, status, issues = [], attempts = 1, delivered = 'unknown', messageIds = [] } = details;
    const { retryAfterMs, requestId, cause, advice = '' } = details;
    const what = [`${operation} failed with ${status ? `${status} ${code}` : code}`, ...issues].join(': ');
    super(`${what}${/[.?!]$/.test(what) ? '' : '.'} ${advice}`.trimEnd(), cause === undefined ? {} : { cause });
    const own = { code, operation, status, issues, attempts, delivered, messageIds, retryAfterMs, requestId };
    Object.assign(this, own satisfies Omit<ApiErrorDetails, 'cause' | 'advice'>);
  }

  static override [Symbol.hasInstance](value: unknown): boolean {
    // biome-ignore lint/complexity/noThisInStatic: `this` is the class to the right of instanceof.
    return hasBrand(this, value);
  }

  /** The error as it can be logged. */
  toJSON(): Record<string, unknown> {
    const { name, message, cause } = this;
    // The stack of an Error is not enumerable.
    const fields: object = { ...this, name, message };
    return cause === undefined ? { ...fields } : { ...fields, cause: describeCause(cause) };
  }

  /** What `console.log` and `util.inspect` print in Node, Bun and Deno. */
  [Symbol.for('nodejs.util.inspect.custom')](): string {
    const { name: _name, message: _message, ...fields } = this.toJSON();
    return `${this.stack} ${JSON.stringify(fields, undefined, 2)}`;
  }
}

/** Only names and codes: a message of another library may quote a body or a header. */
function describeCause(cause: unknown): string {
  if (!(cause instanceof Error)) return typeof cause;
  const code = errorCodeOf(cause);
  const inner = cause.cause === undefined || cause.cause === cause ? '' : ` < ${describeCause(cause.cause)}`;
  const text = `${cause.name}${code ? ` ${code}` : ''}${inner}`;
  // With seven digits or more, it may quote a phone number.
  return /(\p{N}\P{N}*){7}/u.test(text) ? 'Error' : text;
}
