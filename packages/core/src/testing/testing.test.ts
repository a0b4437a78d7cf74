import { expect, expectTypeOf, it } from 'vitest';
import { validateWebhook, type WebhookEvent, webhooks } from '#contract/webhooks';
import type { WebhookPayloads } from '../webhooks/payloads.ts';
import { fakeTransport, fixedClock, fixedIds, webhookEvent } from './index.ts';

const base = 'https://public.doubletick.io';
const events = Object.keys(webhooks) as WebhookEvent[];

it.each(events)('builds a valid %s', async (event) => {
  expect(await validateWebhook(event, webhookEvent(event))).toEqual([]);
});

it('has a builder for each of the 38 events', () => {
  expect(events).toHaveLength(38);
});

it('merges overrides into the example object by object, and never changes the example', () => {
  const plain = webhookEvent('MESSAGE_RECEIVED');
  const changed = webhookEvent('MESSAGE_RECEIVED', {
    from: '919999999922',
    message: { text: 'Hi', context: { id: 'wamid.1' } },
    contact: undefined,
    ...JSON.parse('{"userId":null}'),
  });
  const { contact: _, ...rest } = plain;
  expect(changed).toEqual({
    ...rest,
    from: '919999999922',
    message: { type: 'TEXT', text: 'Hi', context: { id: 'wamid.1' } },
    userId: null,
  });
  plain.message = { type: 'AUDIO', url: 'https://example.com/a.ogg' };
  expect(webhookEvent('MESSAGE_RECEIVED').message).toEqual({ type: 'TEXT', text: 'Hello', context: {} });
  const odd = webhookEvent('MESSAGE_RECEIVED', JSON.parse('{"__proto__":{"polluted":true}}'));
  expect('polluted' in {} || Object.getPrototypeOf(odd) !== Object.prototype).toBe(false);
});

it('types a payload by its event, and overrides by the payload', () => {
  expectTypeOf(webhookEvent('MESSAGE_RECEIVED')).toEqualTypeOf<WebhookPayloads['MESSAGE_RECEIVED']>();
  expectTypeOf(webhookEvent('ADD_TAG', { tagName: 'vip' })).toEqualTypeOf<WebhookPayloads['ADD_TAG']>();
  // @ts-expect-error a typo
  webhookEvent('ADD_TAG', { tagNames: 'vip' });
  // @ts-expect-error another event's property
  webhookEvent('MESSAGE_RECEIVED', { message: { tagName: 'vip' } });
  // @ts-expect-error a number for a text
  expect(webhookEvent('MESSAGE_RECEIVED', { from: 919_999_999_922 }).from).toBe(919_999_999_922);
});

it.each(['NO_SUCH_EVENT', 'toString'])('refuses the event %s', (event) => {
  expect(() => webhookEvent(event as WebhookEvent)).toThrow(new TypeError(`There is no event "${event}".`));
});

it('keeps time without timers: sleeping moves the clock', async () => {
  const clock = fixedClock('2026-06-04T12:00:00Z');
  const start = clock.now();
  await clock.sleep(86_400_000);
  await clock.sleep(5, AbortSignal.abort());
  expect(clock.now() - start).toBe(86_400_000);
  expect(clock.sleeps).toEqual([86_400_000]);
  await expect(clock.sleep(Number.NaN)).rejects.toThrow(TypeError);
  expect(() => fixedClock('soon')).toThrow(TypeError);
});

it('counts ids as UUIDs of version 4', () => {
  const uuid = fixedIds('a1');
  const ids = Array.from({ length: 17 }, () => uuid());
  expect(ids[0]).toBe('a1000000-0000-4000-8000-000000000001');
  expect(new Set(ids).size).toBe(17);
  for (const id of ids) expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-8[\da-f]{3}-[\da-f]{12}$/);
  expect(fixedIds()()).toBe('00000000-0000-4000-8000-000000000001');
  expect(() => fixedIds('xyz')).toThrow(TypeError);
});

