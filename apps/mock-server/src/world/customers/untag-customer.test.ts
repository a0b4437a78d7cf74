import { expect, it } from 'vitest';
import { createWorld } from '../create-world.ts';
import { defaultOptions } from '../options.ts';
import { demo } from '../seed/demo.ts';
import { tagCustomer } from './tag-customer.ts';
import { type CustomerUntagging, untagCustomer } from './untag-customer.ts';

const { customers, customFields, tags, wabaNumbers } = demo;
const { phone } = customers.onBoth;

function setup() {
  const world = createWorld({ options: defaultOptions, now: () => 1_000_000_000_000 });
  tagCustomer(world, { phone, tags: [tags.vip, tags.lead] });
  return {
    world,
    untag: (change: Partial<CustomerUntagging>) =>
      untagCustomer(world, { phone, tags: [], customFields: [], ...change }),
    tags: () => [...world.chats.list('ofCustomer', phone)].map((chat) => chat.tags),
  };
}

it('takes tags off the chat on the number that is named, and off every chat when none is', () => {
  const { untag, tags: held } = setup();
  untag({ tags: [tags.vip], wabaNumber: wabaNumbers.sales });
  expect(held()).toEqual([[tags.vip, tags.lead], [tags.lead]]);
  expect(untag({ tags: [tags.vip, tags.lead] })).toMatchObject({ tags: { done: [tags.vip, tags.lead], errored: [] } });
  expect(held()).toEqual([[], []]);
});

it('reports what is not there item by item, although the account has defined it', () => {
  const { untag } = setup();
  expect(
    untag({ tags: [tags.dealers, tags.vip], customFields: [customFields.city, customFields.country] }),
  ).toMatchObject({
    tags: { done: [tags.vip], errored: [{ name: tags.dealers, error: 'Tag not found' }] },
    customFields: {
      done: [customFields.country],
      errored: [{ name: customFields.city, error: 'Field not found' }],
    },
  });
});

it('takes fields off the customer', () => {
  const { world, untag } = setup();
  untag({ customFields: [customFields.country] });
  expect(world.customers.get(phone)?.customFields).toEqual([]);
});

it.each<[Partial<CustomerUntagging>, string]>([
  [{ phone: '919999999999' }, 'Customer not found'],
  [{ phone: '9999999923' }, 'Customer not found: did you leave out the country code?'],
  [{ wabaNumber: '919999999999' }, 'WABA number not found'],
])('refuses %j', (change, message) => {
  const { untag } = setup();
  expect(untag({ tags: [tags.vip], ...change })).toEqual({ kind: 'refusal', status: 422, message });
});
