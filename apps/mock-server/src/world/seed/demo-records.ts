import type { Channel } from '../tables/channels.ts';
import type { Customer } from '../tables/customers.ts';
import type { World } from '../world.ts';
import { demo } from './demo.ts';
import { fillDemoBroadcasts } from './demo-broadcasts.ts';
import { fillDemoCalls } from './demo-calls.ts';
import { fillDemoChats } from './demo-chats.ts';
import { demoFields, fillDemoCustomers } from './demo-customers.ts';
import { fillDemoDesk } from './demo-desk.ts';
import { fillDemoMessages } from './demo-messages.ts';
import { fillDemoTeam } from './demo-team.ts';
import { fillDemoTemplates } from './demo-templates.ts';
import { fillDemoWhatsappGroups } from './demo-whatsapp-groups.ts';

const { customers, wabaNumbers } = demo;

const channels: readonly Channel[] = [
  {
    id: demo.channels.support,
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
    id: demo.channels.sales,
    wabaNumber: wabaNumbers.sales,
    phoneName: 'Sales Line',
    displayName: 'Acme Sales',
    isNameFromMeta: true,
    profile: null,
  },
];

/** Fills a new world with the data of a small shop, whose chats took place in the last few days. */
export function fillDemo(world: World): void {
  for (const channel of channels) world.channels.put(channel);
  fillDemoTeam(world);
  for (const customer of listCustomers()) world.customers.put(customer);
  fillDemoChats(world);
  fillDemoCustomers(world);
  fillDemoCalls(world);
  fillDemoWhatsappGroups(world);
  fillDemoMessages(world);
  fillDemoTemplates(world);
  fillDemoBroadcasts(world);
  fillDemoDesk(world);
}

function listCustomers(): Customer[] {
  const { others, ...named } = customers;
  return [...Object.values(named), ...others].map(({ name, phone }, position) => ({
    id: `customer_${phone.slice(-2).padStart(10, '0')}`,
    name,
    phone,
    imageUrl: null,
    isOptedIn: position % 5 !== 4,
    isBlocked: false,
    customFields: position % 2 === 0 ? [demoFields.country] : [],
  }));
}