it('records what was sent, with its operation', async () => {
  const transport = fakeTransport({ getChatList: { body: [] }, editWebhook: new Response('ok', { status: 201 }) });
  await transport.fetch(new Request(`${base}/chats?limit=5&x=y`));
  const edit = new Request(`${base}/v2/webhook/a%20b`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"url":"https://example.com"}',
  });
  expect(await (await transport.fetch(edit)).text()).toBe('ok');
  expect(await (await transport.fetch(edit)).text()).toBe('ok');
  expect(transport.requests.slice(0, 2)).toMatchObject([
    { operation: 'getChatList', method: 'GET', path: '/chats', query: { limit: 5, x: 'y' }, body: undefined },
    { operation: 'editWebhook', params: { webhookId: 'a b' }, body: { url: 'https://example.com' } },
  ]);
  transport.assertDone();
});

it('sends the first reply that matches and is not used up', async () => {
  const transport = fakeTransport()
    .reply('getTeam', { status: 429, headers: { 'retry-after': '1' } }, { times: 1 })
    .reply(
      ({ path }) => path === '/team',
      ({ query }) => ({ body: query }),
      { times: 1 },
    )
    .reply('getTeam', { body: 'last' });
  const answers: unknown[] = [];
  for (const query of ['', '?a=1', '?a=2', '?a=3']) {
    const response = await transport.fetch(new Request(`${base}/team${query}`));
    answers.push(response.ok ? await response.json() : response.headers.get('retry-after'));
  }
  expect(answers).toEqual(['1', { a: '1' }, 'last', 'last']);
  transport.assertDone();
});

it('throws what a reply throws, as the network would', async () => {
  const error = new TypeError('fetch failed');
  const transport = fakeTransport({ getTeam: () => Promise.reject(error) });
  await expect(transport.fetch(new Request(`${base}/team`))).rejects.toBe(error);
});

it('ends when the signal aborts, before and during the reply', async () => {
  const transport = fakeTransport({ getTeam: () => new Promise(() => undefined) });
  const early = new Request(`${base}/team`, { signal: AbortSignal.abort(new Error('early')) });
  await expect(transport.fetch(early)).rejects.toThrow('early');
  expect(transport.requests).toEqual([]);
  const controller = new AbortController();
  const pending = transport.fetch(new Request(`${base}/team`, { signal: controller.signal }));
  controller.abort(new Error('late'));
  await expect(pending).rejects.toThrow('late');
});

it.each([
  ['GET', '/team', "No reply for GET /team (getTeam). Add one with reply('getTeam', …)."],
  ['GET', '/teams', 'the closest one is GET /team (getTeam)'],
  ['DELETE', '/team', 'the closest one is GET /team (getTeam)'],
  ['POST', '/whatsapp/message/txt', 'the closest one is POST /whatsapp/message/text (sendWhatsappTextMessage)'],
  ['POST', '/v2/webhook/a/', 'the closest one is POST /v2/webhook/{webhookId} (editWebhook)'],
])('throws at %s %s without a reply, and says so again at the end', async (method, path, message) => {
  const transport = fakeTransport();
  await expect(transport.fetch(new Request(`${base}${path}`, { method }))).rejects.toThrow(message);
  expect(() => transport.assertDone()).toThrow(message);
});

it('names the replies that were not used up', () => {
  const transport = fakeTransport({ getTeam: {} }).reply('getChatList', {}, { times: 2 });
  expect(() => transport.assertDone()).toThrow('2 more expected of getChatList.');
});

it('refuses an unknown operation and an invalid count', () => {
  // @ts-expect-error there is no such operation
  expect(() => fakeTransport({ getTeams: {} })).toThrow(new TypeError('There is no operation "getTeams".'));
  expect(() => fakeTransport().reply('getTeam', {}, { times: 0 })).toThrow(TypeError);
});
