import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { OperationId } from '@doubletick-kit/contract';
import { DoubleTick } from '@doubletick-kit/core';
import { demo } from '@doubletick-kit/mock-server';
import { afterAll, describe, expect, it } from 'vitest';
import type { Case } from './case.ts';
import { cases, titleOf } from './cases.ts';
import { startPrismMock, startPrismProxy } from './prism.ts';
import { prepareCase, send } from './send-case.ts';
import { startMockTarget } from './targets.ts';

const target = await startMockTarget();
const mockUrl = target.addressOf({ operation: 'getTeam', status: 200, because: '' }).url;
const [prismMock, prismProxy] = await Promise.all([startPrismMock(), startPrismProxy(mockUrl)]);
afterAll(() => Promise.all([prismMock.close(), prismProxy.close(), target.close()]));

describe('Prism mock', () => {
  const client = new DoubleTick({ apiKey: demo.keys.full, baseUrl: prismMock.url });
  const chat = {
    from: demo.wabaNumbers.support,
    to: demo.customers.assigned.phone,
    agentNumbers: [demo.agents.lead.phone],
  };

  it.each<[string, () => Promise<object>]>([
    [
      'teamMembers.assign of a customer chat',
      () =>
        client.teamMembers.assign({
          customerPhoneNumber: '+91 99999 99921',
          assignedUserPhoneNumber: '919999999912',
          reassign: true,
          wabaNumber: '919999999901',
        }),
    ],
    [
      'teamMembers.assign of a group chat',
      () => client.teamMembers.assign({ groupId: demo.whatsappGroup.id, assignedUserPhoneNumber: '919999999912' }),
    ],
    ['teamMembers.unassign', () => client.teamMembers.unassign({ customerPhoneNumber: '919999999921' })],
    ['collaborators.add', () => client.collaborators.add(chat)],
    ['collaborators.remove', () => client.collaborators.remove(chat)],
    [
      'chats.list',
      () =>
        client.chats.list({ limit: 100, status: 'unread', tags: 'vip', nextChatId: 'chat_1', nextChatTimestamp: 1 }),
    ],
    ['team.list', () => client.team.list()],
    ['channels.list', () => client.channels.list({ wabaNumber: ['919999999901', '919999999902'] })],
  ])('accepts the request of %s', async (_, call) => {
    expect(Object.keys(await call())).not.toHaveLength(0);
  });

  it('rejects a request that violates the document, so that accepting one is meaningful', async () => {
    const call = client.teamMembers.assign({ customerPhoneNumber: '0', assignedUserPhoneNumber: '919999999912' });
    await expect(call).rejects.toMatchObject({ code: 'unprocessable' });
  });
});

describe('Prism proxy in front of the mock', () => {
  // These requests violate the document on purpose, which Prism reports too.
  const brokenRequests = [400, 413, 415];

  // Prism does not forward the body of a GET.
  const getWithBody: OperationId = 'checkRevertedOnTime';
  // Prism accepts at most 10 MiB.
  const isTooLarge = ({ input }: Case) =>
    typeof input === 'object' &&
    Object.values(input.form ?? {}).some((part) => typeof part !== 'string' && part.size > 10_485_760);
  const passed = cases.filter((test) => test.operation !== getWithBody && !isTooLarge(test));

  it.each(passed.map((test) => ({ title: titleOf(test), test })))(
    'reports no violation when $title',
    async ({ test }) => {
      target.mock.world().reset(test.world);
      const input = await prepareCase(test, target.addressOf({ ...test, key: undefined }));
      const { key } = target.addressOf(test);

      const { headers, status } = await send({ ...test, input }, { url: prismProxy.url, key });

      const violations: { location: string[] }[] = JSON.parse(headers.get('sl-violations') ?? '[]');
      const unexpected = violations.filter(
        ({ location }) => !(brokenRequests.includes(test.status) && location[0] === 'request'),
      );
      expect(unexpected).toEqual([]);
      expect(status).toBe(test.status);
    },
  );

  it('reports a response that violates the document, so that reporting none is meaningful', async () => {
    const broken = createServer((_, response) =>
      response.setHeader('content-type', 'application/json').end('{"data":7}'),
    );
    await once(broken.listen(0, '127.0.0.1'), 'listening');
    const { port } = broken.address() as AddressInfo;
    const proxy = await startPrismProxy(`http://127.0.0.1:${port}`);

    const { headers } = await send({ operation: 'getTeam', input: {} }, { url: proxy.url, key: demo.keys.full });

    expect(headers.get('sl-violations')).toContain('"location":["response","body","data"]');
    await proxy.close();
    broken.close();
  });
});
