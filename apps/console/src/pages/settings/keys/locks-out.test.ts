import { createMock } from '@doubletick-kit/mock-server';
import { expect, it } from 'vitest';
import { isAddress, locksOut } from './locks-out.ts';

it.each([
  [[], 'localhost', 'no'],
  [['127.0.0.1'], 'localhost', 'no'],
  [['127.0.0.1'], '127.0.0.1', 'no'],
  [['10.0.0.0/8', '127.0.0.0/8'], '127.0.0.1', 'no'],
  [['0.0.0.0/0'], '127.0.0.1', 'no'],
  [['::ffff:127.0.0.1'], '127.0.0.1', 'no'],
  [['10.0.0.0/8'], '127.0.0.1', 'yes'],
  [['127.0.0.2'], 'localhost', 'yes'],
  [['126.0.0.0/8'], 'localhost', 'yes'],
  [['::1'], '127.0.0.1', 'yes'],
  [['::1'], '[::1]', 'no'],
  [['0:0:0:0:0:0:0:1'], '[::1]', 'no'],
  [['::/0'], '[::1]', 'no'],
  [['127.0.0.1'], '[::1]', 'yes'],
  [['2001:db8::/32'], '[::1]', 'yes'],
  [['10.0.0.0/8'], 'mock.internal', 'unknown'],
] as const)('whether %j locks out a browser at %s: %s', (whitelist, hostname, expected) => {
  expect(locksOut(whitelist, hostname)).toBe(expected);
});

it.each([
  ['203.0.113.7', true],
  ['255.255.255.255', true],
  ['10.0.0.0/8', true],
  ['0.0.0.0/0', true],
  ['::1', true],
  ['::', true],
  ['2001:db8::/32', true],
  ['::ffff:127.0.0.1', true],
  ['1:2:3:4:5:6:7:8', true],
  ['my office', false],
  ['', false],
  ['localhost', false],
  ['256.0.0.1', false],
  ['10.0.0', false],
  ['01.2.3.4', false],
  ['10.0.0.0/33', false],
  ['10.0.0.0/', false],
  ['10.0.0.0/8/8', false],
  ['10.0.0.0/x', false],
  ['2001:db8::/129', false],
  ['1:2:3:4:5:6:7:8:9', false],
  ['[::1]', false],
  ['12345::', false],
  ['1234', false],
])('takes %j as the mock does: %s', (entry, expected) => {
  expect(isAddress(entry)).toBe(expected);
  const { keys } = createMock().world();
  const add = () => keys.update('demo-key-1', { whitelist: [entry] });
  if (expected) expect(add().whitelist).toEqual([entry]);
  else expect(add).toThrow('must be an IP address');
});
