import type { lookup } from 'node:dns';
import { expect, it } from 'vitest';
import { createPublicLookup } from './public-lookup.ts';

/** Resolves a name as if DNS answered with these addresses. */
function resolve(hostname: string, addresses: string[]): Promise<unknown> {
  const found = addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
  // `as`: the one of the overloads that is called.
  const dns = ((_name: string, _options: unknown, callback: (...given: unknown[]) => void) =>
    callback(null, found)) as typeof lookup;
  return new Promise((done) => {
    createPublicLookup(dns)(hostname, { all: true }, (error, result) => done(error?.code ?? result));
  });
}

it.each([
  '127.0.0.1',
  '10.1.2.3',
  '172.31.0.1',
  '192.168.1.1',
  '169.254.169.254',
  '100.64.0.1',
  '0.0.0.0',
  '198.19.0.1',
  '224.0.0.1',
  '255.255.255.255',
  '::1',
  '::',
  '::ffff:127.0.0.1',
  '::ffff:a9fe:a9fe',
  '64:ff9b::a9fe:a9fe',
  'fd00::1',
  'fe80::1',
])('refuses a name of DoubleTick that leads to %s', async (address) => {
  for (const hostname of ['doubletick.io', 'cdn.doubletick.io', 'CDN.DoubleTick.io.']) {
    expect(await resolve(hostname, ['8.8.8.8', address])).toBe('EPRIVATE');
  }
});

it.each(['8.8.8.8', '172.32.0.1', '100.128.0.1', '2606:4700::1', '::ffff:8.8.8.8'])('takes %s', async (address) => {
  expect(await resolve('public.doubletick.io', [address])).toMatchObject([{ address }]);
});

it.each(['mock', 'localhost', 'notdoubletick.io', 'doubletick.io.internal'])(
  'leaves %s, which is not of DoubleTick, to the operator',
  async (hostname) => {
    expect(await resolve(hostname, ['127.0.0.1'])).toMatchObject([{ address: '127.0.0.1' }]);
  },
);
