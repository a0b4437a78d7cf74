import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createMock } from './mock.ts';
import { demo } from './world/seed/demo.ts';
import type { Snapshot } from './world/snapshot.ts';

const { customers, wabaNumbers } = demo;
const hello = {
  type: 'CUSTOMER_MESSAGE',
  from: customers.unassigned.phone,
  to: wabaNumbers.support,
  content: { type: 'TEXT', text: 'Hello' },
} as const;

function setup() {
  const mock = createMock({ now: () => 1_000_000_000_000 });
  const call = (path: string, key: string = demo.keys.full, init: RequestInit = {}) =>
    mock.fetch(`http://mock${path}`, { ...init, headers: { authorization: key, 'content-type': 'application/json' } });
  return { mock, call };
}

it('is the world of the demo keys unless a key is named, and another one for another key', () => {
  const { mock } = setup();
  expect(mock.world()).toMatchObject({ id: 'demo', key: demo.keys.full });
  expect(mock.world(demo.keys.readOnly).id).toBe('demo');
  expect(mock.world('key_aaaaaaaaaa')).toMatchObject({ id: 'world-2', key: 'key_aaaaaaaaaa' });
});

it.each(['key_revoked001', 'key_forbidden1', 'key_nonsense'])('throws for the key %s, which opens no world', (key) => {
  expect(() => setup().mock.world(key)).toThrow('The key opens no world');
});

it('restores a snapshot any number of times, whatever happened since', async () => {
  const { mock, call } = setup();
  const world = mock.world();
  world.simulate(hello);
  const snapshot = world.snapshot();
  const then = world.state();
  for (const phone of [customers.unassigned.phone, customers.assigned.phone]) {
    await call('/customer/block', demo.keys.full, { method: 'POST', body: JSON.stringify({ phone }) });
    expect(world.state()).not.toEqual(then);
    world.restore(snapshot);
    expect(world.state()).toEqual(then);
  }
});

it.each([
  [undefined, 'A snapshot must be an object.'],
  [{}, 'The version of the snapshot must be 1, 2 or 3.'],
  [{ ...createMock().world().snapshot(), tables: {} }, 'must be a list of rows'],
])('does not restore %j, and says why', (input, reason) => {
  const world = setup().mock.world();
  const before = world.state();
  expect(() => world.restore(input as Snapshot)).toThrow(reason); // as a JavaScript user might
  expect(world.state()).toEqual(before);
});

it('restores a snapshot that an earlier version took', () => {
  const file = join(import.meta.dirname, 'world/snapshot-version-1.fixture.json');
  const written = JSON.parse(readFileSync(file, 'utf8'));
  const world = setup().mock.world();
  world.restore(written);
  expect(world.state().whatsappGroups).toEqual(written.tables.groups);
});

it('writes as a customer; the chat becomes unread and first in the inbox', async () => {
  const { mock, call } = setup();
  const message = mock.world().simulate({ ...hello, name: 'Ravi K.' });
  const { messages, chats, customers: people } = mock.world().state();
  expect(message).toMatchObject({ origin: 'CUSTOMER', text: 'Hello' });
  expect(messages).toContainEqual(message);
  const chat = chats.find(({ id }) => 'chatId' in message && id === message.chatId);
  expect(chat).toMatchObject({ unreadCount: 3, lastMessage: { isInbound: true } });
  expect(people.find(({ phone }) => phone === hello.from)?.name).toBe('Ravi K.');
  const inbox = await (await call('/chats?limit=1')).json();
  expect(inbox).toMatchObject({ chats: [{ name: 'Ravi K.', lastMessage: { text: 'Hello' } }] });
});

it.each([
  [{ ...hello, from: '0' }, 'from must be a phone number'],
  [{ ...hello, to: '919999999999' }, 'to must be one of the WABA numbers'],
  [{ ...hello, to: undefined }, 'to is missing: name one of the WABA numbers of the account'],
  [{ ...hello, from: customers.blocked.phone }, 'The customer is blocked'],
  [{ ...hello, repliesTo: 'nothing' }, 'repliesTo must be the id of a message'],
])('throws for %j and changes nothing', (inbound, reason) => {
  const { mock } = setup();
  const before = mock.world().state();
  expect(() => mock.world().simulate(inbound)).toThrow(reason);
  expect(mock.world().state()).toEqual(before);
});

it('keeps a journal of requests that names the closest operation for unknown paths, and no key', async () => {
  const { mock, call } = setup();
  const misspelt = await call('/team-member/asign', demo.keys.full, { method: 'POST', body: '{}' });
  const wrongMethod = await call('/team', demo.keys.full, { method: 'PUT' });
  await call('/chats?limit=1');
  await call('/team', 'key_revoked001');
  expect(misspelt.headers.get('x-mock-hint')).toContain('POST /team-member/assign (assignTeamMemberToChat)');
  expect(wrongMethod.headers.get('x-mock-hint')).toContain('GET /team (getTeam)');
  const journal = mock.world().journal();
  expect(journal).toMatchObject([
    { number: 1, method: 'POST', status: 404, closest: 'POST /team-member/assign (assignTeamMemberToChat)' },
    { number: 2, method: 'PUT', status: 405, closest: 'GET /team (getTeam)' },
    { number: 3, path: '/chats?limit=1', status: 200, operation: 'getChatList' },
    { number: 4, path: '/team', status: 401 },
  ]);
  expect(JSON.stringify(journal)).not.toContain('key_');
  mock.world().reset();
  expect(mock.world().journal()).toEqual([]);
});

it('keeps at least the last thousand requests', async () => {
  const { mock, call } = setup();
  for (let count = 0; count < 2_100; count += 1) await call('/nowhere');
  const numbers = mock
    .world()
    .journal()
    .map(({ number }) => number);
  expect(numbers.length).toBeGreaterThanOrEqual(1_000);
  expect(numbers.length).toBeLessThan(2_000);
  expect(numbers.at(-1)).toBe(2_100);
});

it('keeps the registered webhooks in a reset that says so, with ids that stay different', async () => {
  const { mock, call } = setup();
  const world = mock.world();
  const registerOne = async (name: string) => {
    const body = JSON.stringify({
      name,
      url: 'http://127.0.0.1:9/hook',
      method: 'POST',
      webhookEvents: ['MESSAGE_RECEIVED'],
      wabaNumbers: [demo.wabaNumbers.support],
    });
    expect((await call('/v2/webhook/register', demo.keys.full, { method: 'POST', body })).status).toBe(201);
  };
  const names = () => world.state().webhooks.map(({ name }) => name);
  const seeded = names();
  await registerOne('mine');
  world.reset({}, { keep: ['webhooks'] });
  await registerOne('another');
  expect(names()).toEqual([...seeded, 'mine', 'another']);
  await mock.fetch('http://mock/__mock/worlds/demo/reset', { method: 'POST', body: '{"keep":["webhooks"]}' });
  expect(names()).toEqual([...seeded, 'mine', 'another']);
  world.reset();
  expect(names()).toEqual(seeded);
});
