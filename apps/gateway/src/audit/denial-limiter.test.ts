import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createDenialLimiter, networkOf } from './denial-limiter.ts';

function setup(options: { maxAddresses?: number; totalBurst?: number } = {}) {
  let now = 0;
  const limiter = createDenialLimiter({ elapsed: () => now, ...options });
  return { limiter, wait: (ms: number) => (now += ms) };
}

it('records the first 20 refusals of an address, then one a second', () => {
  const { limiter, wait } = setup();
  const admit = () => limiter.admit('192.0.2.1', 'key-missing');
  expect(Array.from({ length: 25 }, admit).filter((answer) => answer === 'record')).toHaveLength(20);
  wait(1_000);
  expect([admit(), admit()]).toEqual(['record', 'counted']);
});

it('does not let one address use up the records of another', () => {
  const { limiter } = setup();
  for (let i = 0; i < 1_000; i++) limiter.admit('192.0.2.1', 'key-missing');
  expect(limiter.admit('192.0.2.2', 'key-missing')).toBe('record');
});

it('counts what it does not record, by address and reason, once', () => {
  const { limiter } = setup();
  for (let i = 0; i < 30; i++) limiter.admit('192.0.2.1', 'key-missing');
  for (let i = 0; i < 5; i++) limiter.admit('192.0.2.1', 'unknown-path');
  expect(limiter.drain()).toEqual([
    { address: '192.0.2.1', reason: 'key-missing', count: 10 },
    { address: '192.0.2.1', reason: 'unknown-path', count: 5 },
  ]);
  expect(limiter.drain()).toEqual([]);
});

it('tells a limited number of addresses apart', () => {
  const { limiter } = setup({ maxAddresses: 2 });
  for (const address of ['192.0.2.1', '192.0.2.2']) limiter.admit(address, 'x');
  const others = Array.from({ length: 30 }, (_, i) => limiter.admit(`198.51.100.${i}`, 'x'));
  expect(others.filter((answer) => answer === 'counted')).toHaveLength(10);
  expect(limiter.drain()).toEqual([{ address: null, reason: 'x', count: 10 }]);
});

it('loses no refusal: each is recorded or counted', () => {
  const step = fc.record({ wait: fc.nat(3_000), address: fc.constantFrom('a', 'b', 'c', null), drain: fc.boolean() });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 300 }), (steps) => {
      const { limiter, wait } = setup({ maxAddresses: 2 });
      let seen = 0;
      for (const { wait: ms, address, drain } of steps) {
        wait(ms);
        if (limiter.admit(address, 'x') === 'record') seen += 1;
        if (drain) for (const { count } of limiter.drain()) seen += count;
      }
      for (const { count } of limiter.drain()) seen += count;
      expect(seen).toBe(steps.length);
    }),
  );
});

it.each([
  ['192.0.2.1', '192.0.2.1'],
  [null, null],
  ['2001:db8:0:1:a:b:c:d', '2001:db8:0:1::/64'],
  ['2001:0db8:0000:0001::5', '2001:db8:0:1::/64'],
  ['2001:db8::1', '2001:db8:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['::', '0:0:0:0::/64'],
  ['1::2:3:4:5:6:7', '1:0:2:3::/64'],
  ['1:2:3:4::', '1:2:3:4::/64'],
])('takes the network of %s', (address, network) => {
  expect(networkOf(address)).toBe(network);
});

it('gives all addresses of an IPv6 network one budget', () => {
  const { limiter } = setup();
  const answers = Array.from({ length: 1_000 }, (_, i) => limiter.admit(`2001:db8::${(i + 1).toString(16)}`, 'x'));
  expect(answers.filter((answer) => answer === 'record')).toHaveLength(20);
  expect(limiter.drain()).toEqual([{ address: '2001:db8:0:0::/64', reason: 'x', count: 980 }]);
});

it('limits the records of all addresses together', () => {
  const { limiter, wait } = setup({ totalBurst: 50 });
  const admitAll = () => Array.from({ length: 200 }, (_, i) => limiter.admit(`198.51.100.${i}`, 'x'));
  expect(admitAll().filter((answer) => answer === 'record')).toHaveLength(50);
  wait(1_000);
  expect(admitAll().filter((answer) => answer === 'record')).toHaveLength(20);
});
