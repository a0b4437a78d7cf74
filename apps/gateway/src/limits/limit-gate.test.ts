import { expect, it } from 'vitest';
import type { Policy } from '../policy/policy.ts';
import { policyOf, requestOf } from '../policy/policy-request.fixture.ts';
import { type Admission, createLimitGate, type LimitedRequest } from './limit-gate.ts';
import type { TeamShares } from './limit-plan.ts';
import { createMemoryLimiter } from './memory-limiter.ts';
import { Quotas } from './quotas.ts';
import { rateLimitHeaders } from './rate-limit-headers.ts';

const quotaStore = () => {
  const used = new Map<string, number>();
  return {
    change(counter: string, period: string, add: (used: number) => number) {
      const before = used.get(counter + period) ?? 0;
      used.set(counter + period, before + add(before));
      return before + add(before);
    },
  };
};

function setup(shares: TeamShares | null = new Map([['Sales', 1]])) {
  const clock = { ms: 0 };
  const given = { shares };
  const gate = createLimitGate({
    limiter: createMemoryLimiter(() => clock.ms),
    quotas: new Quotas(quotaStore(), () => clock.ms),
    shares: () => given.shares,
    now: () => clock.ms,
  });
  const callers = new Map<object, LimitedRequest['caller']>();
  /** Callers with one policy are the same one, as in the directory of keys. */
  const callerOf = (policy: Policy, teamPolicy: Policy | null) => {
    const caller = callers.get(policy) ?? {
      id: 'key1',
      team: 'Sales',
      secretNumber: 1,
      policyVersion: 1,
      policy,
      teamPolicy,
    };
    callers.set(policy, caller);
    return caller;
  };
  const enter = (
    operation: Parameters<typeof requestOf>[0],
    { policy = everything, teamPolicy = null as Policy | null, number = null as string | null, request = {} } = {},
  ): Admission => {
    const caller = callerOf(policy, teamPolicy);
    const admission = gate.enter({ caller, request: requestOf(operation, request), number });
    if ('then' in admission) throw new Error('The memory limiter does not wait.');
    return admission;
  };
  return { clock, given, enter };
}

const everything = policyOf({ allow: ['read', 'send', 'write', 'admin'] });
const answered = (upstreamStatus: number | null, retryAfterMs: number | null = null) => ({
  wasSent: upstreamStatus !== null,
  upstreamStatus,
  retryAfterMs,
});

function settle(admission: Admission, end: ReturnType<typeof answered>): void {
  if (admission.kind !== 'admitted') throw new Error(`It is ${admission.kind}.`);
  admission.settle(end);
}

it('knows at once what nothing limits', () => {
  expect(setup().enter('getTeam')).toEqual({ kind: 'unlimited' });
  expect(setup(null).enter('listNotes')).toEqual({ kind: 'unlimited' });
  expect(setup().enter('fetchFile')).toEqual({ kind: 'unlimited' });
});

it('refuses what costs more than a limit of the team, for a key with its own policy', () => {
  const teamPolicy = policyOf({ limits: [{ of: ['send'], recipients: 3, per: 'minute' }] });
  const request = { recipientCount: 4 };
  expect(setup().enter('sendWhatsappTextMessage', { teamPolicy, request })).toEqual({
    kind: 'too-expensive',
    name: 'team: 3 recipients per minute of send',
    what: expect.stringContaining('takes at most 3 at once'),
  });
});

it("a 429 pauses the number's limit if there is one, and no other", () => {
  const { enter } = setup();
  settle(enter('updateChannelDetails', { number: 'a' }), answered(429, 10_000));
  expect(enter('updateChannelDetails', { number: 'a' })).toMatchObject({
    kind: 'refused',
    refusing: { limit: { name: 'DoubleTick: 1 requests per hour and number of updateChannelDetails' }, about: 'a' },
  });
  expect(enter('updateChannelDetails', { number: 'b' }).kind).toBe('admitted');
  // Whose limit it was is not known, so nobody is stopped.
  settle(enter('updateChannelDetails'), answered(429));
  expect(enter('updateChannelDetails', { number: 'c' }).kind).toBe('admitted');
});

it.each([
  ['was not sent', answered(null), true, true],
  ['was refused with 4xx', answered(400), true, false],
  ['ended with 408', answered(408), false, false],
  ['succeeded', answered(200), false, false],
  ['ended with 5xx', answered(500), false, false],
])('a request that %s gives back the right part', (_, end, quotaIsFree, limitIsFree) => {
  const { enter } = setup();
  const quota = policyOf({ quotas: [{ requests: 1, per: 'day' }] });
  const limit = policyOf({ limits: [{ requests: 1, per: 'day' }] });
  settle(enter('getTeam', { policy: quota }), end);
  settle(enter('getTeam', { policy: limit }), end);
  expect(enter('getTeam', { policy: quota }).kind).toBe(quotaIsFree ? 'admitted' : 'refused');
  expect(enter('getTeam', { policy: limit }).kind).toBe(limitIsFree ? 'admitted' : 'refused');
});

it('an update that DoubleTick refuses does not use up the hour of its number', () => {
  const { enter } = setup();
  for (let n = 0; n < 3; n += 1) settle(enter('updateChannelDetails', { number: 'a' }), answered(422));
  settle(enter('updateChannelDetails', { number: 'a' }), answered(200));
  expect(enter('updateChannelDetails', { number: 'a' }).kind).toBe('refused');
});

it('a refusal says what is left of a limit that did not refuse, as if it had not been asked', () => {
  const { enter } = setup();
  const policy = policyOf({ limits: [{ requests: 1, per: 'hour' }], quotas: [{ requests: 3, per: 'day' }] });
  const left = () => {
    const admission = enter('getTeam', { policy });
    if (admission.kind === 'admitted') settle(admission, answered(200));
    return 'statuses' in admission ? [admission.kind, ...admission.statuses.map((one) => one.left)] : admission.kind;
  };
  expect(left()).toEqual(['admitted', 0, 2]);
  expect(left()).toEqual(['refused', 0, 2]);
  expect(left()).toEqual(['refused', 0, 2]);
});

it('follows a change of the shares', () => {
  const { enter, given } = setup();
  const levels = () => {
    const admission = enter('listNotes');
    settle(admission, answered(null));
    return admission.kind === 'admitted' ? admission.statuses[0]?.left : undefined;
  };
  expect(levels()).toBe(5);
  given.shares = new Map([
    ['Sales', 1],
    ['Support', 1],
  ]);
  expect(levels()).toBe(2);
});

it('names the scarcest limit first, in fields that every parser of structured fields reads', () => {
  const policy = policyOf({
    limits: [
      { requests: 100, per: 'minute' },
      { of: ['read'], requests: 2, per: 'hour' },
    ],
  });
  const admission = setup().enter('getTeam', { policy });
  expect(admission.kind === 'admitted' && rateLimitHeaders(admission.statuses)).toEqual({
    'ratelimit-policy': '"key: 2 requests per hour of read";q=2;w=3600, "key: 100 requests per minute";q=100;w=60',
    ratelimit: '"key: 2 requests per hour of read";r=1;t=1800, "key: 100 requests per minute";r=99;t=1',
  });
  expect(rateLimitHeaders([])).toEqual({});
});
