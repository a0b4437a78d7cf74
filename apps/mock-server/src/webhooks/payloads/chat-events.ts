import type { Schemas } from '@doubletick-kit/contract';
import { compact } from '../../http/wire/compact.ts';
import type { ChatAssigned, ChatChanged, ChatWithCustomer, SlaEscalated, TagChanged } from '../../world/occurrences.ts';
import type { CausedEvent } from './caused-event.ts';

/** @see conversation-management-webhooks */
export function chatAssignedEvents(assigned: ChatAssigned): CausedEvent[] {
  const { wabaNumber } = assigned.chat;
  return [{ event: 'CHAT_ASSIGNED_TO_AGENT', wabaNumber, payload: () => toAssigned(assigned) }];
}

/** Assumed: the address of a member without one is empty, since the property is always there. */
function toAssigned({ chat, customer, assignee, by }: ChatAssigned): Schemas['ChatAssignedToAgentEvent'] {
  const wabaRole = assignee.wabaRoles.find(({ wabaNumber }) => wabaNumber === chat.wabaNumber);
  const receiver = by === assignee.name ? 'self' : assignee.name;
  return compact({
    chatId: chat.id,
    assignedUserId: assignee.id,
    assignedUserName: assignee.name,
    assignedUserPhone: `+${assignee.phone}`,
    assignedUserEmail: assignee.email ?? '',
    assignedUserOrgRole: assignee.role.name,
    assignedUserWabaRole: wabaRole?.role.name,
    assignedUserWabaNumber: wabaRole && `+${chat.wabaNumber}`,
    customerPhone: `+${customer.phone}`,
    dtCustomerId: customer.id,
    message: { text: `${by} assigned conversation to ${receiver}` },
  });
}

/** @see conversation-management-webhooks */
export function chatEvents(changed: ChatChanged): CausedEvent[] {
  const { wabaNumber } = changed.chat;
  switch (changed.type) {
    case 'CHAT_UNASSIGNED':
      return [{ event: 'CHAT_UNASSIGNED', wabaNumber, payload: () => toUnassigned(changed) }];
    case 'CONVERSATION_OPENED': {
      const payload = (): Schemas['ConversationOpenedEvent'] => ({ ...toEnds(changed), conversationOpened: true });
      return [{ event: 'CONVERSATION_OPENED', wabaNumber, payload }];
    }
    default: {
      const payload = (): Schemas['CloseConversationEvent'] => ({ ...toEnds(changed), closeConversation: true });
      return [{ event: 'CLOSE_CONVERSATION', wabaNumber, payload }];
    }
  }
}

function toUnassigned({ chat, customer }: ChatWithCustomer): Schemas['ChatUnassignedEvent'] {
  return {
    chatId: chat.id,
    customerPhone: `+${customer.phone}`,
    wabaNumber: `+${chat.wabaNumber}`,
    dtCustomerId: customer.id,
  };
}

function toEnds({ chat, customer }: ChatWithCustomer) {
  return {
    customerName: customer.name,
    customerPhone: `+${customer.phone}`,
    from: `+${customer.phone}`,
    to: `+${chat.wabaNumber}`,
    dtCustomerId: customer.id,
  };
}

/** @see sla-webhooks */
export function slaEvents({ chat, customer, level, slaName, responseTimeSeconds }: SlaEscalated): CausedEvent[] {
  const payload = (): Schemas['SlaEscalatedEvent'] =>
    compact({
      customerPhone: `+${customer.phone}`,
      wabaNumber: `+${chat.wabaNumber}`,
      slaName,
      responseTime: responseTimeSeconds,
      escalationLevel: level,
      eventType: 'ON_SLA_ESCALATED_PUBLIC' as const,
    });
  return [{ event: 'ON_SLA_ESCALATED_PUBLIC', wabaNumber: chat.wabaNumber, payload }];
}

/** @see customer-data-webhooks, whose samples name the channel although its prose says that WhatsApp's is left out */
export function tagEvents({ type, chat, customer, tag }: TagChanged): CausedEvent[] {
  const { wabaNumber } = chat;
  const toTag = () => ({
    tagId: tag.id,
    tagName: tag.name,
    from: `+${customer.phone}`,
    dtCustomerId: customer.id,
    channelType: 'WHATSAPP' as const,
  });
  if (type === 'TAG_ADDED') {
    const payload = (): Schemas['AddTagEvent'] => ({ ...toTag(), tagAdded: true });
    return [{ event: 'ADD_TAG', wabaNumber, payload }];
  }
  const payload = (): Schemas['RemoveTagEvent'] => ({ ...toTag(), tagRemoved: true });
  return [{ event: 'REMOVE_TAG', wabaNumber, payload }];
}
