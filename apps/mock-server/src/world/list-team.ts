import type { Member } from './records.ts';
import type { World } from './world.ts';

/** A team member with everyone that the member reports to. */
export interface TeamEntry {
  member: Member;
  managers: Member[];
}

/** Lists the whole team. */
export function listTeam(world: World): TeamEntry[] {
  return [...world.members.values()].map((member) => ({
    member,
    managers: member.managerPhones.flatMap((phone) => world.members.get(phone) ?? []),
  }));
}
