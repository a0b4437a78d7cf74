import { putAssignee } from '../inbox/assign.ts';
import { putCollaborators } from '../inbox/collaborators.ts';
import { findByNumber } from '../inbox/find-by-number.ts';
import { freeLicense } from '../licenses/licenses.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import type { Member } from '../tables/team.ts';
import type { World } from '../world.ts';

/**
 * @see remove-team-member for the 422. Assumed: the owner cannot be removed; chats lose the member as assignee and
 * collaborator; reports keep their other managers; licenses and telephone lines become free; messages, notes and activities stay.
 */
export function removeMember(world: World, phoneNumber: string): Member | Refusal<422> {
  const member = findByNumber(world.members, phoneNumber, refuse(422, 'User not found'));
  if (isRefusal(member)) return member;
  if (member.isOwner) return refuse(422, 'The owner of the organization cannot be removed');
  leaveChats(world, member);
  leaveReports(world, member);
  leaveLines(world, member);
  freeLicense(world, member);
  world.members.delete(member.phone);
  return member;
}

function leaveChats(world: World, { phone }: Member): void {
  for (const chat of [...world.chats.list('latestOfAssignee', phone)]) {
    putAssignee(world, chat, { assigneePhone: null });
  }
  for (const chat of [...world.chats.list('latestOfCollaborator', phone)]) {
    putCollaborators(world, chat, without(chat.collaboratorPhones, phone));
  }
}

function leaveReports({ members }: World, { phone }: Member): void {
  for (const report of [...members.list('ofManager', phone)]) {
    members.put({ ...report, managerPhones: without(report.managerPhones, phone) });
  }
}

function leaveLines({ callLines }: World, { phone }: Member): void {
  for (const line of [...callLines.values()]) {
    if (line.memberPhones.includes(phone)) callLines.put({ ...line, memberPhones: without(line.memberPhones, phone) });
  }
}

function without(phones: readonly string[], phone: string): string[] {
  return phones.filter((one) => one !== phone);
}
