import type { Append } from './append-queue.ts';

const eventsPerMark = 1_000;

/** Knows which requests of this gateway have an intent in the journal but no end. */
export function createOpenIntents() {
  // In order of seq: a Map keeps the order of insertion.
  const open = new Map<string, number>();
  let sinceMark = 0;
  return {
    /** To be called once the events are durable. `last`: the seq of the last one. */
    committed(appends: readonly Append[], last: number): void {
      const count = appends.reduce((sum, { steps }) => sum + steps.length, 0);
      let seq = last - count;
      for (const { steps } of appends) {
        for (const { id, isIntent } of steps) {
          seq += 1;
          if (isIntent) open.set(id, seq);
          else open.delete(id);
        }
      }
      sinceMark += count;
    },
    /** No event before this seq is an open intent. Undefined unless it is time to write it down again. */
    nextMark(lastSeq: number): number | undefined {
      if (sinceMark < eventsPerMark) return undefined;
      sinceMark = 0;
      return open.values().next().value ?? lastSeq + 1;
    },
    isEmpty: () => open.size === 0,
  };
}
