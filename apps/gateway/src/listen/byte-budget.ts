import { ProblemError } from '../problem.ts';

/** Caps the bytes of all request bodies in memory together. */
export interface ByteBudget {
  /** @throws ProblemError `gateway-busy` if the bytes are not available */
  take(bytes: number): void;
  give(bytes: number): void;
  readonly usedBytes: number;
}

export function createByteBudget(limitBytes = 64 * 1024 * 1024): ByteBudget {
  let usedBytes = 0;
  return {
    take(bytes) {
      if (usedBytes + bytes > limitBytes) {
        const detail = 'The gateway is reading too many bodies at once. Nothing was forwarded: try again in a second.';
        throw new ProblemError('gateway-busy', detail, { reason: 'request-bytes' });
      }
      usedBytes += bytes;
    },
    give(bytes) {
      usedBytes -= bytes;
    },
    get usedBytes() {
      return usedBytes;
    },
  };
}
