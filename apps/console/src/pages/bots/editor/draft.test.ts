import { expect, test } from 'vitest';
import { addStep, connect, moveSteps, removeSteps } from '../model/change-flow.ts';
import type { BotFlow } from '../model/flow.ts';
import { botOf, flowSaying } from './bot.fixture.ts';
import { hasArrived, kindOfChange, withHooks } from './draft.ts';

const flow = addStep(flowSaying('Hi'), 'WEBHOOK', { x: 9, y: 9 });
const draft = { name: 'Welcome', flow };

function places(x: number): ReadonlyMap<string, { x: number; y: number }> {
  return new Map([['s1', { x, y: 5 }]]);
}

function saying(text: string): BotFlow {
  return {
    ...flow,
    steps: flow.steps.map((step) => (step.id === 's1' ? { ...step, ...flowSaying(text).steps[0] } : step)),
  };
}

test.each([
  ['typing a message', { ...draft, flow: saying('Hi!') }, 'type /flow/steps/0/message/text'],
  ['typing the name', { ...draft, name: 'Welcome!' }, 'type /name'],
  ['moving a step', { ...draft, flow: moveSteps(flow, places(40)) }, 'move 0'],
  ['adding a step', { ...draft, flow: addStep(flow, 'END') }, undefined],
  ['deleting a step', { ...draft, flow: removeSteps(flow, new Set(['s1'])) }, undefined],
  ['connecting', { ...draft, flow: connect(flow, { from: 's2', exit: 'next', to: 's1' }) }, undefined],
  ['changing two fields at once', { name: 'Other', flow: saying('Other') }, undefined],
  ['nothing', structuredClone(draft), undefined],
])('%s is a change of the kind %3$j', (_, after, kind) => {
  expect(kindOfChange(draft, after)).toBe(kind);
});

const filled = withHooks(draft, {
  ...flow,
  steps: flow.steps.map((step) => ({ ...step, hookId: 'hook_1' }) as typeof step),
});

test('new webhooks take over the ids that the mock has given, and nothing else changes', () => {
  expect(filled.flow.steps[1]).toMatchObject({ type: 'WEBHOOK', hookId: 'hook_1' });
  expect(filled.flow.steps[0]).toEqual(flow.steps[0]);
  expect(withHooks(filled, { ...flow, steps: [] })).toBe(filled);
});

test.each([
  ['with the ids of new webhooks', botOf(filled.flow), draft, true],
  ['with blanks around the name', botOf(filled.flow), { ...draft, name: ' Welcome ' }, true],
  ['but another message', botOf(filled.flow), { ...draft, flow: saying('Other') }, false],
  ['but another name', botOf(filled.flow), { ...draft, name: 'Other' }, false],
])('what was sent is recognised %s', (_, bot, sent, arrived) => {
  expect(hasArrived(sent, bot)).toBe(arrived);
});
