import { ApiError, DoubleTick } from '@doubletick-kit/core';
import { createMock, demo, type MockedOperation } from '@doubletick-kit/mock-server';
import { afterAll, describe, expect, it } from 'vitest';
import type { Case } from './case.ts';
import { cases, titleOf } from './cases.ts';
import { startGatewayTarget, startMockTarget } from './targets.ts';

const targets = [await startMockTarget(), await startGatewayTarget()];
afterAll(() => Promise.all(targets.map((target) => target.close())));

// Cases hold inputs that the client's types refuse on purpose, so they enter it untyped.
const drivers: Record<MockedOperation, (client: DoubleTick, input: never) => Promise<unknown>> = {
  assignTeamMemberToChat: (client, input) => client.teamMembers.assign(input),
  unassignTeamMemberFromChat: (client, input) => client.teamMembers.unassign(input),
  addChatCollaborators: (client, input) => client.collaborators.add(input),
  removeChatCollaborators: (client, input) => client.collaborators.remove(input),
  getChatList: (client, input) => client.chats.list(input),
  getTeam: (client) => client.team.list(),
  listChannelDetails: (client, input) => client.channels.list(input),
};

function clientFor(test: Case, { url, key }: { url: string; key: string }) {
  const seen: { status?: number } = {};
  const client = new DoubleTick({
    apiKey: key,
    baseUrl: url,
    async fetch(request) {
      if (test.contentType) request.headers.set('content-type', test.contentType);
      const response = await fetch(request);
      seen.status = response.status;
      return response;
    },
  });
  return { client, seen };
}

describe.each(targets)('client → $name', ({ mock, addressOf }) => {
  it.each(cases.map((test) => ({ title: titleOf(test), test })))('$title', async ({ test }) => {
    mock.reset(test.world);
    const { client, seen } = clientFor(test, addressOf(test));

    const outcome = await drivers[test.operation](client, test.input as never).catch((error: unknown) => error);

    expect(seen.status).toBe(test.status);
    if (test.status < 300) expect(outcome).toMatchObject(test.answer ?? {});
    else {
      expect(outcome).toBeInstanceOf(ApiError);
      expect(outcome).toMatchObject({ status: test.status, operation: test.operation });
    }
  });
});

it('client → mock in process, without a port', async () => {
  const client = new DoubleTick({ apiKey: demo.keys.full, fetch: createMock().fetch });
  const { unassigned } = demo.customers;
  const { phone, name } = demo.agents.lead;
  await client.teamMembers.assign({ customerPhoneNumber: unassigned.phone, assignedUserPhoneNumber: phone });
  const { chats } = await client.chats.list({ assignedUserPhone: phone });
  expect(chats).toContainEqual(expect.objectContaining({ phoneNumber: unassigned.phone, assignedUserName: name }));
});
