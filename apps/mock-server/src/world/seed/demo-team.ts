import type { Member } from '../tables/team.ts';
import type { World } from '../world.ts';
import { demo } from './demo.ts';
import { fillDemoRoles } from './demo-roles.ts';

const { agents, callingLicenses, invited, roles, wabaNumbers } = demo;
const { organization, onNumber } = roles;
const { support, sales } = wabaNumbers;
const dayMs = 86_400_000;

const members: readonly Omit<Member, 'joinedAt'>[] = [
  {
    ...agents.owner,
    id: 'user_0000000011',
    isOwner: true,
    isLoggedIn: true,
    status: null,
    role: organization.owner,
    wabaRoles: [support, sales].map((wabaNumber) => ({ wabaNumber, role: onNumber.owner })),
    managerPhones: [],
  },
  {
    ...agents.lead,
    id: 'user_0000000012',
    isOwner: false,
    isLoggedIn: true,
    status: 'ONLINE',
    role: organization.lead,
    wabaRoles: [support, sales].map((wabaNumber) => ({ wabaNumber, role: onNumber.lead })),
    managerPhones: [agents.owner.phone],
  },
  {
    ...agents.member,
    id: 'user_0000000013',
    isOwner: false,
    isLoggedIn: true,
    status: 'OFFLINE',
    role: organization.member,
    wabaRoles: [{ wabaNumber: support, role: onNumber.agent }],
    managerPhones: [agents.lead.phone],
  },
  {
    ...agents.secondMember,
    id: 'user_0000000014',
    isOwner: false,
    isLoggedIn: false,
    status: null,
    role: organization.member,
    wabaRoles: [{ wabaNumber: sales, role: onNumber.member }],
    managerPhones: [agents.lead.phone, agents.owner.phone],
  },
];

/** The team, a person who is invited, and the licenses that the organization has bought. */
export function fillDemoTeam(world: World): void {
  const now = world.now();
  fillDemoRoles(world);
  for (const [position, member] of members.entries()) {
    world.members.put({ ...member, joinedAt: now - (600 - 60 * position) * dayMs });
  }
  world.invitations.put({
    ...invited,
    role: organization.member,
    wabaRoles: [],
    managerPhones: [agents.lead.phone],
    isMessageSent: true,
    invitedAt: now - dayMs,
  });
  if (world.options.callingLicenses.addon === 'missing') return;
  const [held, free] = callingLicenses;
  world.callingLicenses.put({ id: held, holderPhone: agents.lead.phone });
  world.callingLicenses.put({ id: free, holderPhone: null });
}
