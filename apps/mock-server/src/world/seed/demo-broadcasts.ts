import { notSent } from '../inbox/add-message.ts';
import { findChat } from '../inbox/open-chat.ts';
import type { BroadcastGroup } from '../tables/broadcasts.ts';
import type { World } from '../world.ts';
import { demo } from './demo.ts';

const { broadcastGroups: groups, customers, templates, wabaNumbers } = demo;
const [, , , , , mohan, farida] = customers.others;
const recentBuyers = [mohan, farida];
const day = 24 * 60 * 60_000;
const daysAgo = { offers: 30, dynamic: 20, broadcast: 9, empty: 2 };

/** Broadcast groups with their members, and one sent broadcast. */
export function fillDemoBroadcasts(world: World): void {
  const at = (days: number) => world.now() - days * day;
  const group = { type: 'STATIC_SEGMENT', lastMessageAt: null } as const;
  const list: readonly BroadcastGroup[] = [
    { ...group, ...groups.offers, chatId: 'chat_0000000101', createdAt: at(daysAgo.offers) },
    { ...group, ...groups.empty, chatId: 'chat_0000000102', createdAt: at(daysAgo.empty) },
    {
      ...groups.dynamic,
      chatId: 'chat_0000000103',
      type: 'DYNAMIC_SEGMENT',
      createdAt: at(daysAgo.dynamic),
      lastMessageAt: at(daysAgo.broadcast),
    },
  ];
  for (const one of list) world.broadcastGroups.put(one);
  addMembers(world, groups.offers.id, [customers.unassigned, customers.onBoth]);
  addMembers(world, groups.dynamic.id, recentBuyers);
  fillBroadcast(world, at(daysAgo.broadcast));
}

function addMembers(world: World, groupId: string, members: readonly { phone: string }[]): void {
  const joinedAt = world.broadcastGroups.get(groupId)?.createdAt ?? 0;
  for (const { phone } of members) world.broadcastMembers.put({ groupId, phone, joinedAt });
}

function fillBroadcast(world: World, sentAt: number): void {
  const { id: templateId, name: templateName } = templates.plain;
  for (const [position, { phone: customerPhone }] of recentBuyers.entries()) {
    const chat = findChat(world, { wabaNumber: wabaNumbers.support, customerPhone });
    if (!chat) continue;
    world.messages.put({
      chatId: chat.id,
      origin: 'USER',
      type: 'TEMPLATE',
      text: 'Welcome to Acme! How can we help?',
      templateId,
      mediaUrl: null,
      memberPhone: null,
      repliesTo: null,
      customData: null,
      createdAt: sentAt,
      id: `00000000-0000-4000-8000-0000000000d${position}`,
      content: { templateName, language: 'en' },
      delivery: { ...notSent, sentAt: sentAt + 1_000, deliveredAt: sentAt + 2_000, readAt: sentAt + 30_000 },
    });
  }
  world.broadcasts.put({
    id: '00000000-0000-4000-8000-0000000000c0',
    groupId: groups.dynamic.id,
    wabaNumber: wabaNumbers.support,
    templateId,
    sentAt,
    sentCount: recentBuyers.length,
    failedCount: 0,
  });
}
