import type { Activity } from './activities.ts';
import type { ChatExport } from './exports.ts';
import type { ChatFields, CustomerChat, WhatsappGroupChat } from './inbox.ts';
import type { NoteEntity } from './notes.ts';
import { customField, never, type RowShapes, time } from './row-parts.ts';
import {
  anyOf,
  finiteNumber,
  flag,
  jsonObject,
  list,
  nullable,
  oneOf,
  optional,
  record,
  text,
  wholeNumber,
} from './shape.ts';

const chatFields = {
  id: text,
  wabaNumber: text,
  assigneePhone: nullable(text),
  collaboratorPhones: list(text),
  tags: list(text),
  unreadCount: wholeNumber,
  isDone: flag,
  hasOpenCart: flag,
  lastMessage: record<ChatFields['lastMessage']>({ isInbound: flag, text }),
  lastMessageAt: time,
  lastInboundAt: never,
  updatedAt: time,
  openedAt: optional(time),
} as const;

export const inboxRowShapes: RowShapes<
  'chats' | 'messages' | 'activities' | 'orders' | 'notes' | 'digests' | 'exports' | 'deletions'
> = {
  // What tells them apart comes first.
  chats: anyOf<[CustomerChat, WhatsappGroupChat]>(
    record<CustomerChat>({ customerPhone: text, ...chatFields }),
    record<WhatsappGroupChat>({ groupId: text, customFields: list(customField), ...chatFields }),
  ),
  messages: record({
    id: text,
    chatId: text,
    origin: oneOf('CUSTOMER', 'USER', 'SYSTEM'),
    type: text,
    text: nullable(text),
    mediaUrl: nullable(text),
    content: nullable(jsonObject),
    memberPhone: nullable(text),
    templateId: nullable(text),
    repliesTo: nullable(text),
    customData: nullable(jsonObject),
    createdAt: time,
    delivery: record({
      sentAt: never,
      deliveredAt: never,
      readAt: never,
      repliedAt: never,
      failedAt: never,
      failure: nullable(record({ reason: text, code: text })),
    }),
  }),
  activities: record<Activity>({
    chatId: text,
    number: wholeNumber,
    at: time,
    after: nullable(text),
    event: oneOf(
      'ASSIGNED',
      'UNASSIGNED',
      'COLLABORATOR_ADDED',
      'COLLABORATOR_REMOVED',
      'TAG_ADDED',
      'TAG_REMOVED',
      'CLOSED',
    ),
    actor: nullable(record({ name: text, phone: text })),
    bot: optional(text),
    subject: nullable(record({ name: text, phone: text })),
    tag: nullable(text),
  }),
  orders: record({
    referenceId: text,
    chatId: text,
    messageId: text,
    status: oneOf('pending', 'processing', 'partially_shipped', 'shipped', 'completed', 'canceled'),
    currencyCode: text,
    total: finiteNumber,
    payment: anyOf(
      record({ type: oneOf('payment_link', 'upi_intent_link'), link: text }),
      record({ type: oneOf('payment_gateway'), provider: nullable(text), configurationName: nullable(text) }),
    ),
  }),
  notes: record({
    id: text,
    chatId: text,
    text,
    entities: list(record<NoteEntity>({ type: optional(text), id: optional(text) }, true)),
    createdBy: text,
    updatedBy: text,
    createdAt: time,
    updatedAt: time,
  }),
  digests: record({
    id: text,
    chatId: text,
    conversation: text,
    digest: record({
      messageCount: wholeNumber,
      callCount: wholeNumber,
      topics: list(record({ title: text, description: text })),
      writerPhones: list(text),
    }),
  }),
  exports: record<ChatExport>({
    id: text,
    wabaNumber: text,
    customerPhone: text,
    from: time,
    to: time,
    includesMedia: flag,
    requestedAt: time,
    finishedAt: never,
    file: optional(text),
  }),
  deletions: record({ id: text, kind: oneOf('customer', 'messages'), target: text, requestedAt: time, dueAt: never }),
};
