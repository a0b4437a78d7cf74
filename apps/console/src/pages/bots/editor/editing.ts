import { ControlError } from '../../../api/control-error.ts';
import { isGone, reasonOf } from '../../../api/reason-of.ts';
import type { Bot } from '../model/flow.ts';
import type { Draft } from './draft.ts';
import {
  changeSession,
  type EarlierEdit,
  earlierEditOf,
  isUnsaved,
  nextSaveInMs,
  type Session,
  type SessionEvent,
} from './session.ts';

export interface EditingDeps {
  /** Saves a draft that was made on a revision. `isLast`: the page is being closed. */
  readonly save: (draft: Draft, revision: number, isLast: boolean) => Promise<Bot>;
  readonly read: () => Promise<Bot>;
  /** Keeps an edit in the browser until it is saved; undefined to forget it. */
  readonly keep: (edit: EarlierEdit | undefined) => void;
}

/** Saves the edits of a bot by itself, one request at a time. */
export interface Editing {
  readonly session: () => Session;
  readonly subscribe: (listener: () => void) => () => void;
  readonly dispatch: (event: SessionEvent) => void;
  /** Saves at once. Ends when everything is saved, or something is in the way. */
  readonly flush: (isLast?: boolean) => Promise<void>;
  /** Goes on saving by itself, which `leave` ends after a last save. */
  readonly enter: () => void;
  readonly leave: () => Promise<void>;
}

/** What the kept edit is made of. */
const keptParts = ['edit', 'savedEdit', 'bot', 'sending', 'unanswered', 'conflict'] as const;

export function startEditing(start: Session, deps: EditingDeps): Editing {
  let session = start;
  let isThere = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let saving: Promise<void> | undefined;
  const listeners = new Set<() => void>();

  function dispatch(event: SessionEvent): void {
    const before = session;
    session = changeSession(before, event);
    if (session === before) return;
    if (keptParts.some((part) => session[part] !== before[part])) keep();
    plan();
    for (const hear of listeners) hear();
  }

  function keep(): void {
    deps.keep(earlierEditOf(session));
  }

  function plan(): void {
    clearTimeout(timer);
    const pauseMs = isThere ? nextSaveInMs(session) : undefined;
    if (pauseMs !== undefined) timer = setTimeout(() => void flush(), pauseMs);
  }

  async function flush(isLast = false): Promise<void> {
    await saving;
    if (!isUnsaved(session) || session.conflict || session.failure?.isFinal) return;
    saving ??= saveOnce(deps, { session: () => session, dispatch }, isLast).finally(() => {
      saving = undefined;
    });
    await saving;
    if (session.failure === undefined) await flush(isLast);
  }

  return {
    session: () => session,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    dispatch,
    flush,
    enter: () => {
      isThere = true;
      keep();
      plan();
    },
    leave: async () => {
      isThere = false;
      clearTimeout(timer);
      await flush();
    },
  };
}

async function saveOnce(
  deps: EditingDeps,
  { session, dispatch }: Pick<Editing, 'session' | 'dispatch'>,
  isLast: boolean,
) {
  const { history, bot } = session();
  dispatch({ type: 'SENT' });
  try {
    dispatch({ type: 'SAVED', bot: await deps.save(history.present, bot.revision, isLast) });
  } catch (error) {
    const isOld = error instanceof ControlError && error.status === 409;
    const other = isOld ? await deps.read().catch(() => undefined) : undefined;
    dispatch(other ? { type: 'REFUSED_AS_OLD', bot: other } : { type: 'FAILED', ...failureOf(error) });
  }
}

/** Without an answer, or with an error of the mock, the same can work later. */
function failureOf(error: unknown) {
  const isFinal = error instanceof ControlError && error.status < 500 && error.status !== 409;
  return { reason: reasonOf(error), isFinal, isGone: isGone(error) };
}
