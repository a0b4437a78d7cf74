import { operations as contract } from '@doubletick-kit/contract';
import { expect, test } from 'vitest';
import { summarize } from './describe-operations.ts';
import { operations } from './operations.fixture.ts';

test('describes each operation of the contract under its own slug', () => {
  expect(operations.map(({ id }) => id).sort()).toEqual(Object.keys(contract).sort());
  expect(new Set(operations.map(({ slug }) => slug)).size).toBe(95);
});

test('has the addresses that the help-centre articles link to', () => {
  const slugs = operations.map(({ slug }) => slug);
  expect(slugs).toContain('assign-team-member-to-chat');
  expect(slugs).toContain('public-chat-collaborators-add');
  expect(slugs).toContain('typing-indicator');
});

test.for(operations.map((operation) => [operation.id, operation] as const))('%s is complete', ([id, operation]) => {
  const known = Object.entries(contract).find(([name]) => name === id)?.[1];
  expect(summarize(operation)).toMatchObject({ method: known?.method, path: known?.path, tag: known?.tag });
  expect(known?.keyHeaders).toContain(operation.keyHeader.toLowerCase());
  expect(operation.parameters.map(({ name }) => name)).toEqual(known?.parameters.map(({ name }) => name));
  expect(operation.body?.contents.map(({ mediaType }) => mediaType) ?? []).toEqual(known?.requestContentTypes);
  expect(operation.body === undefined || operation.body.examples.length > 0).toBe(true);
  expect(JSON.stringify(operation)).not.toContain('"$ref"');
});
