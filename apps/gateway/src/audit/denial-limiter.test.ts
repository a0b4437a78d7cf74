import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createDenialLimiter } from './denial-limiter.ts';

function setup(options: { maxAddresses?: number } = {}) {
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
