import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { control, dataOf } from '../../../api/control.ts';
import { useWorld, worldQuery } from '../../../api/world-context.tsx';
import { useLiveStatus } from '../../../live/live.tsx';
import type { Bot } from '../model/flow.ts';
import { type Editing, type EditingDeps, startEditing } from './editing.ts';
import editorTexts from './editor-texts.json' with { type: 'json' };
import { type KeptEdits, keptEdits } from './kept-edits.ts';
import { type EarlierEdit, isUnsaved, type Session, startSession } from './session.ts';

/** What this browser has kept of a bot, read before the bot is edited. */
export interface Kept {
  readonly edits: KeptEdits;
  readonly earlier: EarlierEdit | undefined;
}

/**
 * Undefined while it is read. The bot is read again after it: another page of this tab may just have saved the bot when it
 * was left.
 */
export function useKept(botId: string): Kept | undefined {
  const { id: world } = useWorld();
  const queries = useQueryClient();
  const [kept, setKept] = useState<Kept>();
  useEffect(() => {
    let isGone = false;
    const edits = keptEdits(`${world}.${botId}`);
    void edits.takeOver().then(async (earlier) => {
      const queryKey = worldQuery(world, 'bots', botId);
      if (queries.getQueryData(queryKey) !== undefined) await queries.refetchQueries({ queryKey });
      if (!isGone) setKept({ edits, earlier });
    });
    return () => {
      isGone = true;
      setKept(undefined);
      edits.release();
    };
  }, [world, botId, queries]);
  return kept;
}

/**
 * A bot that is edited, and saves itself.
 *
 * @param onNews hears what else has changed what is shown
 */
export function useEditing(
  bot: Bot,
  { edits, earlier }: Kept,
  onNews: (text: string) => void,
): { readonly editing: Editing; readonly session: Session } {
  const { id: world } = useWorld();
  const queries = useQueryClient();
  const [editing] = useState(() =>
    startEditing(startSession(bot, earlier), { ...requestsFor(world, bot.id), keep: edits.keep }),
  );
  const session = useSyncExternalStore(editing.subscribe, editing.session);
  const tell = useRef(onNews);
  tell.current = onNews;
  useEffect(() => {
    if (isUnsaved(editing.session())) tell.current(editorTexts.restored);
    editing.enter();
    return () => void editing.leave();
  }, [editing]);
  const isSending = session.sending !== undefined;
  // What was read while a save went on may be what that save did.
  useEffect(() => {
    if (isSending) return;
    const { edit } = editing.session();
    editing.dispatch({ type: 'READ', bot, at: Date.now() });
    if (editing.session().edit !== edit) tell.current(editorTexts.changedElsewhere);
  }, [editing, bot, isSending]);
  useEffect(() => {
    queries.setQueryData<Bot>(worldQuery(world, 'bots', session.bot.id), (known) =>
      known && known.revision >= session.bot.revision ? known : session.bot,
    );
  }, [queries, world, session.bot]);
  useSavedOnLeaving(editing);
  useTriedAgain(editing);
  return { editing, session };
}

/** Browsers send at most 64 KiB while a page is closed. What is larger stays in the browser until the bot is opened. */
const mostBytesOnLeaving = 60_000;

function requestsFor(world: string, botId: string): Pick<EditingDeps, 'save' | 'read'> {
  const params = { path: { world, botId } };
  return {
    save: ({ name, flow }, revision, isLast) => {
      const body = { name, flow, revision };
      const keepalive = isLast && new Blob([JSON.stringify(body)]).size < mostBytesOnLeaving;
      return dataOf(control.PATCH('/__mock/worlds/{world}/bots/{botId}', { params, body, keepalive }));
    },
    read: () => dataOf(control.GET('/__mock/worlds/{world}/bots/{botId}', { params })),
  };
}

function useSavedOnLeaving(editing: Editing): void {
  useEffect(() => {
    const leaving = new AbortController();
    const { signal } = leaving;
    const onHidden = () => document.visibilityState === 'hidden' && void editing.flush(true);
    document.addEventListener('visibilitychange', onHidden, { signal });
    window.addEventListener('pagehide', () => void editing.flush(true), { signal });
    window.addEventListener(
      'beforeunload',
      (event) => {
        const { failure, conflict } = editing.session();
        void editing.flush(true);
        // The browser asks whether to leave: this edit would be saved only when the bot is opened again.
        if (failure || conflict) event.preventDefault();
      },
      { signal },
    );
    return () => leaving.abort();
  }, [editing]);
}

/** Saves at once when the connection is back. */
function useTriedAgain(editing: Editing): void {
  const status = useLiveStatus();
  useEffect(() => {
    const tryNow = () => {
      const { failure } = editing.session();
      if (failure && !failure.isFinal && isUnsaved(editing.session())) void editing.flush();
    };
    if (status === 'live') tryNow();
    window.addEventListener('online', tryNow);
    return () => window.removeEventListener('online', tryNow);
  }, [editing, status]);
}
