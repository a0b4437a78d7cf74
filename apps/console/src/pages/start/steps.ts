import { useMemo, useSyncExternalStore } from 'react';
import { shownWorld } from '../../api/session.ts';
import { afterReset, readLog, type StepLog } from './step-log.ts';

/** Something that a person did on the pages and that the mock does not hear of. */
export type Step =
  | `opened:${string}`
  | `filled:${string}`
  | 'copied-key'
  | `copied-curl:${string}`
  /** With the operation that a published bot calls. */
  | `published:${string}`
  /** A successful call of a bot: its operation and the customer's phone number. */
  | `called:${string}:${string}`
  /** With the customer's phone number, in any spelling. */
  | `opened-chat:${string}`;

/** Remembers a step in the shown world, for the checklists of the Start page. Doing it again changes nothing. */
export function rememberStep(step: Step): void {
  const world = shownWorld();
  if (world === undefined) return;
  const log = readLog(localStorage.getItem(nameOf(world)));
  if (!log.steps.includes(step)) write(world, { ...log, steps: [...log.steps, step] });
}

/** Forgets the steps of a world that was reset, once for each reset. */
export function forgetSteps(world: string, reset: number): void {
  const log = readLog(localStorage.getItem(nameOf(world)));
  const after = afterReset(log, reset);
  if (after !== log) write(world, after);
}

/** The steps of a world, also those that other tabs remember. */
export function useSteps(world: string): ReadonlySet<string> {
  const json = useSyncExternalStore(subscribe, () => localStorage.getItem(nameOf(world)));
  return useMemo(() => new Set(readLog(json).steps), [json]);
}

const nameOf = (world: string) => `doubletick-kit.steps.${world}`;
const changes = new EventTarget();

function write(world: string, log: StepLog): void {
  localStorage.setItem(nameOf(world), JSON.stringify(log));
  changes.dispatchEvent(new Event('change'));
}

function subscribe(onChange: () => void): () => void {
  // The browser tells the other tabs.
  window.addEventListener('storage', onChange);
  changes.addEventListener('change', onChange);
  return () => {
    window.removeEventListener('storage', onChange);
    changes.removeEventListener('change', onChange);
  };
}
