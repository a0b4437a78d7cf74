import { type Rule, sendOperations } from '../rule.ts';

export const messagesRules: readonly Rule[] = [
  {
    name: 'toWireMessageResult',
    operations: sendOperations,
    sources: [],
    assumed: 'An accepted message to a WhatsApp group is answered with the id of the WhatsApp group as its recipient.',
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
      'An id that is in use is refused, and so is a message to a customer whom the account has blocked; a message to a WhatsApp group costs nothing.',
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
    assumed:
      'The type of an upload decides, and whatever can be uploaded can be sent as its kind. Nothing is fetched from elsewhere: the extension in the URL decides, and an unknown or missing one is accepted.',
  },
  {
    name: 'outcomes',
    operations: [...sendOperations, 'sendWhatsappTypingIndicator', 'sendBroadcastMessage'],
    sources: [],
    assumed:
      "These phone numbers decide what happens to a message. Upstream has no such phone numbers; the error codes are WhatsApp's.",
  },
  {
    name: 'usualPlan',
    operations: [...sendOperations, 'sendBroadcastMessage'],
    sources: [],
    assumed: 'A message is sent after one second, delivered after two and read after 30. No source states times.',
  },
  {
    name: 'planDelivery',
    operations: [...sendOperations, 'sendBroadcastMessage'],
    sources: [],
    assumed: 'A message to a WhatsApp group is delivered like one to a customer.',
  },
  {
    name: 'resolveRecipient',
    operations: [...sendOperations, 'sendBroadcastMessage'],
    sources: ['observed 18'],
    assumed:
      "When no sender is named, the WABA number of the customer's only chat sends, or else the account's only WABA number.",
  },
  {
    name: 'sendText',
    operations: ['sendWhatsappTextMessage'],
    sources: [],
    assumed: 'A blank text is refused.',
  },
  {
    name: 'findSentMessage',
    operations: ['getMessageStatus'],
    sources: ['get-message-status'],
    assumed: "A customer's message has no delivery status.",
  },
  {
    name: 'findButtonProblem',
    operations: ['sendWhatsappInteractiveMessage', 'sendWhatsappInteractiveMediaMessage'],
    sources: ['outgoing-messages-whatsapp-interactive'],
    assumed: 'At least one button is required.',
  },
  {
    name: 'findListProblem',
    operations: ['sendWhatsappInteractiveListMessage'],
    sources: ['outgoing-messages-whatsapp-interactive-list', 'observed 14'],
    assumed: 'At least one row is required.',
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
    assumed: 'The form of the UPI link that is generated for the provider `upi_vpa`.',
  },
  {
    name: 'sendOrder',
    operations: ['sendWhatsappOrderMessage'],
    sources: ['outgoing-messages-whatsapp-order'],
    assumed:
      'A reference that is in use is refused, and so is an order with a negative total; the configuration need not exist.',
  },
  {
    name: 'sendOrderStatus',
    operations: ['sendWhatsappOrderStatusMessage'],
    sources: ['outgoing-messages-whatsapp-order-status'],
    assumed: 'An unknown reference, or one of another chat, is refused.',
  },
  {
    name: 'showTyping',
    operations: ['sendWhatsappTypingIndicator'],
    sources: ['guides/typing-indicator'],
    assumed:
      'An indicator arrives in an open conversation window, unless the customer is blocked; the 404 is for a WABA number or a customer that the account does not have.',
  },
];
