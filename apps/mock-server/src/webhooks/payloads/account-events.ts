import type { Schemas } from '@doubletick-kit/contract';
import { compact } from '../../http/wire/compact.ts';
import type {
  AgentStatusChanged,
  ConversationCharged,
  TemplateStatusChanged,
  TriggeredEvent,
} from '../../world/occurrences.ts';
import type { CausedEvent } from './caused-event.ts';
import { countryOf } from './country-of.ts';

/** @see template-webhooks: the reason is empty unless the template is rejected */
export function templateEvents({ template, status, previous, submitter }: TemplateStatusChanged): CausedEvent[] {
  const payload = (): Schemas['TemplateUpdateEvent'] =>
    compact({
      wabaPhoneNumber: `+${template.wabaNumber}`,
      templateName: template.name,
      templateLanguage: template.language,
      newStatus: status,
      oldStatus: previous,
      rejectedReason: status === 'REJECTED' ? (template.review.rejectedReason ?? '') : '',
      agentName: submitter?.name,
      agentNumber: submitter && `+${submitter.phone}`,
      event: 'TEMPLATE_STATUS_UPDATE' as const,
    });
  return [{ event: 'TEMPLATE_UPDATE', wabaNumber: template.wabaNumber, payload }];
}

/** One event for each WABA number with chats of the agent. @see agent-presence-webhooks */
export function agentStatusEvents({ member, status, previous, customers }: AgentStatusChanged): CausedEvent[] {
  return customers.map(({ wabaNumber, phones }) => {
    const payload = (): Schemas['AssignedAgentStatusChangedEvent'] => ({
      event: 'ASSIGNED_AGENT_STATUS_CHANGED',
      assignedUserName: member.name,
      assignedUserPhone: `+${member.phone}`,
      status,
      previousStatus: previous,
      wabaNumber: `+${wabaNumber}`,
      customerPhones: phones.map((phone) => `+${phone}`),
    });
    return { event: 'ASSIGNED_AGENT_STATUS_CHANGED', wabaNumber, payload };
  });
}

/**
 * Assumed: the account starts the conversations of templates, and all others are service.
 *
 * @see conversation-cost-webhooks
 */
export function conversationCostEvents({ conversation, customer }: ConversationCharged): CausedEvent[] {
  const { id, wabaNumber, customerPhone, category, costMicros } = conversation;
  const payload = (): Schemas['ConversationCostDeductedEvent'] => ({
    conversationId: id,
    customerName: customer && customer.name !== customerPhone ? customer.name : null,
    customerPhone: `+${customerPhone}`,
    wabaNumber: `+${wabaNumber}`,
    conversationType: category === 'SERVICE' ? 'SERVICE' : 'BUSINESS_INITIATED',
    countryCode: countryOf(customerPhone),
    cost: costMicros / 1_000_000,
  });
  return [{ event: 'CONVERSATION_COST_DEDUCTED', wabaNumber, payload }];
}

/** The payload is what was given. */
export function triggeredEvents({ event, wabaNumber, payload }: TriggeredEvent): CausedEvent[] {
  return [{ event, wabaNumber, payload: () => structuredClone(payload) }];
}
