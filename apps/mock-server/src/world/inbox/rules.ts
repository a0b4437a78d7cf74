import type { Rule } from '../rule.ts';

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
    assumed: 'A chat that has none is no failure.',
  },
  {
    name: 'checkReply',
    operations: ['checkRevertedOnTime'],
    sources: ['check-reverted-on-time'],
    assumed:
      "The account's reply is timed, as the names of the answer suggest; one that is still to come is not in time; where the customer wrote nothing, none is late; the default agent stands in for a missing assignee; a chat that is not found is a 422.",
  },
  {
    name: 'isWindowOpen',
    operations: [
      'getChatWindowStatus',
      'getChatMessages',
      'getChatList',
      'sendWhatsappTextMessage',
      'sendWhatsappVideoMessage',
      'sendWhatsappAudioMessage',
      'sendWhatsappImageMessage',
      'sendWhatsappDocumentMessage',
      'sendWhatsappLocationMessage',
      'sendWhatsappInteractiveMessage',
      'sendWhatsappInteractiveListMessage',
      'sendWhatsappInteractiveMediaMessage',
      'sendWhatsappInteractiveMediaCarouselMessage',
      'sendWhatsappOrderMessage',
      'sendWhatsappOrderStatusMessage',
      'sendWhatsappTypingIndicator',
    ],
    sources: ['outgoing-messages-whatsapp-text', 'observed 7'],
    assumed: 'Groups have no window, one can always write there.',
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
    assumed: 'Without days the whole chat is meant; the 404, which only the guide lists, is for an unknown chat.',
  },
  {
    name: 'listChats',
    operations: ['getChatList'],
    sources: ['get-chat-list'],
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
  {
    name: 'statusesOf',
    operations: ['getChatList'],
    sources: ['get-chat-list'],
  },
];
