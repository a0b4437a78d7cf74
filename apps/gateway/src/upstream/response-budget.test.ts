import { expect, it } from 'vitest';
import { speedUpClock } from '../faster-clock.fixture.ts';
import { createFairShares } from '../listen/fair-shares.ts';
import { eventually } from '../setup-gateway.fixture.ts';
import { json } from './scripted-upstream.fixture.ts';
import { setupUpstream } from './setup-upstream.fixture.ts';

const MiB = 1024 * 1024;

async function setup(limitBytes: number, bodyBytes: number) {
  const bytes = createFairShares(limitBytes);
  const client = await setupUpstream(json(200, 'x'.repeat(bodyBytes)), {
    bytes,
    timeouts: { headersMs: 50_000, bodyMs: 50_000, deadlineMs: 50_000 },
  });
  return { bytes, other: bytes.shareOf('Other'), ...client };
}

/** Responses wait a second for room. Other time limits are so long that they do not count. */
const waitFaster = () => speedUpClock(10);

it('counts a response until it is released, once', async () => {
  const { bytes, send } = await setup(8 * MiB, MiB);
  const answer = await send();
  if (answer.kind !== 'answer') throw new Error(answer.what);
  expect(bytes.used).toBe(answer.body.length);
  answer.release();
  answer.release();
  expect(bytes.used).toBe(0);
});

it('a response waits for room', async () => {
  const { bytes, other, send, upstream } = await setup(4 * MiB, 2 * MiB);
  other.take(3 * MiB);
  const pending = send();
  await eventually(() => expect(upstream.seen).toHaveLength(1));
  await eventually(() => expect(bytes.used).toBeGreaterThan(3 * MiB));
  other.give(3 * MiB);
  expect(await pending).toMatchObject({ kind: 'answer', status: 200 });
});

it('a response that finds no room in time is given up, and gives back what it holds', async () => {
  const { bytes, other, send } = await setup(4 * MiB, 2 * MiB);
  other.take(3 * MiB);
  waitFaster();
  expect(await send()).toMatchObject({ code: 'gateway-busy', wasSent: true, status: 200 });
  expect(bytes.used).toBe(3 * MiB);
});

it('of responses that wait for each other, some give up soon and the others arrive', async () => {
  const { bytes, send } = await setup(8 * MiB, 3 * MiB);
  const start = performance.now();
  const results = await Promise.all(Array.from({ length: 8 }, () => send()));
  expect(performance.now() - start).toBeLessThan(5_000);
  expect(results.filter(({ kind }) => kind === 'answer')).not.toEqual([]);
  for (const result of results) if (result.kind === 'answer') result.release();
  expect(bytes.used).toBe(0);
  expect(await send()).toMatchObject({ kind: 'answer' });
});

it('a response that is withheld gives its bytes back', async () => {
  const { bytes, send, upstream } = await setup(4 * MiB, MiB);
  upstream.script((_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end('x'.repeat(MiB)));
  expect(await send()).toMatchObject({ code: 'upstream-invalid-response' });
  expect(bytes.used).toBe(0);
});

it("one team's responses leave room for another's", async () => {
  const { bytes, send, upstream } = await setup(8 * MiB, 2 * MiB);
  waitFaster();
  const greedy = await Promise.all(Array.from({ length: 8 }, () => send()));
  expect(greedy.map(({ kind }) => kind)).toContain('problem');
  expect(bytes.used).toBeLessThan(6 * MiB);
  upstream.script(json(200, 'x'.repeat(MiB)));
  expect(await send({ team: 'Marketing', lane: 'Marketing\nread' })).toMatchObject({ kind: 'answer', status: 200 });
  for (const result of greedy) if (result.kind === 'answer') result.release();
});
