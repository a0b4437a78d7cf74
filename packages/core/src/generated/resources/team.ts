// Generated from openapi/ by packages/codegen. Edit the description and run `npm run generate`.
import type { PendingRequest } from '../../kernel/pending-request.ts';
import type { RequestOptions } from '../../kernel/options.ts';
import type { Pages } from '../../kernel/pages.ts';
import { Resource } from '../../kernel/resource.ts';
import type {
  TeamAddMembersInput,
  TeamChangeReportingManagerInput,
  TeamChangeResult,
  TeamChangeRoleInput,
  TeamGetInput,
  TeamList,
  TeamMakeReportingManagerInput,
  TeamMember,
  TeamMemberDetails,
  TeamMemberRoleChange,
  TeamRemoveInput,
} from '../types/team.ts';

/** The members of the team, their managers and their roles. */
export class Team extends Resource {
  /**
   * List the team.
   *
   * Returns every member of the account with their role and reporting managers. There are no parameters and no pages.
   * The list does not contain the roles on individual WhatsApp numbers; `team.get` returns them.
   *
   * Success is 200 in the reference and 201 in the guide, with the same body.
   *
   * @throws AuthError on 401 and 403.
   * @see https://docs.doubletick.io/reference/get-team
   */
  list(options?: RequestOptions): Pages<TeamMember, TeamList> {
    return this.paginate(
      { id: 'getTeam', method: 'GET', path: '/team', safety: 'safe', pagination: { items: '/data' } },
      undefined,
      options,
    );
  }

  /**
   * Remove a team member.
   *
   * Removes one member from the team, identified by phone number. The guide says "from the organization", so expect the
   * person to lose all access.
   *
   * - The phone number is sent in a JSON body, which some HTTP clients and proxies drop from a DELETE request.
   * - Write it in international form, as the guide requires; the reference sets no limits.
   * - Success is 200 in the reference and 201 in the guide, with the same body.
   *
   * Not documented: what happens to the member's chats and to the people who report to the member, and whether the
   * owner can be removed. A repeated request no longer finds the member and presumably gets 422.
   *
   * Retried on failure: repeating it has no further effect.
   *
   * @throws ValidationError on 400 and 422.
   * @throws AuthError on 401 and 403.
   * @see https://docs.doubletick.io/reference/remove-team-member
   */
  remove(input: TeamRemoveInput, options?: RequestOptions): PendingRequest<TeamChangeResult> {
    return this.invoke(
      { id: 'removeTeamMember', method: 'DELETE', path: '/team-member', safety: 'idempotent', body: 'json' },
      input,
      options,
    );
  }

  /**
   * Change a member's reporting manager.
   *
   * Makes one member report to another. Both are identified by phone number and must already be in the account.
   *
   * - Write the phone numbers in international form, as the guide requires; the reference sets no limits.
   * - Success is 200 in the reference and 201 in the guide, with the same body.
   *
   * Not documented: whether the new manager replaces all previous managers (the team list shows several), and whether
   * the new manager must already have a team, as `team.makeReportingManager` creates one.
   *
   * Retried on failure: repeating it has no further effect.
   *
   * @throws ValidationError on 400 and 422.
   * @throws AuthError on 401 and 403.
   * @see https://docs.doubletick.io/reference/change-reporting-manager
   */
  changeReportingManager(
    input: TeamChangeReportingManagerInput,
    options?: RequestOptions,
  ): PendingRequest<TeamChangeResult> {
    return this.invoke(
      {
        id: 'changeReportingManager',
        method: 'PATCH',
        path: '/team-member/reporting-manager',
        safety: 'idempotent',
        body: 'json',
      },
      input,
      options,
    );
  }

