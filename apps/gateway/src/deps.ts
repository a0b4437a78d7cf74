import { randomBytes } from 'node:crypto';
import { type DiskSpace, diskSpaceOf } from './disk/disk-space.ts';

export interface Timeouts {
  /** To connect to the upstream. */
  connectMs: number;
  /** Until the upstream's response headers. */
  headersMs: number;
  /** Between two chunks of the upstream's response body. */
  bodyMs: number;
  /** For the whole upstream request, including the wait for a free slot. */
  deadlineMs: number;
  /** For a client's request headers. */
  clientHeadersMs: number;
  /** For a client's whole request. */
  clientRequestMs: number;
  /** Without progress: between two chunks of a client's body, or of an answer that a client takes. */
  clientStallMs: number;
  /** Between `/readyz` saying that the gateway stops, and the end of accepting: requests are served meanwhile. */
  drainDelayMs: number;
  /** For requests in flight while the gateway closes. */
  closeMs: number;
  /** Between two looks at the space on the disk. */
  diskLookMs: number;
}

/** What the gateway needs from the outside world. */
export interface Deps {
  /** Milliseconds since 1970. */
  now: () => number;
  /** Monotonic clock in milliseconds, for latencies. */
  elapsed: () => number;
  randomBytes: (size: number) => Buffer;
  /** Receives one line for the operator. Default: written to stderr. */
  warn: (line: string) => void;
  /** The space on the disk that a path is on. */
  diskSpace: (path: string) => Promise<DiskSpace>;
  timeouts: Timeouts;
}

/** Overrides for {@link Deps}, for example in tests. */
export interface GatewayDeps extends Partial<Omit<Deps, 'timeouts'>> {
  timeouts?: Partial<Timeouts>;
}

const defaultTimeouts: Timeouts = {
  connectMs: 3_000,
  headersMs: 15_000,
  bodyMs: 15_000,
  deadlineMs: 25_000,
  clientHeadersMs: 10_000,
  clientRequestMs: 30_000,
  clientStallMs: 10_000,
  drainDelayMs: 0,
  closeMs: 10_000,
  diskLookMs: 5_000,
};

export function resolveDeps({ timeouts, ...deps }: GatewayDeps = {}): Deps {
  return {
    now: Date.now,
    elapsed: () => performance.now(),
    randomBytes,
    warn: (line) => console.error(line),
    diskSpace: diskSpaceOf,
    ...deps,
    timeouts: { ...defaultTimeouts, ...timeouts },
  };
}
