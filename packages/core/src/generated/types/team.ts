// Generated from openapi/ by packages/codegen. Edit the description and run `npm run generate`.
import type { Schema } from '../schema-name.ts';

/** What `team.list` answers. */
export interface TeamList extends Schema<'TeamList'> {}

/** One record of `team.list`. */
export interface TeamMember extends Schema<'TeamMember'> {}

/** What `team.remove` takes. */
export interface TeamRemoveInput extends Schema<'RemoveTeamMemberRequest'> {}

/** What `team.remove`, `team.changeReportingManager`, `team.makeReportingManager` and `team.addMembers` answer. */
export interface TeamChangeResult extends Schema<'TeamChangeResult'> {}

/** What `team.changeReportingManager` takes. */
export interface TeamChangeReportingManagerInput extends Schema<'ChangeReportingManagerRequest'> {}

/** What `team.changeRole` takes, with `orgRole`. */
export interface TeamChangeRoleInputWithOrgRole extends Schema<'ChangeTeamMemberRoleRequest'> {
  /** The new role in the organization. */
  orgRole: Schema<'OrgRoleReference'>;
}

/** What `team.changeRole` takes, with `wabaRoles`. */
export interface TeamChangeRoleInputWithWabaRoles extends Schema<'ChangeTeamMemberRoleRequest'> {
  /** The roles that change on WhatsApp numbers of the account. No `wabaNumber` may occur twice. */
  wabaRoles: Schema<'WabaRoleChange'>[];
}

/**
 * What `team.changeRole` takes.
 *
 * Names the member and at least one of `orgRole` and `wabaRoles`.
 */
export type TeamChangeRoleInput = TeamChangeRoleInputWithOrgRole | TeamChangeRoleInputWithWabaRoles;

/** What `team.changeRole` answers. */
export interface TeamMemberRoleChange extends Schema<'TeamMemberRoleChange'> {}

/** What `team.makeReportingManager` takes. */
export interface TeamMakeReportingManagerInput extends Schema<'MakeReportingManagerRequest'> {}

/**
 * What `team.addMembers` takes.
 *
 * The guide requires both properties, the reference none.
 */
export interface TeamAddMembersInput extends Schema<'AddTeamMembersRequest'> {}

/** What `team.get` takes. */
export interface TeamGetInput {
  /**
   * Phone number of the member. Write a leading `+` as `%2B`, or leave it out.
   *
   * @example "919999999912"
   */
  agentNumber: string;
}

/** A team member, and the roles on single WhatsApp numbers. */
export type TeamMemberDetails = Schema<'TeamMemberDetails'>;
