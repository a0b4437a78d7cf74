import { ProblemError } from '../problem.ts';
import type { Share } from './fair-shares.ts';

/**
 * Collects a body in one buffer that grows. Chunks may be tiny at the start, but not on average: a megabyte in chunks of
 * one byte would occupy the process for seconds.
 */
export class BodyCollector {
  #chunks = new ChunkCounter();
  #first: Buffer | null = null;
  #buffer: Buffer | null = null;
  readonly #limitBytes: number;
  readonly #share: Share;

  /** @param share of its team in the bytes of all bodies */
  constructor(limitBytes: number, share: Share) {
    this.#limitBytes = limitBytes;
    this.#share = share;
  }

  /** @throws ProblemError `body-too-large`, `invalid-body` (reason `tiny-chunks`), `gateway-busy` */
  add(chunk: Uint8Array): void {
    const start = this.#chunks.bytes;
    this.#chunks.add(chunk.byteLength, this.#limitBytes);
    if (!this.#share.take(chunk.byteLength)) {
      this.#chunks.bytes = start;
      throw tooManyBytes();
    }
    if (start === 0) {
      this.#first = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
      return;
    }
    this.#reserve(start).set(chunk, start);
  }

  /** Hands out the body. What is made of it is as large, so it counts until `release()`. */
  body(): Buffer {
    const body = this.#buffer?.subarray(0, this.#chunks.bytes) ?? this.#first ?? Buffer.alloc(0);
    this.#first = null;
    this.#buffer = null;
    return body;
  }

  release(): void {
    this.#share.give(this.#chunks.bytes);
    this.#chunks = new ChunkCounter();
    this.#first = null;
    this.#buffer = null;
  }

  #reserve(used: number): Buffer {
    const needed = this.#chunks.bytes;
    if (this.#buffer && this.#buffer.length >= needed) return this.#buffer;
    const grown = Buffer.allocUnsafeSlow(Math.min(this.#limitBytes, Math.max(2 * needed, 4_096)));
    grown.set(this.#buffer?.subarray(0, used) ?? this.#first ?? []);
    this.#first = null;
    this.#buffer = grown;
    return grown;
  }
}

/** Counts the bytes and chunks of a body. */
export class ChunkCounter {
  bytes = 0;
  #chunks = 0;

  /** @throws ProblemError `body-too-large`, `invalid-body` (reason `tiny-chunks`); the chunk is then not counted */
  add(bytes: number, limitBytes: number): void {
    if (this.bytes + bytes > limitBytes) throw bodyTooLarge(limitBytes);
    this.#chunks += 1;
    if (this.#chunks > 1_024 && this.bytes + bytes < this.#chunks * 8) {
      const detail = 'The body comes in too many tiny chunks. Send chunks of at least 16 bytes, or a Content-Length.';
      throw new ProblemError('invalid-body', detail, { reason: 'tiny-chunks' });
    }
    this.bytes += bytes;
  }
}

function tooManyBytes(): ProblemError {
  const detail =
    'The bodies of your team take up as much memory as the gateway has for it. Nothing was forwarded: try again in a ' +
    'second.';
  return new ProblemError('gateway-busy', detail, { reason: 'request-bytes' });
}

export function bodyTooLarge(limitBytes: number): ProblemError {
  return new ProblemError('body-too-large', `The body is larger than ${limitBytes} bytes. Send less at once.`);
}

export function clientAborted(): ProblemError {
  const detail = 'The body is incomplete: the connection ended before it did. Send the request again.';
  return new ProblemError('invalid-body', detail, { reason: 'client-aborted' });
}
