import { operations } from '@doubletick-kit/contract';
import { expect, it } from 'vitest';
import { readNumbers } from './read-numbers.ts';

const input = {
  query: new URLSearchParams('n=1&n=2,3&n=%2B4,%202,'),
  body: {
    to: '+91 1',
    count: 5,
    list: ['a', ['nested'], { of: 'object' }, 6, null, true],
    messages: [{ to: '+91 7' }, { to: 8 }, {}, null, { to: ['9'] }],
    deep: { 'a/b': { '~': 'x' } },
    blank: '  ',
    nothing: null,
  },
};

it.each([
  [['$request.query.n'], ['1', '2', '3', '+4']],
  [['$request.query.absent'], []],
  [['$request.body#/to'], ['+91 1']],
  [['$request.body#/count'], ['5']],
  [['$request.body#/list'], ['a', '6']],
  [['$request.body#/list/0'], ['a']],
  [['$request.body#/list/*'], ['a', 'nested', '6']],
  [['$request.body#/messages/*/to'], ['+91 7', '8', '9']],
  [['$request.body#/to/*'], []],
  [['$request.body#/deep/*'], []],
  [['$request.body#/deep/a~1b/~0'], ['x']],
  [['$request.body#/blank'], []],
  [['$request.body#/nothing'], []],
  [['$request.body#/deep'], []],
  [['$request.body#/to/length'], []],
  [['$request.body#/constructor/name'], []],
  [
    ['$request.body#/to', '$request.body#/to', '$request.query.n'],
    ['+91 1', '1', '2', '3', '+4'],
  ],
])('reads %j', (expressions, values) => {
  expect(readNumbers(expressions, input)).toEqual(values);
});

it('reads nothing from a request without a body', () => {
  expect(readNumbers(['$request.body#/to'], { query: new URLSearchParams(), body: undefined })).toEqual([]);
});

it.each(['$request.path.id', '$request.header.x', '$response.body#/to', '$request.body', 'to'])(
  'refuses the expression %s, so no phone number is silently left out of the log',
  (expression) => {
    expect(() => readNumbers([expression], input)).toThrow(expression);
  },
);

it('supports every expression in the contract', () => {
  for (const { audit } of Object.values(operations)) {
    expect(() => readNumbers([...audit.senders, ...audit.recipients], input)).not.toThrow();
  }
});
