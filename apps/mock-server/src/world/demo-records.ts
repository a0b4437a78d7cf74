import { demo } from './demo.ts';
import { demoChats } from './demo-chats.ts';
import type { Channel, Chat, Customer, Group, Member } from './records.ts';

const { agents, customers, wabaNumbers } = demo;

const channels: readonly Channel[] = [
  {
    id: 'intg_0000000001',
    wabaNumber: wabaNumbers.support,
    phoneName: 'Support Line',
    displayName: 'Acme Support',
    isNameFromMeta: false,
    profile: {
      websites: ['https://acme.example'],
      email: 'support@acme.example',
      vertical: 'Retail',
      address: null,
      description: 'Help with orders',
      about: 'Ask us anything',
      logo: null,
    },
  },
  {
    id: 'intg_0000000002',
    wabaNumber: wabaNumbers.sales,
    phoneName: 'Sales Line',
    displayName: 'Acme Sales',
    isNameFromMeta: true,
    profile: null,
  },
];

const members: readonly Member[] = [
  {
    ...agents.owner,
    id: 'user_0000000011',
    joinedAt: '2025-01-02T03:04:05.000Z',
    role: { id: 'role_0000000001', name: 'OWNER' },
    isOwner: true,
    managerPhones: [],
  },
  {
    ...agents.lead,
    id: 'user_0000000012',
    joinedAt: '2025-03-04T05:06:07.000Z',
    role: { id: 'role_0000000002', name: 'TEAM_LEAD' },
    isOwner: false,
    managerPhones: [agents.owner.phone],
  },
  {
    ...agents.member,
    id: 'user_0000000013',
    joinedAt: '2025-05-06T07:08:09.000Z',
    role: { id: 'role_0000000003', name: 'TEAM_MEMBER' },
    isOwner: false,
    managerPhones: [agents.lead.phone],
  },
  {
    ...agents.secondMember,
    id: 'user_0000000014',
    joinedAt: '2025-07-08T09:10:11.000Z',
    role: { id: 'role_0000000003', name: 'TEAM_MEMBER' },
    isOwner: false,
    managerPhones: [agents.lead.phone, agents.owner.phone],
  },
];

/** The records of a new world; its chats happened in the days before `now`. */
export function demoRecords(now: number): {
  channels: readonly Channel[];
  members: readonly Member[];
  customers: readonly Customer[];
  groups: readonly Group[];
  chats: readonly Chat[];
} {
  return { channels, members, customers: listCustomers(), groups: [{ ...demo.group }], chats: demoChats(now) };
}

function listCustomers(): Customer[] {
  const { others, ...named } = customers;
  return [...Object.values(named), ...others].map(({ name, phone }, position) => ({
    name,
    phone,
    imageUrl: null,
    isOptedIn: position % 5 !== 4,
    customFields: position % 2 === 0 ? [{ name: 'Country', type: 'single_select', value: 'India' }] : [],
  }));
}
