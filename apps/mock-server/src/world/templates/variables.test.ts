import { expect, it } from 'vitest';
import { fillVariables, variablesOf } from './variables.ts';

it.each([
  ['Hi', []],
  ['Hi {{name}}, {{ discount }} off, {{name}}!', ['name', 'discount']],
  ['{{2}} before {{1}} and {{10}}', ['1', '2', '10']],
  ['{{order}} of {{2}} and {{1}}', ['order', '2', '1']],
  ['{{}} {{a{b}} {name} {{name}', []],
])('finds the variables of %j', (text, expected) => {
  expect(variablesOf(text)).toEqual(expected);
});

it('puts values in the place of variables, and reads nothing in a value', () => {
  const values = new Map([
    ['name', '{{order}} $&'],
    ['order', '42'],
  ]);
  expect(fillVariables('{{name}} bought {{ order }} for {{price}}', values)).toBe(
    '{{order}} $& bought 42 for {{price}}',
  );
});

it('takes time in proportion to the text', () => {
  const started = performance.now();
  variablesOf('{{a'.repeat(300_000));
  expect(performance.now() - started).toBeLessThan(1_000);
});
