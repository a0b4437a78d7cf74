import { expect, test } from 'vitest';
import type { OperationDescription } from '../../../operations/operation.ts';
import { operations } from '../../../operations/operations.fixture.ts';
import { readNumber } from './exact-number.ts';
import { emptyValue, type FormValue, valueOfExample, withJson } from './form-value.ts';
import { type Problem, problemsOf } from './problems-of.ts';

function operationOf(id: string): OperationDescription {
  const found = operations.find((operation) => operation.id === id);
  if (!found) throw new Error(`There is no operation ${id}.`);
  return found;
}

function setup(id: string, parts: Partial<FormValue>): Promise<readonly Problem[]> {
  const operation = operationOf(id);
  return problemsOf(operation, { ...emptyValue(operation), ...parts });
}

test.for(operations.map((one) => [one.id, one] as const))('%s: its example is without a finding', async ([, one]) => {
  expect(await problemsOf(one, valueOfExample(one))).toEqual([]);
});

test.for(operations.map((one) => [one.id, one] as const))('%s: an empty form only misses things', async ([, one]) => {
  const problems = await problemsOf(one, emptyValue(one));
  expect(problems.filter(({ isMissing }) => !isMissing)).toEqual([]);
  const required = one.parameters
    .filter(({ isRequired }) => isRequired)
    .map(({ in: place, name }) => `${place}/${name}`);
  expect(problems.map(({ place, pointer }) => place + pointer)).toEqual(expect.arrayContaining(required));
});

test('parameters beside a body are required strings, so a finding has one place', () => {
  const beside = operations.filter(({ body }) => body).flatMap(({ parameters }) => parameters);
  expect(beside.length).toBeGreaterThan(0);
  for (const { isRequired, schema } of beside) {
    expect(isRequired).toBe(true);
    expect(Object.keys(schema).sort()).toEqual(expect.arrayContaining(['type']));
    expect([schema.type, schema.enum, schema.format, 'pattern' in schema]).toEqual([
      'string',
      undefined,
      undefined,
      false,
    ]);
  }
});

test.for<[string, Partial<FormValue>, Partial<Problem>]>([
  [
    'assignTeamMemberToChat',
    { body: { customerPhoneNumber: 'Ravi', assignedUserPhoneNumber: '919999999912' } },
    { pointer: '/customerPhoneNumber', message: expect.stringContaining('with its country code'), isMissing: false },
  ],
  [
    'assignTeamMemberToChat',
    { body: { assignedUserPhoneNumber: '919999999912' } },
    { pointer: '', message: 'Fill in exactly one: customerPhoneNumber or groupId.', isMissing: true },
  ],
  [
    'assignTeamMemberToChat',
    { body: { customerPhoneNumber: '919999999921', groupId: 'g', assignedUserPhoneNumber: '919999999912' } },
    { pointer: '', message: 'Only one of these can be sent: customerPhoneNumber or groupId.', isMissing: false },
  ],
  [
    'createNote',
    { body: { note: 'a' } },
    { pointer: '', message: 'Fill in at least one: groupId or from and to.', isMissing: true },
  ],
  [
    'sendWhatsappLocationMessage',
    { body: { to: '919999999921', content: { latitude: readNumber('91'), longitude: '1.' } } },
    { pointer: '/content/longitude', message: 'Must be a number.', isMissing: false },
  ],
  ['setAgentStatus', { body: { status: 'AWAY' } }, { pointer: '/status', isMissing: false }],
  ['editWebhook', { body: {} }, { place: 'path', pointer: '/webhookId', isMissing: true }],
  ['getChatList', { query: { limit: readNumber('500') } }, { place: 'query', pointer: '/limit', isMissing: false }],
  ['uploadMedia', {}, { place: 'body', pointer: '/file', isMissing: true }],
])('%s with %j: %j', async ([id, parts, problem]) => {
  expect(await setup(id, parts)).toContainEqual(expect.objectContaining(problem));
});

test('of properties of which one is missing, not each is missing', async () => {
  const problems = await setup('changeTeamMemberRole', {});
  expect(problems.map(({ pointer, message }) => `${pointer} ${message}`).sort()).toEqual([
    ' Fill in at least one: orgRole or wabaRoles.',
    '/memberPhoneNumber Not filled in yet.',
  ]);
});

test('a string without its format has one finding', async () => {
  const body = { to: '919999999921', messageId: '1', content: { text: 'a' } };
  const problems = await setup('sendWhatsappTextMessage', { body });
  expect(problems.map(({ pointer, message }) => `${pointer} ${message}`)).toEqual([
    '/messageId Must be an id such as 00000000-0000-4000-8000-000000000001.',
  ]);
});

test('what is not JSON yet is not compared', async () => {
  const operation = operationOf('createNote');
  expect(await problemsOf(operation, withJson(emptyValue(operation), '{ "note"'))).toEqual([]);
});
