import type { AuditEvent } from '../audit/audit-event.ts';

/** The events of one `append`, which are kept together or not at all. */
export interface Append {
  bodies: readonly string[];
  /** Which requests are open after these events, in order. */
  steps: readonly { id: string; isIntent: boolean }[];
  sizeBytes: number;
  resolve(): void;
  reject(error: Error): void;
}

export interface QueueLimits {
  /** Events that wait while a batch is being committed. */
  maxEvents: number;
  /** Counted as UTF-16 code units of their JSON, which is ASCII but for team names. */
  maxBytes: number;
}

/** Keeps a batch below some 10 ms. */
const batchEvents = 1_024;

export function toAppend(events: readonly AuditEvent[]): Omit<Append, 'resolve' | 'reject'> {
  const bodies = events.map((event) => JSON.stringify(event));
  return {
    bodies,
    steps: events.map(({ id, kind }) => ({ id, isIntent: kind === 'intent' })),
    sizeBytes: bodies.reduce((sum, body) => sum + body.length, 0),
  };
}

/** What waits for the next batch. */
export function createAppendQueue({ maxEvents, maxBytes }: QueueLimits) {
  let waiting: Append[] = [];
  let events = 0;
  let sizeBytes = 0;

  function takeAll(): Append[] {
    const all = waiting;
    waiting = [];
    events = 0;
    sizeBytes = 0;
    return all;
  }

  return {
    /** False if there is no room for it. */
    push(append: Append): boolean {
      if (events + append.bodies.length > maxEvents || sizeBytes + append.sizeBytes > maxBytes) return false;
      waiting.push(append);
      events += append.bodies.length;
      sizeBytes += append.sizeBytes;
      return true;
    },
    isEmpty: () => waiting.length === 0,
    /** Removes the appends of the next batch, oldest first. */
    take(): Append[] {
      if (events <= batchEvents) return takeAll();
      let [count, size, end] = [0, 0, 0];
      for (const append of waiting) {
        if (end > 0 && count + append.bodies.length > batchEvents) break;
        count += append.bodies.length;
        size += append.sizeBytes;
        end += 1;
      }
      events -= count;
      sizeBytes -= size;
      return waiting.splice(0, end);
    },
    takeAll,
  };
}
