import { expect, test } from 'vitest';
import { type History, record, redo, startHistory, undo } from './history.ts';

const typing = (at: number) => ({ key: 'type /name', at });
const alone = (at: number) => ({ key: undefined, at });

function states(history: History<string>): readonly string[] {
  return [...history.past, `[${history.present}]`, ...history.future];
}

test('undo and redo go through every change in order, and stop at both ends', () => {
  const history = record(record(startHistory('a'), 'b', alone(0)), 'c', alone(1));
  const back = undo(undo(undo(history)));
  expect(states(back)).toEqual(['[a]', 'b', 'c']);
  expect(states(redo(redo(redo(back))))).toEqual(['a', 'b', '[c]']);
});

test('typing in one field is undone together, unless a pause is between', () => {
  const typed = record(record(record(startHistory(''), 'h', typing(0)), 'hi', typing(1_500)), 'hi!', typing(9_000));
  expect(states(typed)).toEqual(['', 'hi', '[hi!]']);
});

test.each([
  ['changes with different keys', { key: 'move 0', at: 1 }],
  ['changes without a key', alone(1)],
])('%s are undone one by one', (_, change) => {
  expect(states(record(record(startHistory('a'), 'b', typing(0)), 'c', change))).toEqual(['a', 'b', '[c]']);
});

test('a change after an undo forgets what was undone, and does not join the change before', () => {
  const history = undo(record(record(startHistory('a'), 'b', typing(0)), 'c', alone(0)));
  expect(states(record(history, 'd', typing(1)))).toEqual(['a', 'b', '[d]']);
});

test('the oldest changes are forgotten after two hundred', () => {
  let history = startHistory(0);
  for (let value = 1; value <= 500; value += 1) history = record(history, value, alone(value));
  expect(history.past).toHaveLength(200);
  expect(history.past[0]).toBe(300);
});
