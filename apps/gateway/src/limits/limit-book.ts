import type { LimitedUse, LimitStatus } from './limit-gate.ts';
import type { NamedLimit } from './limit-plan.ts';

/** A bucket as `limits show` shows it. */
export interface LimitEntry extends NamedLimit, Pick<LimitStatus, 'about' | 'left' | 'resetSeconds'> {
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
  /** Finding a page by its name takes longer than the decision. */
  #recent = new WeakMap<NamedLimit, Page>();
  #isChanged = false;

  /** @param now milliseconds since 1970 */
  constructor(now: () => number) {
    this.#now = now;
  }

  note({ caller, statuses, costs }: LimitedUse): void {
    const at = this.#now();
    let index = 0;
    for (const status of statuses) {
      const cost = costs[index++] ?? 0;
      const page = this.#pageOf(status, at);
      page.status = status;
      page.at = at;
      const { owner, windowSeconds } = status.limit;
      if (Math.abs(at - page.since) >= windowSeconds * 1_000) {
        page.since = at;
        page.usedBy.clear();
      }
      if (cost === 0) continue;
      const user = owner.kind === 'DoubleTick' ? caller.team : caller.id;
      page.usedBy.set(user, (page.usedBy.get(user) ?? 0) + cost);
    }
    this.#isChanged = true;
  }

  /** What has changed since the last call: everything, or null for nothing. */
  takeChanges(): LimitEntry[] | null {
    if (!this.#isChanged) return null;
    this.#isChanged = false;
    return [...this.#pages.values()].map(({ status, at, since, usedBy }) => {
      const { name, owner, amount, windowSeconds } = status.limit;
      const { about, left, resetSeconds } = status;
      const uses = Object.fromEntries(usedBy);
      return { name, owner, about, amount, windowSeconds, left, resetSeconds, at, since, usedBy: uses };
    });
  }

  #pageOf(status: LimitStatus, at: number): Page {
    const recent = status.about === null ? this.#recent.get(status.limit) : undefined;
    if (recent) return recent;
    const page = this.#findPage(status, at);
    if (status.about === null) this.#recent.set(status.limit, page);
    return page;
  }

  #findPage(status: LimitStatus, at: number): Page {
    const { name, owner } = status.limit;
    const id = `${name}\n${owner.name}\n${status.about}`;
    const known = this.#pages.get(id);
    if (known) return known;
    // Callers choose the number that some limits are about.
    const [oldest] = this.#pages.size >= mostPages ? this.#pages.keys() : [];
    if (oldest !== undefined) {
      this.#pages.delete(oldest);
      this.#recent = new WeakMap();
    }
    const page: Page = { status, at, since: at, usedBy: new Map() };
    this.#pages.set(id, page);
    return page;
  }
}
