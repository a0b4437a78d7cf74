import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { usage } from './settings.ts';
import { reluctantCustomers } from './world/calls/call-course.ts';
import { seeds } from './world/create-world.ts';
import { outcomes } from './world/messages/outcomes.ts';
import { defaultOptions, readOptions } from './world/options.ts';
import { isRefusal } from './world/refusal.ts';
import { reviewWords } from './world/templates/review.ts';

const guide = readFileSync(new URL('../../../docs/guides/mock-server.md', import.meta.url), 'utf8');
const firstCells = [...guide.matchAll(/^\| (`[^|]+) \| ([^|]+) \|/gm)].map(([, name, next]) => `${name} | ${next}`);

/** The row of each option: its name, and the choices that the refusal of another value lists. */
function rowsOf(options: object, path: readonly string[] = []): string[] {
  return Object.entries(options).flatMap(([name, value]) => {
    const place = [...path, name];
    if (typeof value === 'object') return rowsOf(value, place);
    const wrong = place.reduceRight<unknown>((inner, part) => ({ [part]: inner }), 'no such choice');
    const refused = readOptions(wrong, defaultOptions);
    const choices = isRefusal(refused) ? (refused.message.split('values: ')[1] ?? '').split(', ') : [];
    return [`\`${place.join('.')}\` | ${choices.map((choice) => `\`${choice}\``).join(', ')}`];
  });
}

it('lists every option with its choices, the default first, and no other', () => {
  const listed = firstCells.filter((cell) => /^`[a-zA-Z.]+` \| `/.test(cell));
  expect(listed.sort()).toEqual(rowsOf(defaultOptions).sort());
});

it.each([
  ['flag', [...usage.matchAll(/^ {2}(--[a-z]+)/gm)].map(([, flag]) => `| \`${flag}`)],
  ['kind of data', Object.keys(seeds)],
  ['number that decides about messages', Object.values(outcomes).map(({ phone }) => phone)],
  ['number that decides about calls', Object.values(reluctantCustomers)],
  ['word that decides about templates', Object.values(reviewWords)],
])('names every %s', (_, names) => {
  expect(names.length).toBeGreaterThan(2);
  expect(names.filter((name) => !guide.includes(name.startsWith('|') ? name : `\`${name}\``))).toEqual([]);
});
