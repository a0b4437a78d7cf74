import { expect, it } from 'vitest';
import { createWorld } from '../create-world.ts';
import { defaultOptions, readOptions, type WorldOptions, type WorldOptionsInput } from '../options.ts';
import { demo } from '../seed/demo.ts';
import { type CustomerTagging, type CustomerUntagging, tagCustomer, untagCustomer } from './tag-customer.ts';

const { agents, customers, customFields, tags, wabaNumbers } = demo;
const { lead, vip } = tags;
const newPhone = '919999999955';
const onBoth = customers.onBoth.phone;

function setup(input: WorldOptionsInput = {}) {
  const options = readOptions(input, defaultOptions) as WorldOptions; // no test gives a wrong one
  const world = createWorld({ options, now: () => 1_000_000_000_000 });
  const chats = (phone: string) =>
    [...world.chats.list('ofCustomer', phone)].map(({ wabaNumber, tags: held, assigneePhone }) => ({
      wabaNumber,
      tags: held,
      assigneePhone,
    }));
  return { world, chats, tag: (tagging: CustomerTagging) => tagCustomer(world, tagging) };
}

it('creates a customer from a phone number, a name and a WABA number, but no chat', () => {
  const { world, chats, tag } = setup();
  const tagged = tag({ phone: '+91 99999 99955', name: 'Tara', wabaNumber: wabaNumbers.support });
  expect(tagged).toMatchObject({ tags: { done: [], errored: [] }, customFields: { done: [], errored: [] } });
  expect(tagged).toHaveProperty('customerId', world.customers.get(newPhone)?.id);
  expect(world.customers.get(newPhone)).toMatchObject({ name: 'Tara', isOptedIn: false, customFields: [] });
  expect(chats(newPhone)).toEqual([]);
});

it('renames a customer, and keeps what is not sent', () => {
  const { world, tag } = setup();
  const before = world.customers.get(customers.unassigned.phone);
  tag({ phone: customers.unassigned.phone, name: 'Ravi K' });
  expect(world.customers.get(customers.unassigned.phone)).toEqual({ ...before, name: 'Ravi K' });
  tag({ phone: customers.unassigned.phone, optIn: false });
  expect(world.customers.get(customers.unassigned.phone)).toEqual({ ...before, name: 'Ravi K', isOptedIn: false });
});

it('adds each tag once to the chat on the given WABA number', () => {
  const { chats, tag } = setup();
  const { phone } = customers.onBoth;
  const tagged = tag({ phone, tags: [vip, lead, vip], wabaNumber: wabaNumbers.sales });
  expect(tagged).toMatchObject({ tags: { done: [vip, lead], errored: [] } });
  expect(chats(phone)).toMatchObject([{ tags: [] }, { wabaNumber: wabaNumbers.sales, tags: [vip, lead] }]);
});

it('adds tags to every chat of the customer without a WABA number', () => {
  const { chats, tag } = setup();
  tag({ phone: customers.onBoth.phone, tags: [vip] });
  expect(chats(customers.onBoth.phone)).toMatchObject([{ tags: [vip] }, { tags: [vip] }]);
});

it.each([
  [undefined, wabaNumbers.support],
  [wabaNumbers.sales, wabaNumbers.sales],
])('creates the chat for tags and assignee, with %s on %s', (wabaNumber, expected) => {
  const { chats, tag } = setup();
  tag({ phone: newPhone, tags: [vip], agentPhone: agents.lead.phone, wabaNumber });
  expect(chats(newPhone)).toEqual([{ wabaNumber: expected, tags: [vip], assigneePhone: agents.lead.phone }]);
});

it('reports unknown tags and fields item by item, and handles the others', () => {
  const { world, chats, tag } = setup();
  const tagged = tag({
    phone: customers.unassigned.phone,
    tags: ['old', vip],
    customFields: [
      { name: 'Colour', value: 'red' },
      { name: customFields.city, value: 'Pune' },
      { name: customFields.country, value: 'Atlantis' },
      { name: customFields.city, value: 'Nashik' },
    ],
  });
  expect(tagged).toMatchObject({
    tags: { done: [vip], errored: [{ name: 'old', error: 'Tag not found' }] },
    customFields: {
      done: [customFields.city],
      errored: [
        { name: 'Colour', error: 'Field not found' },
        { name: customFields.country, error: 'Field has no such option' },
      ],
    },
  });
  expect(chats(customers.unassigned.phone)).toMatchObject([{ tags: [lead, vip] }]);
  expect(world.customers.get(customers.unassigned.phone)?.customFields).toMatchObject([
    { name: customFields.country, value: 'India' },
    { name: customFields.city, value: 'Nashik', type: 'text', id: 'field_0000000002' },
  ]);
});

