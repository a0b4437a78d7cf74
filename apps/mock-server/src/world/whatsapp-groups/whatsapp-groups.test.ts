import { expect, it } from 'vitest';
import { resolveChat } from '../inbox/resolve-chat.ts';
import { isRefusal } from '../refusal.ts';
import { demo } from '../seed/demo.ts';
import { describeWorld } from '../snapshot.ts';
import { listParticipants, removeParticipant } from './participants.ts';
import { setupWhatsappGroups } from './setup-whatsapp-groups.fixture.ts';
import { deleteWhatsappGroup, findWhatsappGroup, updateWhatsappGroupSettings } from './whatsapp-groups.ts';

const { customers, whatsappGroup: group, wabaNumbers } = demo;
const wabaNumber = wabaNumbers.support;
const [nisha, rohit] = customers.others;
const unknown = { status: 404, message: 'WhatsApp group not found' };

it.each([
  [{ subject: 'Dealers' }, { name: 'Dealers', description: 'News for our dealers' }],
  [{ description: '' }, { name: group.name, description: '' }],
  [{}, { name: group.name, description: 'News for our dealers' }],
  [{ groupId: group.id }, { id: group.id }],
])('changes %j of a WhatsApp group, and nothing else', (settings, expected) => {
  const { world } = setupWhatsappGroups();
  expect(updateWhatsappGroupSettings(world, group.id, { wabaNumber, ...settings })).toMatchObject(expected);
  expect(world.whatsappGroups.get(group.id)).toMatchObject(expected);
});

it('moves a WhatsApp group to a new id with its chat and its participants', () => {
  const { world } = setupWhatsappGroups();
  const peopleOf = (groupId: string) => {
    const page = listParticipants(world, { groupId });
    return isRefusal(page) ? page : page.rows.map(({ phone }) => phone);
  };
  const before = peopleOf(group.id);
  updateWhatsappGroupSettings(world, group.id, { wabaNumber, groupId: 'dealers' });
  expect(findWhatsappGroup(world, group.id)).toMatchObject(unknown);
  expect(peopleOf('dealers')).toEqual(before);
  expect(world.whatsappGroupParticipants.count('latestOfGroup', group.id)).toBe(0);
  expect(resolveChat(world, { groupId: 'dealers' })).toMatchObject({ tags: ['dealers'] });
  expect(resolveChat(world, { groupId: group.id })).toMatchObject({ status: 422 });
});

it.each([
  ['an unknown WhatsApp group', 'grp_9', {}, 404, 'WhatsApp group not found'],
  ['an unknown WABA number', group.id, { wabaNumber: '919999999999' }, 400, 'WABA number not found'],
  [
    'another WABA number',
    group.id,
    { wabaNumber: wabaNumbers.sales },
    404,
    'WhatsApp group not found on this WABA number',
  ],
  ['an empty name', group.id, { subject: ' ' }, 400, 'subject should not be empty'],
  ['an empty id', group.id, { groupId: '' }, 400, 'groupId should not be empty'],
])('refuses to change %s, and changes nothing', (_, groupId, settings, status, message) => {
  const { world } = setupWhatsappGroups();
  const before = describeWorld(world);
  expect(updateWhatsappGroupSettings(world, groupId, { wabaNumber, ...settings })).toMatchObject({ status, message });
  expect(describeWorld(world)).toEqual(before);
});

it('refuses the id of another WhatsApp group', () => {
  const { world, create } = setupWhatsappGroups({ progress: { whatsappGroups: 'immediate' } });
  const { id } = create();
  expect(updateWhatsappGroupSettings(world, id, { wabaNumber, groupId: group.id })).toMatchObject({
    status: 400,
    message: 'groupId is already in use',
  });
});

it('deletes a WhatsApp group with its chat and its participants, and frees its id', () => {
  const { world, create } = setupWhatsappGroups();
  expect(deleteWhatsappGroup(world, group.id)).toMatchObject({ id: group.id });
  expect(resolveChat(world, { groupId: group.id })).toMatchObject({ status: 422 });
  expect(world.whatsappGroupParticipants.size).toBe(0);
  expect(deleteWhatsappGroup(world, group.id)).toMatchObject(unknown);
  expect(create({ groupId: group.id })).toMatchObject({ id: group.id });
});

it('removes a participant, however the phone number is written, and only once', () => {
  const { world, pass } = setupWhatsappGroups();
  const removed = removeParticipant(world, { groupId: group.id, participantPhone: '+91 99999 99922' });
  expect(removed).toMatchObject({ phone: customers.assigned.phone, removedAt: world.now() });
  expect(world.whatsappGroupParticipants.count('presentInGroup', group.id)).toBe(1);
  pass(1_000);
  expect(removeParticipant(world, { groupId: group.id, participantPhone: customers.assigned.phone })).toEqual(removed);
});

it.each([
  ['an unknown person', group.id, '919999999999', 'Participant not found'],
  ['a former participant', group.id, customers.onBoth.phone, 'Participant not found'],
  ['a person who has only asked to join', group.id, rohit.phone, 'Participant not found'],
  ['a participant of an unknown WhatsApp group', 'grp_9', nisha.phone, 'WhatsApp group not found'],
])('does not remove %s', (_, groupId, participantPhone, message) => {
  const { world } = setupWhatsappGroups();
  expect(removeParticipant(world, { groupId, participantPhone })).toMatchObject({ status: 404, message });
});
