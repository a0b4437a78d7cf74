/** The states that a person went through, to go back and forward. */
export interface History<State> {
  readonly past: readonly State[];
  readonly present: State;
  readonly future: readonly State[];
  /** What led to the present, and when: the next change of the same kind belongs to it. */
  readonly last: Change | undefined;
}

/** A change. Changes with the same key that follow each other closely are undone together. */
export interface Change {
  /** Undefined for one that is undone alone. */
  readonly key: string | undefined;
  /** In milliseconds. */
  readonly at: number;
}

const joinMs = 2_000;
const mostEntries = 200;

export function startHistory<State>(present: State): History<State> {
  return { past: [], present, future: [], last: undefined };
}

/** Goes on to another state. What had been undone is gone. */
export function record<State>(history: History<State>, present: State, change: Change): History<State> {
  const { past, last } = history;
  const isJoined =
    change.key !== undefined &&
    history.future.length === 0 &&
    last?.key === change.key &&
    change.at - last.at <= joinMs;
  const before = isJoined ? past : [...past, history.present].slice(-mostEntries);
  return { past: before, present, future: [], last: change };
}

/** Goes back; the same history where there is nothing to undo. */
export function undo<State>(history: History<State>): History<State> {
  const present = history.past.at(-1);
  if (present === undefined) return history;
  return { past: history.past.slice(0, -1), present, future: [history.present, ...history.future], last: undefined };
}

/** Takes an undo back. */
export function redo<State>(history: History<State>): History<State> {
  const [present, ...future] = history.future;
  if (present === undefined) return history;
  return { past: [...history.past, history.present], present, future, last: undefined };
}

/** Changes every state, such as to fill in what was not known yet. */
export function mapHistory<State>(history: History<State>, change: (state: State) => State): History<State> {
  const { past, present, future, last } = history;
  return { past: past.map(change), present: change(present), future: future.map(change), last };
}
