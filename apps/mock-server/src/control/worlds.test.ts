import { expect, it } from 'vitest';
import { createMock } from '../mock.ts';
import { demo } from '../world/seed/demo.ts';

function setup(settings: Parameters<typeof createMock>[0] = {}) {
  const mock = createMock(settings);
  const control = async (method: string, path: string, body?: unknown) => {
    const init = { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
    const response = await mock.fetch(`http://mock/__mock${path}`, body === undefined ? { method } : init);
    const text = await response.text();
    return { status: response.status, text, body: text === '' ? undefined : JSON.parse(text) };
  };
  const call = async (path: string, key: string) =>
    (await mock.fetch(`http://mock${path}`, { headers: { authorization: key } })).status;
  return { mock, control, call };
}

it.each([{}, { keys: {} }, { id: 'shop' }, { seed: { name: 'empty', number: 3 } }])(
  'makes a key for a new world of %j, which opens it',
  async (input) => {
    const { control, call, mock } = setup({ strict: true });
    const { status, body } = await control('POST', '/worlds', input);
    expect(status).toBe(201);
    expect(body.key).toMatch(/^key_[0-9a-f]{10}$/);
    expect(body.keys).toEqual([`…${body.key.slice(-4)}`]);
    expect(await call('/team', body.key)).toBe(200);
    expect(mock.world(body.key).id).toBe(body.id);
  },
);

it('names the first given key, and makes none', async () => {
  const { control } = setup();
  const keys = { key_shopread01: ['read'], key_shop000001: 'all' };
  const { body } = await control('POST', '/worlds', { keys });
  expect(body).toMatchObject({ key: 'key_shopread01', keys: ['…ad01', '…0001'] });
});

it('creates worlds one after the other, each with a separate key', async () => {
  const { control } = setup();
  const made = await Promise.all(Array.from({ length: 50 }, () => control('POST', '/worlds', {})));
  expect(new Set(made.map(({ status }) => status))).toEqual(new Set([201]));
  expect(new Set(made.map(({ body }) => body.key)).size).toBe(50);
  expect(new Set(made.map(({ body }) => body.id)).size).toBe(50);
});

it.each([
  ['GET', '', undefined, 200],
  ['GET', '/state/chats?limit=1', undefined, 200],
  ['GET', '/snapshot', undefined, 200],
  ['GET', '/journal', undefined, 200],
  ['POST', '/reset', {}, 200],
  [
    'POST',
    '/inbound',
    { from: '919999999940', to: demo.wabaNumbers.support, content: { type: 'TEXT', text: 'Hi' } },
    201,
  ],
  ['DELETE', '', undefined, 204],
])('takes a key for the id of its world: %s …%s', async (method, path, body, status) => {
  const { control, call, mock } = setup();
  const key = 'key_aaaaaaaaaa';
  expect((await control(method, `/worlds/${key}${path}`, body)).status).toBe(404);
  await call('/team', key);
  const before = mock.world().state();
  const answer = await control(method, `/worlds/${key}${path}`, body);
  expect(answer.status).toBe(status);
  expect(mock.world().state()).toEqual(before);
});

it('never repeats a key in an error', async () => {
  const { control } = setup();
  for (const [method, path] of [
    ['GET', '/worlds/key_secretabcd'],
    ['GET', '/worlds/key_secretabcd/state/nothing'],
    ['POST', '/worlds/key_secretabcd/reset'],
  ] as const) {
    const { status, text } = await control(method, path);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(text).not.toContain('secret');
  }
  const taken = await control('POST', '/worlds', { keys: { [demo.keys.full]: 'all' } });
  expect(taken.status).toBe(409);
  expect(taken.text).not.toContain(demo.keys.full);
});

it('refuses an id that could be a key', async () => {
  const { control } = setup();
  expect((await control('POST', '/worlds', { id: 'key_aaaaaaaaaa' })).status).toBe(400);
});

it('keeps one WABA number in worlds that are created or reset so, until they get another seed', async () => {
  const { control, mock } = setup();
  const numbersOf = async (id: string) => (await control('GET', `/worlds/${id}/state/channels`)).body.rows.length;
  const { body } = await control('POST', '/worlds', { numbers: 1 });
  expect(body.seed).toEqual({ name: 'demo', number: 1, numbers: 1 });
  expect(await numbersOf(body.id)).toBe(1);
  await control('POST', `/worlds/${body.id}/reset`);
  expect(await numbersOf(body.id)).toBe(1);
  await control('POST', `/worlds/${body.id}/reset`, { seed: { name: 'demo', number: 1 } });
  expect(await numbersOf(body.id)).toBe(2);
  await control('POST', `/worlds/${body.id}/reset`, { numbers: 1 });
  expect(await numbersOf(body.id)).toBe(1);
  await control('POST', '/worlds/demo/reset', { seed: body.seed });
  expect(mock.world().state().channels).toHaveLength(1);
  expect((await control('POST', '/worlds', { numbers: 2 })).status).toBe(400);
});

it('restores a world with one WABA number, which stays one', async () => {
  const { control } = setup();
  const { body } = await control('POST', '/worlds', { numbers: 1 });
  const { body: snapshot } = await control('GET', `/worlds/${body.id}/snapshot`);
  expect((await control('PUT', '/worlds/demo/snapshot', snapshot)).status).toBe(204);
  expect((await control('POST', '/worlds/demo/reset')).body.rows.channels).toBe(1);
});

it.each([
  [1, 'SENT'],
  [undefined, 'FAILED'],
] as const)('answers a template without `from` where numbers is %s by %s', async (numbers, status) => {
  const { mock } = setup({ numbers });
  const response = await mock.fetch('http://mock/whatsapp/message/template', {
    method: 'POST',
    headers: { authorization: demo.keys.full, 'content-type': 'application/json' },
    body: JSON.stringify({
      messages: [{ to: demo.customers.withoutChat.phone, content: { templateName: 'welcome', language: 'en' } }],
    }),
  });
  expect(await response.json()).toMatchObject({ messages: [{ status }] });
});

const shop = {
  organization: 'Acme',
  customers: [{ name: 'Ravi Kumar', phone: 919999999921 }],
  chats: [{ customer: 'Ravi Kumar', messages: [{ text: 'Hello' }] }],
};

it('makes and resets worlds from described data, and resets them to it', async () => {
  const { control } = setup();
  const keys = { key_shop000001: 'all' };
  const { status, body } = await control('POST', '/worlds', { data: { ...shop, keys } });
  expect([status, body.key, body.seed]).toEqual([201, 'key_shop000001', { name: 'file', number: 1 }]);
  expect(body.rows).toMatchObject({ customers: 1, chats: 1, messages: 1, channels: 1 });
  await control('POST', `/worlds/${body.id}/inbound`, { from: '919999999940', content: { type: 'TEXT', text: 'Hi' } });
  expect((await control('POST', `/worlds/${body.id}/reset`)).body.rows).toMatchObject({ customers: 1, messages: 1 });
  expect((await control('POST', '/worlds/demo/reset', { data: shop })).body.rows).toMatchObject({ customers: 1 });
});

it('keeps described data in snapshots, and refuses edited data', async () => {
  const { control } = setup();
  const { body } = await control('POST', '/worlds', { data: shop });
  const { body: snapshot } = await control('GET', `/worlds/${body.id}/snapshot`);
  expect((await control('PUT', '/worlds/demo/snapshot', snapshot)).status).toBe(204);
  expect((await control('POST', '/worlds/demo/reset')).body.rows).toMatchObject({ customers: 1, messages: 1 });
  snapshot.seed.data.customers[0].phone = 7;
  const { status, text } = await control('PUT', '/worlds/demo/snapshot', snapshot);
  expect(status).toBe(400);
  expect(text).toContain('seed.data/customers/0/phone must be a string.');
});

it.each([
  [{ data: { custmers: [] } }, 'data: custmers is not a known field. Did you mean customers?'],
  [{ data: { chats: [{ customer: 'Ravi' }] } }, 'data: chats/0/customer is not a name or phone number in customers.'],
  [{ data: shop, seed: { name: 'demo', number: 1 } }, 'Send seed or data, not both.'],
  [{ data: { keys: { key_shop000001: 'all' } } }, 'data: keys cannot be changed by a reset. Leave them out.'],
])('refuses to reset to %j, and changes nothing', async (input, message) => {
  const { control, mock } = setup();
  const before = mock.world().state();
  const { status, body } = await control('POST', '/worlds/demo/reset', input);
  expect([status, body.message]).toEqual([400, [message]]);
  expect(mock.world().state()).toEqual(before);
});
