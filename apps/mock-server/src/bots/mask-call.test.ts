import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createMock } from '../mock.ts';
import { startReceiver } from '../webhooks/receiver.fixture.ts';
import { leaveOutSecrets } from '../world/bots/leave-out-secrets.ts';
import { demo } from '../world/seed/demo.ts';
import type { BotCall } from '../world/tables/bots.ts';
import { callOf, latestRun, publishCaller } from './calling-bot.fixture.ts';
import { deepest, isTooDeep, maskCall, maskData } from './mask-call.ts';

const keyCharacters = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789');
const usualKey = fc.string({ unit: keyCharacters, minLength: 10, maxLength: 10 }).map((end) => `key_${end}`);
/** As a seed file can name it. */
const oddKey = fc
  .string({
    unit: fc.integer({ min: 0x21, max: 0x7e }).map((code) => String.fromCharCode(code)),
    minLength: 8,
    maxLength: 40,
  })
  .map((end) => `key_${end}`);
const secret = fc.string({ unit: keyCharacters, minLength: 12, maxLength: 40 });
const secretHeader = fc.constantFrom(
  ...['Authorization', 'Cookie', 'X-Api-Key', 'X-Shop-Key', 'X-Auth-Token', 'Client-Secret', 'apikey', 'X-Signature'],
);
const filler = fc.string({ maxLength: 20 });
const embed = (text: string) =>
  fc
    .tuple(filler, filler, fc.constantFrom<(text: string) => string>(String, JSON.stringify, encodeURIComponent))
    .map(([before, after, encode]) => `${before} ${encode(text)} ${after}`);

const callWithSecrets = fc
  .record({
    keys: fc.array(fc.oneof(usualKey, oddKey), { minLength: 1, maxLength: 3 }),
    value: secret,
    name: secretHeader,
    isBodyCut: fc.boolean(),
  })
  .chain(({ keys, value, name, isBodyCut }) => {
    const leak = fc.oneof(...[...keys, value].map(embed));
    return fc.record({
      keys: fc.constant(keys),
      value: fc.constant(value),
      call: fc.record<BotCall>({
        method: fc.constant('POST'),
        url: leak.map((text) => `http://127.0.0.1/${encodeURIComponent(text)}?a=${encodeURIComponent(text)}`),
        headers: leak.map((text) => ({ [name]: value, 'X-Note': text })),
        body: leak,
        answer: leak.map((text) => ({ status: 200, body: text, isBodyCut })),
        error: leak.map((message) => ({ code: 'ECONNRESET', message })),
        hint: leak,
      }),
      body: fc.oneof(
        leak,
        leak.map((text) => JSON.stringify({ order: { id: text, [text]: [text] } })),
      ),
    });
  });

it('keeps neither a key nor what a secret header had, wherever it was', () => {
  fc.assert(
    fc.property(callWithSecrets, ({ keys, value, call, body }) => {
      const kept = JSON.stringify(maskCall({ call, body }, keys));
      for (const leaked of [...keys, value]) {
        for (const form of [leaked, JSON.stringify(leaked).slice(1, -1), encodeURIComponent(leaked)]) {
          expect(kept).not.toContain(form);
          expect(kept).not.toContain(JSON.stringify(form).slice(1, -1));
        }
      }
    }),
  );
});

it('keeps no start of a key where no more was read of an answer', () => {
  const cut = fc.tuple(fc.oneof(usualKey, oddKey, secret), fc.nat(), filler);
  fc.assert(
    fc.property(cut, ([key, at, before]) => {
      const start = key.slice(0, 6 + (at % (key.length - 6)));
      const body = `${before} ${start}`;
      const answer = { status: 200, body, isBodyCut: true };
      const call = {
        method: 'GET',
        url: 'http://localhost/',
        headers: { 'X-Api-Key': key },
        body: '',
        answer,
        error: null,
      };
      const kept = maskCall({ call, body }, [key]);
      expect(kept.call.answer?.body).not.toContain(start);
      expect(kept.body).not.toContain(start);
    }),
  );
});

it('shows the end of a key of the usual form, as the journal does, and nothing of other secrets', () => {
  const headers = { Authorization: 'key_demo000001', 'X-Shop-Token': 'hunter2hunter2', Accept: 'text/plain' };
  const url = 'https://ravi:hunter3hunter3@shop.example/?token=hunter4hunter4&page=2';
  const body = 'hunter2hunter2 hunter3hunter3 hunter4hunter4 key_demo000001';
  const answer = { status: 200, body, isBodyCut: false };
  const { call } = maskCall({ call: { method: 'GET', url, headers, body: '', answer, error: null }, body }, []);
  expect(call.headers).toEqual({ Authorization: '…0001', 'X-Shop-Token': '…', Accept: 'text/plain' });
  expect(call.url).toBe('https://…@shop.example/?token=…&page=2');
  expect(call.answer?.body).toBe('… … … …0001');
});

