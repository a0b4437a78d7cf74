import { demo } from './demo.ts';
import type { Chat } from './records.ts';

type ChatPartner = { readonly customerPhone: string } | { readonly groupId: string };
type Details = ChatPartner &
  Partial<Omit<Chat, 'id' | 'lastMessage' | 'lastMessageAt' | 'lastInboundAt' | 'updatedAt'>>;

interface Story {
  details: Details;
  /** How long ago the other side wrote; undefined when it never did. */
  inboundMinutesAgo?: number;
  /** How long ago the account wrote; undefined when it never did. */
  outboundMinutesAgo?: number;
}

const { agents, customers, group, wabaNumbers } = demo;
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
  { details: { groupId: group.id, tags: ['dealers'] }, inboundMinutesAgo: 120 },
  { details: { customerPhone: nisha.phone, isDone: true }, inboundMinutesAgo: 200, outboundMinutesAgo: 190 },
  { details: { customerPhone: rohit.phone, unreadCount: 1 }, inboundMinutesAgo: 240 },
  { details: { customerPhone: sunita.phone, assigneePhone: agents.member.phone }, inboundMinutesAgo: 300 },
  { details: { customerPhone: imran.phone, isDone: true }, inboundMinutesAgo: 5 * day, outboundMinutesAgo: 4 * day },
  { details: { customerPhone: lakshmi.phone, hasOpenCart: true }, inboundMinutesAgo: 6 * day },
  { details: { customerPhone: mohan.phone }, outboundMinutesAgo: 7 * day },
  { details: { customerPhone: farida.phone, assigneePhone: agents.secondMember.phone }, inboundMinutesAgo: 8 * day },
  { details: { customerPhone: gopal.phone, tags: ['lead'] }, inboundMinutesAgo: 8 * day },
];

/** The chats of a new world. The last two changed at the same moment, as chats after a bulk action do. */
export function demoChats(now: number): Chat[] {
  return stories.map((story, position) => ({
    id: `chat_${String(position + 1).padStart(10, '0')}`,
    wabaNumber: wabaNumbers.support,
    assigneePhone: null,
    collaboratorPhones: [],
    tags: [],
    unreadCount: 0,
    isDone: false,
    hasOpenCart: false,
    ...story.details,
    ...messageTimes(story, now),
  }));
}

function messageTimes({ inboundMinutesAgo, outboundMinutesAgo = Infinity }: Story, now: number) {
  const isInbound = inboundMinutesAgo !== undefined && inboundMinutesAgo < outboundMinutesAgo;
  const lastMessageAt = now - (isInbound ? inboundMinutesAgo : outboundMinutesAgo) * 60_000;
  return {
    lastMessage: { isInbound, text: isInbound ? 'Hello, is my order ready?' : 'Your order is on its way.' },
    lastMessageAt,
    lastInboundAt: inboundMinutesAgo === undefined ? null : now - inboundMinutesAgo * 60_000,
    updatedAt: lastMessageAt,
  };
}
