import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import { expect, it, onTestFinished } from 'vitest';
import { createMock } from '../mock.ts';
import { demo } from '../world/seed/demo.ts';
import { hasAddress, isWhitelistEntry, readWhitelist } from './whitelist.ts';

const mapped = '::ffff:127.0.0.1';

it.each<[string, string, boolean]>([
  ['127.0.0.1', '127.0.0.1', true],
  ['127.0.0.1', '127.0.0.2', false],
  ['127.0.0.1', mapped, true],
  [mapped, '127.0.0.1', true],
  ['::ffff:7f00:1', '127.0.0.1', true],
  [mapped, mapped, true],
  [mapped, '::ffff:127.0.0.2', false],
  ['10.0.0.0/8', '10.255.0.1', true],
  ['10.1.2.3/8', '10.255.0.1', true],
  ['10.0.0.0/8', '::ffff:10.255.0.1', true],
  ['10.0.0.0/8', '11.0.0.1', false],
  ['0.0.0.0/0', '203.0.113.7', true],
  ['0.0.0.0/0', '2001:db8::1', false],
  ['::1', '::1', true],
  ['::1', '127.0.0.1', false],
  ['2001:DB8:0:0::1', '2001:db8::1', true],
  ['2001:db8::/64', '2001:db8::99', true],
  ['2001:db8::/64', '2001:db8:0:1::99', false],
  ['fe80::1', 'fe80::1%eth0', true],
  ['127.0.0.1', '', false],
])('with %s on a whitelist, %s is on it: %s', (entry, address, expected) => {
  const addresses = readWhitelist(['198.51.100.1', entry]);
  expect(isWhitelistEntry(entry)).toBe(true);
  expect(addresses && hasAddress(addresses, address)).toBe(expected);
});

it('limits nothing with an empty list', () => {
  expect(readWhitelist([])).toBeUndefined();
});

/** A server on every address of this machine, and requests to it that come from an address. */
async function setup(host: string) {
  const mock = createMock();
  onTestFinished(() => mock[Symbol.asyncDispose]());
  const { port } = await mock.listen({ host, port: 0 });
  const send = async (from: string, headers: Record<string, string> = {}) => {
    const { promise, resolve, reject } = Promise.withResolvers<[number | undefined, unknown]>();
    const sent = { authorization: demo.keys.full, ...headers };
    request({ host: '127.0.0.1', localAddress: from, port, path: '/team', headers: sent }, async (response) => {
      await text(response);
      resolve([response.statusCode, response.headers['x-mock-hint']]);
    })
      .on('error', reject)
      .end();
    return promise;
  };
  return { world: mock.world(), send };
}

it.each([
  // Through a socket for IPv6, an address of IPv4 arrives as `::ffff:127.0.0.2`.
  ['::', ['127.0.0.1'], '::ffff:127.0.0.2'],
  ['::', [mapped], '::ffff:127.0.0.2'],
  ['0.0.0.0', ['127.0.0.1'], '127.0.0.2'],
  ['0.0.0.0', [mapped, '10.0.0.0/8'], '127.0.0.2'],
])(
  'on %s, lets in over a socket only who is on %j, and keeps the others in the journal',
  async (host, whitelist, seen) => {
    const { world, send } = await setup(host);
    world.keys.update('demo-key-1', { whitelist });
    expect(await send('127.0.0.1')).toEqual([200, undefined]);
    const hint = `The address ${seen} is not on the whitelist of this key; add it in Settings > Developer Documentation.`;
    expect(await send('127.0.0.2')).toEqual([401, hint]);
    // Not a plain request, so it takes the other way through the app.
    expect(await send('127.0.0.2', { host: 'MOCK', 'x-forwarded-for': '127.0.0.1' })).toEqual([401, hint]);
    expect(world.journal({ status: '4xx' })).toMatchObject([
      { status: 401, hint, key: 'demo-key-1' },
      { status: 401, hint, key: 'demo-key-1' },
    ]);
    expect(world.events({ event: 'REQUEST_REFUSED' })).toHaveLength(2);
  },
);
