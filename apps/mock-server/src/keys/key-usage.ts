import type { JournalEntry } from '../journal.ts';

/** How often a key was sent, as far as the journal of its world goes back. */
export interface KeyUsage {
  readonly total: number;
  /** Those that were answered with a status of 400 or more, or lost by a fault. */
  readonly failed: number;
  /** By operation and status, the latest first. */
  readonly operations: readonly OperationUsage[];
  /** The hours that have requests, in their order. */
  readonly hours: readonly HourUsage[];
}

export interface OperationUsage {
  /** Null where no operation matches. */
  readonly operation: string | null;
  readonly status: number;
  readonly count: number;
  /** Milliseconds since 1970. */
  readonly lastAt: number;
}

export interface HourUsage {
  /** When the hour starts, in milliseconds since 1970. */
  readonly at: number;
  readonly count: number;
  readonly failed: number;
}

const hourMs = 3_600_000;

/** Counts requests of one key. */
export function countUsage(requests: Iterable<Pick<JournalEntry, 'at' | 'operation' | 'status'>>): KeyUsage {
  const operations = new Map<string, OperationUsage>();
  const hours = new Map<number, HourUsage>();
  for (const { at, operation = null, status } of requests) {
    const isFailed = status === 0 || status >= 400;
    const one = operations.get(`${operation} ${status}`);
    const lastAt = Math.max(at, one?.lastAt ?? at);
    operations.set(`${operation} ${status}`, { operation, status, count: (one?.count ?? 0) + 1, lastAt });
    const startsAt = Math.floor(at / hourMs) * hourMs;
    const { count, failed } = hours.get(startsAt) ?? { count: 0, failed: 0 };
    hours.set(startsAt, { at: startsAt, count: count + 1, failed: failed + Number(isFailed) });
  }
  const byHour = [...hours.values()].sort((a, b) => a.at - b.at);
  return {
    total: byHour.reduce((sum, { count }) => sum + count, 0),
    failed: byHour.reduce((sum, { failed }) => sum + failed, 0),
    operations: [...operations.values()].sort((a, b) => b.lastAt - a.lastAt),
    hours: byHour,
  };
}