it('defines unknown tags and fields in worlds with that option', () => {
  const { world, tag } = setup({ tags: { whenUnknown: 'define' } });
  const tagged = tag({ phone: newPhone, tags: ['new'], customFields: [{ name: 'Colour', value: 'red' }] });
  expect(tagged).toMatchObject({ tags: { done: ['new'] }, customFields: { done: ['Colour'] } });
  expect(world.tags.has('new')).toBe(true);
  expect(world.fieldDefinitions.get('Colour')).toMatchObject({ type: 'text' });
});

it('does not count a tag that the chat already has as a change', () => {
  const { world, tag } = setup();
  const before = world.chats.first('ofCustomer', customers.assigned.phone);
  expect(tag({ phone: customers.assigned.phone, tags: [vip] })).toMatchObject({ tags: { done: [vip] } });
  expect(world.chats.first('ofCustomer', customers.assigned.phone)).toBe(before);
});

it.each<[Partial<CustomerTagging>, number, string]>([
  [{ phone: 'nobody' }, 400, 'phone must be a valid phone number'],
  [{ phone: '' }, 400, 'phone must be a valid phone number'],
  [{ wabaNumber: '919999999999' }, 422, 'WABA number not found'],
  [{ wabaNumber: '9999999901' }, 422, 'WABA number not found: did you leave out the country code?'],
  [{ agentPhone: '919999999999' }, 422, 'User is not a member of the team'],
])('refuses %j and creates no customer', (change, status, message) => {
  const { world, tag } = setup();
  const before = world.customers.size;
  expect(tag({ phone: newPhone, tags: [vip], ...change })).toEqual({ kind: 'refusal', status, message });
  expect(world.customers.size).toBe(before);
});

it('refuses tags in a world without WABA numbers', () => {
  const world = createWorld({ seed: { name: 'empty', number: 1 }, options: defaultOptions, now: () => 0 });
  expect(tagCustomer(world, { phone: newPhone, tags: [vip] })).toMatchObject({ status: 422 });
  expect(tagCustomer(world, { phone: newPhone, name: 'Tara' })).toMatchObject({ tags: { done: [] } });
});

/** A customer with two chats and two tags on each. */
function setupTagged() {
  const world = createWorld({ options: defaultOptions, now: () => 1_000_000_000_000 });
  tagCustomer(world, { phone: onBoth, tags: [tags.vip, tags.lead] });
  return {
    world,
    untag: (change: Partial<CustomerUntagging>) =>
      untagCustomer(world, { phone: onBoth, tags: [], customFields: [], ...change }),
    held: () => [...world.chats.list('ofCustomer', onBoth)].map((chat) => chat.tags),
  };
}

it('removes tags from the chat on the given WABA number, or from every chat', () => {
  const { untag, held } = setupTagged();
  untag({ tags: [tags.vip], wabaNumber: wabaNumbers.sales });
  expect(held()).toEqual([[tags.vip, tags.lead], [tags.lead]]);
  expect(untag({ tags: [tags.vip, tags.lead] })).toMatchObject({ tags: { done: [tags.vip, tags.lead], errored: [] } });
  expect(held()).toEqual([[], []]);
});

it('reports each item that the customer does not have, even if the account has defined it', () => {
  const { untag } = setupTagged();
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

it('removes fields from the customer', () => {
  const { world, untag } = setupTagged();
  untag({ customFields: [customFields.country] });
  expect(world.customers.get(onBoth)?.customFields).toEqual([]);
});

it.each<[Partial<CustomerUntagging>, string]>([
  [{ phone: '919999999999' }, 'Customer not found'],
  [{ phone: '9999999923' }, 'Customer not found: did you leave out the country code?'],
  [{ wabaNumber: '919999999999' }, 'WABA number not found'],
])('refuses %j', (change, message) => {
  const { untag } = setupTagged();
  expect(untag({ tags: [tags.vip], ...change })).toEqual({ kind: 'refusal', status: 422, message });
});
