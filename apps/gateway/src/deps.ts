import { randomBytes } from 'node:crypto';

/** How long the gateway waits, in milliseconds. */
export interface Timeouts {
  /** For a connection to the upstream. */
  connectMs: number;
  /** For the upstream's response headers. */
  headersMs: number;
  /** Between two pieces of the upstream's response body. */
  bodyMs: number;
  /** For the whole upstream request, waiting for a free connection included. */
  deadlineMs: number;
  /** For a client's request headers. */
  clientHeadersMs: number;
  /** For a client's whole request. */
  clientRequestMs: number;
  /** For requests in flight when the gateway closes. */
  closeMs: number;
}

/** What the gateway takes from the outside world. */
export interface Deps {
  /** Milliseconds since 1970. */
  now: () => number;
  /** A clock that never goes back, in milliseconds; measures latency. */
  elapsed: () => number;
  randomBytes: (size: number) => Buffer;
  /** Takes one line for the operator; the default writes it to stderr. */
  warn: (line: string) => void;
  timeouts: Timeouts;
}

/** The deps that a caller replaces, in a test for example; each has a default. */
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
  closeMs: 10_000,
};

/** Fills in the clock, the randomness and the timeouts of a real run. */
export function resolveDeps({ timeouts, ...deps }: GatewayDeps = {}): Deps {
  return {
    now: Date.now,
    elapsed: () => performance.now(),
    randomBytes,
    warn: (line) => console.error(line),
    ...deps,
    timeouts: { ...defaultTimeouts, ...timeouts },
  };
}
