import { expect, test } from 'vitest';
import { addStep, connect, moveSteps, removeSteps } from '../model/change-flow.ts';
import type { BotFlow } from '../model/flow.ts';
import { describeChange } from './describe-change.ts';

const steps = addStep(addStep({ steps: [], connections: [] }, 'KEYWORD'), 'WAIT');
const flow: BotFlow = connect(steps, { from: 's1', exit: 'next', to: 's2' });

test.each([
  ['a deleted step', flow, removeSteps(flow, new Set(['s2'])), 'Wait is deleted. Undo brings it back.'],
  ['an added step', flow, addStep(flow, 'END'), 'End is added.'],
  ['a connection', steps, flow, 'Then of Keyword now leads to Wait.'],
  ['a connection that is gone', flow, steps, 'Then of Keyword no longer leads to Wait.'],
  [
    'another connection',
    addStep(flow, 'END'),
    connect(addStep(flow, 'END'), { from: 's1', exit: 'next', to: 's3' }),
    'Then of Keyword now leads to End.',
  ],
  ['a move', flow, moveSteps(flow, new Map([['s1', { x: 9, y: 9 }]])), undefined],
])('%s is said', (_, before, after, words) => {
  expect(describeChange(before, after)).toBe(words);
});
