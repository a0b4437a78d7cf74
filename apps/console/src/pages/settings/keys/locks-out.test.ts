import { expect, it } from 'vitest';
import { locksOut } from './locks-out.ts';

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
