import { expect, it } from 'vitest';
import { demo } from '../seed/demo.ts';
import { approveJoin, joinWhatsappGroup, leaveWhatsappGroup } from './membership.ts';
import { removeParticipant } from './participants.ts';
import { setupWhatsappGroups } from './setup-whatsapp-groups.fixture.ts';

const phone = demo.customers.withoutChat.phone;

it('adds people at once if the WhatsApp group approves automatically, also after they left', () => {
  const { world, create, pass } = setupWhatsappGroups();
  const group = create();
  const joined = joinWhatsappGroup(world, group.inviteLink, phone);
  expect(joined).toMatchObject({ joinedAt: world.now(), leftAt: null });
  pass(1_000);
  expect(joinWhatsappGroup(world, group.inviteLink, phone)).toEqual(joined);
  expect(leaveWhatsappGroup(world, group, phone)).toMatchObject({ leftAt: world.now() });
  expect(leaveWhatsappGroup(world, group, phone)).toMatchObject({ status: 404 });
  expect(joinWhatsappGroup(world, group.inviteLink, phone)).toMatchObject({ joinedAt: world.now(), leftAt: null });
});

it('adds people who need approval only when an admin approves', () => {
  const { world, create, pass } = setupWhatsappGroups();
  const group = create({ joinApprovalMode: 'approval_required' });
  expect(approveJoin(world, group, phone)).toMatchObject({ status: 404 });
  const asked = joinWhatsappGroup(world, group.inviteLink, phone);
  expect(asked).toMatchObject({ joinedAt: null });
  pass(1_000);
  expect(joinWhatsappGroup(world, group.inviteLink, phone)).toEqual(asked);
  expect(world.whatsappGroupParticipants.count('presentInGroup', group.id)).toBe(0);
  expect(approveJoin(world, group, phone)).toMatchObject({ joinedAt: world.now(), since: world.now() });
  expect(world.whatsappGroupParticipants.count('presentInGroup', group.id)).toBe(1);
  expect(approveJoin(world, group, phone)).toMatchObject({ status: 404 });
});

it('lets a removed person join again', () => {
  const { world, create } = setupWhatsappGroups({ progress: { whatsappGroups: 'immediate' } });
  const group = create();
  joinWhatsappGroup(world, group.inviteLink, phone);
  removeParticipant(world, { groupId: group.id, participantPhone: phone });
  expect(world.whatsappGroupParticipants.count('presentInGroup', group.id)).toBe(0);
  expect(joinWhatsappGroup(world, group.inviteLink, phone)).toMatchObject({ removedAt: null });
});

it('does not find a WhatsApp group by an unknown link', () => {
  expect(joinWhatsappGroup(setupWhatsappGroups().world, 'https://chat.example.com/invite-9', phone)).toMatchObject({
    status: 404,
  });
});
