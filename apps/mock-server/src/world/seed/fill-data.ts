import { fillHooks } from '../bots/fill-hooks.ts';
import { nextUuid } from '../ids.ts';
import { emptyContent, notSent } from '../inbox/add-message.ts';
import { newChat } from '../inbox/open-chat.ts';
import type { Message } from '../tables/messages.ts';
import type { World } from '../world.ts';
import { demo } from './demo.ts';
import { fillDemoRoles } from './demo-roles.ts';
import { idOf, type SeedChat, type SeedData, type SeedMember, type SeedTemplate } from './seed-data.ts';

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

/** Fills a new world with described data. The ids count up from 1 in each table. */
export function fillData(world: World, data: SeedData): void {
  fillAccount(world, data);
  for (const [position, member] of data.team.entries()) fillMember(world, member, position);
  for (const [position, name] of data.tags.entries()) world.tags.put({ id: idOf('tag', position), name });
  for (const [position, field] of data.fields.entries()) {
    world.fieldDefinitions.put({ id: idOf('field', position), ...field });
  }
  for (const [position, { fields, ...customer }] of data.customers.entries()) {
    const customFields = fields.flatMap(({ name, value }) => {
      const definition = world.fieldDefinitions.get(name);
      return definition ? [{ id: definition.id, name, type: definition.type, value }] : [];
    });
    world.customers.put({ id: idOf('customer', position), ...customer, imageUrl: null, customFields });
  }
  for (const [position, template] of data.templates.entries()) fillTemplate(world, template, position);
  for (const [position, chat] of data.chats.entries()) fillChat(world, chat, idOf('chat', position));
  fillBots(world, data);
}

function fillAccount(world: World, { organization, numbers }: SeedData): void {
  const { options } = world;
  const aiCredits = options.aiSummaries.credits === 'some' ? 100 : 0;
  world.organizations.put({ id: idOf('org', 0), name: organization, aiCredits });
  world.wallets.put({ currencyCode: 'INR', balanceMicros: options.wallet === 'funded' ? 1_000_000_000 : 0 });
  fillDemoRoles(world);
  for (const [position, { phone: wabaNumber, name }] of numbers.entries()) {
    world.channels.put({
      id: idOf('intg', position),
      wabaNumber,
      phoneName: name,
      displayName: name,
      isNameFromMeta: false,
      profile: null,
    });
    world.callLines.put({ network: 'WHATSAPP', number: wabaNumber, isCoexistence: false, memberPhones: [] });
  }
}

const { organization, onNumber } = demo.roles;
const roles = {
  OWNER: [organization.owner, onNumber.owner],
  TEAM_LEAD: [organization.lead, onNumber.lead],
  TEAM_MEMBER: [organization.member, onNumber.member],
  TEAM_MEMBER_ASSIGNED: [organization.assignedOnly, onNumber.assignedOnly],
} as const;

function fillMember(world: World, member: SeedMember, position: number): void {
  const { phone, name, email, numbers, managers, status } = member;
  const [role, roleOnNumber] = roles[member.role];
  world.members.put({
    id: idOf('user', position),
    phone,
    name,
    email,
    role,
    wabaRoles: numbers.map((wabaNumber) => ({ wabaNumber, role: roleOnNumber })),
    managerPhones: managers,
    isOwner: member.role === 'OWNER',
    isLoggedIn: true,
    status,
    joinedAt: world.now() - 365 * dayMs,
  });
}

function fillTemplate(world: World, template: SeedTemplate, position: number): void {
  const { number: wabaNumber, name, language, category, header, body, footer, quickReplies, status } = template;
  const at = world.now() - dayMs;
  world.templates.put({
    id: String(1_001 + position),
    wabaNumber,
    name,
    language,
    category,
    createdBy: [...world.members.values()].find(({ isOwner }) => isOwner)?.name ?? '',
    header: header === null ? null : { format: 'TEXT', text: header },
    body,
    footer,
    buttons: quickReplies.map((text) => ({ type: 'QUICK_REPLY', text })),
    cards: [],
    review: {
      decidedAt: status === 'PENDING' ? null : at,
      rejectedReason: status === 'REJECTED' ? 'Rejected in the seed' : null,
      pausedAt: status === 'PAUSED' ? at : null,
    },
  });
}

function fillChat(world: World, chat: SeedChat, id: string): void {
  const messages = chat.messages.map(({ from, text, agoMs }): Message => {
    const createdAt = world.now() - agoMs;
    const isInbound = from === 'customer';
    const [sentAt, deliveredAt, readAt] = [createdAt, createdAt + 1_000, createdAt + 30_000];
    return {
      ...emptyContent,
      id: nextUuid(world.random),
      chatId: id,
      origin: isInbound ? 'CUSTOMER' : 'USER',
      type: 'TEXT',
      text,
      memberPhone: isInbound || from === 'account' ? null : from,
      createdAt,
      delivery: isInbound ? notSent : { ...notSent, sentAt, deliveredAt, readAt },
    };
  });
  const last = messages.at(-1);
  const lastMessageAt = last?.createdAt ?? world.now();
  const lastSent = messages.findLastIndex(({ origin }) => origin === 'USER');
  world.chats.put({
    ...newChat(world, { id, wabaNumber: chat.number }),
    customerPhone: chat.customer,
    assigneePhone: chat.assignee,
    collaboratorPhones: chat.collaborators,
    tags: chat.tags,
    isDone: chat.isDone,
    unreadCount: chat.unread ?? messages.length - 1 - lastSent,
    lastMessage: { isInbound: last?.origin === 'CUSTOMER', text: last?.text ?? '' },
    lastMessageAt,
    lastInboundAt: messages.findLast(({ origin }) => origin === 'CUSTOMER')?.createdAt ?? null,
    updatedAt: lastMessageAt,
  });
  for (const message of messages) world.messages.put(message);
}

function fillBots(world: World, { apis = [], bots = [] }: SeedData): void {
  const times = { createdAt: world.now(), updatedAt: world.now() };
  for (const [position, api] of apis.entries()) world.savedApis.put({ id: idOf('api', position), ...api, ...times });
  for (const [position, { name, isPublished, flow: described }] of bots.entries()) {
    const flow = fillHooks(world, described);
    world.bots.put({
      id: idOf('bot', position),
      name,
      status: isPublished ? 'PUBLISHED' : 'DRAFT',
      revision: 1,
      flow,
      publishedFlow: isPublished ? flow : null,
      publishedRevision: isPublished ? 1 : null,
      ...times,
      turns: {},
    });
  }
}
