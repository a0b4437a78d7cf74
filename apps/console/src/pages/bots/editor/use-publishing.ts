import { useMutation, useQueryClient } from '@tanstack/react-query';
import { control, dataOf } from '../../../api/control.ts';
import { ControlError } from '../../../api/control-error.ts';
import { useWorld, worldQuery } from '../../../api/world-context.tsx';
import { fileNameOf } from '../list/list-words.ts';
import { download } from '../list/use-bot-acts.ts';
import type { Bot } from '../model/flow.ts';
import type { Editing } from './editing.ts';
import editorTexts from './editor-texts.json' with { type: 'json' };
import { isUnsaved, type Session } from './session.ts';

interface Outcomes {
  readonly onPublished: (bot: Bot) => void;
  readonly onStopped: (bot: Bot) => void;
  /** It was not published, because of the bot's problems. */
  readonly onProblems: () => void;
}

/** What is done with a whole bot: each act waits until the last edit is saved. */
export function usePublishing(editing: Editing, { onPublished, onStopped, onProblems }: Outcomes) {
  const { id: world } = useWorld();
  const queries = useQueryClient();
  const { id: botId } = editing.session().bot;
  const params = { path: { world, botId } };
  const queryKey = worldQuery(world, 'bots', botId);
  const show = (bot: Bot) => queries.setQueryData(queryKey, bot);

  const publish = useMutation({
    mutationFn: async () => {
      await saveAll(editing);
      return dataOf(control.POST('/__mock/worlds/{world}/bots/{botId}/publish', { params }));
    },
    onSuccess: (bot) => {
      show(bot);
      onPublished(bot);
    },
    onError: async (error) => {
      if (!isAboutProblems(error)) return;
      await queries.invalidateQueries({ queryKey });
      onProblems();
    },
  });
  const stop = useMutation({
    mutationFn: () => dataOf(control.POST('/__mock/worlds/{world}/bots/{botId}/stop', { params })),
    onSuccess: (bot) => {
      show(bot);
      onStopped(bot);
    },
  });
  const exportFile = useMutation({
    mutationFn: async () => {
      await saveAll(editing);
      const file = await dataOf(control.GET('/__mock/worlds/{world}/bots/{botId}/export', { params }));
      download(fileNameOf(file.bot.name), file);
    },
  });
  return { publish, stop, exportFile };
}

/** Why an act failed that the problems do not explain; undefined once what it waited for is saved. */
export function failureOfAct(error: unknown, session: Session): unknown {
  if (isAboutProblems(error) || (error instanceof UnsavedError && !isUnsaved(session))) return undefined;
  return error;
}

class UnsavedError extends Error {}

function isAboutProblems(error: unknown): boolean {
  return error instanceof ControlError && error.status === 422;
}

async function saveAll(editing: Editing): Promise<void> {
  await editing.flush();
  if (isUnsaved(editing.session())) throw new UnsavedError(editorTexts.unsaved);
}
