/** `node webhooks-child.ts <URL of the mock's index>`: prints deliveries per second to a loopback receiver, round by round. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

type MockServer = typeof import('@doubletick-kit/mock-server');

const rounds = 5;
const deliveriesPerRound = 4_000;

const { createMock, demo }: MockServer = await import(process.argv[2] ?? '');
const receiver = fork(join(import.meta.dirname, 'receiver-server.ts'));
const [port] = await once(receiver, 'message');

/** Deliveries per second of the same event to some webhooks, in order for each of them. */
async function measure(webhookCount: number): Promise<number> {
  await using mock = createMock();
  const world = mock.world();
  const headers = { authorization: demo.keys.full, 'content-type': 'application/json' };
  for (let count = 0; count < webhookCount; count += 1) {
    const url = `http://127.0.0.1:${port}/${count}`;
    const webhook = { name: 'Bench', url, method: 'POST', webhookEvents: ['CALL_INCOMING_INITIATED'] };
    const body = JSON.stringify({ ...webhook, wabaNumbers: [demo.wabaNumbers.support] });
    await mock.fetch('http://mock.test/v2/webhook/register', { method: 'POST', headers, body });
  }
  const startedAt = performance.now();
  for (let sent = 0; sent < deliveriesPerRound; sent += webhookCount) {
    world.simulate({ type: 'CALL', from: demo.customers.unassigned.phone, to: demo.wabaNumbers.support });
  }
  const { settled } = await world.settle(60_000);
  const seconds = (performance.now() - startedAt) / 1_000;
  const statuses = new Set(world.webhooks.deliveries().map(({ status }) => status));
  if (!settled || statuses.size !== 1 || !statuses.has('DELIVERED')) throw new Error('Not everything was delivered.');
  return deliveriesPerRound / seconds;
}

const measured: Record<'twenty' | 'one', number[]> = { twenty: [], one: [] };
// The first round warms up.
for (let round = 0; round <= rounds; round += 1) {
  const [twenty, one] = [await measure(20), await measure(1)];
  if (round === 0) continue;
  measured.twenty.push(twenty);
  measured.one.push(one);
}
receiver.kill();
console.log(JSON.stringify(measured));
process.exit();
