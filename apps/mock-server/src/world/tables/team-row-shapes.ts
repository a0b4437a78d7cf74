import { type RowShapes, time } from './row-parts.ts';
import { flag, list, nullable, oneOf, record, text } from './shape.ts';
import type { HeldRole, Member, Permission, WabaRole } from './team.ts';

const heldRole = record<HeldRole>({ id: text, name: text });
const newcomer = {
  name: text,
  phone: text,
  email: nullable(text),
  role: heldRole,
  wabaRoles: list(record<WabaRole>({ wabaNumber: text, role: heldRole })),
  managerPhones: list(text),
} as const;

export const teamRowShapes: RowShapes<'members' | 'invitations' | 'roles' | 'callingLicenses'> = {
  members: record({
    ...newcomer,
    id: text,
    joinedAt: time,
    isOwner: flag,
    isLoggedIn: flag,
    status: nullable<Exclude<Member['status'], null>>(oneOf('ONLINE', 'OFFLINE')),
  }),
  invitations: record({ ...newcomer, isMessageSent: flag, invitedAt: time }),
  roles: record({
    id: text,
    name: text,
    title: text,
    description: text,
    type: oneOf('ORG', 'WHATSAPP'),
    permissions: list(record<Permission>({ id: text, name: text, description: text })),
    isCustom: flag,
    createdAt: time,
    updatedAt: time,
  }),
  callingLicenses: record({ id: text, holderPhone: nullable(text) }),
};
