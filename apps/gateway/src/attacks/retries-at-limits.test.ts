/** A retry with an idempotency key, while a limit that counts it is used up. */
import { expect, it } from 'vitest';
import type { Policy } from '../index.ts';
import { everything } from '../setup-gateway.fixture.ts';
import { json } from '../upstream/scripted-upstream.fixture.ts';
import { codeOf, setupAttack, textMessage, textPath } from './setup-attack.fixture.ts';

type Limits = Partial<Pick<Policy, 'limits' | 'quotas'>>;

/** A gateway at ten in the evening, in the time zone of the quotas, whose clocks only move when they are told to. */
async function setup(limits: Limits) {
  const clock = { wall: Date.parse('2026-11-29T22:00:00Z'), elapsed: 1_000_000 };
  const deps = { now: () => clock.wall, elapsed: () => clock.elapsed };
  const attack = await setupAttack({ deps, policy: { ...everything, ...limits } });
  attack.upstream.script(json(201, { status: 'SENT', messageId: 'x' }));
  return {
    ...attack,
    pass(ms: number) {
      clock.wall += ms;
      clock.elapsed += ms;
    },
    send: (key: string) => attack.post(textPath, textMessage, { 'idempotency-key': key }),
  };
}

const minuteMs = 60_000;

it.each<[code: string, waitMs: number, Limits]>([
  ['limit-reached', minuteMs, { limits: [{ requests: 1, per: 'minute' }] }],
  ['quota-exceeded', 120 * minuteMs, { quotas: [{ requests: 1, per: 'day', timeZone: 'UTC' }] }],
])('gets 429 %s, then the answer of its first send, which costs nothing', async (code, waitMs, limits) => {
  const { send, pass, upstream, records } = await setup(limits);
  const first = await send('one');
  const refused = await send('one');
  expect([first.status, refused.status, await codeOf(refused)]).toEqual([201, 429, code]);
  expect(Number(refused.headers.get('retry-after')) * 1_000).toBe(waitMs);
  pass(waitMs);
  const again = await send('one');
  expect([again.status, again.headers.get('idempotency-replayed')]).toEqual([201, 'true']);
  expect(await again.text()).toBe(await first.text());
  // Only now is the limit used up again.
  const next = await send('two');
  expect([next.status, upstream.seen.length]).toEqual([201, 2]);
  const found = (await records()).toReversed().map(({ outcome, reason }) => [outcome, reason]);
  expect(found).toEqual([
    ['success', null],
    ['denied', code],
    ['success', 'replayed'],
    ['success', null],
  ]);
});
