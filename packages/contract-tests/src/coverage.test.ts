import { type Operation, operations } from '@doubletick-kit/contract';
import { expect, it } from 'vitest';
import { cases, titleOf } from './cases.ts';

it.each(Object.values<Operation>(operations).map((operation) => ({ operation })))(
  'every documented status of $operation.id has a case, and no other status has one',
  ({ operation }) => {
    const reached = new Set(
      cases.filter((candidate) => candidate.operation === operation.id).map(({ status }) => String(status)),
    );
    expect([...reached].sort()).toEqual(Object.keys(operation.responses).sort());
  },
);

it('has no duplicate cases', () => {
  const titles = cases.map(titleOf);
  expect(new Set(titles).size).toBe(titles.length);
});
