import type { PolicyQuota } from '../policy/policy.ts';
import { followPeriod } from './calendar.ts';

/** Where quotas are counted durably; gateways that share a data directory share it. */
export interface QuotaStore {
  /**
   * Adds what `add` returns to the units that a period has used, in one durable transaction. Returns the sum.
   *
   * @throws if the store cannot be used
   */
  change(counter: string, period: string, add: (used: number) => number): number;
}

export interface QuotaAsk {
  counter: string;
  quota: PolicyQuota;
  cost: number;
  most: number;
}

/** What is left of a quota, and when the next period begins in milliseconds since 1970. */
export interface QuotaLevel {
  left: number;
  resetsAt: number;
}

export interface QuotaVerdict {
  /** Index of the ask that is refused; -1 if all are reserved. */
  refusedBy: number;
  levels: readonly QuotaLevel[];
  /** Gives everything back, for a request that reached nobody. */
  giveBack(): void;
}

type FollowPeriod = ReturnType<typeof followPeriod>;

/** What this process holds of a period. */
interface Counter {
  id: string;
  period: string;
  endsAt: number;
  /** Units that are counted as used in the store, and that no request has used yet. */
  held: number;
  /** The store's sum when it was last read. */
  used: number;
  isIdle: boolean;
}

const mostHeld = 100;

/**
 * Counts quotas. Units are taken from the store in portions, because each write waits for the disk: up to 100, and few
 * when little is left. A crash loses a portion, which then counts as used: never too few, at most 3 % too many.
 */
export class Quotas {
  readonly #store: QuotaStore;
  readonly #now: () => number;
  readonly #counters = new Map<string, Counter>();
  /** By unit, then by time zone. */
  readonly #periods = { day: new Map<string, FollowPeriod>(), month: new Map<string, FollowPeriod>() };

  /** @param now milliseconds since 1970 */
  constructor(store: QuotaStore, now: () => number) {
    this.#store = store;
    this.#now = now;
  }

  /** Reserves from all quotas or from none. @throws if they cannot be counted durably */
  reserve(asks: readonly QuotaAsk[]): QuotaVerdict {
    if (asks.length === 0) return nothing;
    let taken: { counter: Counter; cost: number }[] = [];
    const giveBack = () => {
      for (const { counter, cost } of taken) this.#putBack(counter, cost);
      taken = [];
    };
    let refusedBy = -1;
    try {
      for (const ask of asks) {
        const counter = this.#counterOf(ask);
        if (!this.#take(ask, counter)) {
          refusedBy = asks.indexOf(ask);
          break;
        }
        taken.push({ counter, cost: ask.cost });
      }
    } catch (error) {
      giveBack();
      throw error;
    }
    if (refusedBy !== -1) giveBack();
    return { refusedBy, levels: asks.map((ask) => this.#levelOf(ask)), giveBack };
  }

  /** Gives units that are not used at the moment back to other gateways. */
  returnIdle(): void {
    for (const counter of this.#counters.values()) {
      if (counter.isIdle) this.#letGo(counter);
      counter.isIdle = true;
    }
  }

  /** Gives back everything that is held. */
  close(): void {
    for (const counter of this.#counters.values()) this.#letGo(counter);
  }

  #periodOf({ per, timeZone = 'UTC' }: PolicyQuota) {
    const known = this.#periods[per].get(timeZone);
    if (known) return known(this.#now());
    const follow = followPeriod(per, timeZone);
    this.#periods[per].set(timeZone, follow);
    return follow(this.#now());
  }

  #counterOf({ counter: id, quota }: QuotaAsk): Counter {
    const { id: period, endsAt } = this.#periodOf(quota);
    const known = this.#counters.get(id);
    if (known?.period === period) return known;
    const counter = { id, period, endsAt, held: 0, used: 0, isIdle: false };
    this.#counters.set(id, counter);
    if (known) this.#letGo(known);
    return counter;
  }

  #take({ cost, most }: QuotaAsk, counter: Counter): boolean {
    counter.isIdle = false;
    if (counter.held < cost) {
      const least = cost - counter.held;
      let granted = 0;
      counter.used = this.#store.change(counter.id, counter.period, (used) => {
        granted = portionOf(most - used, least);
        return granted;
      });
      counter.held += granted;
    }
    // The amount may be smaller than when the units were taken.
    if (counter.held < cost || counter.used - counter.held + cost > most) return false;
    counter.held -= cost;
    return true;
  }

  #putBack(counter: Counter, cost: number): void {
    counter.held += cost;
    // Its period is over: nobody here will use them.
    if (this.#counters.get(counter.id) !== counter) this.#letGo(counter);
  }

  #letGo(counter: Counter): void {
    const { held } = counter;
    if (held === 0) return;
    counter.held = 0;
    try {
      counter.used = this.#store.change(counter.id, counter.period, () => -held);
    } catch {
      // They stay counted as used.
    }
  }

  #levelOf(ask: QuotaAsk): QuotaLevel {
    const { used, held, endsAt } = this.#counters.get(ask.counter) ?? this.#counterOf(ask);
    return { left: Math.max(0, ask.most - used + held), resetsAt: endsAt };
  }
}

const nothing: QuotaVerdict = { refusedBy: -1, levels: [], giveBack: () => undefined };

/** How much to take from the store at once. */
function portionOf(left: number, least: number): number {
  if (left < least) return 0;
  return Math.max(least, Math.min(mostHeld, Math.floor(left / 32)));
}
