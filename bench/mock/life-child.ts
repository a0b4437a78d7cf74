/** `node life-child.ts <URL of the mock's index>`: prints what tests with a clock, snapshots and watchers do, in milliseconds. */
import { assignRequest } from './assign-request.ts';
import { millisecondsPer } from './processor-time.ts';

type MockServer = typeof import('@doubletick-kit/mock-server');

const rounds = 15;
const dueRows = 1_000;
const messages = 10_000;

const { createMock, demo }: MockServer = await import(process.argv[2] ?? '');
const headers = { authorization: demo.keys.full, 'content-type': 'application/json' };

/** Moves the clock by a day, on which 1,000 messages are sent, delivered and read. */
async function advanceDay(): Promise<number> {
  await using mock = createMock();
  const world = mock.world();
  await world.clock.freeze();
  for (let count = 0; count < dueRows; count += 1) {
    const from = demo.wabaNumbers.support;
    const body = JSON.stringify({ from, to: demo.customers.assigned.phone, content: { text: `Message ${count}` } });
    const sent = await mock.fetch('http://mock.test/whatsapp/message/text', { method: 'POST', headers, body });
    if (!sent.ok) throw new Error(`The mock responded with ${sent.status}.`);
  }
  const startedAt = performance.now();
  await world.clock.advance('1d');
  const took = performance.now() - startedAt;
  const last = world.state().messages.at(-1);
  if (last?.delivery.readAt == null || world.events({ where: { status: 'READ' } }).length < dueRows / 2) {
    throw new Error('Not every message was read.');
  }
  return took;
}

/** Takes a snapshot of a world with 10,000 messages, and restores it. */
async function snapshots(): Promise<number[]> {
  await using mock = createMock();
  const world = mock.world();
  for (let count = 0; count < messages; count += 1) {
    world.simulate.customerMessage({
      from: `9199999${10_000 + (count % 200)}`,
      to: demo.wabaNumbers.support,
      content: { type: 'TEXT', text: `Message ${count}` },
    });
  }
  return timesOf(() => world.restore(world.snapshot()));
}

function timesOf(act: () => void): number[] {
  return Array.from({ length: rounds + 3 }, () => {
    const startedAt = performance.now();
    act();
    return performance.now() - startedAt;
  }).slice(3);
}

/** The processor time of a request while one client watches all events, relative to the time while nobody does. */
async function watched(): Promise<number[]> {
  await using mock = createMock();
  const { path, body } = assignRequest;
  const act = async () => {
    const response = await mock.fetch(`http://mock.test${path}`, { method: 'POST', headers, body });
    await response.json();
  };
  await millisecondsPer(act, 2_000);
  const ratios: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const idle = await millisecondsPer(act, 200);
    const leaving = new AbortController();
    const stream = await mock.fetch('http://mock.test/__mock/worlds/demo/events', {
      headers: { accept: 'text/event-stream' },
      signal: leaving.signal,
    });
    const reading = readAll(stream);
    ratios.push((await millisecondsPer(act, 200)) / idle);
    leaving.abort();
    await reading;
  }
  return ratios;
}

async function readAll(stream: Response): Promise<void> {
  try {
    for await (const _ of stream.body ?? []);
  } catch (error) {
    if (!(error instanceof Error && error.name === 'AbortError')) throw error;
  }
}

const day: number[] = [];
for (let round = 0; round < rounds; round += 1) day.push(await advanceDay());
console.log(JSON.stringify({ day, snapshot: await snapshots(), watched: await watched() }));
process.exit();
