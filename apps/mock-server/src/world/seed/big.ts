import { nextId, nextUuid, type Random } from '../ids.ts';
import { notSent } from '../inbox/add-message.ts';
import type { CustomerChat } from '../tables/inbox.ts';
import type { Message } from '../tables/messages.ts';
import type { World } from '../world.ts';
import { demo } from './demo.ts';
import { fillDemo } from './demo-records.ts';

/** What a big world holds in addition to the demo. */
export interface BigSize {
  /** Each has one chat. At most 100,000. */
  readonly customers: number;
  /** Distributed evenly over the chats. */
  readonly messages: number;
}

const usualSize: BigSize = { customers: 100_000, messages: 1_000_000 };
const minute = 60_000;
const month = 30 * 24 * 60 * minute;

const { agents, tags, wabaNumbers } = demo;
const numbers = Object.values(wabaNumbers);
/** Two of six chats have no assignee; the others have one with access to their WABA number. */
const { owner, lead, member, secondMember } = agents;
const assigneesOn: Readonly<Record<string, readonly (string | null)[]>> = {
  [wabaNumbers.support]: [null, null, owner.phone, lead.phone, member.phone, member.phone],
  [wabaNumbers.sales]: [null, null, owner.phone, lead.phone, secondMember.phone, secondMember.phone],
};
const tagLists: readonly (readonly string[])[] = [[], [], [], [], [], [tags.lead], [tags.lead], [tags.vip]];
const questions = ['Is my order ready?', 'What does it cost?', 'Do you have it in blue?', 'Thank you!'];
const replies = ['Your order is on its way.', 'Here is the price list.', 'Yes, in all sizes.', 'You are welcome.'];

/**
 * Fills a new world with the demo and many customers, whose chats took place in the last month. Their phone numbers are
 * not real: 15 digits, which start like those of the demo.
 */
export function fillBig(world: World, size: BigSize = usualSize): void {
  fillDemo(world);
  const stepMs = month / size.customers;
  const perChat = Math.floor(size.messages / size.customers);
  const longer = size.messages % size.customers;
  for (let position = 0; position < size.customers; position += 1) {
    const phone = `9199999999${String(position).padStart(5, '0')}`;
    const id = nextId(world.random, 'customer_');
    const name = `Customer ${position + 1}`;
    world.customers.put({ id, phone, name, imageUrl: null, isOptedIn: true, isBlocked: false, customFields: [] });
    const messageCount = perChat + (position < longer ? 1 : 0);
    const lastMessageAt = world.now() - month + Math.floor(position * stepMs) + below(world.random, Math.ceil(stepMs));
    fillChat(world, { customerPhone: phone, lastMessageAt, messageCount });
  }
}

interface Story {
  readonly customerPhone: string;
  readonly lastMessageAt: number;
  readonly messageCount: number;
}

/** Makes a chat in which the customer and the account take turns. */
function fillChat(world: World, { customerPhone, lastMessageAt, messageCount }: Story): void {
  const { random } = world;
  const id = nextId(random, 'chat_');
  const startsInbound = below(random, 2) === 0;
  let last: Message | undefined;
  let lastInboundAt: number | null = null;
  for (let number = 0; number < messageCount; number += 1) {
    const createdAt = lastMessageAt - (messageCount - 1 - number) * 5 * minute;
    const isInbound = (number % 2 === 0) === startsInbound;
    last = world.messages.put(messageOf(random, { chatId: id, createdAt, isInbound }));
    if (isInbound) lastInboundAt = createdAt;
  }
  const isInbound = last?.origin === 'CUSTOMER';
  const wabaNumber = oneOf(random, numbers);
  const chat: CustomerChat = {
    id,
    customerPhone,
    wabaNumber,
    assigneePhone: oneOf(random, assigneesOn[wabaNumber] ?? [null]),
    collaboratorPhones: [],
    tags: oneOf(random, tagLists),
    unreadCount: isInbound ? 1 : 0,
    isDone: below(random, 3) === 0,
    hasOpenCart: below(random, 50) === 0,
    lastMessage: { isInbound, text: last?.text ?? '' },
    lastMessageAt,
    lastInboundAt,
    updatedAt: lastMessageAt,
  };
  world.chats.put(chat);
}

function messageOf(
  random: Random,
  { chatId, createdAt, isInbound }: Pick<Message, 'chatId' | 'createdAt'> & { isInbound: boolean },
): Message {
  const sentAt = createdAt;
  // Without a spread, which would cost 70 bytes for each message.
  return {
    id: nextUuid(random),
    chatId,
    origin: isInbound ? 'CUSTOMER' : 'USER',
    type: 'TEXT',
    text: oneOf(random, isInbound ? questions : replies),
    mediaUrl: null,
    content: null,
    memberPhone: null,
    templateId: null,
    repliesTo: null,
    customData: null,
    createdAt,
    delivery: isInbound
      ? notSent
      : {
          sentAt,
          deliveredAt: sentAt + 1_000,
          readAt: sentAt + 30_000,
          repliedAt: null,
          failedAt: null,
          failure: null,
        },
  };
}

function oneOf<Item>(random: Random, items: readonly [Item, ...Item[]] | readonly Item[]): Item {
  return items[below(random, items.length)] as Item; // the list is not empty
}

function below(random: Random, end: number): number {
  return (random.next() >>> 0) % end;
}
