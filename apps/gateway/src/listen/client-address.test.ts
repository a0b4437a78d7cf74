import { expect, it } from 'vitest';
import { createClientAddress, normaliseAddress } from './client-address.ts';

it.each<[trusted: string[], peer: string | null, forwardedFor: string | undefined, address: string | null]>([
  [[], '10.0.0.1', '203.0.113.7', '10.0.0.1'],
  [['10.0.0.0/8'], '203.0.113.9', '203.0.113.7', '203.0.113.9'],
  [['10.0.0.0/8'], '10.0.0.1', undefined, '10.0.0.1'],
  [['10.0.0.0/8'], '10.0.0.1', '203.0.113.7', '203.0.113.7'],
  [['10.0.0.0/8'], '10.0.0.1', '198.51.100.1, 203.0.113.7', '203.0.113.7'],
  [['10.0.0.0/8'], '10.0.0.1', '203.0.113.7, 10.1.2.3', '203.0.113.7'],
  [['10.0.0.0/8'], '10.0.0.1', '10.0.0.3, 10.0.0.2', '10.0.0.3'],
  [['10.0.0.0/8'], '10.0.0.1', '203.0.113.7, nonsense, 10.0.0.2', '10.0.0.2'],
  [['10.0.0.0/8'], '10.0.0.1', '', '10.0.0.1'],
  [['10.0.0.0/8'], '10.0.0.1', '203.0.113.7:1234', '203.0.113.7'],
  [['10.0.0.0/8'], '10.0.0.1', '[2001:db8::7]:1234', '2001:db8::7'],
  [['10.0.0.0/8'], '10.0.0.1', '::ffff:203.0.113.7', '203.0.113.7'],
  [['2001:db8::/32'], '2001:db8::1', '203.0.113.7', '203.0.113.7'],
  [['10.0.0.1'], '10.0.0.1', '203.0.113.7', '203.0.113.7'],
  [['10.0.0.1'], '10.0.0.2', '203.0.113.7', '10.0.0.2'],
  [['10.0.0.0/8'], null, '203.0.113.7', null],
])('with %j trusted, a request of %s forwarded for %s is from %s', (trusted, peer, forwardedFor, address) => {
  expect(createClientAddress(trusted)(peer, forwardedFor)).toBe(address);
});

it.each([
  ['::ffff:127.0.0.1', '127.0.0.1'],
  ['::FFFF:127.0.0.1', '127.0.0.1'],
  ['127.0.0.1', '127.0.0.1'],
  ['2001:DB8::1', '2001:db8::1'],
  ['fe80::1%eth0', 'fe80::1'],
  ['::ffff:999.0.0.1', null],
  ['nonsense', null],
  [undefined, null],
])('reads the address %s as %s', (text, address) => {
  expect(normaliseAddress(text)).toBe(address);
});

it.each(['nonsense', '10.0.0.0/33', '10.0.0.0/', '10.0.0.0/8/8', '2001:db8::/129', '10.0.0.0/-1', ''])(
  'rejects the trusted proxy %j',
  (entry) => {
    expect(() => createClientAddress([entry])).toThrow(/^The trusted proxy ".*" is not an address or a range/);
  },
);
