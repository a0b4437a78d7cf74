import { ProblemError } from '../problem.ts';
import { UnderWay } from '../under-way.ts';
import { createFairShares, type FairShares } from './fair-shares.ts';

/** A body that is being read. */
export interface ArrivingBody {
  readonly team: string;
  /** Bytes per millisecond since it began; null if it must not be cut: it is new, or waits for us. */
  rateAt(now: number): number | null;
  fail(error: ProblemError): void;
}

/**
 * The requests under way on the connections of a listener. Each keeps a connection from others until it is answered, so a
 * team gets a share of them. If it wants more, its slowest body makes room.
 */
export class TeamPlaces {
  readonly #shares: FairShares;
  readonly #bodies = new UnderWay<ArrivingBody>();

  constructor(connections: number) {
    this.#shares = createFairShares(connections);
  }

  /** @throws ProblemError `gateway-busy` */
  take(team: string): void {
    const share = this.#shares.shareOf(team);
    if (share.take(1)) return;
    this.#slowestOf(team)?.fail(tooSlow());
    if (!share.take(1)) throw busy();
  }

  give(team: string): void {
    this.#shares.shareOf(team).give(1);
  }

  /** Returns a function to call once the body has arrived or failed. */
  add(body: ArrivingBody): () => void {
    return this.#bodies.add(body);
  }

  #slowestOf(team: string): ArrivingBody | null {
    const now = performance.now();
    let slowest: ArrivingBody | null = null;
    let lowest = Number.POSITIVE_INFINITY;
    for (const body of this.#bodies.newestFirst()) {
      const rate = body.team === team ? body.rateAt(now) : null;
      if (rate === null || rate >= lowest) continue;
      slowest = body;
      lowest = rate;
    }
    return slowest;
  }
}

function tooSlow(): ProblemError {
  const detail =
    'The body came too slowly, and other requests of your team need its connection. Nothing more of it is read: send ' +
    'the request again.';
  return new ProblemError('request-timeout', detail, { reason: 'body-too-slow' });
}

function busy(): ProblemError {
  const detail =
    'Your team has as many requests under way as the gateway can keep open for it. This one was not forwarded: try ' +
    'again in a second.';
  return new ProblemError('gateway-busy', detail, { reason: 'team-connections' });
}
