import { fill } from '../../../texts.ts';
import type { BotRun, Visit } from '../data/use-runs.ts';
import canvasTexts from './canvas-texts.json' with { type: 'json' };

const { marks } = canvasTexts;

/** What a run did at a step. */
export interface StepMark {
  /** Which visits of the run came here, such as `2, 5`. */
  readonly numbers: string;
  /** What is special about it, such as "Failed here"; undefined for a step that the run only passed. */
  readonly note: string | undefined;
  readonly tone: 'passed' | 'current' | 'failed';
}

/** A run's way through a flow. */
export interface PathMarks {
  readonly steps: ReadonlyMap<string, StepMark>;
  /** The exits that it took, as {@link exitKey} names them. */
  readonly exits: ReadonlySet<string>;
}

export function exitKey(stepId: string, exit: string): string {
  return `${stepId} ${exit}`;
}

export function marksOf(path: readonly Visit[], status: BotRun['status'] | undefined): PathMarks {
  const last = path.at(-1);
  const ids = [...new Set(path.map(({ stepId }) => stepId))];
  const steps = ids.map((id) => {
    const visits = path.filter(({ stepId }) => stepId === id);
    return [id, markOf(visits, last?.stepId === id ? last : undefined, status)] as const;
  });
  const taken = path.flatMap(({ stepId, exit }) => (exit === null ? [] : [exitKey(stepId, exit)]));
  return { steps: new Map(steps), exits: new Set(taken) };
}

function markOf(visits: readonly Visit[], last: Visit | undefined, status: BotRun['status'] | undefined): StepMark {
  const numbers = visits.map(({ number }) => number).join(', ');
  const hasFailedCall = visits.some(({ stepType, exit }) => stepType === 'CALL_API' && exit === 'failure');
  if (last?.exit === null || (last && status !== undefined && status !== 'RUNNING')) {
    const isFailed = status === 'FAILED';
    return { numbers, note: status === undefined ? marks.last : marks[status], tone: isFailed ? 'failed' : 'current' };
  }
  return hasFailedCall
    ? { numbers, note: marks.callFailed, tone: 'failed' }
    : { numbers, note: undefined, tone: 'passed' };
}

/** The numbers of a mark for people who do not see it. */
export function describeMark({ numbers, note }: StepMark): string {
  return [fill(marks.visited, { numbers }), note].filter((part) => part !== undefined).join(', ');
}
