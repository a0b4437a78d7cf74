import { expect, it, onTestFinished } from 'vitest';
import { createMock } from './mock.ts';
import { demo } from './world/seed/demo.ts';

function setup() {
  const mock = createMock({
    now: () => 1_000_000_000_000,
    options: { progress: { messages: 'held', exports: 'held' } },
  });
  onTestFinished(() => mock[Symbol.asyncDispose]());
  const world = mock.world();
  const send = (path: string, body: object | null = null, method = body ? 'POST' : 'GET') =>
    mock.fetch(`http://mock${path}`, {
      method,
      headers: { authorization: world.key, 'content-type': 'application/json' },
      body: body && JSON.stringify(body),
    });
  const messageId = '00000000-0000-4000-8000-0000000000aa';
  const from = demo.wabaNumbers.support;
  const text = { messageId, from, to: '919999999977', content: { text: 'Hello' } };
  return { world, send, messageId, text };
}

it('shows in the API what was told, over both ways in the same words', async () => {
  const { world, send, messageId, text } = setup();
  await send('/whatsapp/message/text', text);
  const status = async () => (await send(`/whatsapp/message/status?messageId=${messageId}`)).json();
  expect(await status()).toMatchObject({ sentAt: null });
  expect(world.progress.message(messageId, 'DELIVERED')).toMatchObject({ id: messageId });
  expect(await status()).toMatchObject({ sentAt: expect.any(String), deliveredAt: expect.any(String), readAt: null });
  expect((await send('/__mock/worlds/demo/progress', { messageId, to: 'READ' })).status).toBe(200);
  expect(await status()).toMatchObject({ readAt: expect.any(String) });
  expect(() => world.progress.fail(messageId)).toThrow('The message was delivered.');
});

it('goes on when the options of the running world change, and waits when they change back', async () => {
  const { world, send, messageId, text } = setup();
  await send('/whatsapp/message/text', text);
  await world.clock.advance('1500ms');
  world.setOptions({ progress: { messages: 'plan' } });
  const statuses = () => world.events({ event: 'MESSAGE_STATUS_UPDATE' }).length;
  expect(statuses()).toBe(1);
  const path = '/__mock/worlds/demo/options';
  expect((await send(path, { progress: { messages: 'held' } }, 'PATCH')).status).toBe(200);
  await world.clock.advance('1h');
  expect(statuses()).toBe(1);
  expect(world.progress.release('messages')).toBe(1);
  expect(world.state().messages.find(({ id }) => id === messageId)?.delivery.readAt).toBeNull();
  expect(world.state().options.progress).toMatchObject({ messages: 'held', exports: 'held', calls: 'plan' });
  world.reset();
  expect(world.state().options.progress.messages).toBe('held');
});

it('serves the file of a finished export to a key', async () => {
  const { world, send } = setup();
  const { phone } = demo.customers.assigned;
  const days = { startDate: '01-01-2001', endDate: '31-12-2001' };
  const wabaNumber = demo.wabaNumbers.support;
  await send('/export-chats', { wabaNumber, customerPhoneNumber: phone, ...days, includeMedia: true });
  const requested = world.state().exports.at(-1);
  expect(requested).toMatchObject({ finishedAt: null });
  const finished = world.progress.export(requested?.id ?? '');
  expect(finished).toMatchObject({ file: expect.stringContaining('.csv') });
  const file = await send('file' in finished ? String(finished.file) : '');
  expect(file.status).toBe(200);
  expect(await file.text()).toContain('Hello, is my order ready?');
});

it.each<[string, (world: ReturnType<typeof setup>['world']) => unknown, string]>([
  ['an unknown message', ({ progress }) => progress.message('nowhere'), 'messageId must be the id of a message'],
  ['no message', ({ progress }) => progress.message(undefined as never), 'exactly one of'],
  ['a number', ({ progress }) => progress.call(1 as never), 'progress.call: callId must be a string.'],
  ['a word', ({ progress }) => progress.release('mesages' as never), 'release must be one of all, messages, '],
  ['an old option', (world) => world.setOptions({ queued: 'immediate' } as never), 'it has become progress.deletions'],
])('refuses %s', (_, act, message) => {
  expect(() => act(setup().world)).toThrow(message);
});