it.each<[name: string, isSecret: boolean]>([
  ['Authorization', true],
  ['Proxy-Authorization', true],
  ['X-Auth-User', true],
  ['Cookie', true],
  ['X-Api-Key', true],
  ['apikey', true],
  ['X-Shop-Key', true],
  ['Client-Secret', true],
  ['X-Token-Value', true],
  ['X-Credential', true],
  ['X-Sig', true],
  ['Idempotency-Key', false],
  ['X-Idempotency-Key', false],
  ['X-Author', false],
  ['X-Keyboard', false],
  ['X-Design', false],
  ['Content-Type', false],
])('treats the header %s alike in runs and in exports', (name, isSecret) => {
  const headers = { [name]: 'hunter2hunter2' };
  const { call } = maskCall(
    { call: { method: 'GET', url: 'http://localhost/', headers, body: '', answer: null, error: null }, body: null },
    [],
  );
  const url = 'http://localhost/';
  const api = { name: 'A', method: 'GET' as const, url, headers: [{ name, value: 'hunter2hunter2' }], body: '' };
  const shown = isSecret ? '…' : 'hunter2hunter2';
  expect(call.headers[name]).toBe(shown);
  expect(leaveOutSecrets(api).headers).toEqual([{ name, value: shown }]);
});

it('masks what Basic encodes, a token without its scheme, and each cookie', () => {
  const headers = {
    Authorization: `Basic ${Buffer.from('ravi:hunter2hunter2').toString('base64')}`,
    'Proxy-Authorization': 'Bearer hunter3hunter3',
    Cookie: 'theme=darkish; session=hunter4hunter4',
  };
  const body = '{"seen": ["hunter2hunter2", "hunter3hunter3", "hunter4hunter4"]}';
  const call = { method: 'GET', url: 'http://localhost/', headers, body: '', answer: null, error: null };
  expect(maskCall({ call, body }, []).body).toBe('{"seen":["…","…","…"]}');
});

it('keeps JSON as it is where a secret is a word or a number of it', () => {
  const headers = { 'X-Api-Key': '1234567', 'X-Token': '"order"', 'Idempotency-Key': '919999999921' };
  const body = '{"order": {"id": 1234567, "phone": "919999999921", "total": 12345.67}}';
  const call = { method: 'GET', url: 'http://localhost/', headers, body: '', answer: null, error: null };
  expect(JSON.parse(maskCall({ call, body }, []).body ?? '')).toEqual({
    order: { id: '…', phone: '919999999921', total: 12_345.67 },
  });
});

it('walks through data as deep as the limit, and says what is deeper', () => {
  const nested = (depth: number) => JSON.parse('['.repeat(depth) + ']'.repeat(depth));
  expect([isTooDeep(nested(deepest)), isTooDeep(nested(deepest + 1)), isTooDeep(nested(100_000))]).toEqual([
    false,
    true,
    true,
  ]);
  expect(maskData(nested(deepest), String)).toEqual(nested(deepest));
});

it('shows no key in a run, an event, an export or the state, whatever an API repeats', async () => {
  await using receiver = await startReceiver((received, outgoing) => {
    const { authorization = '', 'x-shop-token': token = '' } = received.headers;
    outgoing.writeHead(500).end(JSON.stringify({ order: { id: `${authorization} ${token} ${received.target}` } }));
  });
  const world = createMock().world();
  const botId = publishCaller(world, {
    url: `${receiver.url}?key={{account.apiKey}}`,
    headers: [
      { name: 'Authorization', value: '{{account.apiKey}}' },
      { name: 'X-Shop-Token', value: 'hunter2hunter2' },
    ],
    body: '{"key": "{{account.apiKey}}"}',
  });
  world.simulate.text({
    ...{ from: demo.customers.unassigned.phone, to: demo.wabaNumbers.support },
    text: 'Order?',
  });
  await world.settle();
  const run = latestRun(world);
  expect(receiver.received[0]?.headers.authorization).toBe(demo.keys.full);
  expect(callOf(run)?.answer?.body).toContain('…0001 …');
  const { savedApis: _, ...state } = world.state();
  for (const shown of [run, world.bots.runs(), world.events(), world.journal(), world.bots.export(botId).bot, state]) {
    expect(JSON.stringify(shown)).not.toMatch(/key_demo000001|hunter2hunter2/);
  }
});
