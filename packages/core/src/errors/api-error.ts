import { brand, hasBrand } from './brand.ts';
import { type ApiErrorCode, adviceFor, type Delivered } from './codes.ts';
import { maskNumbers } from './mask-numbers.ts';

/** What an {@link ApiError} is made of. */
export interface ApiErrorDetails {
  readonly code: ApiErrorCode;
  readonly operation: string;
  readonly status?: number | undefined;
  readonly issues?: readonly string[];
  readonly attempts?: number;
  readonly delivered?: Delivered;
  readonly messageIds?: readonly string[];
  readonly retryAfterMs?: number | undefined;
  readonly requestId?: string | undefined;
  readonly cause?: unknown;
}

/**
 * A call that did not succeed. Its texts hold no key, no body and no full phone number, so it can be logged as it is.
 * `instanceof` also recognizes errors of a second copy of this package.
 */
export class ApiError extends Error {
  /** The name of the class. */
  declare readonly name: string;
  /** What kind of failure it was. */
  declare readonly code: ApiErrorCode;
  /** The operation id of the call. */
  declare readonly operation: string;
  /** The HTTP status; undefined when there was no answer. */
  declare readonly status: number | undefined;
  /** What was wrong, one text per problem; phone numbers are shortened to their last two digits. */
  declare readonly issues: readonly string[];
  /** How many attempts were made; 0 for an input that was refused before sending. */
  declare readonly attempts: number;
  /** Whether the service acted on the call. After `unknown` look before you repeat a call that changes something. */
  declare readonly delivered: Delivered;
  /** The ids of the messages in the call, the caller's own and those that the client chose. */
  declare readonly messageIds: readonly string[];
  /** How long the service wants the caller to wait, in milliseconds; undefined when it did not say. */
  declare readonly retryAfterMs: number | undefined;
  /** The id by which the server knows the call, or else the one that it was sent with as `x-request-id`. */
  declare readonly requestId: string | undefined;

  static {
    brand(ApiError, 'ApiError');
  }

  constructor(details: ApiErrorDetails) {
    const { code, operation, status, issues = [], attempts = 1, delivered = 'unknown', messageIds = [] } = details;
    const { retryAfterMs, requestId, cause } = details;
    const what = [`${operation} failed with ${status ? `${status} ${code}` : code}`, ...issues].join(': ');
    const advice = adviceFor(code, delivered, messageIds);
    super(`${what}${/[.?!]$/.test(what) ? '' : '.'} ${advice}`, cause === undefined ? {} : { cause });
    const own = { code, operation, status, issues, attempts, delivered, messageIds, retryAfterMs, requestId };
    Object.assign(this, own satisfies Omit<ApiErrorDetails, 'cause'>);
  }

  static override [Symbol.hasInstance](value: unknown): boolean {
    // biome-ignore lint/complexity/noThisInStatic: `this` is the class on the right of instanceof.
    return hasBrand(this, value);
  }

  /** What can be logged. */
  toJSON(): Record<string, unknown> {
    const { name, message, cause } = this;
    // The stack of an Error is not enumerable.
    const fields: object = { ...this, name, message };
    return { ...fields, ...(cause === undefined ? {} : { cause: describeCause(cause) }) };
  }

  /** What `console.log` and `util.inspect` print in Node, Bun and Deno. */
  [Symbol.for('nodejs.util.inspect.custom')](): string {
    const { name: _name, message: _message, ...fields } = this.toJSON();
    return `${this.stack} ${JSON.stringify(fields, undefined, 2)}`;
  }
}

/** Names and codes alone: what another library writes into a message may be a body or a header. */
function describeCause(cause: unknown): string {
  if (!(cause instanceof Error)) return typeof cause;
  const code = 'code' in cause && typeof cause.code === 'string' ? ` ${cause.code}` : '';
  const inner = cause.cause === undefined || cause.cause === cause ? '' : ` < ${describeCause(cause.cause)}`;
  return maskNumbers(`${cause.name}${code}${inner}`);
}
