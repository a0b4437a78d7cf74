import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Visit } from '../data/use-runs.ts';
import type { BotFlow, BotStep } from '../model/flow.ts';
import { actionTypes, newStep, triggerTypes } from '../model/step-types.ts';
import { type BotsOfRun, describeOutcome, drawnFlow, showVisits, visitOfStep } from './show-visits.ts';

const menu: BotStep = {
  id: 'menu',
  name: 'Menu',
  type: 'SEND_MESSAGE',
  message: { kind: 'BUTTONS', text: 'Choose', buttons: [{ id: '1', text: 'Prices' }] },
};
const check: BotStep = {
  id: 'check',
  type: 'CONDITION',
  branches: [{ id: '7', name: 'In Pune', tests: [] }],
};
const flow: BotFlow = { steps: [menu, check], connections: [] };
const none: BotFlow = { steps: [], connections: [] };
const bots: BotsOfRun = new Map([
  ['orders', { name: 'Orders', flow: none, publishedFlow: flow }],
  ['draft', { name: 'Draft', flow, publishedFlow: null }],
]);

function visit(stepId: string, stepType: string, exit: string | null, botId = 'orders'): Visit {
  return { number: 1, botId, stepId, stepType, at: 0, exit, note: null, call: null };
}

test.each([
  ['a button', visit('menu', 'SEND_MESSAGE', 'button:1'), 'Menu', 'Prices'],
  ['a button that was removed', visit('menu', 'SEND_MESSAGE', 'button:2'), 'Menu', /choice/],
  ['another reply', visit('menu', 'SEND_MESSAGE', 'other'), 'Menu', 'Any other reply'],
  ['a branch', visit('check', 'CONDITION', 'branch:7'), 'Condition', 'In Pune'],
  ['a branch that was removed', visit('check', 'CONDITION', 'branch:8'), 'Condition', /branch/],
  ['no exit yet', visit('menu', 'SEND_MESSAGE', null), 'Menu', undefined],
  ['a step of a draft', visit('menu', 'SEND_MESSAGE', 'other', 'draft'), 'Menu', 'Any other reply'],
])('a visit with %s says the step and the way on', (_, one, name, exit) => {
  const [shown] = showVisits([one], bots);
  expect(shown).toMatchObject({ name, isRemoved: false });
  if (exit instanceof RegExp) expect(shown?.exit).toMatch(exit);
  else expect(shown?.exit).toBe(exit);
});

test.each([
  ['was removed', visit('gone', 'CALL_API', 'failure'), 'Call API', 'Failure'],
  ['has become another one', visit('menu', 'CALL_API', 'success'), 'Call API', 'Success'],
  ['was in a deleted bot', visit('menu', 'SEND_MESSAGE', 'button:1', 'deleted'), 'Send message', /choice/],
  ['was in a deleted bot, at a condition', visit('check', 'CONDITION', 'branch:7', 'deleted'), 'Condition', /branch/],
  ['is of a type of a later version', visit('x', 'DANCE', 'jump'), 'DANCE', 'jump'],
])('a step that %s is called by its type', (_, one, name, exit) => {
  const [shown] = showVisits([one], bots);
  expect(shown).toMatchObject({ name, isRemoved: true });
  expect(shown?.exit).toMatch(exit);
});

test('a visit of another bot says so, and only where it changes', () => {
  const way = ['orders', 'orders', 'draft', 'draft', 'deleted'].map((bot) => visit('menu', 'SEND_MESSAGE', null, bot));
  expect(showVisits(way, bots).map(({ otherBot }) => otherBot)).toEqual([
    undefined,
    undefined,
    'Draft',
    undefined,
    'a deleted bot',
  ]);
});

test('every visit of any run has a name, whatever the bots are now', () => {
  const types = [...triggerTypes, ...actionTypes];
  const anyStep = fc
    .record({ id: fc.constantFrom('a', 'b', 'c'), type: fc.constantFrom(...types) })
    .map(({ id, type }) => newStep(type, id));
  const anyFlow = fc.record({
    steps: fc.array(anyStep, { maxLength: 4 }),
    connections: fc.constant<BotFlow['connections']>([]),
  });
  const anyVisit = fc
    .record({
      botId: fc.constantFrom('one', 'deleted'),
      stepId: fc.constantFrom('a', 'b', 'c'),
      stepType: fc.constantFrom<string>(...types),
      exit: fc.option(fc.oneof(fc.constantFrom('next', 'button:', 'branch:1', 'item:x', 'emptyChoice'), fc.string())),
    })
    .map(({ botId, stepId, stepType, exit }) => visit(stepId, stepType, exit, botId));
  fc.assert(
    fc.property(fc.array(anyVisit), anyFlow, fc.option(anyFlow), (visits, edited, publishedFlow) => {
      const shown = showVisits(visits, new Map([['one', { name: 'One', flow: edited, publishedFlow }]]));
      expect(shown).toHaveLength(visits.length);
      for (const { name, exit, visit: of } of shown) {
        expect(name).not.toBe('');
        expect(exit === undefined).toBe(of.exit === null);
      }
    }),
  );
});

const outcomes = [
  ['RUNNING', 'Then', 'Went on with: Then'],
  ['RUNNING', undefined, 'It is here now.'],
  ['WAITING', undefined, 'It is here now.'],
  ['FINISHED', 'Then', 'Ended: nothing is connected to Then'],
  ['FAILED', 'Failure', 'Ended: nothing is connected to Failure'],
  ['STOPPED', 'Then', 'Stopped after: Then'],
  ['FINISHED', undefined, 'It ended here.'],
  ['FAILED', undefined, 'It ended here.'],
  ['STOPPED', undefined, 'It ended here.'],
] as const;

test.each(outcomes)('of a run that is %s, the last step with the exit %s says: %s', (status, exit, says) => {
  const way = [1, 2].map((number) => ({ ...visit('menu', 'SEND_MESSAGE', exit ?? null), number }));
  const said = way.map((one) => describeOutcome({ visit: one, exit: exit ?? undefined }, { status, visits: way }));
  expect(said.at(-1)).toBe(says);
  if (exit !== undefined) expect(said[0]).toBe(`Went on with: ${exit}`);
});

test('a step on the canvas stands for the latest visit of it', () => {
  const way = [1, 2, 3].map((number) => ({ ...visit(number === 2 ? 'check' : 'menu', 'END', null), number }));
  expect(visitOfStep(way, 'orders', 'menu')?.number).toBe(3);
  expect(visitOfStep(way, 'orders', 'check')?.number).toBe(2);
  expect(visitOfStep(way, 'draft', 'menu')).toBeUndefined();
});

test('what runs is drawn, and the draft of a bot that never ran', () => {
  expect(drawnFlow({ flow: none, publishedFlow: flow })).toBe(flow);
  expect(drawnFlow({ flow, publishedFlow: null })).toBe(flow);
});
