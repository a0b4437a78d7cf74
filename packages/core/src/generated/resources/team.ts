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

/** The people of the organization, their managers and their roles. */
export class Team extends Resource {
  /**
   * List the team.
   *
   * Returns every member of the organization with role and reporting managers. There are no parameters and no pages.
   * The roles on single WhatsApp numbers are not in this list; `team.get` has them.
   *
   * By the reference a success is 200, by the guide 201, with the same body.
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
   * Takes one member off the team, named by phone number. The guide speaks of the organization, so count on the person
   * losing access altogether.
   *
   * - The number goes into a JSON body, which some HTTP clients and proxies drop from a DELETE.
   * - Write it in international form, as the guide asks; the reference sets no limits.
   * - By the reference a success is 200, by the guide 201, with the same body.
   *
   * Not documented: what becomes of the member's chats and of those who report to the member, and whether the owner can
   * be removed. A repetition finds nobody any more and presumably answers 422.
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
   * Makes one member report to another. Both are named by phone number and have to be in the organization already.
   *
   * - Write the numbers in international form, as the guide asks; the reference sets no limits.
   * - By the reference a success is 200, by the guide 201, with the same body.
   *
   * Not documented: whether the new manager replaces every earlier one (the team list shows several), and whether the
   * new manager needs a team first, as `team.makeReportingManager` makes one.
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
   * Sets the role of a member in the organization, the roles on single WhatsApp numbers of the account, or both: send
   * `orgRole`, `wabaRoles` or the two together.
   *
   * - Name each role by exactly one of `roleId` and `roleName`, as `roles.list` lists them. Names are compared exactly,
   *   upper and lower case included; ids are the safer choice.
   * - List each `wabaNumber` once; a duplicate is refused (with 400, as it seems).
   * - The entries of `wabaRoles` succeed or fail one by one: what was applied comes back in `wabaRoles.added`, the rest
   *   in `wabaRoles.errored`. Look there even when `success` is true.
   * - The answer mentions only what was asked for: the organization's role only when `orgRole` was sent, `wabaRoles`
   *   only when `wabaRoles` was.
   *
   * The reference also gives 422 for a role or a WhatsApp number that is not found. It probably means the member and
   * `orgRole`, with entries of `wabaRoles` going to `errored`; be ready for both. Not documented: whether a refused
   * `orgRole` stops the numbers, what `success` says when every entry failed, and whether an empty `wabaRoles` counts
   * as sent. Roles of type `ORG` presumably go into `orgRole`, those of type `WHATSAPP` into `wabaRoles`.
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
   * Makes an existing member a reporting manager by opening a team below that member, and puts existing members into
   * it. New people come in through `team.addMembers`.
   *
   * `teamMemberPhoneNumbers` may be left out only for somebody who has a team already; a new team needs at least one
   * number, or the answer is 422. (The reference calls the numbers optional in one place and required for a new team in
   * two.)
   *
   * Not documented: what changes for somebody who has a team already, whether members leave their earlier manager, and
   * how unknown numbers are answered. The reference's sample lists the manager among the members; leave that out.
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
   * Brings new people into the organization, below one reporting manager. Each gets a role in the organization and a
   * role on each listed WhatsApp number of the account; `roles.list` has the ids.
   *
   * - `addToTeamDirectly` says whether the person joins at once, `sendInviteMessage` whether an invitation goes out. A
   *   repeated call may invite again.
   * - The reference requires nothing at all, the guide everything except `email`, which it does not know. Send it all.
   * - By the reference a success is 200, by the guide 201, with the same body.
   *
   * Not documented: what happens when only some of the members are acceptable, how many may be sent at once, what a
   * person gets who is neither added directly nor invited, and by which way the invitation goes.
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
   * Finds one team member by phone number and returns role, roles on the single WhatsApp numbers, reporting managers
   * and whether the member owns the organization.
   *
   * - The number is a query parameter, as the reference says; the guide shows it in a JSON body, which a GET cannot
   *   carry reliably.
   * - An unknown member is 404 here, where the other operations of the team answer 422. A number that makes no sense is
   *   documented as 400 and as 422.
   * - By the reference a success is 200, by the guide 201, with the same body.
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
