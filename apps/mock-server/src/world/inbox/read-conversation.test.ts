import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createWorld } from '../create-world.ts';
import { defaultOptions } from '../options.ts';
import { isRefusal } from '../refusal.ts';
import { demo } from '../seed/demo.ts';
import { addMessage } from './add-message.ts';
import { assign, unassign } from './assign.ts';
import { findChat } from './open-chat.ts';
import { type ConversationItem, type ConversationQuery, isMessage, readConversation } from './read-conversation.ts';

const { agents, customers, wabaNumbers } = demo;
const target = { customerPhoneNumber: customers.unassigned.phone, wabaNumber: wabaNumbers.support };

function setup() {
  const clock = { now: 1_000_000_000_000 };
  const world = createWorld({ options: defaultOptions, now: () => clock.now });
  const chat =
    findChat(world, { customerPhone: target.customerPhoneNumber, wabaNumber: target.wabaNumber }) ?? expect.fail();
  for (const { id } of [...world.messages.list('ofChat', chat.id)]) world.messages.delete(id);
  const done: string[] = [];
  const acts = {
    write() {
      const text = `message ${done.length}`;
      addMessage(world, chat, { origin: 'CUSTOMER', type: 'TEXT', text });
      done.push(text);
    },
    assign() {
      assign(world, { ...target, assignedUserPhoneNumber: agents.lead.phone });
      unassign(world, target);
      done.push('ASSIGNED', 'UNASSIGNED');
    },
    wait() {
      clock.now += 1;
    },
  };
  const read = (query: Partial<ConversationQuery> = {}) => {
    const page = readConversation(world, { chatId: chat.id, limit: 1_000, ...query });
    return isRefusal(page) ? expect.fail(page.message) : page;
  };
  return { world, chat, acts, done, read };
}

function nameOf(item: ConversationItem): string | null {
  return isMessage(item) ? item.text : item.event;
}

const history = fc.array(fc.constantFrom('write', 'assign', 'wait'), { maxLength: 30 });

it('lists everything in the order in which it happened, also what happened at the same time', () => {
  fc.assert(
    fc.property(history, fc.integer({ min: 1, max: 7 }), (names, limit) => {
      const { acts, done, read } = setup();
      for (const name of names) acts[name]();
      expect(read().items.map(nameOf)).toEqual(done);

      const pages: (string | null)[][] = [];
      let page = read({ limit });
      for (; page.older !== null; page = read({ limit, before: page.older })) pages.unshift(page.items.map(nameOf));
      pages.unshift(page.items.map(nameOf));
      expect(pages.flat()).toEqual(done);
      expect(pages.slice(1).every((items) => items.length === limit)).toBe(true);
    }),
  );
});

it('lists only what has come since a page', () => {
  fc.assert(
    fc.property(history, history, (before, since) => {
      const { acts, done, read } = setup();
      for (const name of before) acts[name]();
      const { latest } = read();
      const known = done.length;
      for (const name of since) acts[name]();
      const page = read({ after: latest });
      expect(page.items.map(nameOf)).toEqual(done.slice(known));
      expect(page.older).toBeNull();
    }),
  );
});

it('reads what has come since a page in pages too', () => {
  const { acts, read } = setup();
  acts.write();
  const { latest: after } = read();
  for (let count = 0; count < 5; count += 1) acts.write();
  const newest = read({ after, limit: 3 });
  const older = newest.older ?? expect.fail();
  const rest = read({ after, before: older, limit: 3 });
  expect([...rest.items, ...newest.items].map(nameOf)).toEqual([1, 2, 3, 4, 5].map((count) => `message ${count}`));
  expect(rest.older).toBeNull();
});

it('reads a page of a long conversation without reading the rest', () => {
  const { world, chat, acts, read } = setup();
  for (let count = 0; count < 10_000; count += 1) acts.write();
  const { older } = read({ limit: 50 });
  let readCount = 0;
  const list = world.messages.list.bind(world.messages);
  world.messages.list = function* (...parameters) {
    for (const message of list(...parameters)) {
      readCount += 1;
      yield message;
    }
  };
  expect(readConversation(world, { chatId: chat.id, limit: 50, before: older ?? expect.fail() })).toHaveProperty(
    'items.length',
    50,
  );
  expect(readCount).toBe(51);
});

it.each(['', 'x', '1', '-1_', '1_2', '1_x_y', '1_2_'])('refuses the cursor %j', (cursor) => {
  const { world, chat } = setup();
  for (const query of [{ before: cursor }, { after: cursor }]) {
    expect(readConversation(world, { chatId: chat.id, limit: 1, ...query })).toMatchObject({ status: 400 });
  }
});
