import { operations } from '@doubletick-kit/contract';
import { expect, test } from 'vitest';
import type { Span } from './operation-facts.ts';
import { operationFacts } from './operation-facts.ts';

const ids = Object.values(operations).map(({ id }) => id);
const facts = [...operationFacts.values()];
const idsOf = (span: Span) => facts.filter((fact) => fact.span === span).map(({ id }) => id);

test('has every operation of the catalogue with its class, and fetchFile', () => {
  expect([...operationFacts.keys()]).toEqual([...ids, 'fetchFile']);
  for (const id of ids) {
    expect(operationFacts.get(id)).toMatchObject({ id, class: operations[id].audit.class });
  }
  expect(operationFacts.get('fetchFile')).toMatchObject({ class: 'read', span: 'all-numbers', isNamedOnly: false });
});

test('an operation without senders spans all numbers, except for those that need none', () => {
  for (const { id, span, senderPlaces } of facts) {
    expect(span === 'senders', id).toBe(senderPlaces.length > 0);
  }
  expect(idsOf('account')).toMatchInlineSnapshot(`
    [
      "getTeam",
      "getTeamMemberDetails",
      "getAllRoles",
      "getWalletBalance",
      "setAgentStatus",
      "uploadMedia",
      "listQuickReplies",
      "createQuickReply",
      "getQuickReplyDetails",
      "updateQuickReply",
      "deleteQuickReply",
    ]
  `);
});

// Fails for every new operation without senders until someone has read what it reaches.
test('the operations that span all numbers are these', () => {
  expect(idsOf('all-numbers')).toMatchInlineSnapshot(`
    [
      "logoutTeamMember",
      "removeTeamMember",
      "changeReportingManager",
      "makeTeamMemberReportingManager",
      "assignCallingLicense",
      "revokeCallingLicense",
      "getWebhooks",
      "deleteWebhook",
      "deleteCustomers",
      "blockCustomer",
      "unblockCustomer",
      "assignWaGroupTagsAndCustomFields",
      "removeWaGroupTagsAndCustomFields",
      "getMessageStatus",
      "createGroup",
      "deleteGroups",
      "getPaginatedGroups",
      "addMembersToGroup",
      "removeMembersFromGroup",
      "updateChannelDetails",
      "updateNote",
      "deleteNote",
      "getNote",
      "generateCcAvenuePaymentLink",
      "getWaGroupAiSummary",
      "acceptIncomingCall",
      "declineCall",
      "reconnectCall",
      "pingCall",
      "getWhatsappGroupInfo",
      "getWhatsappGroupParticipants",
      "removeWhatsappGroupParticipant",
      "deleteWhatsappGroup",
      "fetchFile",
    ]
  `);
});

test('the operations that no class covers are these', () => {
  expect(facts.filter(({ isNamedOnly }) => isNamedOnly).map(({ id }) => id)).toMatchInlineSnapshot(`
    [
      "logoutTeamMember",
      "removeTeamMember",
      "changeReportingManager",
      "changeTeamMemberRole",
      "makeTeamMemberReportingManager",
      "addMembersUnderReportingManager",
      "assignCallingLicense",
      "revokeCallingLicense",
      "registerWebhook",
      "deleteWebhook",
      "editWebhook",
      "deleteCustomers",
      "exportChats",
      "clearChatMessages",
      "getEmbedUrl",
    ]
  `);
});

test('an operation that registers webhooks, exports, or changes rights has to be named', () => {
  const suspicious = /webhook|export|embed|license|role|reporting|removeTeam|logout/i;
  const reads = ['getWebhooks', 'getAllRoles'];
  const unnamed = facts.filter(({ id, isNamedOnly }) => suspicious.test(id) && !isNamedOnly).map(({ id }) => id);
  expect(unnamed.sort()).toEqual(reads.sort());
});

test('a sender is filled in wherever there is one place for it, except in a grant of rights', () => {
  const formOf = (form: string | null) =>
    facts.filter(({ span, fillable }) => span === 'senders' && fillable === form).map(({ id }) => id);
  expect(formOf(null)).toEqual(['changeTeamMemberRole', 'addMembersUnderReportingManager']);
  expect(formOf('items')).toEqual(['sendWhatsappTemplateMessages', 'sendWhatsappTemplateMessagesV2']);
  expect(formOf('list')).toEqual(['registerWebhook', 'editWebhook', 'createTemplate', 'editTemplate']);
});

test('only a broadcast reaches people whom it does not name', () => {
  expect(facts.filter(({ isCountable }) => !isCountable).map(({ id }) => id)).toEqual(['sendBroadcastMessage']);
});
