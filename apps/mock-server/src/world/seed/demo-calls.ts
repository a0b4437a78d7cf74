import type { AiAgent, Call, CallLine, CallPermission } from '../tables/calls.ts';
import type { World } from '../world.ts';
import { demo } from './demo.ts';

const { agents, aiAgents, calls, customers, telephoneNumber, wabaNumbers } = demo;
const [nisha] = customers.others;
const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

/** Sales shares its WABA number with the WhatsApp Business app, and has a telephone line with the same phone number. */
const lines: readonly CallLine[] = [
  { network: 'WHATSAPP', number: wabaNumbers.support, isCoexistence: false, memberPhones: [] },
  { network: 'WHATSAPP', number: wabaNumbers.sales, isCoexistence: true, memberPhones: [] },
  { network: 'PSTN', number: telephoneNumber, isCoexistence: false, memberPhones: [agents.lead.phone] },
];

const bots: readonly AiAgent[] = [
  { name: aiAgents.active, isActive: true },
  { name: aiAgents.inactive, isActive: false },
];

/** Calls, and what is needed to make more. A call that rings or runs lasts a day, so there is time to try it. */
export function fillDemoCalls(world: World): void {
  for (const line of lines) world.callLines.put(line);
  for (const bot of bots) world.aiAgents.put(bot);
  for (const permission of listPermissions(world.now())) world.callPermissions.put(permission);
  for (const call of listCalls(world.now())) world.calls.put(call);
}

function listPermissions(now: number): CallPermission[] {
  const [agreed, refused] = ['accept', 'reject'] as const;
  const common = { wabaNumber: wabaNumbers.support, expiresAt: null, requestedAt: [] };
  return [
    { ...common, customerPhone: customers.unassigned.phone, reply: agreed },
    { ...common, customerPhone: customers.assigned.phone, reply: agreed, expiresAt: now + 7 * dayMs },
    { ...common, customerPhone: customers.onBoth.phone, reply: agreed },
    { ...common, customerPhone: customers.salesOnly.phone, reply: refused, requestedAt: [now - 2 * dayMs] },
    { ...common, customerPhone: customers.withoutChat.phone, reply: null, requestedAt: [now - 60 * minuteMs] },
  ];
}

function listCalls(now: number): Call[] {
  const common = {
    network: 'WHATSAPP',
    number: wabaNumbers.support,
    messageId: null,
    createdAt: now - minuteMs,
    answeredAt: now - minuteMs,
    endsAt: now + dayMs,
    endsAs: 'END',
  } as const;
  return [
    {
      ...common,
      id: calls.ringing,
      direction: 'INCOMING',
      chatId: 'chat_0000000002',
      customerPhone: customers.assigned.phone,
      heldBy: null,
      answeredAt: null,
      endsAs: 'MISSED',
    },
    {
      ...common,
      id: calls.running,
      direction: 'OUTGOING',
      chatId: 'chat_0000000003',
      customerPhone: customers.onBoth.phone,
      heldBy: { kind: 'client', deviceId: null },
    },
    {
      ...common,
      id: calls.ofMember,
      direction: 'INCOMING',
      chatId: 'chat_0000000007',
      customerPhone: nisha.phone,
      heldBy: { kind: 'member', phone: agents.owner.phone },
    },
    {
      ...common,
      id: calls.over,
      direction: 'OUTGOING',
      chatId: 'chat_0000000001',
      customerPhone: customers.unassigned.phone,
      heldBy: { kind: 'client', deviceId: null },
      createdAt: now - dayMs,
      answeredAt: now - dayMs,
      endsAt: now - dayMs + minuteMs,
    },
  ];
}
