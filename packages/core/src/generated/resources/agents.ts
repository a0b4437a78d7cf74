// Generated from openapi/ by packages/codegen. Edit the description and run `npm run generate`.
import type { PendingRequest } from '../../kernel/pending-request.ts';
import type { RequestOptions } from '../../kernel/options.ts';
import { Resource } from '../../kernel/resource.ts';
import type { AgentSetStatusInput, AgentStatusResult } from '../types/agents.ts';

/** The availability of agents. */
export class Agents extends Resource {
  /**
   * Set an agent online or offline.
   *
   * Changes the availability of one agent of the account, identified by the phone number in the agent's profile.
   *
   * - Agent Availability must be enabled for the account; otherwise the response is 400.
   * - Only the digits of `phone` are compared. They must be the complete phone number in the profile.
   * - A change can send the webhook `ASSIGNED_AGENT_STATUS_CHANGED`, once for each WhatsApp number of the account on
   *   which the agent has chats. Setting the current status changes nothing.
   *
   * Not documented: the response when no agent has this phone number.
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