  /**
   * Change a member's roles.
   *
   * Sets a member's role in the account, the roles on individual WhatsApp numbers of the account, or both: send
   * `orgRole`, `wabaRoles` or both.
   *
   * - Identify each role by exactly one of `roleId` and `roleName`, as `roles.list` lists them. Names are
   *   case-sensitive; ids are safer.
   * - List each `wabaNumber` once; a duplicate is refused (apparently with 400).
   * - The entries of `wabaRoles` succeed or fail one by one: applied entries are returned in `wabaRoles.added`, the
   *   others in `wabaRoles.errored`. Check them even if `success` is true.
   * - The response only contains what was requested: the role in the account only if `orgRole` was sent, and
   *   `wabaRoles` only if `wabaRoles` was sent.
   *
   * The reference also gives 422 for an unknown role or WhatsApp number. That probably applies to the member and
   * `orgRole`, while entries of `wabaRoles` go to `errored`; expect both. Not documented: whether a refused `orgRole`
   * prevents the changes on WhatsApp numbers, what `success` is if every entry failed, and whether an empty `wabaRoles`
   * counts as sent. Roles of type `ORG` presumably belong in `orgRole`, roles of type `WHATSAPP` in `wabaRoles`.
   *
   * Retried on failure: repeating it has no further effect.
   *
   * @throws ValidationError on 400 and 422.
   * @throws AuthError on 401 and 403.
   * @see https://docs.doubletick.io/reference/change-team-member-role
   */
  changeRole(input: TeamChangeRoleInput, options?: RequestOptions): PendingRequest<TeamMemberRoleChange> {
    return this.invoke(
      { id: 'changeTeamMemberRole', method: 'PATCH', path: '/team-member/role', safety: 'idempotent', body: 'json' },
      input,
      options,
    );
  }

  /**
   * Make a member a reporting manager.
   *
   * Makes an existing member a reporting manager by creating a team below that member, and adds existing members to it.
   * Use `team.addMembers` to add new people.
   *
   * `teamMemberPhoneNumbers` can only be omitted for a member who already has a team; a new team needs at least one
   * phone number, or the response is 422. (The reference calls the phone numbers optional in one place and required for
   * a new team in two.)
   *
   * Not documented: what changes for a member who already has a team, whether members leave their previous manager, and
   * the response for unknown phone numbers. The reference's sample lists the manager among the members; do not copy
   * that.
   *
   * Retried on failure: repeating it has no further effect.
   *
   * @throws ValidationError on 400 and 422.
   * @throws AuthError on 401 and 403.
   * @see https://docs.doubletick.io/reference/make-team-member-reporting-manager
   */
  makeReportingManager(
    input: TeamMakeReportingManagerInput,
    options?: RequestOptions,
  ): PendingRequest<TeamChangeResult> {
    return this.invoke(
      {
        id: 'makeTeamMemberReportingManager',
        method: 'POST',
        path: '/team-member/make-reporting-manager',
        safety: 'idempotent',
        body: 'json',
      },
      input,
      options,
    );
  }

  /**
   * Add members under a reporting manager.
   *
   * Adds new people to the account, below one reporting manager. Each gets a role in the account and a role on each
   * listed WhatsApp number of the account; `roles.list` returns the ids.
   *
   * - `addToTeamDirectly` says whether the person joins immediately, `sendInviteMessage` whether an invitation is sent.
   *   A repeated request may send the invitation again.
   * - The reference requires nothing, the guide everything except `email`, which it does not mention. Send everything.
   * - Success is 200 in the reference and 201 in the guide, with the same body.
   *
   * Not documented: what happens if only some of the members are valid, how many can be sent at once, what happens to a
   * person who is neither added directly nor invited, and how the invitation is sent.
   *
   * Retried only if nothing can have been sent: a second request may act or cost twice.
   *
   * @throws ValidationError on 400 and 422.
   * @throws AuthError on 401 and 403.
   * @see https://docs.doubletick.io/reference/add-member-under-reporting-manager
   */
  addMembers(input: TeamAddMembersInput = {}, options?: RequestOptions): PendingRequest<TeamChangeResult> {
    return this.invoke(
      { id: 'addMembersUnderReportingManager', method: 'POST', path: '/team/members', safety: 'unsafe', body: 'json' },
      input,
      options,
    );
  }

  /**
   * Get one team member.
   *
   * Returns one team member by phone number: the role, the roles on individual WhatsApp numbers, the reporting managers
   * and whether the member is the owner of the account.
   *
   * - The phone number is a query parameter, as in the reference; the guide shows it in a JSON body, which does not
   *   work reliably for a GET.
   * - An unknown member gets 404 here, where the other team operations return 422. For an invalid phone number, both
   *   400 and 422 are documented.
   * - Success is 200 in the reference and 201 in the guide, with the same body.
   *
   * @throws ValidationError on 400 and 422.
   * @throws AuthError on 401 and 403.
   * @throws NotFoundError on 404.
   * @see https://docs.doubletick.io/reference/get-team-member-details
   */
  get(input: TeamGetInput, options?: RequestOptions): PendingRequest<TeamMemberDetails> {
    return this.invoke(
      {
        id: 'getTeamMemberDetails',
        method: 'GET',
        path: '/team/member',
        safety: 'safe',
        query: { agentNumber: 'single' },
      },
      input,
      options,
    );
  }
}
