import { customField, never, type RowShapes, time } from './row-parts.ts';
import { flag, list, nullable, oneOf, record, text, wholeNumber } from './shape.ts';

export const customerRowShapes: RowShapes<
  | 'customers'
  | 'tags'
  | 'fieldDefinitions'
  | 'customEvents'
  | 'firedEvents'
  | 'broadcastGroups'
  | 'broadcastMembers'
  | 'broadcasts'
> = {
  customers: record({
    id: text,
    phone: text,
    name: text,
    imageUrl: nullable(text),
    isOptedIn: flag,
    isBlocked: flag,
    customFields: list(customField),
  }),
  tags: record({ id: text, name: text }),
  fieldDefinitions: record({
    id: text,
    name: text,
    type: oneOf('text', 'number', 'date', 'single_select', 'multi_select'),
    options: nullable(list(text)),
  }),
  customEvents: record({ name: text }),
  firedEvents: record({
    id: text,
    eventName: text,
    wabaNumber: text,
    customerPhone: text,
    botId: nullable(text),
    firedAt: time,
  }),
  broadcastGroups: record({
    id: text,
    chatId: text,
    name: text,
    type: oneOf('STATIC_SEGMENT', 'DYNAMIC_SEGMENT'),
    createdAt: time,
    lastMessageAt: never,
  }),
  broadcastMembers: record({ groupId: text, phone: text, joinedAt: time }),
  broadcasts: record({
    id: text,
    groupId: text,
    wabaNumber: text,
    templateId: text,
    sentAt: time,
    sentCount: wholeNumber,
    failedCount: wholeNumber,
  }),
};
