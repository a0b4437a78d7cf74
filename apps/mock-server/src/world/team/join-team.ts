import { nextId } from '../ids.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { Member, Newcomer } from '../tables/team.ts';
import type { World } from '../world.ts';

/** Takes somebody into the team, for whom no invitation stays open. A manager who has left since is none any more. */
export function joinTeam(world: World, newcomer: Newcomer): Member {
  const { name, phone, email, role, wabaRoles, managerPhones } = newcomer;
  world.invitations.delete(phone);
  return world.members.put({
    id: nextId(world.random, 'user_'),
    ...{ name, phone, email, role, wabaRoles },
    managerPhones: managerPhones.filter((managerPhone) => world.members.has(managerPhone)),
    joinedAt: world.now(),
    isOwner: false,
    isLoggedIn: false,
    status: null,
  });
}

/** Lets somebody accept an invitation. Assumed: whoever was invited can, with a message or without. */
export function acceptInvitation(world: World, phone: string): Member | Refusal<404> {
  const invitation = world.invitations.get(phone);
  return invitation ? joinTeam(world, invitation) : refuse(404, 'Nobody with this number was invited');
}
