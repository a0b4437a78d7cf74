import { expect, it } from 'vitest';
import { demo } from '../seed/demo.ts';
import { approveJoin, joinGroup, leaveGroup } from './membership.ts';
import { removeParticipant } from './participants.ts';
import { setupGroups } from './setup-whatsapp-groups.fixture.ts';

const phone = demo.customers.withoutChat.phone;

it('lets people in at once where a group approves by itself, once and again after they left', () => {
  const { world, create, pass } = setupGroups();
  const group = create();
  const joined = joinGroup(world, group.inviteLink, phone);
  expect(joined).toMatchObject({ joinedAt: world.now(), leftAt: null });
  pass(1_000);
  expect(joinGroup(world, group.inviteLink, phone)).toEqual(joined);
  expect(leaveGroup(world, group, phone)).toMatchObject({ leftAt: world.now() });
  expect(leaveGroup(world, group, phone)).toMatchObject({ status: 404 });
  expect(joinGroup(world, group.inviteLink, phone)).toMatchObject({ joinedAt: world.now(), leftAt: null });
});

it('lets people wait where an admin approves, and counts them only then', () => {
  const { world, create, pass } = setupGroups();
  const group = create({ joinApprovalMode: 'approval_required' });
  expect(approveJoin(world, group, phone)).toMatchObject({ status: 404 });
  const asked = joinGroup(world, group.inviteLink, phone);
  expect(asked).toMatchObject({ joinedAt: null });
  pass(1_000);
  expect(joinGroup(world, group.inviteLink, phone)).toEqual(asked);
  expect(world.whatsappGroupParticipants.count('presentInGroup', group.id)).toBe(0);
  expect(approveJoin(world, group, phone)).toMatchObject({ joinedAt: world.now(), since: world.now() });
  expect(world.whatsappGroupParticipants.count('presentInGroup', group.id)).toBe(1);
  expect(approveJoin(world, group, phone)).toMatchObject({ status: 404 });
});

it('lets somebody who was removed join again', () => {
  const { world, create } = setupGroups({ queued: 'immediate' });
  const group = create();
  joinGroup(world, group.inviteLink, phone);
  removeParticipant(world, { groupId: group.id, participantPhone: phone });
  expect(world.whatsappGroupParticipants.count('presentInGroup', group.id)).toBe(0);
  expect(joinGroup(world, group.inviteLink, phone)).toMatchObject({ removedAt: null });
});

it('opens no group by a link that was never made', () => {
  expect(joinGroup(setupGroups().world, 'https://chat.example.com/invite-9', phone)).toMatchObject({ status: 404 });
});
