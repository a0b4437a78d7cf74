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

/** Who is responsible for a chat, and who is logged in. */
export class TeamMembers extends Resource {
  /**
   * Assign a team member to a chat.
   *
   * Makes one team member responsible for the chat of a customer or of a WhatsApp group.
   *
   * - Name the chat by exactly one of `customerPhoneNumber` and `groupId`.
   * - A chat that has an assignee keeps it unless `reassign` is true; the answer names whoever is responsible
   *   afterwards, so compare it with whom you asked for.
   * - `wabaNumber` may be left out when the account has one connected number, or when the customer has a chat on
   *   exactly one.
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
   * Returns the chat of a customer or of a WhatsApp group to the unassigned state. Name the chat by exactly one of
   * `customerPhoneNumber` and `groupId`; `wabaNumber` follows the rule of assigning. A chat without an assignee is left
   * as it is.
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
   * Ends the active sessions of one team member, named by phone number. The member stays in the team with all chats and
   * roles; `team.remove` takes somebody off it.
   *
   * That sessions end is the guide's word; the reference only repeats the title. Not documented: whether every device
   * is meant, and whether the member can log in again at once.
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
