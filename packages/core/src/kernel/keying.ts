import type { OperationSpec } from './operation-spec.ts';

/**
 * The idempotency key of one request. A gateway forwards a request with a key at most once, so an attempt whose outcome
 * is unclear can be repeated with the same key. DoubleTick itself has no such keys.
 */
export class Keying {
  /** The last attempt had a key, so another attempt with it cannot act twice. */
  isSent = false;
  readonly #isGiven: boolean;
  #key: string | undefined;
  #sentBy: string | undefined;
  /** Of an attempt that may have acted. */
  #owner: string | undefined;

  constructor(given: string | undefined) {
    this.#isGiven = given !== undefined;
    this.#key = given;
  }

  /** The header of an attempt; undefined for what only reads, and without a gateway. */
  headerFor(apiKey: string, { safety }: OperationSpec, uuid: () => string): string | undefined {
    this.isSent = isGatewayKey(apiKey) && (this.#isGiven || safety !== 'safe');
    if (!this.isSent) return undefined;
    this.#sentBy = ownerOf(apiKey);
    this.#key ??= uuid();
    // A string of RFC 9651.
    return `"${this.#key.replaceAll(/["\\]/g, '\\$&')}"`;
  }

  /** The last attempt may have acted. */
  noteUnclear(): void {
    this.#owner = this.isSent ? this.#sentBy : undefined;
  }

  /**
   * Whether an attempt with this API key might act a second time: another team's request with the same key is another
   * request, and only the id of an API key is the same after a rotation.
   */
  isForeign(apiKey: string): boolean {
    return this.#owner !== undefined && this.#owner !== ownerOf(apiKey);
  }

  /** Whether the next attempt has a new key: only if the caller has not given one. */
  renew(): boolean {
    if (this.#isGiven) return false;
    this.#key = undefined;
    this.#owner = undefined;
    return true;
  }
}

/** A mock and a proxy are not gateways: a gateway is known by its key. */
export function isGatewayKey(apiKey: string): boolean {
  return apiKey.startsWith('dtk_');
}

/** The id in `dtk_live_<id>_<secret>`, which a rotated key keeps. */
function ownerOf(apiKey: string): string {
  return apiKey.split('_').slice(0, 3).join('_');
}
