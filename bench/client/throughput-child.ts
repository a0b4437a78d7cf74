/** `node throughput-child.ts <workload as JSON>`: prints the requests per second of every sender, round by round. */
import { deepEqual } from 'node:assert/strict';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createMock } from '@doubletick-kit/mock-server';
import type { Workload } from './plan.ts';
import { createSender, type Server } from './request-sender.ts';

/** The machine's speed changes every second, so rounds are short, each with bare fetch, and every other one is reversed. */
const order = ['client', 'bare', 'bare-timeout', 'openapi-fetch', 'openai'] as const;
const rounds = 60;
const roundMs = 40;
const warmUpMs = 600;

const { request, transport, concurrency }: Workload = JSON.parse(process.argv[2] ?? '');
const server = await startServer();
const senders = order.map((name) => ({ name, make: createSender[name](server)[request], rates: [] as number[] }));

const expected = await createSender.bare(server)[request]();
for (const { name, make } of senders) {
  deepEqual(await make(), expected, `${name} read another answer`);
  await requestsPerSecond(make, warmUpMs);
}
for (let round = 0; round < rounds; round += 1) {
  for (const { make, rates } of round % 2 === 0 ? senders : senders.toReversed()) {
    rates.push(await requestsPerSecond(make, roundMs));
  }
}
console.log(JSON.stringify(Object.fromEntries(senders.map(({ name, rates }) => [name, rates]))));
process.exit();

async function startServer(): Promise<Server> {
  if (transport === 'in-process') return { baseUrl: 'http://mock.test', fetch: createMock().fetch };
  const mock = fork(join(import.meta.dirname, 'mock-process.ts'));
  const [baseUrl] = await once(mock, 'message');
  return { baseUrl, fetch: undefined };
}

async function requestsPerSecond(make: () => Promise<unknown>, durationMs: number): Promise<number> {
  const started = clockMs();
  let done = 0;
  const callOn = async () => {
    while (clockMs() - started < durationMs) {
      await make();
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: concurrency }, callOn));
  return (done / (clockMs() - started)) * 1_000;
}

/** In process nothing waits, so CPU time is the time that passes, whatever else the machine does. */
function clockMs(): number {
  if (transport === 'socket') return performance.now();
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}
