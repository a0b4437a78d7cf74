import type { OperationId } from '@doubletick-kit/contract';

/** A field with which a request reaches rows that may belong to a phone number it does not name. */
export interface IdField {
  /** A run-time expression, as in the catalogue: `$request.query.name`, `$request.path.name`, `$request.body#/pointer`. */
  place: string;
  /** What it reaches. */
  reaches:
    | 'customer'
    | 'WhatsApp group'
    | 'broadcast group'
    | 'template'
    | 'webhook'
    | 'channel'
    | 'bot'
    | 'Instagram'
    | 'all numbers'
    | 'account role';
}

const waGroup = (place: string): IdField => ({ place, reaches: 'WhatsApp group' });

// The service documents nowhere that it compares the row of an id with the phone number beside it, so the id decides.
const groupOfMessage = [waGroup('$request.body#/groupId')];
const groupOfEachMessage = [waGroup('$request.body#/messages/*/groupId')];
const groupOfChat = [waGroup('$request.body#/groupId')];

/**
 * The id fields of each operation that names senders; an operation without senders spans all phone numbers anyway.
 * Cursors are not here: they say where a list continues, and the list keeps its filter of senders. Nor are ids that the
 * caller makes up (`messageId`, `deviceId`), and names inside of what is sent (templates, catalogs, payment settings).
 * The test of this file lists those that were looked at and left out.
 */
export const idFields: Readonly<Partial<Record<OperationId, readonly IdField[]>>> = {
  // Chats. `wabaNumber` is not used with `groupId`.
  assignTeamMemberToChat: groupOfChat,
  unassignTeamMemberFromChat: groupOfChat,
  // Selects chats of Instagram, which no phone number limits.
  getChatList: [{ place: '$request.query.instagramHandles', reaches: 'Instagram' }],
  // `from` and `to` are not needed with `groupId`.
  listNotes: [waGroup('$request.query.groupId')],
  createNote: [waGroup('$request.body#/groupId')],
  // `wabaNumber` is ignored with `integrationId`.
  getEmbedUrl: [{ place: '$request.body#/integrationId', reaches: 'channel' }],

  // Customers
  getCustomerDetails: [{ place: '$request.query.customerId', reaches: 'customer' }],
  getCallPermissions: [{ place: '$request.query.customerId', reaches: 'customer' }],
  // The event is counted for this bot, which may work for another phone number.
  fireCustomEvent: [{ place: '$request.body#/botId', reaches: 'bot' }],

  // Messages
  sendWhatsappTemplateMessages: groupOfEachMessage,
  sendWhatsappTemplateMessagesV2: groupOfEachMessage,
  sendWhatsappTextMessage: groupOfMessage,
  sendWhatsappVideoMessage: groupOfMessage,
  sendWhatsappAudioMessage: groupOfMessage,
  sendWhatsappImageMessage: groupOfMessage,
  sendWhatsappDocumentMessage: groupOfMessage,
  sendWhatsappLocationMessage: groupOfMessage,
  // The broadcast groups belong to the account, so this can be another team's list of customers.
  sendBroadcastMessage: [{ place: '$request.body#/groupName', reaches: 'broadcast group' }],

  // WhatsApp groups. A new WhatsApp group with the id of an existing one: what happens is not documented.
  createWhatsappGroup: [waGroup('$request.body#/groupId')],
  updateWhatsappGroupSettings: [waGroup('$request.query.groupId'), waGroup('$request.body#/groupId')],

  // Templates. A template can be on several phone numbers.
  editTemplate: [{ place: '$request.path.templateId', reaches: 'template' }],
  getTemplates: [{ place: '$request.query.allWabaPhoneNumbers', reaches: 'all numbers' }],

  // Administration
  editWebhook: [{ place: '$request.path.webhookId', reaches: 'webhook' }],
  changeTeamMemberRole: [{ place: '$request.body#/orgRole', reaches: 'account role' }],
  addMembersUnderReportingManager: [{ place: '$request.body#/members/*/orgRoleId', reaches: 'account role' }],
};
