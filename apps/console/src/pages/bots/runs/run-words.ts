import { routes } from '../../../app/routes.ts';
import { formatDayTime, formatTime, startOfDay } from '../../../parts/format-time.ts';
import { fill } from '../../../texts.ts';
import type { BotRun, Visit } from '../data/use-runs.ts';
import { botTexts } from '../model/step-words.ts';
import words from './run-texts.json' with { type: 'json' };

export const runTexts = words;

type RunState = Pick<BotRun, 'status' | 'waitsFor' | 'resumesAt'>;

/** What a run does at the moment: "waits until 14:05"; undefined for one that has ended. */
export function describeState({ status, waitsFor, resumesAt }: RunState, now: number): string | undefined {
  const { waits } = words;
  if (status === 'RUNNING') return waits.running;
  if (status !== 'WAITING') return undefined;
  if (waitsFor === 'TIME' && resumesAt !== null) return fill(waits.TIME, { time: nameTime(resumesAt, now) });
  return waitsFor === 'REPLY' || waitsFor === 'CALL' ? waits[waitsFor] : waits.other;
}

/** What started a run. */
export function nameTrigger(startedBy: BotRun['startedBy']): string {
  return startedBy === 'REPLAY' ? words.replayed : botTexts.steps[startedBy];
}

/** A call in one line; undefined for a step that called nothing. */
export function summarizeCall(call: Visit['call']): string | undefined {
  if (call === null) return undefined;
  const { method, url, answer } = call;
  return answer === null
    ? fill(words.unanswered, { method, url })
    : fill(words.answered, { method, url, status: answer.status });
}

/** Where a run is shown: under the bot that it is in. */
export function pathOfRun({ id, botId }: Pick<BotRun, 'id' | 'botId'>): string {
  return routes.botRun.replace(':botId', encodeURIComponent(botId)).replace(':runId', encodeURIComponent(id));
}

/** The time of day, with the day where it is another one. */
function nameTime(at: number, now: number): string {
  return startOfDay(at) === startOfDay(now) ? formatTime(at) : formatDayTime(at);
}
