import { expect, test } from 'vitest';
import type { BotRun, Visit } from '../data/use-runs.ts';
import { describeMark, exitKey, marksOf } from './path-marks.ts';

function visits(...steps: readonly (readonly [stepId: string, exit: string | null, stepType?: string])[]): Visit[] {
  return steps.map(([stepId, exit, stepType = 'SEND_MESSAGE'], index) => ({
    ...{ number: index + 1, botId: 'bot_1', stepId, stepType, at: 0, exit, note: null, call: null },
  }));
}

test('each step says in which order it was visited, and only exits that were taken are marked', () => {
  const { steps, exits } = marksOf(
    visits(['s1', 'next'], ['s2', 'other'], ['s2', 'button:1'], ['s3', null]),
    'WAITING',
  );
  expect([...steps].map(([id, mark]) => [id, describeMark(mark)])).toEqual([
    ['s1', 'Visit 1'],
    ['s2', 'Visit 2, 3'],
    ['s3', 'Visit 4, Waiting here'],
  ]);
  expect([...exits]).toEqual([exitKey('s1', 'next'), exitKey('s2', 'other'), exitKey('s2', 'button:1')]);
});

test.each<readonly [BotRun['status'] | undefined, string | null, string | undefined, string]>([
  ['RUNNING', null, 'Here now', 'current'],
  ['WAITING', null, 'Waiting here', 'current'],
  ['FINISHED', 'next', 'Ended here', 'current'],
  ['STOPPED', null, 'Stopped here', 'current'],
  ['FAILED', 'failure', 'Failed here', 'failed'],
  [undefined, null, 'Last step', 'current'],
  [undefined, 'next', undefined, 'passed'],
])('the last step of a run that is %s, left by %s, says %s', (status, exit, note, tone) => {
  expect(marksOf(visits(['s1', exit]), status).steps.get('s1')).toEqual({ numbers: '1', note, tone });
});

test('a call that failed on the way is marked', () => {
  const { steps } = marksOf(visits(['s1', 'failure', 'CALL_API'], ['s2', null]), 'RUNNING');
  expect(steps.get('s1')).toMatchObject({ note: 'Call failed', tone: 'failed' });
});
