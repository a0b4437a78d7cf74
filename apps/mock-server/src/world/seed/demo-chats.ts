import { nextUuid } from '../ids.ts';
import { emptyContent, notSent } from '../inbox/add-message.ts';
import { newChat } from '../inbox/open-chat.ts';
import type { Chat, WhatsappGroupChat } from '../tables/inbox.ts';
import type { Message } from '../tables/messages.ts';
import type { World } from '../world.ts';
import { demo } from './demo.ts';
import { demoFields } from './demo-customers.ts';

type ChatPartner = { readonly customerPhone: string } | Pick<WhatsappGroupChat, 'groupId' | 'customFields'>;
type Details = ChatPartner &
  Partial<Omit<Chat, 'id' | 'lastMessage' | 'lastMessageAt' | 'lastInboundAt' | 'updatedAt'>>;

interface Story {
  details: Details;
  /** How long ago the other side wrote; undefined for never. */
  inboundMinutesAgo?: number;
  /** How long ago the account wrote; undefined for never. */
  outboundMinutesAgo?: number;
}

const { agents, customers, whatsappGroup: group, wabaNumbers } = demo;
const day = 24 * 60;
const [nisha, rohit, sunita, imran, lakshmi, mohan, farida, gopal] = customers.others;

const stories: readonly Story[] = [
  { details: { customerPhone: customers.unassigned.phone, unreadCount: 2, tags: ['lead'] }, inboundMinutesAgo: 5 },
  {
    details: { customerPhone: customers.assigned.phone, assigneePhone: agents.lead.phone, tags: ['vip'] },
    inboundMinutesAgo: 30,
    outboundMinutesAgo: 20,
  },
  { details: { customerPhone: customers.onBoth.phone }, inboundMinutesAgo: 60, outboundMinutesAgo: 55 },
  {
    details: { customerPhone: customers.onBoth.phone, wabaNumber: wabaNumbers.sales, hasOpenCart: true },
    inboundMinutesAgo: 90,
  },
  {
    details: { customerPhone: customers.salesOnly.phone, wabaNumber: wabaNumbers.sales, tags: ['vip', 'lead'] },
    inboundMinutesAgo: 3 * day,
    outboundMinutesAgo: 2 * day,
  },
  { details: { groupId: group.id, customFields: [demoFields.segments], tags: ['dealers'] }, inboundMinutesAgo: 120 },
  { details: { customerPhone: nisha.phone, isDone: true }, inboundMinutesAgo: 200, outboundMinutesAgo: 190 },
  { details: { customerPhone: rohit.phone, unreadCount: 1 }, inboundMinutesAgo: 240 },
  { details: { customerPhone: sunita.phone, assigneePhone: agents.member.phone }, inboundMinutesAgo: 300 },
  { details: { customerPhone: imran.phone, isDone: true }, inboundMinutesAgo: 5 * day, outboundMinutesAgo: 4 * day },
  { details: { customerPhone: lakshmi.phone, hasOpenCart: true }, inboundMinutesAgo: 6 * day },
  { details: { customerPhone: mohan.phone }, outboundMinutesAgo: 7 * day },
  {
    details: {
      customerPhone: farida.phone,
      wabaNumber: wabaNumbers.sales,
      assigneePhone: agents.secondMember.phone,
    },
    inboundMinutesAgo: 8 * day,
  },
  { details: { customerPhone: gopal.phone, tags: ['lead'] }, inboundMinutesAgo: 8 * day },
];

/** The last two chats changed at the same moment, like chats after a bulk action. */
export function fillDemoChats(world: World): void {
  for (const [position, story] of stories.entries()) {
    const id = `chat_${String(position + 1).padStart(10, '0')}`;
    const messages = messagesOf(story, id, world);
    world.chats.put({
      ...newChat(world, { id, wabaNumber: wabaNumbers.support }),
      ...story.details,
      ...summaryOf(messages),
    });
    for (const message of messages) world.messages.put(message);
  }
}

/** The oldest message first. */
function messagesOf({ inboundMinutesAgo, outboundMinutesAgo }: Story, chatId: string, world: World): Message[] {
  const common = { ...emptyContent, chatId, type: 'TEXT' };
  const at = (minutesAgo: number) => world.now() - minutesAgo * 60_000;
  const messages: Message[] = [];
  if (inboundMinutesAgo !== undefined) {
    const createdAt = at(inboundMinutesAgo);
    const text = 'Hello, is my order ready?';
    const id = nextUuid(world.random);
    messages.push({ ...common, id, origin: 'CUSTOMER', text, createdAt, delivery: notSent });
  }
  if (outboundMinutesAgo !== undefined) {
    const createdAt = at(outboundMinutesAgo);
    const delivery = { ...notSent, sentAt: createdAt, deliveredAt: createdAt + 1_000, readAt: createdAt + 30_000 };
    const text = 'Your order is on its way.';
    messages.push({ ...common, id: nextUuid(world.random), origin: 'USER', text, createdAt, delivery });
  }
  return messages.sort((a, b) => a.createdAt - b.createdAt);
}

function summaryOf(messages: readonly Message[]) {
  const last = messages.at(-1);
  const lastMessageAt = last?.createdAt ?? 0;
  return {
    lastMessage: { isInbound: last?.origin === 'CUSTOMER', text: last?.text ?? '' },
    lastMessageAt,
    lastInboundAt: messages.findLast(({ origin }) => origin === 'CUSTOMER')?.createdAt ?? null,
    updatedAt: lastMessageAt,
  };
}
