/** The tables of a world that suggestions are read from. */
type SuggestionTable =
  | 'members'
  | 'customers'
  | 'channels'
  | 'templates'
  | 'tags'
  | 'fieldDefinitions'
  | 'broadcastGroups'
  | 'whatsappGroups'
  | 'messages'
  | 'notes'
  | 'quickReplies'
  | 'webhooks'
  | 'roles'
  | 'calls'
  | 'aiAgents'
  | 'chats'
  | 'customEvents'
  | 'paymentConfigurations';

/** What is suggested for a field: a column of a table, and the columns that say what its values are. */
export interface SuggestionSource {
  readonly table: SuggestionTable;
  readonly column: string;
  readonly labels: readonly string[];
}

/** A value that a field may be given, and what it is. */
export interface Suggestion {
  readonly value: string;
  readonly label: string;
}

const member = { table: 'members', column: 'phone', labels: ['name'] } as const;
const customer = { table: 'customers', column: 'phone', labels: ['name'] } as const;
const wabaNumber = { table: 'channels', column: 'wabaNumber', labels: ['displayName', 'phoneName'] } as const;
const template = { table: 'templates', column: 'name', labels: ['category', 'language'] } as const;
const broadcastGroup = { table: 'broadcastGroups', column: 'id', labels: ['name'] } as const;
const groupName = { table: 'broadcastGroups', column: 'name', labels: ['id'] } as const;
const whatsappGroup = { table: 'whatsappGroups', column: 'id', labels: ['name'] } as const;
const note = { table: 'notes', column: 'id', labels: ['text'] } as const;
const tag = { table: 'tags', column: 'name', labels: [] } as const;
const customField = { table: 'fieldDefinitions', column: 'name', labels: ['type'] } as const;
const role = { table: 'roles', column: 'id', labels: ['title', 'type'] } as const;
const call = { table: 'calls', column: 'id', labels: ['direction', 'customerPhone'] } as const;

/** Names that mean the same in every operation. A list's items have its name. */
const byName: Readonly<Record<string, SuggestionSource>> = {
  assignedUserPhoneNumber: member,
  assignedUserPhone: member,
  agentNumber: member,
  agentNumbers: member,
  defaultAgentNumber: member,
  memberPhoneNumber: member,
  userPhoneNumber: member,
  reportingManagerPhoneNumber: member,
  teamMemberPhoneNumbers: member,
  customerPhoneNumber: customer,
  customerNumber: customer,
  phoneNumber: customer,
  phoneNumbers: customer,
  participantPhone: customer,
  to: customer,
  customerId: { table: 'customers', column: 'id', labels: ['name', 'phone'] },
  from: wabaNumber,
  wabaNumber,
  wabaNumbers: wabaNumber,
  wabaPhoneNumber: wabaNumber,
  wabaPhoneNumbers: wabaNumber,
  integrationId: { table: 'channels', column: 'id', labels: ['displayName', 'wabaNumber'] },
  templateName: template,
  templateId: { table: 'templates', column: 'id', labels: ['name'] },
  tags: tag,
  groupName,
  groupIds: broadcastGroup,
  afterGroupId: broadcastGroup,
  afterGroupName: groupName,
  groupId: whatsappGroup,
  lastNoteId: note,
  roleId: role,
  orgRoleId: role,
  wabaRoleId: role,
  roleName: { table: 'roles', column: 'name', labels: ['type'] },
  webhookId: { table: 'webhooks', column: 'id', labels: ['name'] },
  callId: call,
  aiAgentName: { table: 'aiAgents', column: 'name', labels: [] },
  nextChatId: { table: 'chats', column: 'id', labels: ['customerPhone'] },
  eventName: { table: 'customEvents', column: 'name', labels: [] },
};

/** What a name means in one operation. */
const byOperation: Readonly<Record<string, Readonly<Record<string, SuggestionSource | undefined>>>> = {
  setAgentStatus: { phone: member },
  assignCallingLicense: { phone: member },
  revokeCallingLicense: { phone: member },
  assignCustomerTagsAndCustomFields: { phone: customer },
  removeCustomerTagsAndCustomFields: { phone: customer, customFields: customField },
  removeWaGroupTagsAndCustomFields: { customFields: customField },
  blockCustomer: { phone: customer },
  unblockCustomer: { phone: customer },
  getEmbedUrl: { phone: customer },
  createGroup: { phone: customer },
  addMembersToGroup: { phone: customer, groupId: broadcastGroup },
  removeMembersFromGroup: { groupId: broadcastGroup },
  // The name of a new group.
  createWhatsappGroup: { groupId: undefined },
  getMessageStatus: { messageId: { table: 'messages', column: 'id', labels: ['text', 'type'] } },
  getNote: { id: note },
  updateNote: { id: note },
  deleteNote: { id: note },
  // The number that a button calls.
  createTemplate: { phoneNumber: undefined },
  editTemplate: { phoneNumber: undefined },
  deleteTemplate: { name: template },
  getTemplates: { name: template },
  getQuickReplyDetails: { shortcut: { table: 'quickReplies', column: 'shortcut', labels: [] } },
  deleteQuickReply: { shortcut: { table: 'quickReplies', column: 'shortcut', labels: [] } },
  generateCcAvenuePaymentLink: { configurationName: { table: 'paymentConfigurations', column: 'name', labels: [] } },
};

/** What is suggested for a field of an operation; undefined for a field whose value is free or new. */
export function suggestionSource(fieldName: string, operationId: string): SuggestionSource | undefined {
  const own = byOperation[operationId];
  return own && Object.hasOwn(own, fieldName) ? own[fieldName] : ownValue(byName, fieldName);
}

function ownValue<Value>(record: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}

/** The suggestions that rows of a table give, each value once: a list of options with two equal ones is refused. */
export function suggestionsFrom(
  { column, labels }: SuggestionSource,
  rows: readonly Readonly<Record<string, unknown>>[],
): readonly Suggestion[] {
  const suggestions = new Map<string, Suggestion>();
  for (const row of rows) {
    const value = row[column];
    if (typeof value !== 'string' || value === '' || suggestions.has(value)) continue;
    const label = labels.map((name) => row[name]).filter((one) => typeof one === 'string' && one !== '');
    suggestions.set(value, { value, label: label.join(', ') });
  }
  return [...suggestions.values()];
}

/** Whether what was typed is in a suggestion, in its value or in what it says. Phone numbers in any spelling. */
export function matchesSuggestion({ value, label }: Suggestion, typed: string): boolean {
  const wanted = typed.trim().toLowerCase();
  const digits = /^[+\d\s()-]+$/.test(wanted) ? wanted.replaceAll(/\D/g, '') : wanted;
  return value.toLowerCase().includes(digits) || label.toLowerCase().includes(wanted);
}
