import type { LoggedEvent } from '../audit/audit-event.ts';
import { writeEvent } from '../audit/write-event.ts';
import type { KeyOutcome } from './journal-messages.ts';
import { type KeyOperation, writeKeyLine } from './key-lines.ts';

/** The events of one `append`, which are kept together or not at all. */
export interface Append {
  /** A line for each event, the last one after the line of what is done about an idempotency key. */
  text: string;
  /** Whether there is an outcome for it. */
  hasOutcome: boolean;
  /** Which requests are open after these events, in order. */
  steps: readonly { id: string; isIntent: boolean }[];
  /** Null without an outcome. */
  resolve(outcome: KeyOutcome): void;
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

export function toAppend(events: readonly LoggedEvent[], operation?: KeyOperation): Omit<Append, 'resolve' | 'reject'> {
  const lines = events.map(writeEvent);
  if (operation) lines.splice(-1, 0, writeKeyLine(operation));
  return {
    text: lines.join('\n'),
    hasOutcome: operation !== undefined && operation.do !== 'settle',
    // A resolution makes its event itself.
    steps: operation?.do === 'resolve' ? [{ id: operation.request, isIntent: false }] : events.map(toStep),
  };
}

function toStep({ id, kind }: LoggedEvent): Append['steps'][number] {
  return { id, isIntent: kind === 'intent' };
}

/** What was kept of the appends of a batch, each with its outcome. */
export function withOutcomes(
  appends: readonly Append[],
  outcomes: readonly KeyOutcome[],
): { append: Append; outcome: KeyOutcome; isKept: boolean }[] {
  let next = 0;
  return appends.map((append) => {
    const outcome = append.hasOutcome ? (outcomes[next++] ?? null) : null;
    // A claim that was not made has a row as its outcome, a resolution that was not made has false.
    return { append, outcome, isKept: outcome === null || outcome === true };
  });
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
      if (events + append.steps.length > maxEvents || sizeBytes + append.text.length > maxBytes) return false;
      waiting.push(append);
      events += append.steps.length;
      sizeBytes += append.text.length;
      return true;
    },
    isEmpty: () => waiting.length === 0,
    /** Removes the appends of the next batch, oldest first. */
    take(): Append[] {
      if (events <= batchEvents) return takeAll();
      let [count, size, end] = [0, 0, 0];
      for (const append of waiting) {
        if (end > 0 && count + append.steps.length > batchEvents) break;
        count += append.steps.length;
        size += append.text.length;
        end += 1;
      }
      events -= count;
      sizeBytes -= size;
      return waiting.splice(0, end);
    },
    takeAll,
  };
}
