import { expect, it } from 'vitest';
import { createMock } from '../mock.ts';
import { demo } from '../world/seed/demo.ts';
import { startReceiver } from './receiver.fixture.ts';

/** A mock, reached in process or over a socket, with a receiver of assignments that notes when it is called. */
async function setup(way: 'in process' | 'over a socket') {
  const mock = createMock();
  const noted: string[] = [];
  const { webhookId } = mock.world().webhooks.receive(
    async (request) => {
      noted.push(`delivered ${(await request.text()).length > 2}`);
      return new Response();
    },
    { events: ['CHAT_ASSIGNED_TO_AGENT'] },
  );
  const server = way === 'over a socket' ? await mock.listen({ host: '127.0.0.1', port: 0 }) : undefined;
  const send = server ? fetch : mock.fetch;
  const agents = [demo.agents.lead, demo.agents.owner];
  let count = 0;
  /** To another agent than before, so that each request changes something. */
  async function assign(): Promise<void> {
    count += 1;
    const response = await send(`${server?.url ?? 'http://mock'}/team-member/assign`, {
      method: 'POST',
      headers: { authorization: demo.keys.full, 'content-type': 'application/json' },
      body: JSON.stringify({
        customerPhoneNumber: demo.customers.unassigned.phone,
        assignedUserPhoneNumber: agents[count % 2]?.phone,
        reassign: true,
      }),
    });
    expect(response.ok).toBe(true);
    noted.push('answered');
  }
  return { mock, world: mock.world(), webhookId, noted, assign };
}

it('delivers what a request causes after its answer, in process', async () => {
  const { world, noted, assign } = await setup('in process');
  await assign();
  expect(await world.settle()).toEqual({ settled: true, pending: 0 });
  expect(noted).toEqual(['answered', 'delivered true']);
});

it.each(['in process', 'over a socket'] as const)(
  'delivers it before the answer when the policy says so, %s',
  async (way) => {
    const { mock, world, noted, assign } = await setup(way);
    world.webhooks.policy({ rules: [{ effect: 'before-answer' }] });
    await assign();
    expect(noted).toEqual(['delivered true', 'answered']);
    await mock[Symbol.asyncDispose]();
  },
);

it('delivers what a request over a socket causes', async () => {
  const { mock, world, noted, assign } = await setup('over a socket');
  await assign();
  await world.settle();
  expect(noted.toSorted()).toEqual(['answered', 'delivered true']);
  await mock[Symbol.asyncDispose]();
});

it('delivers over the network to a webhook that is registered with the API', async () => {
  await using receiver = await startReceiver();
  const { mock, world, assign } = await setup('in process');
  await mock.fetch('http://mock/v2/webhook/register', {
    method: 'POST',
    headers: { authorization: demo.keys.full, 'content-type': 'application/json' },
    body: JSON.stringify({
      ...{ name: 'Test', url: receiver.url, method: 'POST', webhookEvents: ['CHAT_ASSIGNED_TO_AGENT'] },
      wabaNumbers: [demo.wabaNumbers.support],
    }),
  });
  await assign();
  await world.settle();
  expect(receiver.received).toMatchObject([{ method: 'POST', headers: { 'content-type': 'application/json' } }]);
});

it('logs what happens to deliveries as events', async () => {
  const { world, webhookId, assign } = await setup('in process');
  world.webhooks.policy({ rules: [{ effect: 'hold', match: { webhookId, nth: 2 } }] });
  await assign();
  await world.settle();
  await assign();
  const events = world.events({ event: ['WEBHOOK_DELIVERED', 'WEBHOOK_HELD'] });
  expect(events.map(({ type, data }) => [type, data])).toEqual([
    ['WEBHOOK_DELIVERED', expect.objectContaining({ webhookId, status: 200, attempts: 1, error: null })],
    ['WEBHOOK_HELD', expect.objectContaining({ webhookId, attempts: 0 })],
  ]);
});

it('delivers what many requests at once cause', async () => {
  const { world, noted, assign } = await setup('in process');
  await Promise.all(Array.from({ length: 20 }, assign));
  await world.settle();
  expect(noted.filter((note) => note !== 'answered')).toHaveLength(20);
  const statuses = world.webhooks.deliveries().map(({ status }) => status);
  expect(statuses).toEqual(Array(20).fill('DELIVERED'));
});
