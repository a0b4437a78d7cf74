import type { LimitedUse, LimitStatus } from './limit-gate.ts';

/** A bucket as `limits show` shows it. */
export interface LimitEntry extends LimitStatus {
  /** When this was true, in milliseconds since 1970. */
  at: number;
  /** Who has used how much since `since`: the keys of a team, or the teams of a limit of DoubleTick's. */
  usedBy: Readonly<Record<string, number>>;
  since: number;
}

interface Page {
  status: LimitStatus;
  at: number;
  since: number;
  usedBy: Map<string, number>;
}

const mostPages = 2_000;

/** Notes what decisions have seen, so that a command can show it: buckets are in memory or in Redis. */
export class LimitBook {
  readonly #pages = new Map<string, Page>();
  readonly #now: () => number;
  #isChanged = false;

  /** @param now milliseconds since 1970 */
  constructor(now: () => number) {
    this.#now = now;
  }

  note({ caller, statuses, costs }: LimitedUse): void {
    const at = this.#now();
    for (const [index, status] of statuses.entries()) {
      const page = this.#pageOf(status, at);
      page.status = status;
      page.at = at;
      if (Math.abs(at - page.since) >= status.windowSeconds * 1_000) {
        page.since = at;
        page.usedBy.clear();
      }
      const cost = costs[index] ?? 0;
      const user = status.owner.kind === 'DoubleTick' ? caller.team : caller.id;
      if (cost > 0) page.usedBy.set(user, (page.usedBy.get(user) ?? 0) + cost);
    }
    this.#isChanged = true;
  }

  /** What has changed since the last call: everything, or null for nothing. */
  takeChanges(): LimitEntry[] | null {
    if (!this.#isChanged) return null;
    this.#isChanged = false;
    return [...this.#pages.values()].map(({ status, at, since, usedBy }) => ({
      ...status,
      at,
      since,
      usedBy: Object.fromEntries(usedBy),
    }));
  }

  #pageOf({ name, owner, about }: LimitStatus, at: number): Page {
    const id = `${owner.kind}\n${owner.name}\n${name}\n${about ?? ''}`;
    const known = this.#pages.get(id);
    if (known) return known;
    // Callers choose the number that some limits are about.
    const [oldest] = this.#pages.size >= mostPages ? this.#pages.keys() : [];
    if (oldest !== undefined) this.#pages.delete(oldest);
    const status = { name, owner, about, amount: 0, windowSeconds: 0, left: 0, resetSeconds: 0 };
    const page: Page = { status, at, since: at, usedBy: new Map() };
    this.#pages.set(id, page);
    return page;
  }
}
