import { type Operation, type OperationId, operations } from '@doubletick-kit/contract';
import { demo } from '@doubletick-kit/mock-server';
import { afterAll, describe, expect, it } from 'vitest';
import { completeExample } from './example-input.ts';
import { send } from './send-case.ts';
import { type Allowed, startGateway, startMockTarget } from './targets.ts';

const { mock, mockUrl, close } = await startMockTarget();
const gateway = await startGateway(mockUrl, demo.keys.full);
afterAll(async () => {
  await gateway.close();
  await close();
});

const classes = ['read', 'send', 'write', 'destroy', 'admin'] as const;

/** No class is enough for these: a policy has to name them. */
const namedOnly = [
  'registerWebhook',
  'editWebhook',
  'deleteWebhook',
  'exportChats',
  'getEmbedUrl',
  'deleteCustomers',
  'clearChatMessages',
  'removeTeamMember',
  'changeReportingManager',
  'changeTeamMemberRole',
  'makeTeamMemberReportingManager',
  'addMembersUnderReportingManager',
  'logoutTeamMember',
  'assignCallingLicense',
  'revokeCallingLicense',
] as const satisfies readonly OperationId[];

const isNamedOnly = (id: string) => namedOnly.some((name) => name === id);
const ids = Object.keys(operations) as OperationId[]; // the catalogue is keyed by them

/** A kind of key: what its policy allows, and which operations it may use for that reason. */
interface KeyKind {
  name: string;
  allow: readonly Allowed[];
  may(operation: Operation): boolean;
}

const kinds: readonly KeyKind[] = [
  ...classes.map((name) => ({
    name,
    allow: [name],
    may: ({ id, audit }: Operation) => audit.class === name && !isNamedOnly(id),
  })),
  { name: 'every class', allow: classes, may: ({ id }) => !isNamedOnly(id) },
  { name: 'all operations that have to be named', allow: namedOnly, may: ({ id }) => isNamedOnly(id) },
  { name: 'nothing', allow: [], may: () => false },
];

const countRequests = () => mock.world().journal().at(-1)?.number ?? 0;
const refusal = { status: 403, code: 'operation-not-allowed', type: 'urn:doubletick-kit:error:operation-not-allowed' };

describe.each(kinds)('a key that may use $name', ({ allow, may }) => {
  const key = gateway.createKey(allow);

  it.each(ids.map((id) => ({ id, word: may(operations[id]) ? 'reaches' : 'gets 403 for' })))(
    '$word $id',
    async ({ id }) => {
      mock.world().reset();
      const before = countRequests();
      const answer = await send({ operation: id, input: completeExample(id) }, { url: gateway.url, key });
      if (may(operations[id])) {
        expect(answer.status, answer.text).toBeLessThan(300);
        expect(mock.world().journal().at(-1)).toMatchObject({
          number: before + 1,
          operation: id,
          status: answer.status,
        });
      } else {
        expect(answer.body).toMatchObject(refusal);
        expect({ status: answer.status, type: answer.contentType }).toEqual({
          status: 403,
          type: 'application/problem+json',
        });
        expect(countRequests()).toBe(before);
      }
    },
  );

  it('opens files only if it may read', async () => {
    const url = `${gateway.url}/files?url=${encodeURIComponent(`${mockUrl}/cdn/${demo.file.id}/${demo.file.name}`)}`;
    const response = await fetch(url, { headers: { authorization: key } });
    const mayRead = allow.some((name) => name === 'read');
    expect({ status: response.status, type: response.headers.get('content-type') }).toEqual(
      mayRead ? { status: 200, type: 'image/png' } : { status: 403, type: 'application/problem+json' },
    );
    if (!mayRead) expect(await response.json()).toMatchObject(refusal);
  });
});

it('has every class and every operation in this table', () => {
  expect(new Set(ids.map((id) => operations[id].audit.class))).toEqual(new Set(classes));
  expect(ids).toHaveLength(95);
  expect(ids).toEqual(expect.arrayContaining([...namedOnly]));
});
