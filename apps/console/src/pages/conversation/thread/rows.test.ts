import { expect, it } from 'vitest';
import { messageWith } from './chat-message.fixture.ts';
import { rowsOf } from './rows.ts';

const monday = new Date(2026, 10, 30, 9).getTime();
const tuesday = new Date(2026, 11, 1, 9).getTime();

it('begins each day with a line, and names the sender of a run once', () => {
  const asha = { name: 'Asha Rao', phone: '919999999912' };
  const rows = rowsOf([
    messageWith({ id: 'a', createdAt: monday }),
    messageWith({ id: 'b', createdAt: monday + 1 }),
    messageWith({ id: 'c', createdAt: monday + 2, origin: 'USER' }),
    messageWith({ id: 'd', createdAt: monday + 3, origin: 'USER', member: asha }),
    messageWith({ id: 'e', createdAt: tuesday, origin: 'USER', member: asha }),
  ]);
  const shown = rows.map((row) => (row.kind === 'message' ? `${row.key}${row.isFirstOfRun ? '!' : ''}` : row.key));
  expect(shown).toEqual(['day Mon 30 Nov 2026', 'a!', 'b', 'c!', 'd!', 'day Tue 1 Dec 2026', 'e!']);
});

it('shows what was done to the chat as a line between messages', () => {
  const rows = rowsOf([
    messageWith({ id: 'a', createdAt: monday }),
    messageWith({ id: 's', createdAt: monday, origin: 'SYSTEM', type: 'ASSIGNED' }),
    messageWith({ id: 'b', createdAt: monday }),
  ]);
  expect(rows.map(({ kind }) => kind)).toEqual(['day', 'message', 'system', 'message']);
  expect(rows.at(-1)).toMatchObject({ isFirstOfRun: true });
});

it('does not show the customer what was done to the chat, nor what did not arrive', () => {
  const system = { event: 'CLOSED' as const, actor: 'API' as const, subject: null, tag: null };
  const messages = [
    messageWith({ id: 'a', createdAt: monday }),
    messageWith({ id: 's', createdAt: monday, origin: 'SYSTEM', type: 'ACTIVITY', system }),
    messageWith({ id: 'f', createdAt: monday, origin: 'USER', status: 'FAILED' }),
    messageWith({ id: 'c', createdAt: monday, origin: 'SYSTEM', type: 'CALL' }),
  ];
  expect(rowsOf(messages, 'customer').map(({ key }) => key)).toEqual(['day Mon 30 Nov 2026', 'a', 'c']);
  expect(rowsOf(messages, 'account')).toHaveLength(5);
});

it('attaches reactions to their message, the latest of each side', () => {
  const reaction = { type: 'REACTION', repliesTo: 'a', createdAt: monday };
  const rows = rowsOf([
    messageWith({ id: 'a', createdAt: monday }),
    messageWith({ ...reaction, id: 'r1' }),
    messageWith({ ...reaction, id: 'r2', origin: 'USER' }),
    messageWith({ ...reaction, id: 'r3' }),
  ]);
  expect(rows).toHaveLength(2);
  expect(rows[1]).toMatchObject({ reactions: [{ id: 'r2' }, { id: 'r3' }] });
});

it('shows a reaction to a message that has not been read as a message', () => {
  const rows = rowsOf([messageWith({ id: 'r', type: 'REACTION', repliesTo: 'far away', createdAt: monday })]);
  expect(rows[1]).toMatchObject({ kind: 'message', key: 'r' });
});

it('quotes the message that is answered', () => {
  const rows = rowsOf([
    messageWith({ id: 'a', createdAt: monday }),
    messageWith({ id: 'b', createdAt: monday, repliesTo: 'a' }),
    messageWith({ id: 'c', createdAt: monday, repliesTo: 'far away' }),
  ]);
  expect(rows.slice(2)).toMatchObject([{ quoted: { id: 'a' } }, { quoted: undefined }]);
});
