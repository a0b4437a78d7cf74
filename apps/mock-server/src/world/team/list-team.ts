import type { Member } from '../tables/team.ts';
import type { World } from '../world.ts';

/** A team member with everyone that the member reports to. */
export interface TeamEntry {
  readonly member: Member;
  readonly managers: readonly Member[];
}

/** Lists the whole team. @see get-team */
export function listTeam(world: World): TeamEntry[] {
  return [...world.members.values()].map((member) => toEntry(world, member));
}

/** Finds everyone that a member reports to. */
export function toEntry({ members }: World, member: Member): TeamEntry {
  return { member, managers: member.managerPhones.flatMap((phone) => members.get(phone) ?? []) };
}
