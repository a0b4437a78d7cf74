import { expect, it } from 'vitest';
import { resolveChat } from '../inbox/resolve-chat.ts';
import { demo } from '../seed/demo.ts';
import { describeWorld } from '../snapshot.ts';
import { createWhatsappGroup, lowestTier } from './create-whatsapp-group.ts';
import { removeParticipant } from './participants.ts';
import { setupWhatsappGroups } from './setup-whatsapp-groups.fixture.ts';
import { deleteWhatsappGroup, findWhatsappGroup, updateWhatsappGroupSettings } from './whatsapp-groups.ts';

const { whatsappGroup: known, wabaNumbers } = demo;
const input = { wabaNumber: wabaNumbers.support, subject: 'Testers' };

it('creates a WhatsApp group with the id, texts and mode of the request, however the phone number is written', () => {
  const { world } = setupWhatsappGroups();
  const wish = { description: 'News', joinApprovalMode: 'approval_required', groupId: 'testers_2026' } as const;
  expect(createWhatsappGroup(world, { ...input, ...wish, wabaNumber: '+91 99999 99901' })).toMatchObject({
    id: 'testers_2026',
    name: 'Testers',
    description: 'News',
    wabaNumber: wabaNumbers.support,
    joinApprovalMode: 'approval_required',
    createdAt: world.now(),
  });
});

it('generates the same id and invite link in every world of a seed, and uses the mode of the WABA number', () => {
  const [first, second] = [setupWhatsappGroups().create(), setupWhatsappGroups().create()];
  expect(first).toEqual(second);
  expect(first).toMatchObject({ joinApprovalMode: 'auto_approve', description: '' });
  expect(first.id).toMatch(/^wagrp_\w{10}$/);
  expect(first.inviteLink).toMatch(/^https:\/\/chat\.example\.com\/invite-\w{10}$/);
});

it('creates a chat that operations find by the id of the WhatsApp group', () => {
  const { world, create } = setupWhatsappGroups();
  const { id } = create();
  expect(resolveChat(world, { groupId: id })).toMatchObject({ groupId: id, wabaNumber: wabaNumbers.support });
});

it.each([
  ['an unknown WABA number', { wabaNumber: '919999999999' }, 422, 'WABA number not found'],
  ['no groups', { wabaNumber: wabaNumbers.sales }, 422, 'WhatsApp groups are not supported for this WABA number'],
  ['an id in use', { groupId: known.id }, 422, 'groupId is already in use'],
  ['an empty id', { groupId: ' ' }, 400, 'groupId should not be empty'],
  ['an empty name', { subject: '' }, 400, 'subject should not be empty'],
])('refuses a WhatsApp group with %s, and changes nothing', (_, change, status, message) => {
  const { world } = setupWhatsappGroups();
  const before = describeWorld(world);
  expect(createWhatsappGroup(world, { ...input, ...change })).toMatchObject({ status, message });
  expect(describeWorld(world)).toEqual(before);
});

it.each([
  [{ messagingTier: lowestTier - 1 }, 'The messaging tier of this WABA number is too low for groups'],
  [{ groupLimit: 1 }, 'This WABA number has reached its limit of groups'],
])('refuses a WhatsApp group on a WABA number with %j', (change, message) => {
  const { world } = setupWhatsappGroups();
  const line = world.whatsappGroupLines.get(wabaNumbers.support);
  if (line) world.whatsappGroupLines.put({ ...line, ...change });
  expect(createWhatsappGroup(world, input)).toMatchObject({ status: 422, message });
});

it('only lets a WhatsApp group be read until WhatsApp confirms it', () => {
  const { world, create, pass } = setupWhatsappGroups();
  const { id } = create();
  const pending = { status: 404, message: 'WhatsApp group creation is still pending' };
  const participantPhone = demo.customers.assigned.phone;
  expect(findWhatsappGroup(world, id)).toMatchObject({ id });
  expect(updateWhatsappGroupSettings(world, id, { wabaNumber: wabaNumbers.support })).toMatchObject(pending);
  expect(removeParticipant(world, { groupId: id, participantPhone })).toMatchObject(pending);
  expect(deleteWhatsappGroup(world, id)).toMatchObject(pending);
  pass(5_000);
  expect(updateWhatsappGroupSettings(world, id, { wabaNumber: wabaNumbers.support })).toMatchObject({ id });
  expect(deleteWhatsappGroup(world, id)).toMatchObject({ id });
});

it('confirms a WhatsApp group at once if the world queues nothing', () => {
  const { world, create } = setupWhatsappGroups({ progress: { whatsappGroups: 'immediate' } });
  expect(deleteWhatsappGroup(world, create().id)).toMatchObject({ name: 'Testers' });
});
