import type { ChatMessage } from './chat-message.ts';

/** A message for tests: a customer's text, unless something else is said. */
export function messageWith(fields: Partial<ChatMessage> & Pick<ChatMessage, 'id'>): ChatMessage {
  return {
    origin: 'CUSTOMER',
    type: 'TEXT',
    text: `Text of ${fields.id}`,
    mediaUrl: null,
    content: null,
    member: null,
    participant: null,
    system: null,
    template: null,
    call: null,
    repliesTo: null,
    createdAt: 0,
    status: null,
    failure: null,
    ...fields,
  };
}
