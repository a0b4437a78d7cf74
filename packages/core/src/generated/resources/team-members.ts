// Generated from openapi/ by packages/codegen. Edit the description and run `npm run generate`.
import type { PendingRequest } from '../../kernel/pending-request.ts';
import type { RequestOptions } from '../../kernel/options.ts';
import { Resource } from '../../kernel/resource.ts';
import type {
  AssignInput,
  Assignee,
  LogoutResult,
  TeamMemberLogoutInput,
  UnassignInput,
  UnassignResult,
} from '../types/team-members.ts';

/** Assign chats to team members, and log members out. */
export class TeamMembers extends Resource {
  /**
   * Assign a team member to a chat.
   *
   * Assigns the chat of a customer or of a WhatsApp group to a team member.
   *
   * - Identify the chat by exactly one of `customerPhoneNumber` and `groupId`.
   * - An assigned chat keeps its assignee unless `reassign` is true. The response contains the current assignee, so
   *   compare it with the team member that you requested.
   * - `wabaNumber` can be omitted if the account has one connected WhatsApp number, or if the customer has a chat on
   *   exactly one.
   * - A team member without access to the WhatsApp number of the chat gets 403 in the mock, as `/customer/assign`
   *   documents it.
   *
   * Retried on failure: repeating it has no further effect.
   *
   * @throws ValidationError on 400 and 422.
   * @throws AuthError on 401 and 403.
   * @see https://docs.doubletick.io/reference/assign-team-member-to-chat
   */
  assign(input: AssignInput, options?: RequestOptions): PendingRequest<Assignee> {
    return this.invoke(
      { id: 'assignTeamMemberToChat', method: 'POST', path: '/team-member/assign', safety: 'idempotent', body: 'json' },
      input,
      options,
    );
  }

  /**
   * Clear a chat's assignee.
   *
   * Clears the assignee of the chat of a customer or of a WhatsApp group. Identify the chat by exactly one of
   * `customerPhoneNumber` and `groupId`; `wabaNumber` follows the same rule as for assigning. A chat without an
   * assignee stays as it is.
   *
   * Retried on failure: repeating it has no further effect.
   *
   * @throws ValidationError on 400 and 422.
   * @throws AuthError on 401 and 403.
   * @see https://docs.doubletick.io/reference/unassign-team-member-from-chat
   */
  unassign(input: UnassignInput, options?: RequestOptions): PendingRequest<UnassignResult> {
    return this.invoke(
      {
        id: 'unassignTeamMemberFromChat',
        method: 'POST',
        path: '/team-member/unassign',
        safety: 'idempotent',
        body: 'json',
      },
      input,
      options,
    );
  }

  /**
   * Log a team member out.
   *
   * Ends the active sessions of one team member, identified by phone number. The member stays in the team with all
   * chats and roles; use `team.remove` to remove a member.
   *
   * Only the guide says that sessions end; the reference just repeats the title. Not documented: whether all devices
   * are meant, and whether the member can log in again immediately.
   *
   * Retried on failure: repeating it has no further effect.
   *
   * @throws ValidationError on 400 and 422.
   * @throws AuthError on 401 and 403.
   * @see https://docs.doubletick.io/reference/logout-team-member
   */
  logout(input: TeamMemberLogoutInput, options?: RequestOptions): PendingRequest<LogoutResult> {
    return this.invoke(
      { id: 'logoutTeamMember', method: 'POST', path: '/team-member/logout', safety: 'idempotent', body: 'json' },
      input,
      options,
    );
  }
}
