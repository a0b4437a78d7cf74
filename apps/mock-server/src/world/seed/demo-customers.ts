import type { CustomField, FieldDefinition } from '../tables/customers.ts';
import type { World } from '../world.ts';
import { demo } from './demo.ts';

const names = demo.customFields;

const definitions: readonly FieldDefinition[] = [
  { id: 'field_0000000001', name: names.country, type: 'single_select', options: ['India', 'Nepal'] },
  { id: 'field_0000000002', name: names.city, type: 'text', options: null },
  { id: 'field_0000000003', name: names.renewalDate, type: 'date', options: null },
  { id: 'field_0000000004', name: names.segments, type: 'multi_select', options: ['Retail', 'Wholesale'] },
];

/** Custom fields of the customers and of the WhatsApp group of the demo. */
export const demoFields = {
  country: { id: 'field_0000000001', name: names.country, type: 'single_select', value: 'India' },
  segments: { id: 'field_0000000004', name: names.segments, type: 'multi_select', value: 'Retail, Wholesale' },
} as const satisfies Readonly<Record<string, CustomField>>;

/** Tags, custom fields and a blocked customer, and the export, event and payment link of yesterday. */
export function fillDemoCustomers(world: World): void {
  const { blocked, assigned } = demo.customers;
  const ends = { wabaNumber: demo.wabaNumbers.support, customerPhone: assigned.phone };
  const yesterday = world.now() - 86_400_000;
  const customer = world.customers.get(blocked.phone);
  if (customer) world.customers.put({ ...customer, isBlocked: true });
  for (const [position, name] of Object.values(demo.tags).entries()) {
    world.tags.put({ id: `tag_000000000${position + 1}`, name });
  }
  for (const definition of definitions) world.fieldDefinitions.put(definition);
  world.exports.put({
    id: 'export_0000000001',
    ...ends,
    from: yesterday - 86_400_000,
    to: yesterday,
    includesMedia: true,
    requestedAt: yesterday,
    finishedAt: yesterday + 5_000,
  });
  const eventName = demo.customEvents.orderPlaced;
  world.customEvents.put({ name: eventName });
  world.firedEvents.put({ id: 'event_0000000001', eventName, ...ends, botId: null, firedAt: yesterday });
  fillDemoPayments(world, yesterday);
}

function fillDemoPayments(world: World, yesterday: number): void {
  const { ccAvenue, upiOnly } = demo.paymentConfigurations;
  const { support, sales } = demo.wabaNumbers;
  world.paymentConfigurations.put({ name: ccAvenue, wabaNumber: support, hasCcAvenue: true });
  world.paymentConfigurations.put({ name: upiOnly, wabaNumber: sales, hasCcAvenue: false });
  world.paymentLinks.put({
    referenceId: 'order-0000',
    configurationName: ccAvenue,
    totalPaise: 93_450,
    url: 'https://payments.example.com/pay/order-0000',
    createdAt: yesterday,
  });
}
