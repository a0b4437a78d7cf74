import { expect, it } from 'vitest';
import { summarize } from '../../operations/describe-operations.ts';
import { operations } from '../../operations/operations.fixture.ts';
import { closestOperations, findOperations, groupByTag } from './find-operations.ts';

const index = operations.map(summarize);
const slugsOf = (found: readonly { slug: string }[]) => found.map(({ slug }) => slug);

it.each([
  ['a summary', 'Assign a team member', 'assign-team-member-to-chat'],
  ['a path', '/team-member/assign', 'assign-team-member-to-chat'],
  ['a slug', 'public-chat-collaborators-add', 'public-chat-collaborators-add'],
  ['words in another order and in capitals', 'MEMBER  assign', 'assign-team-member-to-chat'],
  ['the name of a property', 'reassign', 'assign-team-member-to-chat'],
])('finds an operation by %s', (_, search, slug) => {
  expect(slugsOf(findOperations(index, search))).toContain(slug);
});

it('finds nothing for a word that no operation has, and everything for an empty search', () => {
  expect(findOperations(index, 'assign zebra')).toEqual([]);
  expect(findOperations(index, '  ')).toHaveLength(95);
});

it('lists each operation under its tag once', () => {
  const groups = groupByTag(index);
  expect(new Set(groups.map(([tag]) => tag)).size).toBe(groups.length);
  expect(groups.flatMap(([, members]) => members)).toHaveLength(95);
});

it.each([
  ['asign-team-member-to-chat', 'assign-team-member-to-chat'],
  ['chat-collaborators-add', 'public-chat-collaborators-add'],
  ['add-collaborators-chat-public', 'public-chat-collaborators-add'],
])('offers what is closest to %s', (typed, slug) => {
  expect(slugsOf(closestOperations(index, typed))[0]).toBe(slug);
});

it('offers nothing for what is like no operation', () => {
  expect(closestOperations(index, 'zzz')).toEqual([]);
});
