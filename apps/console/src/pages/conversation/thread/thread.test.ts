import { expect, it, vi } from 'vitest';
import type { WorldEvent } from '../../../live/world-event.ts';
import { messageWith } from './chat-message.fixture.ts';
import type { ChatMessage } from './chat-message.ts';
import { type PageQuery, pageSize, Thread } from './thread.ts';
import type { ThreadPage } from './thread-state.ts';

/** A chat whose messages are numbered, and a thread that reads it. */
function setup(count: number) {
  const messages: ChatMessage[] = [];
  const add = (fields: Partial<ChatMessage> = {}) => {
    const id = String(messages.length);
    messages.push(messageWith({ id, createdAt: messages.length, ...fields }));
  };
  for (let i = 0; i < count; i += 1) add();
  const queries: PageQuery[] = [];
  const server = { isDown: false };
  const read = async (query: PageQuery): Promise<ThreadPage> => {
    queries.push(query);
    const { before, after, ids, limit } = query;
    await Promise.resolve();
    if (server.isDown) throw new Error('The mock cannot be reached.');
    if (ids !== undefined) return { messages: messages.filter(({ id }) => id === ids), older: null, latest: '' };
    const end = before === undefined ? messages.length : Number(before) + 1;
    const begin = after === undefined ? 0 : Number(after) + 1;
    const start = Math.max(begin, end - limit);
    return {
      messages: messages.slice(start, end),
      older: start > begin ? String(start - 1) : null,
      latest: String(messages.length - 1),
    };
  };
  const thread = new Thread('chat_1', read);
  const shown = () => thread.snapshot().state?.messages.map(({ id }) => Number(id)) ?? [];
  return { thread, messages, add, queries, server, shown };
}

const event = (type: string, data: object = {}): WorldEvent => ({ id: 1, at: 0, type, data: { ...data } });
const accepted = () => event('MESSAGE_ACCEPTED', { chatId: 'chat_1' });
const range = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => from + i);

it('reads the newest page, then older ones until nothing is left', async () => {
  const { thread, shown } = setup(250);
  await thread.refresh();
  expect(shown()).toEqual(range(150, 250));
  await thread.readOlder();
  await thread.readOlder();
  await thread.readOlder();
  expect(shown()).toEqual(range(0, 250));
  expect(thread.snapshot().state?.older).toBeNull();
});

it('reads only what is new after an event', async () => {
  const { thread, add, queries, shown } = setup(3);
  await thread.refresh();
  add();
  thread.hear(accepted());
  await vi.waitFor(() => expect(shown()).toEqual([0, 1, 2, 3]));
  expect(queries.slice(1)).toEqual([{ after: '2', limit: pageSize }]);
});

it('hears an event once, and reads once more for all that come during a read', async () => {
  const { thread, add, queries, shown } = setup(1);
  await thread.refresh();
  const first = accepted();
  thread.hear(first);
  thread.hear(first);
  for (let i = 0; i < 20; i += 1) {
    add();
    thread.hear(accepted());
  }
  await vi.waitFor(() => expect(shown()).toEqual(range(0, 21)));
  expect(queries).toHaveLength(3);
});

it('takes a status from the event, without a read', async () => {
  const { thread, messages, queries } = setup(0);
  messages.push(messageWith({ id: '0', origin: 'USER', status: 'SENT' }));
  await thread.refresh();
  thread.hear(event('MESSAGE_STATUS_UPDATE', { messageId: '0', status: 'READ' }));
  expect(thread.snapshot().state?.messages[0]?.status).toBe('READ');
  expect(queries).toHaveLength(1);
});

it('reads a failed message again, for the code of the failure', async () => {
  const { thread, messages, queries } = setup(0);
  messages.push(messageWith({ id: '0', origin: 'USER', status: 'SENT' }));
  await thread.refresh();
  const failure = { reason: 'Message undeliverable', code: '131026' };
  messages[0] = messageWith({ id: '0', origin: 'USER', status: 'FAILED', failure });
  thread.hear(event('MESSAGE_STATUS_UPDATE', { messageId: '0', status: 'FAILED', failMessage: failure.reason }));
  expect(thread.snapshot().state?.messages[0]?.failure).toEqual({ reason: failure.reason, code: '' });
  await vi.waitFor(() => expect(thread.snapshot().state?.messages[0]?.failure).toEqual(failure));
  expect(queries.at(-1)).toEqual({ ids: '0', limit: 1 });
});

it('reads a call again that was not over, when something happens', async () => {
  const { thread, messages, queries } = setup(0);
  const call = { direction: 'INCOMING', status: 'INITIATED', talkSeconds: null } as const;
  messages.push(messageWith({ id: '0', origin: 'SYSTEM', type: 'CALL', call }));
  await thread.refresh();
  messages[0] = messageWith({ id: '0', origin: 'SYSTEM', type: 'CALL', call: { ...call, status: 'MISSED' } });
  thread.hear(event('CALL_MISSED', { chatId: 'chat_1' }));
  await vi.waitFor(() => expect(thread.snapshot().state?.messages[0]?.call?.status).toBe('MISSED'));
  expect(queries.at(-1)).toEqual({ ids: '0', limit: 1 });
  await thread.readNews();
  expect(queries.slice(3)).toHaveLength(1);
});

it('begins again after a reset, and drops what was asked before', async () => {
  const { thread, messages, shown } = setup(150);
  await thread.refresh();
  const older = thread.readOlder();
  messages.length = 2;
  thread.hear(event('WORLD_RESET'));
  expect(thread.snapshot().state).toBeUndefined();
  await older;
  await vi.waitFor(() => expect(shown()).toEqual([0, 1]));
});

it('closes a small gap after a reconnect, and gives up what is before a large one', async () => {
  const { thread, add, shown } = setup(10);
  await thread.refresh();
  for (let i = 0; i < 50; i += 1) add();
  await thread.refresh();
  expect(shown()).toEqual(range(0, 60));
  for (let i = 0; i < 150; i += 1) add();
  await thread.refresh();
  expect(shown()).toEqual(range(110, 210));
  await thread.readOlder();
  expect(shown()).toEqual(range(10, 210));
});

it('says that a read failed, keeps what it has, and goes on with the next read', async () => {
  const { thread, server, add, shown } = setup(2);
  await thread.refresh();
  server.isDown = true;
  await thread.readNews();
  expect(thread.snapshot()).toMatchObject({ problem: 'The mock cannot be reached.' });
  expect(shown()).toEqual([0, 1]);
  server.isDown = false;
  add();
  await thread.readNews();
  expect(thread.snapshot().problem).toBeUndefined();
  expect(shown()).toEqual([0, 1, 2]);
});

it('tells its listeners until they leave', async () => {
  const { thread } = setup(1);
  const listener = vi.fn();
  const leave = thread.subscribe(listener);
  await thread.refresh();
  expect(listener).toHaveBeenCalled();
  const { length } = listener.mock.calls;
  leave();
  await thread.refresh();
  expect(listener).toHaveBeenCalledTimes(length);
});
