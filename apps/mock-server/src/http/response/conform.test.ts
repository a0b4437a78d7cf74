import { expect, it } from 'vitest';
import { ConformityCheck, type OwnAnswer } from './conform.ts';

const good: OwnAnswer = { operation: 'getWalletBalance', status: 200, body: { balance: 5 } };
const assigned: OwnAnswer = {
  operation: 'assignTeamMemberToChat',
  status: 200,
  body: { name: 'Asha Rao', email: 'asha@example.com', phone: '919999999912' },
};

it.each([
  ['a wrong type', { ...assigned, body: { ...(assigned.body as object), name: 7 } }, '/name violates type'],
  ['an undocumented status', { ...assigned, status: 418 }, 'violates status'],
  ['an undeclared field', { ...assigned, body: { ...(assigned.body as object), age: 7 } }, '/age is not declared'],
  [
    'an undeclared field of an item',
    { operation: 'getTeam', status: 200, body: { data: [{ id: 'user_1', nickname: 'A' }] } } as const,
    '/data/0/nickname is not declared',
  ],
])('throws for %s with operation, status and pointer', async (_, answer, problem) => {
  const check = new ConformityCheck('throw').check(answer);
  await expect(check).rejects.toThrow(`Handler ${answer.operation}, status ${answer.status}`);
  await expect(new ConformityCheck('throw').check(answer)).rejects.toThrow(problem);
});

it('never repeats a value of the answer that it complains about', async () => {
  const answer = { ...assigned, body: { ...(assigned.body as object), phone: { number: '919999999912' } } };
  const error: unknown = await new ConformityCheck('throw').check(answer).catch((thrown: unknown) => thrown);
  expect(String(error)).toContain('/phone');
  expect(String(error)).not.toContain('919999999912');
});

it('counts what it does not throw, by operation and problem', async () => {
  const check = new ConformityCheck('count');
  for (const answer of [assigned, { ...assigned, status: 418 }, { ...assigned, status: 418 }])
    await check.check(answer);
  expect(Object.entries(check.violations)).toEqual([[expect.stringContaining('assignTeamMemberToChat 418'), 2]]);
});

it.each([good, assigned, { operation: 'blockCustomer', status: 201, body: { anything: 1 } } as const])(
  'accepts what the document has: $operation',
  async (answer) => {
    const check = new ConformityCheck('throw').check(answer);
    await expect(check).resolves.toBeUndefined();
  },
);
