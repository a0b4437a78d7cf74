import { expect, test } from 'vitest';
import { addStep, connect, freeExits, moveSteps, refusalOfConnection } from './change-flow.ts';
import { exitsOf } from './exits-of.ts';
import type { BotFlow, BotStep, StepType } from './flow.ts';
import { actionTypes, isTrigger, newStep, triggerTypes } from './step-types.ts';

const choices = { message: { kind: 'BUTTONS', text: 'Which?', buttons: [{ id: '1', text: 'One' }] } };
const kinds: readonly (readonly [name: string, step: BotStep])[] = [
  ...[...triggerTypes, ...actionTypes].map((type: StepType) => [type, newStep(type, 's1')] as const),
  ['SEND_MESSAGE with buttons', { ...newStep('SEND_MESSAGE', 's1'), ...choices } as BotStep], // its fields
];

test.each(kinds)('a connection to %s is refused only if it makes no sense', (name, step) => {
  const flow: BotFlow = { steps: [step, newStep('WAIT', 's2')], connections: [] };
  const waits = name === 'ASK_QUESTION' || name === 'SEND_MESSAGE with buttons';
  const trigger = isTrigger(step) ? 'INTO_TRIGGER' : undefined;
  expect(refusalOfConnection(flow, 's2', 's1')).toBe(trigger);
  expect(refusalOfConnection(flow, 's1', 's1')).toBe(trigger ?? (waits ? undefined : 'INTO_ITSELF'));
});

test('a second connection of an exit replaces the first, and the exit is free again when it leads nowhere', () => {
  const steps = [newStep('CALL_API', 's1'), newStep('END', 's2'), newStep('WAIT', 's3')];
  const [call] = steps;
  if (!call) throw new Error('There are three steps.');
  const first = connect({ steps, connections: [] }, { from: 's1', exit: 'success', to: 's2' });
  expect(freeExits(first, call)).toEqual(['failure']);
  const second = connect(first, { from: 's1', exit: 'success', to: 's3' });
  expect(second.connections).toEqual([{ from: 's1', exit: 'success', to: 's3' }]);
  expect(freeExits(connect(second, { from: 's1', exit: 'success', to: undefined }), call)).toEqual(exitsOf(call));
});

test('only steps that have moved change', () => {
  const flow = addStep(addStep({ steps: [], connections: [] }, 'WAIT', { x: 1, y: 1 }), 'END', { x: 2, y: 2 });
  expect(moveSteps(flow, new Map([['s1', { x: 1, y: 1 }]]))).toBe(flow);
  const moved = moveSteps(flow, new Map([['s2', { x: 5, y: 2 }]]));
  expect(moved.steps[0]).toBe(flow.steps[0]);
  expect(moved.steps[1]?.position).toEqual({ x: 5, y: 2 });
});
