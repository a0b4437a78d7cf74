import { expect, it } from 'vitest';
import { createWorld } from '../create-world.ts';
import { defaultOptions } from '../options.ts';
import { demo } from '../seed/demo.ts';
import { tagWhatsappGroup, untagWhatsappGroup } from './tag-whatsapp-group.ts';

const { customFields, whatsappGroup: group, tags } = demo;
const groupId = group.id;
const now = 1_000_000_000_000;

function setup() {
  const world = createWorld({ options: defaultOptions, now: () => now });
  const chat = () => world.chats.first('ofGroup', groupId);
  const log = () => [...world.messages.list('ofChat', chat()?.id)].filter(({ origin }) => origin === 'SYSTEM');
  return { world, chat, log };
}

it('adds tags and custom fields to the chat of a WhatsApp group', () => {
  const { world, chat } = setup();
  const tagged = tagWhatsappGroup(world, {
    groupId,
    tags: [tags.vip],
    customFields: [{ name: customFields.city, value: 'Pune' }],
  });
  expect(tagged).toMatchObject({ tags: { done: [tags.vip] }, customFields: { done: [customFields.city] } });
  expect(chat()).toMatchObject({
    tags: [tags.dealers, tags.vip],
    customFields: [{ name: customFields.segments }, { name: customFields.city, value: 'Pune' }],
    updatedAt: now,
  });
});

it.each<[object, string | undefined]>([
  [{ name: customFields.segments, values: ['Retail', 'Wholesale'] }, undefined],
  [{ name: customFields.segments, value: 'Retail' }, undefined],
  [{ name: customFields.segments, values: ['Retail', 'Export'] }, 'Field has no such option'],
  [{ name: customFields.city, values: ['Pune', 'Nashik'] }, 'Field takes one value'],
  [{ name: customFields.city, values: [] }, 'Either value or values must be provided'],
  [{ name: customFields.city }, 'Either value or values must be provided'],
  [{ name: customFields.city, value: 'Pune', values: ['Pune'] }, 'Only one of value and values may be provided'],
  [{ name: 'Colour', value: 'red' }, 'Field not found'],
])('sets the custom field %j, or says why not: %s', (field, error) => {
  const { world } = setup();
  const tagged = tagWhatsappGroup(world, { groupId, customFields: [field as { name: string }] });
  expect(tagged).toMatchObject({ customFields: { errored: error ? [{ error }] : [] } });
});

it('removes tags and custom fields, and logs it in the chat unless told otherwise', () => {
  const { world, chat, log } = setup();
  const lastMessage = chat()?.lastMessage;
  untagWhatsappGroup(world, { groupId, tags: [tags.dealers, 'old'], customFields: [customFields.segments] });
  expect(chat()).toMatchObject({ tags: [], customFields: [] });
  expect(log()).toMatchObject([{ text: `Removed: ${tags.dealers}, ${customFields.segments}` }]);
  expect(chat()?.lastMessage).toEqual(lastMessage);
  tagWhatsappGroup(world, { groupId, tags: [tags.vip] });
  untagWhatsappGroup(world, { groupId, tags: [tags.vip], shouldCreateChatLog: false });
  expect(chat()).toMatchObject({ tags: [] });
  expect(log()).toHaveLength(1);
});

it('logs nothing when there was nothing to remove', () => {
  const { world, chat, log } = setup();
  const before = chat();
  expect(untagWhatsappGroup(world, { groupId, tags: ['old'] })).toMatchObject({
    tags: { done: [], errored: [{ name: 'old', error: 'Tag not found' }] },
  });
  expect(log()).toEqual([]);
  expect(chat()).toBe(before);
});

it('refuses an unknown WhatsApp group', () => {
  const { world } = setup();
  const refusal = (message: string) => ({ kind: 'refusal', status: 404, message });
  expect(tagWhatsappGroup(world, { groupId: 'grp_9' })).toEqual(refusal("Group 'grp_9' not found"));
  expect(untagWhatsappGroup(world, { groupId: 'grp_9' })).toEqual(refusal("Group 'grp_9' not found"));
});
