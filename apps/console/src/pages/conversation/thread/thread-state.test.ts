import { expect, it } from 'vitest';
import { messageWith } from './chat-message.fixture.ts';
import type { MessageStatus } from './chat-message.ts';
import { type ThreadPage, withChanged, withNewest, withNews, withOlder, withStatus } from './thread-state.ts';

function pageOf(ids: string, { older = null, latest = ids.at(-1) ?? '' }: Partial<ThreadPage> = {}): ThreadPage {
  return { messages: Array.from(ids, (id) => messageWith({ id, createdAt: id.charCodeAt(0) })), older, latest };
}
const idsOf = ({ messages }: ThreadPage) => messages.map(({ id }) => id).join('');

it.each([
  ['nothing', 'abc', '', 'abc'],
  ['the next messages', 'abc', 'de', 'abcde'],
  ['messages that are known', 'abc', 'bcd', 'abcd'],
  ['the first message of a chat', '', 'a', 'a'],
])('adds %s', (_, known, news, expected) => {
  expect(idsOf(withNews(pageOf(known), pageOf(news)))).toBe(expected);
});

it('keeps the messages as they are when nothing came, and takes the new place', () => {
  const state = pageOf('abc', { older: 'a' });
  const after = withNews(state, pageOf('', { latest: 'z' }));
  expect(after).toEqual({ ...state, latest: 'z' });
  expect(after.messages).toBe(state.messages);
});

it('gives up what is before a gap', () => {
  const page = pageOf('xyz', { older: 'w' });
  expect(withNews(pageOf('abc'), page)).toEqual(page);
  expect(withNewest(pageOf('abc'), page)).toEqual(page);
});

it('joins the newest page where it touches what is known', () => {
  const state = pageOf('abcd', { older: '9' });
  expect(withNewest(state, pageOf('cdef', { older: 'b' }))).toMatchObject({ older: '9', latest: 'f' });
  expect(idsOf(withNewest(state, pageOf('cdef', { older: 'b' })))).toBe('abcdef');
});

it.each([
  ['a small conversation', pageOf('abc'), pageOf('ab'), 'ab'],
  ['what came after a page that touches it', pageOf('abcdyz', { older: '9' }), pageOf('cd', { older: 'b' }), 'abcd'],
  ['everything', pageOf('abc'), pageOf(''), ''],
  ['nothing where the page goes further back', pageOf('cd', { older: 'b' }), pageOf('abcd'), 'abcd'],
])('forgets what the newest page does not have any more: %s', (_, state, page, expected) => {
  expect(idsOf(withNewest(state, page))).toBe(expected);
});

it('puts an older page in front, once', () => {
  const state = pageOf('de', { older: 'c' });
  const after = withOlder(state, pageOf('bcd', { older: 'a' }));
  expect([idsOf(after), after.older, after.latest]).toEqual(['bcde', 'a', 'e']);
});

const steps: [MessageStatus | null, MessageStatus, MessageStatus][] = [
  ['PENDING', 'SENT', 'SENT'],
  ['SENT', 'READ', 'READ'],
  ['READ', 'DELIVERED', 'READ'],
  ['DELIVERED', 'FAILED', 'FAILED'],
  ['FAILED', 'SENT', 'FAILED'],
  [null, 'SENT', 'SENT'],
];

it.each(steps)('a message that is %s and becomes %s is %s', (before, status, expected) => {
  const state = { ...pageOf('a'), messages: [messageWith({ id: 'a', origin: 'USER', status: before })] };
  expect(withStatus(state, 'a', { status }).messages[0]?.status).toBe(expected);
});

it('says why a message failed', () => {
  const state = { ...pageOf('a'), messages: [messageWith({ id: 'a', origin: 'USER', status: 'SENT' })] };
  const after = withStatus(state, 'a', { status: 'FAILED', reason: 'Message undeliverable' });
  expect(after.messages[0]?.failure).toEqual({ reason: 'Message undeliverable', code: '' });
});

it('changes nothing for a message that it does not have, or a status that is over', () => {
  const state = pageOf('a');
  expect(withStatus(state, 'b', { status: 'READ' })).toBe(state);
  const read = withStatus(state, 'a', { status: 'READ' });
  expect(withStatus(read, 'a', { status: 'SENT' })).toBe(read);
});

it('keeps a status of an event that is later than the answer', () => {
  const sent = messageWith({ id: 'a', origin: 'USER', status: 'SENT' });
  const state = withStatus({ ...pageOf('a'), messages: [sent] }, 'a', { status: 'READ' });
  expect(withNewest(state, { messages: [sent], older: null, latest: 'a' }).messages[0]?.status).toBe('READ');
});

it('takes the code of a failure from the answer, and no message that it does not have', () => {
  const sent = messageWith({ id: 'a', origin: 'USER', status: 'SENT' });
  const failed = withStatus({ ...pageOf('a'), messages: [sent] }, 'a', { status: 'FAILED', reason: 'No' });
  const failure = { reason: 'No', code: '131026' };
  const after = withChanged(failed, [{ ...sent, status: 'FAILED', failure }, messageWith({ id: 'b' })]);
  expect(after.messages).toEqual([{ ...sent, status: 'FAILED', failure }]);
});
