import type { Bot } from '../model/flow.ts';
import { type Draft, draftOf, hasArrived, kindOfChange, withHooks } from './draft.ts';
import { type History, mapHistory, record, redo, startHistory, undo } from './history.ts';

/** A bot while it is edited. Nothing that happens to a save changes what a person typed meanwhile. */
export interface Session {
  /** Its present state is what the page shows. */
  readonly history: History<Draft>;
  /** Counts the edits. */
  readonly edit: number;
  /** The last edit that the mock has. */
  readonly savedEdit: number;
  /** As the mock had it last. */
  readonly bot: Bot;
  readonly sending: Sent | undefined;
  /** What was sent without an answer: it may have arrived all the same. */
  readonly unanswered: readonly Sent[];
  readonly failure: Failure | undefined;
  /** The bot as someone else changed it while there were edits here. Nothing is sent until a person has chosen. */
  readonly conflict: Bot | undefined;
}

interface Sent {
  readonly edit: number;
  readonly draft: Draft;
}

interface Failure {
  /** As a sentence. */
  readonly reason: string;
  /** Whether the same would be refused again. */
  readonly isFinal: boolean;
  /** Whether the bot was deleted. */
  readonly isGone: boolean;
  /** How often it has failed in a row. */
  readonly tries: number;
}

export type SessionEvent =
  | { readonly type: 'EDITED'; readonly draft: Draft; readonly at: number }
  | { readonly type: 'UNDONE' | 'REDONE' | 'SENT' | 'RETRIED' | 'KEPT_MINE' }
  | { readonly type: 'TOOK_OTHER'; readonly at: number }
  | ({ readonly type: 'FAILED' } & Omit<Failure, 'tries'>)
  | { readonly type: 'SAVED' | 'REFUSED_AS_OLD'; readonly bot: Bot }
  /** The bot was read again, since something about it may have changed. */
  | { readonly type: 'READ'; readonly bot: Bot; readonly at: number };

/** An edit that was made before, and may not have been saved. */
export interface EarlierEdit {
  /** The revision that it was made on. */
  readonly revision: number;
  readonly draft: Draft;
  /** What had been sent without an answer by then. Older versions of the pages do not keep it. */
  readonly sent?: readonly Draft[];
}

const mostUnanswered = 10;

export function startSession(bot: Bot, earlier?: EarlierEdit): Session {
  const start: Session = {
    history: startHistory(draftOf(bot)),
    edit: 0,
    savedEdit: 0,
    bot,
    sending: undefined,
    unanswered: [],
    failure: undefined,
    conflict: undefined,
  };
  if (earlier === undefined || hasArrived(earlier.draft, bot)) return start;
  const edited = edit(start, draftOf(earlier.draft), 0);
  const sent = (earlier.sent ?? []).map((draft) => ({ edit: start.edit, draft }));
  const restored = { ...edited, unanswered: [...sent, { edit: edited.edit, draft: earlier.draft }] };
  const isOwn = sent.some(({ draft }) => hasArrived(draft, bot));
  return isOwn || earlier.revision === bot.revision ? restored : { ...restored, conflict: bot };
}

/** What has to be kept of a session until everything is saved; undefined if it is. */
export function earlierEditOf(session: Session): EarlierEdit | undefined {
  if (!isUnsaved(session)) return undefined;
  const { bot, history, conflict, sending, unanswered } = session;
  return {
    // An edit that is in conflict still is after a reload.
    revision: conflict ? Math.min(bot.revision, conflict.revision - 1) : bot.revision,
    draft: history.present,
    sent: conflict ? [] : [...unanswered, ...(sending ? [sending] : [])].map(({ draft }) => draft),
  };
}

export function changeSession(session: Session, event: SessionEvent): Session {
  switch (event.type) {
    case 'EDITED':
      return edit(session, event.draft, event.at);
    case 'UNDONE':
      return step(session, undo(session.history));
    case 'REDONE':
      return step(session, redo(session.history));
    case 'SENT':
      return { ...session, sending: { edit: session.edit, draft: session.history.present } };
    case 'SAVED':
      return saved({ ...session, sending: undefined }, event.bot, session.sending?.edit ?? session.edit);
    case 'FAILED':
      return failed(session, event);
    case 'RETRIED':
      return { ...session, failure: undefined };
    case 'REFUSED_AS_OLD':
      return disagree({ ...session, sending: undefined }, event.bot);
    case 'READ':
      return readAgain(session, event.bot, event.at);
    case 'KEPT_MINE':
      return { ...session, bot: session.conflict ?? session.bot, conflict: undefined, failure: undefined };
    case 'TOOK_OTHER':
      return session.conflict ? adopt(session, session.conflict, event.at) : session;
  }
}

/** Whether there is something that the mock does not have. */
export function isUnsaved({ edit, savedEdit }: Session): boolean {
  return edit !== savedEdit;
}

const pauseMs = 500;
const longestPauseMs = 10_000;

/** How long to wait before the next save, in milliseconds; undefined while there is nothing to send. */
export function nextSaveInMs(session: Session): number | undefined {
  const { sending, conflict, failure } = session;
  if (!isUnsaved(session) || sending || conflict || failure?.isFinal) return undefined;
  return failure ? Math.min(longestPauseMs, pauseMs * 2 ** failure.tries) : pauseMs;
}

function edit(session: Session, draft: Draft, at: number): Session {
  const { present } = session.history;
  if (draft === present) return session;
  const history = record(session.history, draft, { key: kindOfChange(present, draft), at });
  return step(session, history);
}

/** What was refused is tried again with the next edit, which may have mended it. */
function step(session: Session, history: History<Draft>): Session {
  if (history === session.history) return session;
  const failure = session.failure?.isFinal ? undefined : session.failure;
  return { ...session, history, edit: session.edit + 1, failure };
}

function saved(session: Session, bot: Bot, savedEdit: number): Session {
  const history = mapHistory(session.history, (draft) => withHooks(draft, bot.flow));
  return { ...session, history, bot, savedEdit, unanswered: [], failure: undefined, conflict: undefined };
}

function failed(session: Session, { reason, isFinal, isGone }: Omit<Failure, 'tries'>): Session {
  const { sending, unanswered } = session;
  return {
    ...session,
    sending: undefined,
    unanswered: isFinal || !sending ? unanswered : [...unanswered, sending].slice(-mostUnanswered),
    failure: { reason, isFinal, isGone, tries: (session.failure?.tries ?? 0) + 1 },
  };
}

/** The mock has another revision than the edits were made on: what was sent without an answer, or someone's change. */
function disagree(session: Session, bot: Bot): Session {
  const own = session.unanswered.findLast(({ draft }) => hasArrived(draft, bot));
  return own ? saved(session, bot, own.edit) : { ...session, conflict: bot, failure: undefined };
}

function readAgain(session: Session, bot: Bot, at: number): Session {
  if (bot === session.bot || bot.revision < session.bot.revision || session.sending) return session;
  if (bot.revision === session.bot.revision) return { ...session, bot };
  return isUnsaved(session) ? disagree(session, bot) : adopt(session, bot, at);
}

/** Shows the bot as the mock has it; to undo that brings back what was here. */
function adopt(session: Session, bot: Bot, at: number): Session {
  const history = record(session.history, draftOf(bot), { key: undefined, at });
  const taken = session.edit + 1;
  return {
    ...session,
    history,
    bot,
    edit: taken,
    savedEdit: taken,
    unanswered: [],
    failure: undefined,
    conflict: undefined,
  };
}
