import { type Failure, isGateway } from './failure.ts';
import type { PreparedRequest } from './request-parts.ts';
import { KeyFailure } from './send-chain.ts';

/**
 * The idempotency key of one request. A gateway forwards a request with a key at most once, so an attempt whose outcome
 * is unclear can be repeated with the same key. DoubleTick itself has no such keys. Loaded when it is needed.
 */
export class Keying {
  readonly #isGiven: boolean;
  #key: string | undefined;
  #isSent = false;
  #sentBy: string | undefined;
  /** Of an attempt that may have acted. */
  #owner: string | undefined;

  constructor(given: string | undefined) {
    this.#isGiven = given !== undefined;
    this.#key = given;
  }

  /**
   * The header of an attempt; undefined without a gateway, and for what only reads unless the caller has given a key.
   *
   * @throws KeyFailure if the attempt might act a second time: another team's request with the same key is another
   * request, and only the id of an API key is the same after a rotation.
   */
  headerFor(apiKey: string, { operation, deps }: Pick<PreparedRequest, 'operation' | 'deps'>): string | undefined {
    const sender = ownerOf(apiKey);
    if (operation.safety === 'unsafe' && this.#owner !== undefined && this.#owner !== sender) {
      throw new KeyFailure('the apiKey function returned another key for a retry, with which it might act twice');
    }
    this.#isSent = apiKey.startsWith('dtk_') && (this.#isGiven || operation.safety !== 'safe');
    if (!this.#isSent) return undefined;
    this.#sentBy = sender;
    this.#key ??= deps.uuid();
    // A string of RFC 9651.
    return `"${this.#key.replaceAll(/["\\]/g, '\\$&')}"`;
  }

  /** What a failure of the last attempt means if it had a key. */
  read(failure: Failure, { operation, settings }: Pick<PreparedRequest, 'operation' | 'settings'>): Failure {
    if (!this.#isSent) return failure;
    const read = this.#judge(failure, operation.safety === 'unsafe');
    // It does not count as a retry, but without retries there is one attempt.
    if (read.isWait && settings.retries === 0) return { ...read, retryable: undefined };
    if (read.delivered !== 'no') this.#owner ??= this.#sentBy;
    return read;
  }

  #judge(failure: Failure, isUnsafe: boolean): Failure {
    const { body = {}, retryAfterMs, status = 0 } = failure;
    if (!isGateway(body)) {
      // DoubleTick itself has refused the request, which is true for all attempts.
      const isFinal = status >= 400 && status < 500 && ![408, 425, 429].includes(status);
      return { ...failure, isFinal, retryable: failure.retryable && 'any' };
    }
    if (body.code === 'answer-not-kept') return { ...failure, delivered: 'yes' };
    const isUnknown = body.code === 'outcome-unknown';
    if (body.code !== 'idempotency-key-in-flight' && !isUnknown) {
      return { ...failure, retryable: failure.retryable && 'any' };
    }
    const isWait = !isUnknown || retryAfterMs !== undefined;
    // A key that stays unknown: only what may be repeated anyway gets another one.
    const retryable = isWait || (!isUnsafe && this.#renew()) ? 'any' : undefined;
    return { ...failure, delivered: 'unknown', isWait, retryable };
  }

  #renew(): boolean {
    if (this.#isGiven) return false;
    this.#key = undefined;
    return true;
  }
}

/** The id in `dtk_live_<id>_<secret>`, which a rotated key keeps. */
function ownerOf(apiKey: string): string {
  return apiKey.split('_').slice(0, 3).join('_');
}
