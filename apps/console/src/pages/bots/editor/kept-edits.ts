import type { EarlierEdit } from './session.ts';

/** Edits that are not saved, kept by the browser: one place for each window, so that two windows do not forget each other's. */
export interface KeptEdits {
  readonly keep: (edit: EarlierEdit | undefined) => void;
  /** What the last window that is gone has left; taken over by this one. */
  readonly takeOver: () => Promise<EarlierEdit | undefined>;
  /** Lets another window take over what is kept here. */
  readonly release: () => void;
}

interface Entry extends EarlierEdit {
  readonly at: number;
}

/** @param bot names the bot in its world */
export function keptEdits(bot: string): KeptEdits {
  const prefix = `doubletick-kit.bot.${bot}.`;
  const own = prefix + Math.random().toString(36).slice(2);
  let taken: string | undefined;
  const release = holdLock(own);
  return {
    keep: (edit) => {
      if (edit === undefined) localStorage.removeItem(own);
      else tryToStore(own, { ...edit, at: Date.now() });
      if (taken !== undefined) localStorage.removeItem(taken);
      taken = undefined;
    },
    takeOver: async () => {
      const held = await heldLocks();
      const left = Object.keys(localStorage)
        .filter((key) => key.startsWith(prefix) && !held.has(key))
        .flatMap((key) => readEntry(key))
        .sort((a, b) => b.entry.at - a.entry.at);
      taken = left[0]?.key;
      return left[0]?.entry;
    },
    release,
  };
}

/** The storage may be full. What was sent matters less than the edit, which otherwise is safe only while the page is open. */
function tryToStore(key: string, entry: Entry): void {
  const { sent, ...rest } = entry;
  if (!canStore(key, entry) && !canStore(key, rest)) localStorage.removeItem(key);
}

function canStore(key: string, entry: Entry): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(entry));
    return true;
  } catch {
    return false;
  }
}

function readEntry(key: string): { readonly key: string; readonly entry: Entry }[] {
  try {
    const entry: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    return isEntry(entry) ? [{ key, entry }] : [];
  } catch {
    return [];
  }
}

/** This module has written it, perhaps in an older version of the pages. */
function isEntry(value: unknown): value is Entry {
  if (typeof value !== 'object' || value === null || !('draft' in value) || !('revision' in value)) return false;
  const { draft } = value;
  if (typeof draft !== 'object' || draft === null || !('flow' in draft) || !('name' in draft)) return false;
  const { flow } = draft;
  return typeof flow === 'object' && flow !== null && 'steps' in flow && Array.isArray(flow.steps);
}

/** Held until the window is gone. Browsers have locks only over HTTPS and on this machine. */
function holdLock(name: string): () => void {
  const { promise, resolve } = Promise.withResolvers<void>();
  void navigator.locks?.request(name, () => promise);
  return resolve;
}

async function heldLocks(): Promise<ReadonlySet<string>> {
  const { held = [] } = (await navigator.locks?.query()) ?? {};
  return new Set(held.map(({ name = '' }) => name));
}
