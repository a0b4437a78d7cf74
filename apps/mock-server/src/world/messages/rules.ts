import { type Rule, sendOperations } from '../rule.ts';

export const messagesRules: readonly Rule[] = [
  {
    name: 'toWireMessageResult',
    operations: sendOperations,
    sources: [],
    assumed:
      'An accepted message as the sends answer it: to a number as digits, or, as is assumed, to the id of a group.',
  },
  {
    name: 'deliveryAt',
    operations: ['getChatMessages', 'getMessageStatus'],
    sources: ['get-message-status'],
  },
  {
    name: 'acceptMessage',
    operations: [...sendOperations, 'sendBroadcastMessage'],
    sources: [],
    assumed:
      'An id that was used before is refused, and so is a message to a customer whom the account has blocked; a message to a group costs nothing.',
  },
  {
    name: 'checkMedia',
    operations: [
      'sendWhatsappTemplateMessages',
      'sendWhatsappTemplateMessagesV2',
      'sendWhatsappVideoMessage',
      'sendWhatsappAudioMessage',
      'sendWhatsappImageMessage',
      'sendWhatsappDocumentMessage',
      'sendWhatsappInteractiveMediaMessage',
      'sendWhatsappInteractiveMediaCarouselMessage',
      'sendWhatsappOrderMessage',
      'sendBroadcastMessage',
    ],
    sources: ['outgoing-messages-whatsapp-audio'],
    assumed: 'The rest.',
  },
  {
    name: 'outcomes',
    operations: [...sendOperations, 'sendWhatsappTypingIndicator', 'sendBroadcastMessage'],
    sources: [],
    assumed: "Upstream has no such numbers; the error codes are WhatsApp's.",
  },
  {
    name: 'usualPlan',
    operations: [...sendOperations, 'sendBroadcastMessage'],
    sources: [],
    assumed: 'No source says how long a step takes.',
  },
  {
    name: 'planDelivery',
    operations: [...sendOperations, 'sendBroadcastMessage'],
    sources: [],
    assumed: 'A message to a group fares as one to any customer.',
  },
  {
    name: 'resolveRecipient',
    operations: [...sendOperations, 'sendBroadcastMessage'],
    sources: ['observed 18'],
    assumed: 'Which number sends when none is named.',
  },
  {
    name: 'sendText',
    operations: ['sendWhatsappTextMessage'],
    sources: [],
    assumed: 'One that says nothing is refused.',
  },
  {
    name: 'findSentMessage',
    operations: ['getMessageStatus'],
    sources: ['get-message-status'],
    assumed: 'What customers wrote has no delivery.',
  },
  {
    name: 'findButtonProblem',
    operations: ['sendWhatsappInteractiveMessage', 'sendWhatsappInteractiveMediaMessage'],
    sources: ['outgoing-messages-whatsapp-interactive'],
    assumed: 'There has to be one.',
  },
  {
    name: 'findListProblem',
    operations: ['sendWhatsappInteractiveListMessage'],
    sources: ['outgoing-messages-whatsapp-interactive-list', 'observed 14'],
    assumed: 'There has to be a row.',
  },
  {
    name: 'findCardProblem',
    operations: ['sendWhatsappInteractiveMediaCarouselMessage'],
    sources: ['outgoing-messages-whatsapp-interactive-media-carousel'],
  },
  {
    name: 'paymentOf',
    operations: ['sendWhatsappOrderMessage'],
    sources: ['outgoing-messages-whatsapp-order'],
    assumed: 'What the made link looks like.',
  },
  {
    name: 'sendOrder',
    operations: ['sendWhatsappOrderMessage'],
    sources: ['outgoing-messages-whatsapp-order'],
    assumed:
      'A reference that was used before is refused, and so is an order over less than nothing; the configuration is not looked up.',
  },
  {
    name: 'sendOrderStatus',
    operations: ['sendWhatsappOrderStatusMessage'],
    sources: ['outgoing-messages-whatsapp-order-status'],
    assumed: 'An unknown one, or one of another chat, is refused.',
  },
  {
    name: 'showTyping',
    operations: ['sendWhatsappTypingIndicator'],
    sources: ['guides/typing-indicator'],
    assumed: 'What it depends on, and that the 404 is for a number or a customer that the account does not have.',
  },
];
