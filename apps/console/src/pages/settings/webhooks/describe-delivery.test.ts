import { expect, it } from 'vitest';
import { blockedHost, canReplay, type Delivery, describeDelivery } from './describe-delivery.ts';

const answered = { at: 0, isReplay: false, status: 204, body: '', isBodyCut: false, error: null, latencyMs: 12.4 };
const refused = {
  ...answered,
  status: null,
  latencyMs: 3,
  error: { code: 'ECONNREFUSED', message: 'Nothing listens there.' },
};

function delivery(rest: Partial<Delivery>): Delivery {
  return {
    id: 'delivery_1',
    number: 1,
    event: 'MESSAGE_RECEIVED',
    wabaNumber: '919999999901',
    webhookId: 'webhook_0000000001',
    url: 'http://hooks.test/a',
    createdAt: 0,
    request: { method: 'POST', url: 'http://hooks.test/a', headers: {}, body: '{}' },
    retryOnTimeout: false,
    status: 'DELIVERED',
    reason: null,
    effect: null,
    fault: null,
    copyOf: null,
    dueAt: null,
    attempts: [],
    ...rest,
  };
}

it.each<[Partial<Delivery>, string]>([
  [{ attempts: [answered] }, 'Answered with 204 after 12 ms'],
  [{ attempts: [refused, answered] }, 'Answered with 204 after 12 ms (2 attempts)'],
  [{ status: 'FAILED', attempts: [refused] }, 'No answer after 3 ms (ECONNREFUSED): Nothing listens there.'],
  [{ status: 'BLOCKED', reason: 'hooks.test is not a loopback host.' }, 'hooks.test is not a loopback host.'],
  [{ status: 'PENDING' }, 'On its way.'],
  [{ status: 'HELD' }, 'Held until it is released.'],
])('says what happened to %j', (rest, expected) => {
  expect(describeDelivery(delivery(rest))).toBe(expected);
});

it.each<[Partial<Delivery>, string | undefined]>([
  [{ status: 'BLOCKED' }, 'hooks.test'],
  [{ status: 'FAILED' }, undefined],
  [{ status: 'BLOCKED', request: { method: 'POST', url: 'ftp://hooks.test/', headers: {}, body: '' } }, undefined],
])('names the host that can be allowed for %j', (rest, host) => {
  expect(blockedHost(delivery(rest))).toBe(host);
});

it('lets everything be sent again but what is on its way', () => {
  expect([canReplay(delivery({ status: 'PENDING' })), canReplay(delivery({ status: 'BLOCKED' }))]).toEqual([
    false,
    true,
  ]);
});
