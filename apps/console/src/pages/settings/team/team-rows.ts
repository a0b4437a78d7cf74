interface HeldRole {
  readonly id: string;
  readonly name: string;
}

/** What a member and a person who is invited have in common, as the tables of the world have it. */
interface Person {
  readonly name: string;
  readonly phone: string;
  readonly email: string | null;
  readonly role: HeldRole;
  readonly wabaRoles: readonly { readonly wabaNumber: string; readonly role: HeldRole }[];
  readonly managerPhones: readonly string[];
}

export interface MemberRow extends Person {
  readonly isLoggedIn: boolean;
  readonly status: 'ONLINE' | 'OFFLINE' | null;
}

export interface InvitationRow extends Person {
  readonly isMessageSent: boolean;
  readonly invitedAt: number;
}

export interface RoleRow extends HeldRole {
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
  readonly status: MemberRow['status'] | 'invited';
  readonly isLoggedIn: boolean;
}

interface Team {
  readonly members: readonly MemberRow[];
  readonly invitations: readonly InvitationRow[];
  readonly roles: readonly RoleRow[];
}

/** Members first, then who is invited. Roles have their titles, managers their names. */
export function describeTeam({ members, invitations, roles }: Team): TeamPerson[] {
  const titles = new Map(roles.map(({ id, title }) => [id, title]));
  const names = new Map(members.map(({ phone, name }) => [phone, name]));
  const titleOf = ({ id, name }: HeldRole) => titles.get(id) ?? name;
  const describe = ({ name, phone, email, role, wabaRoles, managerPhones }: Person) => ({
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
