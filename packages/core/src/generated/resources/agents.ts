// Generated from openapi/ by packages/codegen. Edit the description and run `npm run generate`.
import type { PendingRequest } from '../../kernel/pending-request.ts';
import type { RequestOptions } from '../../kernel/options.ts';
import { Resource } from '../../kernel/resource.ts';
import type { AgentSetStatusInput, AgentStatusResult } from '../types/agents.ts';

/** Whether an agent is available. */
export class Agents extends Resource {
  /**
   * Set an agent online or offline.
   *
   * Changes the availability of one agent of this organization, found by the phone number of the profile.
   *
   * - Agent Availability has to be switched on for the organization; otherwise the answer is 400.
   * - Only the digits of `phone` count. They have to be the whole number that the profile has.
   * - A change may send the webhook `ASSIGNED_AGENT_STATUS_CHANGED`, once for each of the account's numbers on which
   *   the agent has chats. Setting the status that the agent already has changes nothing.
   *
   * Not documented: the answer when no agent has this number.
   *
   * Retried on failure: repeating it has no further effect.
   *
   * @throws ValidationError on 400.
   * @throws AuthError on 401 and 403.
   * @see https://docs.doubletick.io/reference/public-agent-status
   */
  setStatus(input: AgentSetStatusInput, options?: RequestOptions): PendingRequest<AgentStatusResult> {
    return this.invoke(
      { id: 'setAgentStatus', method: 'POST', path: '/agent/status', safety: 'idempotent', body: 'json' },
      input,
      options,
    );
  }
}
