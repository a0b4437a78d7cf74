import { expect, it } from 'vitest';
import { createWorld } from '../create-world.ts';
import { defaultOptions } from '../options.ts';
import { demo } from '../seed/demo.ts';
import { type ChannelChanges, updateChannel } from './channels.ts';

const { channels, closedChannels } = demo;
const setup = () => createWorld({ options: defaultOptions, now: () => 1_000_000_000_000 });
const change = (changes: Partial<ChannelChanges>) =>
  updateChannel(setup(), { integrationId: channels.support, ...changes });

it('changes what is sent and nothing else', () => {
  const world = setup();
  const before = world.channels.get(demo.wabaNumbers.support);
  const after = updateChannel(world, { integrationId: channels.support, about: 'New', websites: [] });
  expect(after).toEqual({ ...before, profile: { ...before?.profile, about: 'New', websites: [] } });
});

it('creates a missing profile, and clears properties by an empty string', () => {
  expect(change({ integrationId: channels.sales, address: '1 Example Street' })).toMatchObject({
    profile: { websites: [], email: null, address: '1 Example Street' },
  });
  expect(change({ description: '' })).toMatchObject({ profile: { description: null, about: 'Ask us anything' } });
});

it("no longer counts a changed display name as Meta's", () => {
  const changes = { integrationId: channels.sales, displayName: 'Acme Shop' };
  expect(change(changes)).toMatchObject({ displayName: 'Acme Shop', isNameFromMeta: false });
});

it('stores a logo as a separate file', () => {
  const world = setup();
  const logo = { bytes: png(640, 640), name: 'our logo.png', type: 'image/png', origin: 'http://mock' };
  const after = updateChannel(world, { integrationId: channels.support, logo });
  const file = [...world.files.values()].at(-1);
  expect(file).toMatchObject({ name: 'our logo.png', expiresAt: null, keyIn: 'header' });
  expect(after).toMatchObject({ profile: { logo: `http://mock/cdn/${file?.id}/our%20logo.png` } });
});

it.each<[Partial<ChannelChanges>, number, string]>([
  [{}, 400, 'At least one field to update must be provided'],
  [{ displayName: ' ' }, 400, 'displayName should not be empty'],
  [{ integrationId: 'intg_9999999999', about: 'New' }, 404, 'Integration not found'],
  [{ integrationId: closedChannels.withoutAccess.id, about: 'New' }, 403, 'You do not have access to this channel'],
  [{ integrationId: closedChannels.notConnected.id, about: 'New' }, 409, 'Integration is not connected'],
])('refuses %j by %i', (changes, status, message) => {
  expect(change(changes)).toEqual({ kind: 'refusal', status, message });
});

const largest = 800 * 1_024;
it.each<[string, Uint8Array, boolean]>([
  ['a square PNG', png(640, 640), true],
  ['the smallest PNG', png(1, 1), true],
  ['a PNG that is too wide', png(641, 641), false],
  ['a PNG that is not square', png(640, 639), false],
  ['a PNG without pixels', png(0, 0), false],
  ['a PNG of the largest size', png(64, 64, largest), true],
  ['a PNG of a byte more', png(64, 64, largest + 1), false],
  ['a square JPEG', jpeg(320, 320), true],
  ['a JPEG that is not square', jpeg(320, 300), false],
  ['a JPEG that breaks off', jpeg(320, 320).subarray(0, 22), false],
  ['a text', new TextEncoder().encode('no picture at all, but long enough'), false],
  ['nothing', new Uint8Array(), false],
])('judges %s as a logo by its bytes', (_, bytes, isTaken) => {
  const logo = { bytes, name: 'logo', type: 'image/png', origin: 'http://mock' };
  const expected = isTaken ? { id: channels.support } : { status: 422 };
  expect(change({ logo })).toMatchObject(expected);
});

it.each([
  ['https://acme.example/logo.png', true],
  ['https://acme.example/logo.JPEG?v=2', true],
  ['https://acme.example/logo.svg', false],
  ['https://acme.example/logo?file=.png', false],
])('judges the logo at %s by its extension: %s', (logoUrl, isTaken) => {
  expect(change({ logoUrl })).toMatchObject(isTaken ? { profile: { logo: logoUrl } } : { status: 422 });
});

function png(width: number, height: number, sizeBytes = 24): Uint8Array {
  const bytes = new Uint8Array(sizeBytes);
  const view = new DataView(bytes.buffer);
  for (const [index, word] of [0x89504e47, 0x0d0a1a0a, 13, 0x49484452, width, height].entries()) {
    view.setUint32(index * 4, word);
  }
  return bytes;
}

/** An application segment, a code table and a frame header. */
function jpeg(width: number, height: number): Uint8Array {
  const size = [height >> 8, height & 255, width >> 8, width & 255];
  return Uint8Array.from([
    ...[0xff, 0xd8],
    ...[0xff, 0xe0, 0, 8, 1, 2, 3, 4, 5, 6],
    ...[0xff, 0xc4, 0, 4, 0, 0],
    ...[0xff, 0xc2, 0, 11, 8, ...size, 1, 0, 0],
  ]);
}
