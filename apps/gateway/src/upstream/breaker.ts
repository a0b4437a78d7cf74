import {
  BrokenCircuitError,
  CircuitState,
  ConsecutiveBreaker,
  circuitBreaker,
  handleWhenResult,
  type IBackoff,
} from 'cockatiel';
import type { Health } from './judge-health.ts';

export type BreakerState = 'closed' | 'open' | 'half-open';

export interface BreakerDeps {
  /** Monotonic, in milliseconds. */
  elapsed(): number;
  /** It was closed, and lets nothing through from now on. */
  onOpen(why: string): void;
  /** It lets everything through again. */
  onClose(): void;
}

/** What a result says about the other side, and what stands for the result of work that was not done. */
export interface Verdicts<Result, Refusal> {
  judge(result: Result): Health;
  refuse(retryAfterMs: number): Refusal;
}

/** Opens after so many failures in a row. */
export const failuresInARow = 10;
/** How long it stays open: at first, and at most after failed probes, of which each doubles it. */
export const [firstOpenMs, longestOpenMs] = [5_000, 60_000];
/** A probe ends within the deadline of a request, usually soon. */
const probeMs = 1_000;

const nameOf = {
  [CircuitState.Closed]: 'closed',
  [CircuitState.Open]: 'open',
  [CircuitState.HalfOpen]: 'half-open',
  [CircuitState.Isolated]: 'open',
} as const satisfies Record<CircuitState, BreakerState>;

/** A result that cockatiel counts. */
class Counted<Result> {
  readonly result: Result;
  readonly health: Health;

  constructor(result: Result, health: Health) {
    this.result = result;
    this.health = health;
  }
}

/**
 * A circuit breaker. Cockatiel keeps its state; what it has no notion of is decided here: results that say nothing, those of
 * requests that began before the last change, and requests beside a probe, which cockatiel would let wait.
 */
export class Breaker {
  readonly #deps: BreakerDeps;
  readonly #policy;
  #openUntil = 0;
  /** Changes of the state so far. */
  #period = 0;
  #isTripped = false;
  /** Whether cockatiel has been told of a failure since it was last told of a success. */
  #isFailing = false;

  constructor(deps: BreakerDeps) {
    this.#deps = deps;
    this.#policy = circuitBreaker(
      handleWhenResult((counted) => counted instanceof Counted && counted.health.is !== 'up'),
      { breaker: new ConsecutiveBreaker(failuresInARow), halfOpenAfter: { next: () => this.#openFor(firstOpenMs) } },
    );
    this.#policy.onStateChange((state) => this.#note(state));
  }

  get state(): BreakerState {
    return nameOf[this.#policy.state];
  }

  /** Does the work, or refuses it without doing anything. Not async: nearly every request passes through here. */
  run<Result, Refusal>(
    work: () => Promise<Result>,
    { judge, refuse }: Verdicts<Result, Refusal>,
  ): Promise<Result | Refusal> {
    switch (this.state) {
      case 'closed':
        return this.#forward(work, judge);
      case 'open':
        return this.#probe(work, { judge, refuse });
      default:
        return Promise.resolve(refuse(probeMs));
    }
  }

  /** Tells cockatiel only of what changes its count: to take every request through it costs several microseconds. */
  async #forward<Result>(work: () => Promise<Result>, judge: (result: Result) => Health): Promise<Result> {
    const period = this.#period;
    const result = await work();
    const health = judge(result);
    const isNews = health.is === 'down' || (health.is === 'up' && this.#isFailing);
    if (!isNews || period !== this.#period) return result;
    this.#isFailing = health.is === 'down';
    await this.#policy.execute(() => new Counted(result, health));
    return result;
  }

  async #probe<Result, Refusal>(
    work: () => Promise<Result>,
    { judge, refuse }: Verdicts<Result, Refusal>,
  ): Promise<Result | Refusal> {
    try {
      const { result } = await this.#policy.execute(async () => {
        const done = await work();
        return new Counted(done, judge(done));
      });
      return result;
    } catch (error) {
      if (!(error instanceof BrokenCircuitError)) throw error;
      return refuse(Math.max(0, this.#openUntil - this.#deps.elapsed()));
    }
  }

  /** Cockatiel compares durations with the wall clock, so they are all or nothing here: the monotonic clock decides. */
  #openFor(waitMs: number, delayMs = waitMs): IBackoff<unknown> {
    const { elapsed } = this.#deps;
    const until = elapsed() + delayMs;
    this.#openUntil = until;
    return {
      get duration() {
        return elapsed() >= until ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
      },
      // A probe that says nothing is repeated with the next request.
      next: () =>
        this.#failure().is === 'unclear'
          ? this.#openFor(waitMs, 0)
          : this.#openFor(Math.min(2 * waitMs, longestOpenMs)),
    };
  }

  /** What has just opened the breaker. */
  #failure(): Health {
    const failure = this.#policy.lastFailure;
    const counted = failure && 'value' in failure ? failure.value : undefined;
    return counted instanceof Counted ? counted.health : { is: 'unclear' };
  }

  #note(state: CircuitState): void {
    this.#period += 1;
    if (state === CircuitState.Open && !this.#isTripped) {
      this.#isTripped = true;
      const failure = this.#failure();
      this.#deps.onOpen(failure.is === 'down' ? failure.why : '');
    }
    if (state !== CircuitState.Closed) return;
    this.#isTripped = false;
    this.#deps.onClose();
  }
}
