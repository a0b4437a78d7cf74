// Generated from openapi/ by packages/codegen. Edit the description and run `npm run generate`.
import type { Schema } from '../schema-name.ts';

/** The result of `team.list`. */
export interface TeamList extends Schema<'TeamList'> {}

/** A record of `team.list`. */
export interface TeamMember extends Schema<'TeamMember'> {}

/** The input of `team.remove`. */
export interface TeamRemoveInput extends Schema<'RemoveTeamMemberRequest'> {}

/** The result of `team.remove`, `team.changeReportingManager`, `team.makeReportingManager` and `team.addMembers`. */
export interface TeamChangeResult extends Schema<'TeamChangeResult'> {}

/** The input of `team.changeReportingManager`. */
export interface TeamChangeReportingManagerInput extends Schema<'ChangeReportingManagerRequest'> {}

/** The input of `team.changeRole`, with `orgRole`. */
export interface TeamChangeRoleInputWithOrgRole extends Schema<'ChangeTeamMemberRoleRequest'> {
  /** The new role in the account. */
  orgRole: Schema<'OrgRoleReference'>;
}

/** The input of `team.changeRole`, with `wabaRoles`. */
export interface TeamChangeRoleInputWithWabaRoles extends Schema<'ChangeTeamMemberRoleRequest'> {
  /** The roles that change on WhatsApp numbers of the account. Each `wabaNumber` must be unique. */
  wabaRoles: readonly Schema<'WabaRoleChange'>[];
}

/**
 * The input of `team.changeRole`.
 *
 * The member and at least one of `orgRole` and `wabaRoles`.
 */
export type TeamChangeRoleInput = TeamChangeRoleInputWithOrgRole | TeamChangeRoleInputWithWabaRoles;

/** The result of `team.changeRole`. */
export interface TeamMemberRoleChange extends Schema<'TeamMemberRoleChange'> {}

/** The input of `team.makeReportingManager`. */
export interface TeamMakeReportingManagerInput extends Schema<'MakeReportingManagerRequest'> {}

/**
 * The input of `team.addMembers`.
 *
 * The guide requires both properties, the reference none.
 */
export interface TeamAddMembersInput extends Schema<'AddTeamMembersRequest'> {}

/** The input of `team.get`. */
export interface TeamGetInput {
  /**
   * Phone number of the member. Write a leading `+` as `%2B`, or leave it out.
   *
   * @example "919999999912"
   */
  agentNumber: string;
}

/** A team member, and the roles on individual WhatsApp numbers. */
export type TeamMemberDetails = Schema<'TeamMemberDetails'>;
