import { freeFormOperations, type Rule } from '../rule.ts';

export const inboxRules: readonly Rule[] = [
  {
    name: 'assign',
    operations: ['assignTeamMemberToChat'],
    sources: ['assign-team-member-to-chat', 'help centre'],
  },
  {
    name: 'unassign',
    operations: ['unassignTeamMemberFromChat'],
    sources: ['unassign-team-member-from-chat'],
    assumed: 'A chat without an assignee stays unchanged, which is a success.',
  },
  {
    name: 'checkReply',
    operations: ['checkRevertedOnTime'],
    sources: ['check-reverted-on-time'],
    assumed:
      "It is the account's reply that is timed, as the names in the answer suggest. A missing reply is late, unless the customer never wrote. The default agent replaces a missing assignee, and an unknown chat is a 422.",
  },
  {
    name: 'isWindowOpen',
    operations: [
      'getChatWindowStatus',
      'getChatList',
      'getChatMessages',
      ...freeFormOperations,
      'sendWhatsappTypingIndicator',
    ],
    sources: ['outgoing-messages-whatsapp-text', 'observed 7'],
    assumed: 'A WhatsApp group has no window and is always open.',
  },
  {
    name: 'readWindow',
    operations: ['getChatWindowStatus', 'getChatMessages'],
    sources: ['get-chat-window-status'],
  },
  {
    name: 'listMessages',
    operations: ['getChatMessages'],
    sources: ['get-chat-messages', 'observed 10'],
    assumed: 'Without days the whole chat is listed. The 404, which only the guide mentions, is for an unknown chat.',
  },
  {
    name: 'listChats',
    operations: ['getChatList'],
    sources: ['get-chat-list'],
  },
  {
    name: 'toWireChat',
    operations: ['getChatList'],
    sources: ['get-chat-list'],
    assumed:
      'A chat without messages has a last message without kind and origin. `latestIntegration`, `openChats` and `dateCreated` are null, since nobody has said what they hold.',
  },
  {
    name: 'addCollaborators',
    operations: ['addChatCollaborators'],
    sources: ['public-chat-collaborators-add'],
  },
  {
    name: 'removeCollaborators',
    operations: ['removeChatCollaborators'],
    sources: ['public-chat-collaborators-remove'],
  },
];
