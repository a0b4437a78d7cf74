import type { HeldRole, Permission, Role } from '../tables/team.ts';
import type { World } from '../world.ts';
import { demo } from './demo.ts';

const { organization, onNumber } = demo.roles;
const dayMs = 86_400_000;

const allChats = permission(1, 'VIEW_ALL_CHATS', 'Sees all chats');
const assignedChats = permission(2, 'VIEW_ASSIGNED_CHATS', 'Sees the chats that are assigned to the holder');
const team = permission(3, 'MANAGE_TEAM_MEMBERS', 'Invites and removes team members');
const billing = permission(4, 'MANAGE_BILLING', 'Sees and pays bills');
const keys = permission(5, 'MANAGE_API', 'Makes API keys and webhooks');
const outgoing = permission(6, 'INITIATE_CALL', 'Calls customers');
const incoming = permission(7, 'RECEIVE_CALL', 'Takes calls of customers');

type Draft = Pick<Role, 'type' | 'title' | 'description' | 'permissions' | 'isCustom'> & { readonly role: HeldRole };

/** @see help centre: the four predefined roles, in the organization and on a WABA number. Assumed: their spelling. */
const drafts: readonly Draft[] = [
  builtIn('ORG', organization.owner, ['Owner', 'May do everything', allChats, team, billing, keys]),
  builtIn('ORG', organization.lead, ['Team Lead', 'Runs a team and sees all chats', allChats, team]),
  builtIn('ORG', organization.member, ['Team Member', 'Sees all chats of a team', allChats]),
  builtIn('ORG', organization.assignedOnly, ['Team Member (Assigned)', 'Sees assigned chats only', assignedChats]),
  builtIn('WHATSAPP', onNumber.owner, ['Owner', 'May do everything on the number', allChats, outgoing, incoming]),
  builtIn('WHATSAPP', onNumber.lead, ['Team Lead', 'Sees all chats of the number', allChats, outgoing, incoming]),
  builtIn('WHATSAPP', onNumber.member, ['Team Member', 'Sees all chats of the number', allChats, incoming]),
  builtIn('WHATSAPP', onNumber.assignedOnly, ['Team Member (Assigned)', 'Sees assigned chats only', assignedChats]),
  custom(onNumber.agent, ['Agent', 'Answers customers on one number', allChats]),
  custom(onNumber.caller, ['Caller', 'Calls customers back', assignedChats, outgoing]),
];

export function fillDemoRoles(world: World): void {
  if (world.options.roles.defined === 'none') return;
  const createdAt = world.now() - 700 * dayMs;
  for (const { role, ...draft } of drafts) {
    const updatedAt = draft.isCustom ? createdAt + dayMs : createdAt;
    world.roles.put({ ...role, ...draft, createdAt, updatedAt });
  }
}

type Text = readonly [title: string, description: string, ...permissions: Permission[]];

function builtIn(type: Role['type'], role: HeldRole, [title, description, ...permissions]: Text): Draft {
  return { role, type, title, description, permissions, isCustom: false };
}

function custom(role: HeldRole, [title, description, ...permissions]: Text): Draft {
  return { role, type: 'WHATSAPP', title, description, permissions, isCustom: true };
}

function permission(position: number, name: string, description: string): Permission {
  return { id: `permission_000000000${position}`, name, description };
}
