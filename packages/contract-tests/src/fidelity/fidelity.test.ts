import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readFidelity } from './fidelity.ts';
import { fidelityFiles } from './fidelity-files.ts';
import { readModule } from './read-module.ts';
import { sourcesOf } from './rule-sources.ts';

const repository = join(import.meta.dirname, '../../../..');
const fidelity = readFidelity();

it.each([...fidelityFiles()])('%s is what the sources give; write it by `npm run generate`', (file, text) => {
  expect(readFileSync(join(repository, file), 'utf8') === text, `${file} is out of date`).toBe(true);
});

it('has a proof for every documented answer', () => {
  const statuses = fidelity.operations.flatMap((row) => row.statuses);
  expect(statuses.length).toBeGreaterThan(600);
  expect(statuses.filter(({ cases }) => cases.length === 0)).toEqual([]);
});

it('finds a rule with a source for every operation', () => {
  const without = fidelity.operations.filter(({ rules }) => rules.length === 0);
  expect(without.map(({ operation }) => operation)).toEqual([]);
});

it('reads what a module declares, says of it and mentions', () => {
  const { imports, declarations } = readModule(`import { type A, b as c } from './b.ts';
import type { D } from './d.ts';

/**
 * Does something.
 *
 * @see some-page
 */
export function one(): D {
  return c.three(two, 'four');
}

const two = 2;
`);
  expect([...imports]).toEqual([['c', { from: './b.ts', name: 'b' }]]);
  expect([...declarations.keys()]).toEqual(['one', 'two']);
  expect(declarations.get('one')?.comment).toBe('Does something. @see some-page');
  const names = declarations.get('one')?.names;
  expect(['c', 'two'].every((name) => names?.has(name))).toBe(true);
  expect(['three', 'four', 'A'].some((name) => names?.has(name))).toBe(false);
});

it.each([
  ['Plain words of two-fold sense.', []],
  ['@see assign-x, the help centre: it stays. Assumed: the two-fold rest.', ['assign-x', 'help centre', 'assumed']],
  ['@see observed behaviour 23: known as createcall', ['createcall', 'observed 23']],
])('reads the sources of a rule in %j', (comment, sources) => {
  expect(sourcesOf(comment, new Set(['createcall']))).toEqual(sources);
});
