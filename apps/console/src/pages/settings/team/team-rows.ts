import type { Member, TeamRow } from '../../../api/members.ts';

export interface InvitationRow extends TeamRow {
  readonly isMessageSent: boolean;
  readonly invitedAt: number;
}

export interface RoleRow {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly type: 'ORG' | 'WHATSAPP';
}

/** A person of the team as the page shows it. */
export interface TeamPerson {
  readonly name: string;
  readonly phone: string;
  readonly email: string | null;
  readonly role: string;
  /** What may be used, and in which role: "919999999901 (Team Lead)". */
  readonly numbers: readonly string[];
  readonly managers: readonly string[];
  /** `invited` until the person accepts. */
  readonly status: Member['status'] | 'invited';
  readonly isLoggedIn: boolean;
}

/** The team, the people who are invited, and the roles that there are. */
export interface Team {
  readonly members: readonly Member[];
  readonly invitations: readonly InvitationRow[];
  readonly roles: readonly RoleRow[];
}

/** Members first, then who is invited. Roles have their titles, managers their names. */
export function describeTeam({ members, invitations, roles }: Team): TeamPerson[] {
  const titles = new Map(roles.map(({ id, title }) => [id, title]));
  const names = new Map(members.map(({ phone, name }) => [phone, name]));
  const titleOf = ({ id, name }: TeamRow['role']) => titles.get(id) ?? name;
  const describe = ({ name, phone, email, role, wabaRoles, managerPhones }: TeamRow) => ({
    name,
    phone,
    email,
    role: titleOf(role),
    numbers: wabaRoles.map((one) => `${one.wabaNumber} (${titleOf(one.role)})`),
    managers: managerPhones.map((manager) => names.get(manager) ?? manager),
  });
  return [
    ...members.map((member) => ({ ...describe(member), status: member.status, isLoggedIn: member.isLoggedIn })),
    ...invitations.map((one) => ({ ...describe(one), status: 'invited' as const, isLoggedIn: false })),
  ];
}
