import { ApiError, DoubleTick, getWithBody, type SendGetWithBody } from '@doubletick-kit/core';
import { createMock, demo } from '@doubletick-kit/mock-server';
import { afterAll, describe, expect, it } from 'vitest';
import { callMethod } from './call-method.ts';
import type { Case } from './case.ts';
import { cases, titleOf } from './cases.ts';
import { prepareCase, sendGetWithBody } from './send-case.ts';
import { startGatewayTarget, startMockTarget } from './targets.ts';

const targets = [await startMockTarget(), await startGatewayTarget()];
afterAll(() => Promise.all(targets.map((target) => target.close())));

function clientFor(test: Case, { url, key }: { url: string; key: string }) {
  const seen: { status?: number } = {};
  const see = (response: Response) => {
    seen.status = response.status;
    return response;
  };
  const fetchAndSee = async (request: Request) => {
    if (test.contentType) request.headers.set('content-type', test.contentType);
    return see(await fetch(request));
  };
  const getAndSee: SendGetWithBody = async (request, text) => {
    const requestHeaders = new Headers(request.headers);
    requestHeaders.set('content-type', test.contentType ?? 'application/json');
    const { status, headers, body } = await sendGetWithBody(new URL(request.url), requestHeaders, text);
    return see(new Response(JSON.stringify(body), { status, headers }));
  };
  const client = new DoubleTick({
    apiKey: key,
    baseUrl: url,
    retries: 0,
    fetch: Object.assign(fetchAndSee, { [getWithBody]: getAndSee }),
  });
  return { client, seen };
}

describe.each(targets)('client → $name', ({ mock, addressOf, isGateway }) => {
  it.each(cases.map((test) => ({ title: titleOf(test), test })))('$title', async ({ test }) => {
    mock.world().reset(test.world);
    const input = await prepareCase(test, addressOf({ ...test, key: undefined }));
    const { client, seen } = clientFor(test, addressOf(test));

    const outcome = await callMethod(client, test.operation, input).catch((error: unknown) => error);

    if (test.clientRefuses) {
      expect(outcome).toMatchObject({ code: 'bad-request', attempts: 0, operation: test.operation });
      expect(seen.status).toBeUndefined();
      return;
    }
    const status = (isGateway ? test.gatewayStatus : undefined) ?? test.status;
    expect(seen.status).toBe(status);
    if (status < 300) {
      expect(outcome).toMatchObject((isGateway ? test.gatewayAnswer : undefined) ?? test.answer ?? {});
    } else {
      expect(outcome).toBeInstanceOf(ApiError);
      expect(outcome).toMatchObject({ status, operation: test.operation });
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

it('client → mock in process, with a GET that has a body', async () => {
  const mock = createMock();
  const client = new DoubleTick({ apiKey: demo.keys.full, fetch: mock.fetch });
  const { agents, customers, wabaNumbers } = demo;
  const inTime = await client.customers.checkRevertedOnTime({
    phoneNumber: customers.assigned.phone,
    waitingForResponseInSec: 600,
    defaultAgentName: agents.owner.name,
    defaultAgentNumber: agents.owner.phone,
    wabaNumber: wabaNumbers.support,
  });
  expect(inTime).toMatchObject({ agentName: agents.lead.name, revertedOnTime: true });
  expect(mock.world().journal()).toMatchObject([{ method: 'GET', operation: 'checkRevertedOnTime', status: 201 }]);
});
