import type { Transport } from '../transport.ts';
import type { Assignee, AssignInput, UnassignInput, UnassignResult } from '../types.ts';

/** Who is responsible for a chat. */
export class TeamMembers {
  readonly #send: Transport;

  constructor(transport: Transport) {
    this.#send = transport;
  }

  /**
   * Makes a team member responsible for a chat and returns who is responsible afterwards. Unless `reassign` is true, a
   * chat that has an assignee keeps it: compare the result with whom you asked for.
   *
   * @throws ApiError `unprocessable` when the customer, group, number or team member is unknown.
   * @see assign-team-member-to-chat
   */
  assign(input: AssignInput): Promise<Assignee> {
    return this.#send('assignTeamMemberToChat', (client) => client.POST('/team-member/assign', { body: input }));
  }

  /**
   * Returns a chat to the unassigned state; a chat without an assignee stays as it is.
   *
   * @throws ApiError `unprocessable` when the customer, group or number is unknown.
   * @see unassign-team-member-from-chat
   */
  unassign(input: UnassignInput): Promise<UnassignResult> {
    return this.#send('unassignTeamMemberFromChat', (client) => client.POST('/team-member/unassign', { body: input }));
  }
}
