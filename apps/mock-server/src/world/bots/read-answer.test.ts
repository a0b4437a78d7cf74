import { expect, it } from 'vitest';
import type { AnswerKind, BotTest } from '../tables/bots.ts';
import { holds } from './evaluate-tests.ts';
import { readAnswer } from './read-answer.ts';
import { readPath, toValue } from './read-path.ts';

it.each<[AnswerKind, answer: string, kept: string | undefined]>([
  ['ANY', ' Pune ', 'Pune'],
  ['ANY', '  ', undefined],
  ['NUMBER', '12', '12'],
  ['NUMBER', '-3.50', '-3.5'],
  ['NUMBER', '+1,00,000', '100000'],
  ['NUMBER', '1,5', undefined],
  ['NUMBER', '12 apples', undefined],
  ['NUMBER', '9'.repeat(400), undefined],
  ['EMAIL', 'asha@example.com', 'asha@example.com'],
  ['EMAIL', 'asha@example', undefined],
  ['EMAIL', 'a b@example.com', undefined],
  ['PHONE', '+91 99999-99921', '919999999921'],
  ['PHONE', '12345', undefined],
  ['PHONE', 'none', undefined],
  ['DATE', '2030-12-31', '2030-12-31'],
  ['DATE', '31/12/2030', '2030-12-31'],
  ['DATE', '31-12-2030', '2030-12-31'],
  ['DATE', '2030-02-30', undefined],
  ['DATE', 'tomorrow', undefined],
  ['OPTION', 'SMALL', 'Small'],
  ['OPTION', 'medium', undefined],
  ['OPTION', '', undefined],
])('reads as %s the answer %j: %j', (answerKind, text, kept) => {
  expect(readAnswer({ answerKind, options: ['Small', 'Large', ''] }, { text, mediaUrl: null })).toBe(kept);
});

it('takes a file for any answer, and for no other', () => {
  const file = { text: null, mediaUrl: 'https://a.test/a.png' };
  expect(readAnswer({ answerKind: 'ANY', options: [] }, file)).toBe(file.mediaUrl);
  expect(readAnswer({ answerKind: 'NUMBER', options: [] }, file)).toBeUndefined();
});

it.each<[left: string, operator: BotTest['operator'], right: string, holds: boolean]>([
  ['Pune', 'EQUALS', ' PUNE', true],
  ['Pune', 'EQUALS', 'Delhi', false],
  ['Pune', 'NOT_EQUALS', 'Delhi', true],
  ['I live in Pune', 'CONTAINS', 'pune', true],
  ['Pune', 'CONTAINS', '', false],
  ['Pune', 'STARTS_WITH', 'pu', true],
  ['Pune', 'STARTS_WITH', '', false],
  ['10', 'GREATER_THAN', '9', true],
  ['9', 'GREATER_THAN', '9', false],
  ['-1.5', 'LESS_THAN', '0', true],
  ['many', 'GREATER_THAN', '1', false],
  ['many', 'LESS_THAN', '1', false],
  ['', 'LESS_THAN', '1', false],
  ['2030-12-31', 'GREATER_THAN', '2030-06-01', true],
  ['2030-12-31', 'GREATER_THAN', '5', false],
  [' ', 'IS_EMPTY', '', true],
  ['x', 'IS_EMPTY', '', false],
  ['x', 'IS_NOT_EMPTY', '', true],
])('compares %j %s %j: %s', (left, operator, right, expected) => {
  expect(holds([{ left, operator, right }], (text) => text)).toBe(expected);
});

it('holds when all tests do', () => {
  const [yes, no] = [true, false].map((is) => ({ left: 'a', operator: 'EQUALS', right: is ? 'a' : 'b' }) as const);
  const all = (...tests: readonly (typeof yes)[]) =>
    holds(
      tests.flatMap((test) => test ?? []),
      (text) => text,
    );
  expect([all(yes, yes), all(yes, no), all(no)]).toEqual([true, false, false]);
});

it.each<[path: string, value: string | undefined]>([
  ['data.items[0].id', '7'],
  ['data.items.0.id', '7'],
  ['data.items[1].id', undefined],
  ['data.items', '[{"id":7}]'],
  ['data.none', undefined],
  ['data.ok', 'true'],
  ['data.nothing', undefined],
  ['data.items.length', '1'],
  ['constructor.name', undefined],
  ['__proto__.x', undefined],
])('reads %s of JSON: %j', (path, value) => {
  const json = { data: { items: [{ id: 7 }], ok: true, nothing: null } };
  expect(toValue(readPath(json, path))).toBe(value);
});
