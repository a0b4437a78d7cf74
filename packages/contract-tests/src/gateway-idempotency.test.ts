import { DoubleTick } from '@doubletick-kit/core';
import { createMock, demo } from '@doubletick-kit/mock-server';
import { expect, it } from 'vitest';
import { type Accident, type AfterTest, startAccidentProxy, startGatewayProcess } from './gateway-process.fixture.ts';

const message = {
  from: demo.wabaNumbers.support,
  to: demo.customers.unassigned.phone,
  content: { text: 'Sent once' },
};

// Most of the time is spent on waiting, so they run at the same time.

/** client → proxy → gateway in a process → proxy → mock */
async function setup(afterTest: AfterTest, budgetMs = 40_000) {
  const mock = createMock();
  const mockServer = await mock.listen({ host: '127.0.0.1', port: 0 });
  afterTest(async () => mock[Symbol.asyncDispose]());
  const upstream = await startAccidentProxy(() => mockServer.url, afterTest);
  const gateway = await startGatewayProcess(upstream.url, afterTest);
  const edge = await startAccidentProxy(() => gateway.url, afterTest);
  const client = new DoubleTick({ apiKey: gateway.key, baseUrl: edge.url, retries: 30, budgetMs });
  const countSent = () =>
    mock
      .world()
      .state()
      .messages.filter(({ text }) => text === message.content.text).length;
  return { mock, upstream, gateway, edge, client, countSent };
}

type Setup = Awaited<ReturnType<typeof setup>>;

/** Kills the gateway with no time to finish, and starts it again a little later. */
async function killAndRestart({ gateway }: Setup): Promise<void> {
  await gateway.kill();
  void gateway.restart();
}

interface Loss {
  where: string;
  /** How often the mock has the message in the end. */
  sent: number;
  /** Whether the caller has an answer in the end; otherwise it is told that the outcome is unknown. */
  answered: boolean;
  at?: 'upstream' | 'edge';
  accident(setup: Setup): Accident;
}

const losses: Loss[] = [
  {
    where: 'the upstream connection breaks after the message was sent',
    sent: 1,
    answered: true,
    at: 'upstream',
    accident: () => ({ onAnswer: async () => false }),
  },
  {
    where: 'the upstream connection breaks before the message was sent',
    sent: 0,
    answered: false,
    at: 'upstream',
    accident: () => ({ onRequest: async () => false }),
  },
  {
    where: 'the gateway is killed after the intent, before the message was sent',
    sent: 0,
    answered: false,
    at: 'upstream',
    accident: (all) => ({ onRequest: () => killAndRestart(all).then(() => false) }),
  },
  {
    where: 'the gateway is killed after the message was sent, before it has the answer',
    sent: 1,
    answered: true,
    at: 'upstream',
    accident: (all) => ({ onAnswer: () => killAndRestart(all).then(() => false) }),
  },
  {
    where: 'the gateway is killed when it has the answer, before it has given it',
    sent: 1,
    answered: true,
    at: 'upstream',
    accident: (all) => ({
      onAnswer: async () => {
        setTimeout(() => void killAndRestart(all), 1);
        return true;
      },
    }),
  },
  {
    where: "the client's connection is cut before the gateway has the request",
    sent: 1,
    answered: true,
    at: 'edge',
    accident: () => ({ onRequest: async () => false }),
  },
  {
    where: "the client's connection is cut when the gateway has answered",
    sent: 1,
    answered: true,
    at: 'edge',
    accident: () => ({ onAnswer: async () => false }),
  },
];

it.concurrent.for(losses)('no message is sent twice if $where', async (loss, { onTestFinished }) => {
  const { accident, at = 'upstream', sent, answered } = loss;
  // Without an answer, the client waits as long as it may.
  const all = await setup(onTestFinished, answered ? 40_000 : 8_000);
  all[at].prepare(accident(all));
  const idempotencyKey = 'order-17';
  const outcome = await all.client.messages.sendText(message, { idempotencyKey }).result();
  expect(all.countSent()).toBe(sent);
  if (answered) {
    const [stored] = all.mock
      .world()
      .state()
      .messages.filter(({ text }) => text === message.content.text);
    expect(outcome).toMatchObject({ ok: true, data: { status: 'SENT', recipient: message.to } });
    expect(outcome.ok && outcome.data?.messageId).toBe(stored?.id);
  } else {
    expect(outcome).toMatchObject({ ok: false, error: { delivered: 'unknown' } });
    const later = await all.client.messages.sendText(message, { idempotencyKey, retries: 0 }).result();
    expect(later).toMatchObject({ ok: false, error: { code: 'conflict', delivered: 'unknown' } });
    expect(later.ok ? '' : later.error.message).toContain('may have carried out');
    expect(all.countSent()).toBe(sent);
  }
});

it.concurrent('a write that has no further effect is carried out after its first answer was lost', async ({
  onTestFinished,
}) => {
  const all = await setup(onTestFinished);
  all.upstream.prepare({ onRequest: () => killAndRestart(all).then(() => false) });
  const assignee = await all.client.teamMembers.assign({
    customerPhoneNumber: demo.customers.unassigned.phone,
    assignedUserPhoneNumber: demo.agents.lead.phone,
  });
  expect(assignee.name).toBe(demo.agents.lead.name);
});

it.concurrent('a caller that has kept its key gets the answer after a restart', async ({ onTestFinished }) => {
  const all = await setup(onTestFinished);
  const idempotencyKey = 'order-17';
  const send = () => all.client.messages.sendText(message, { idempotencyKey }).withResponse();
  const first = await send();
  await all.gateway.kill();
  await all.gateway.restart();
  // The client gives the message another id each time, which does not make it another message.
  const again = await send();
  expect(again.data).toEqual(first.data);
  expect(again.response.headers.get('idempotency-replayed')).toBe('true');
  expect(all.countSent()).toBe(1);
});
