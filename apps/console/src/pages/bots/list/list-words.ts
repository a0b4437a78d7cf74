import { ControlError } from '../../../api/control-error.ts';
import { fill } from '../../../texts.ts';
import type { BotSummary } from '../data/use-bots.ts';
import { botTexts } from '../model/step-words.ts';
import words from './list-texts.json' with { type: 'json' };

export const listTexts = words;

/** Whether a bot runs in another way than it is drawn. */
export function hasUnpublishedChanges({ revision, publishedRevision }: BotSummary): boolean {
  return publishedRevision !== null && publishedRevision !== revision;
}

/** The kinds of triggers of a bot, each once. */
export function nameTriggers({ triggers }: Pick<BotSummary, 'triggers'>): string {
  const names = [...new Set(triggers)].map((type) => botTexts.steps[type]);
  return names.length === 0 ? words.noTriggers : names.join(', ');
}

/** What happens to the conversations that are in a bot when it is stopped or deleted. */
export function askBefore(act: 'stop' | 'delete', { activeRuns }: Pick<BotSummary, 'activeRuns'>): string {
  const { confirm } = words;
  const counted = activeRuns === 1 ? confirm.one : fill(confirm.several, { count: activeRuns });
  const leaving = activeRuns === 0 ? confirm.nobody : counted;
  return fill(act === 'stop' ? confirm.stopText : confirm.deleteText, { leaving });
}

/** The name of the file that a bot is exported to. Systems refuse some characters, or read them as a folder. */
export function fileNameOf(name: string): string {
  const safe = name
    // biome-ignore lint/suspicious/noControlCharactersInRegex: which no file name may have
    .replaceAll(/[\u0000-\u001f\u007f<>:"/\\|?*\u202a-\u202e\u2066-\u2069]+/g, '-')
    .replace(/^[.\s-]+|[.\s-]+$/g, '')
    .slice(0, 100);
  return `${safe || 'bot'}.json`;
}

/** An error whose words name the place in the file, which {@link ControlError} says to programs alone. */
export function withPlace(error: unknown): unknown {
  return error instanceof ControlError && error.status === 400 ? new Error(error.message, { cause: error }) : error;
}
