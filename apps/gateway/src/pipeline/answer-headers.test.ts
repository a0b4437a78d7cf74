import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { operations } from '@doubletick-kit/contract';
import { expect, it } from 'vitest';
import {
  type Attack,
  assignment,
  assignPath,
  setupAttack,
  shareAttack,
  textMessage,
  textPath,
  timed,
} from '../attacks/setup-attack.fixture.ts';
import { everything } from '../setup-gateway.fixture.ts';
import { json } from '../upstream/scripted-upstream.fixture.ts';

const { exportChats, listQuickReplies } = operations;

/** Everything is limited, and one thing may be done once. */
const policy = {
  ...everything,
  deny: ['exportChats' as const],
  limits: [
    { requests: 1_000, per: 'minute' as const },
    { of: ['listQuickReplies' as const], requests: 1, per: 'day' as const },
  ],
};

const share = shareAttack();

interface Expected {
  status: number;
  /** Whether DoubleTick was asked. */
  up?: true;
  /** Whether limits have counted it. */
  limits?: true;
  /** Whether it is one of the gateway's own paths, which have no record and therefore no id. */
  own?: true;
}

type Send = (attack: Attack) => Promise<Response>;

const fileOf = (url: string) => `/files?url=${encodeURIComponent(`${url}/cdn/1/x`)}`;
const key = { 'idempotency-key': 'a' };

async function parse(received: Promise<string>): Promise<Response> {
  const [head = '', body = ''] = (await received).split('\r\n\r\n');
  const [line = '', ...lines] = head.split('\r\n');
  const headers = lines.map((text): [string, string] => [text.split(': ')[0] ?? '', text.split(': ').slice(1).join()]);
  return new Response(body, { status: Number(line.split(' ')[1]), headers });
}

const kinds: Record<string, [send: Send, expected: Expected]> = {
  'a request that was forwarded': [({ call }) => call('/team'), { status: 200, up: true, limits: true }],
  'a request in process': [
    ({ gateway, key: authorization }) =>
      gateway.fetch(new Request('http://gateway/team', { headers: { authorization } })),
    { status: 200, up: true, limits: true },
  ],
  'a file': [({ call, upstream }) => call(fileOf(upstream.url)), { status: 200, up: true, limits: true }],
  'a file that is withheld': [
    ({ call, upstream }) => {
      upstream.script((_, response) => response.writeHead(302).end());
      return call(fileOf(upstream.url));
    },
    { status: 502, up: true, limits: true },
  ],
  'an error of DoubleTick': [
    ({ call, upstream }) => {
      upstream.script(json(500, {}));
      return call('/team');
    },
    { status: 500, up: true, limits: true },
  ],
  'an answer that is withheld': [
    ({ call, upstream }) => {
      upstream.script(json(401, {}));
      return call('/team');
    },
    { status: 502, up: true, limits: true },
  ],
  'a connection that breaks': [
    ({ post, upstream }) => {
      upstream.script((request) => void request.socket.destroy());
      return post(assignPath, assignment);
    },
    { status: 502, up: true, limits: true },
  ],
  'a request with an idempotency key': [
    ({ post }) => post(textPath, textMessage, key),
    { status: 200, up: true, limits: true },
  ],
  'a replay': [
    async ({ post }) => {
      await post(textPath, textMessage, key);
      return post(textPath, textMessage, key);
    },
    { status: 200, limits: true },
  ],
  'another request with the same idempotency key': [
    async ({ post }) => {
      await post(textPath, textMessage, key);
      return post(textPath, { ...textMessage, content: { text: 'Bye' } }, key);
    },
    { status: 422, limits: true },
  ],
  'a retry whose outcome is unknown': [
    async ({ post, upstream }) => {
      upstream.script(json(503, {}));
      await post(assignPath, assignment, key);
      return post(assignPath, assignment, key);
    },
    { status: 409, limits: true },
  ],
  'a limit that is used up': [
    async ({ call }) => {
      await call(listQuickReplies.path);
      return call(listQuickReplies.path);
    },
    { status: 429, limits: true },
  ],
  'an unusable idempotency key': [
    ({ post }) => post(textPath, textMessage, { 'idempotency-key': '"' }),
    { status: 400 },
  ],
  'no key': [({ url }) => fetch(`${url}/team`), { status: 401 }],
  'a denied operation': [({ call }) => call(exportChats.path, { method: exportChats.method }), { status: 403 }],
  'an unknown path': [({ call }) => call('/no-such-path'), { status: 404 }],
  'a body that is not JSON': [({ post }) => post(assignPath, '{'), { status: 400 }],
  'bytes that are not HTTP': [({ raw }) => parse(raw('GET / HTTP/9\r\n\r\n')), { status: 400 }],
  '/': [({ url }) => fetch(`${url}/`), { status: 200, own: true }],
  '/livez': [({ url }) => fetch(`${url}/livez`), { status: 200, own: true }],
  '/readyz': [({ url }) => fetch(`${url}/readyz`), { status: 200, own: true }],
  '/metrics': [({ url }) => fetch(`${url}/metrics`), { status: 200, own: true }],
};

it.each(Object.entries(kinds))('the answer to %s has its headers', async (_, [send, expected]) => {
  await check(await share({ policy }), send, expected);
});

it('the answer to a request without a free slot has its headers, and does not say that DoubleTick was asked', async () => {
  const attack = await setupAttack({ policy, limits: { laneSlots: 1, laneQueue: 0 } });
  const asked = Promise.withResolvers<void>();
  const held = Promise.withResolvers<void>();
  attack.upstream.script((request, response) => {
    asked.resolve();
    void held.promise.then(() => json(200, {})(request, response));
  });
  const first = attack.call('/team');
  await asked.promise;
  await check(attack, ({ call }) => call('/team'), { status: 503, limits: true });
  held.resolve();
  await first;
});

it('the answer to a request that cannot be recorded has its headers', async () => {
  const attack = await setupAttack({ policy });
  await attack.call('/team');
  rmSync(join(attack.dataDir, 'journal.db-wal'));
  await check(attack, ({ post }) => post(assignPath, assignment), { status: 503, limits: true });
});

async function check(attack: Attack, send: Send, { status, up, limits, own }: Expected) {
  const { result, ms } = await timed(Promise.resolve(attack).then(send));
  await result.arrayBuffer();
  expect(result.status).toBe(status);
  const { headers } = result;
  const timing = headers.get('server-timing') ?? '';
  expect(timing).toMatch(up ? /^gw;dur=\d+(\.\d)?, up;dur=\d+(\.\d)?$/ : /^gw;dur=\d+(\.\d)?$/);
  const durations = [...timing.matchAll(/dur=([\d.]+)/g)].map(([, duration]) => Number(duration));
  expect(durations.reduce((sum, duration) => sum + duration, 0)).toBeLessThanOrEqual(ms);
  expect(headers.get('cache-control')).toBe('no-store');
  expect(headers.has('x-request-id')).toBe(!own);
  for (const name of ['ratelimit', 'ratelimit-policy'])
    expect([name, headers.has(name)]).toEqual([name, limits === true]);
}
