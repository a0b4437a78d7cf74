import { randomBytes } from 'node:crypto';

/** How long the gateway waits, in milliseconds. */
export interface Timeouts {
  /** For a connection to the upstream. */
  connectMs: number;
  /** For the upstream's response headers. */
  headersMs: number;
  /** Between two pieces of the upstream's response body. */
  bodyMs: number;
  /** For the whole upstream call, waiting for a free connection included. */
  deadlineMs: number;
  /** For a client's request headers. */
  clientHeadersMs: number;
  /** For a client's whole request. */
  clientRequestMs: number;
  /** For calls in flight when the gateway closes. */
  closeMs: number;
}

/** What the gateway takes from the outside world; every part has a default. */
export interface GatewayDeps {
  /** Milliseconds since 1970. */
  now?: () => number;
  /** A clock that never goes back, in milliseconds; measures latency. */
  elapsed?: () => number;
  randomBytes?: (size: number) => Buffer;
  /** Takes one line for the operator; the default writes it to stderr. */
  warn?: (line: string) => void;
  timeouts?: Partial<Timeouts>;
}

/** {@link GatewayDeps} with every default filled in. */
export interface Runtime extends Required<Omit<GatewayDeps, 'timeouts'>> {
  timeouts: Timeouts;
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

/** Fills in the clock, the randomness and the limits of a real run. */
export function withDefaults({ timeouts, ...deps }: GatewayDeps): Runtime {
  return {
    now: Date.now,
    elapsed: () => performance.now(),
    randomBytes,
    warn: (line) => console.error(line),
    ...deps,
    timeouts: { ...defaultTimeouts, ...timeouts },
  };
}
