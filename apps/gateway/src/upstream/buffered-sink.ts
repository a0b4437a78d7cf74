import type { Share } from '../listen/fair-shares.ts';
import type { UpstreamHeaders } from './headers.ts';
import type { Reception, ResponseSink } from './reception.ts';
import type { UpstreamProblem } from './upstream.ts';
import type { UpstreamResponse } from './upstream-result.ts';

export interface Buffered {
  response: UpstreamResponse;
  release(): void;
}

const maxResponseBytes = 8 * 1024 * 1024;
/**
 * How long a response waits for room in its team's share, all its waits together. It keeps what it holds meanwhile, so the wait
 * has to end: the youngest gives up first, until those that are left have room.
 */
const roomMs = 1_000;

/** Collects a whole response. Its bytes count in its team's share until they are given back. */
export class BufferedSink implements ResponseSink {
  /** Set before anything arrives. */
  reception: Pick<Reception, 'pause' | 'resume' | 'abort'> | null = null;
  readonly #share: Share;
  readonly #settle: (result: Buffered | UpstreamProblem) => void;
  #status = 0;
  #headers: UpstreamHeaders = {};
  #chunks: Buffer[] = [];
  #size = 0;
  #taken = 0;
  #waitsSince: number | null = null;
  #waitedMs = 0;

  constructor(share: Share, settle: (result: Buffered | UpstreamProblem) => void) {
    this.#share = share;
    this.#settle = settle;
  }

  start(status: number, headers: UpstreamHeaders): void {
    this.#status = status;
    this.#headers = headers;
  }

  data(chunk: Buffer): void {
    this.#size += chunk.length;
    if (this.#size > maxResponseBytes) {
      this.reception?.abort('too-large');
      return;
    }
    this.#chunks.push(chunk);
    if (!this.#takeRoom() && this.#waitsSince === null) {
      this.#waitsSince = performance.now();
      this.reception?.pause();
    }
  }

  end(): void {
    // The last bytes may be over the budget for a moment, so a response never waits without an end.
    const [only] = this.#chunks;
    const body = this.#chunks.length === 1 && only ? only : Buffer.concat(this.#chunks, this.#size);
    this.#chunks = [];
    this.#settle({ response: { status: this.#status, headers: this.#headers, body }, release: () => this.#release() });
  }

  fail(problem: UpstreamProblem): void {
    this.#chunks = [];
    this.#release();
    this.#settle(this.#size > 0 ? { ...problem, receivedBytes: this.#size } : problem);
  }

  isPaused(): boolean {
    return this.#waitsSince !== null;
  }

  /** Continues a response that waited for room, or gives it up. */
  sweep(now: number): void {
    if (this.#waitsSince === null) return;
    const waitedMs = this.#waitedMs + now - this.#waitsSince;
    if (this.#takeRoom()) {
      this.#waitsSince = null;
      this.#waitedMs = waitedMs;
      this.reception?.resume();
    } else if (waitedMs >= roomMs) this.reception?.abort('no-room');
  }

  #takeRoom(): boolean {
    if (!this.#share.take(this.#size - this.#taken)) return false;
    this.#taken = this.#size;
    return true;
  }

  #release(): void {
    this.#share.give(this.#taken);
    this.#taken = 0;
  }
}
