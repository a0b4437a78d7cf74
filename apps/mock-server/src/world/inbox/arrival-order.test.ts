import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createWorld } from '../create-world.ts';
import { defaultOptions } from '../options.ts';
import { isRefusal } from '../refusal.ts';
import { demo } from '../seed/demo.ts';
import { restoreSnapshot, takeSnapshot } from '../snapshot.ts';
import type { World } from '../world.ts';
import { addMessage } from './add-message.ts';
import { listMessages } from './list-messages.ts';
import { openChat } from './open-chat.ts';

const now = () => 1_000_000_000_000;
const ends = { wabaNumber: demo.wabaNumbers.support, customerPhone: demo.customers.withoutChat.phone };

function textsOf(world: World): (string | null)[] {
  const { wabaNumber, customerPhone: customerNumber } = ends;
  const listed = listMessages(world, { wabaNumber, customerNumber });
  if (isRefusal(listed)) throw new Error(listed.message);
  return listed.messages.map(({ text }) => text);
}

it('lists messages of one moment as they arrived, so that the newest is the last message of the chat', () => {
  const texts = fc.array(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(texts, fc.integer(), (written, number) => {
      const world = createWorld({ seed: { name: 'demo', number }, options: defaultOptions, now });
      const chat = openChat(world, ends);
      const messages = written.map((text) => addMessage(world, chat, { origin: 'CUSTOMER', type: 'TEXT', text }));
      expect(textsOf(world)).toEqual(written.toReversed());
      expect(world.chats.get(chat.id)?.lastMessage.text).toBe(written.at(-1));
      // A later change of a message, such as its delivery, does not move it.
      for (const message of messages.toReversed()) world.messages.put({ ...message, customData: { note: 'seen' } });
      const restored = restoreSnapshot(JSON.parse(JSON.stringify(takeSnapshot(world))), now);
      for (const one of [world, restored]) expect(textsOf(one)).toEqual(written.toReversed());
    }),
    { numRuns: 30 },
  );
});
