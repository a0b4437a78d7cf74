import type { OperationId } from '@doubletick-kit/contract';
import { demo, outcomes } from '@doubletick-kit/mock-server';
import type { Case } from '../case.ts';
import { exampleInput } from '../example-input.ts';

const { customers, whatsappGroup: group, messages, wabaNumbers } = demo;
const closed = {
  message: 'Chat window is closed. To send message to closed window please send template message',
};
const outsideWindow = { from: wabaNumbers.sales, to: customers.salesOnly.phone };
const html = 'https://example.com/page.html';

const bodyOf = (operation: OperationId): object => exampleInput(operation).body ?? {};

/** Every operation that needs an open conversation window, with its example from the document. */
const sends = [
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
] as const;

const windowCases = sends.flatMap((operation): Case[] => [
  {
    operation,
    status: 201,
    because: 'the customer wrote within 24 hours',
    input: { body: bodyOf(operation) },
    answer: { status: 'SENT', recipient: customers.unassigned.phone },
  },
  {
    operation,
    status: 400,
    because: 'the content is empty',
    input: { body: { ...bodyOf(operation), content: {} } },
    answer: { message: ['content should not be empty'] },
  },
  {
    operation,
    status: 422,
    because: 'the window is closed',
    input: { body: { ...bodyOf(operation), ...outsideWindow } },
    answer: closed,
  },
]);

const mediaCases = (
  [
    ['sendWhatsappVideoMessage', 'video'],
    ['sendWhatsappAudioMessage', 'audio'],
    ['sendWhatsappImageMessage', 'image'],
    ['sendWhatsappDocumentMessage', 'document'],
  ] as const
).map(
  ([operation, kind]): Case => ({
    operation,
    status: 422,
    because: 'the URL leads to a web page',
    input: { body: { ...bodyOf(operation), content: { mediaUrl: html } } },
    answer: { message: `invalid file type for ${kind}: text/html; charset=utf-8` },
  }),
);

/** The type of the upload decides, not the extension, which is that of a video. */
const uploadCases: readonly Case[] = [
  {
    operation: 'sendWhatsappAudioMessage',
    status: 201,
    because: 'an upload is audio whatever its name',
    before: [
      { operation: 'uploadMedia', input: { form: { file: new File(['sound'], 'memo.mp4', { type: 'audio/mp4' }) } } },
    ],
    input: ([uploaded]) => ({
      body: { to: customers.assigned.phone, content: { mediaUrl: uploaded?.mediaUrl } },
    }),
    answer: { status: 'SENT' },
  },
];

const text = { content: { text: 'Hello' } };
const messageId = '00000000-0000-4000-8000-000000000001';
const recipientCases: readonly Case[] = [
  {
    operation: 'sendWhatsappTextMessage',
    status: 201,
    because: 'a group is named instead of a customer',
    input: { body: { groupId: group.id, ...text } },
    answer: { status: 'SENT' },
  },
  {
    operation: 'sendWhatsappTextMessage',
    status: 201,
    because: 'the sender chose an id',
    input: { body: { to: `+${customers.assigned.phone}`, messageId, ...text } },
    answer: { status: 'SENT', recipient: customers.assigned.phone, messageId },
  },
  {
    operation: 'sendWhatsappTextMessage',
    status: 400,
    because: 'the customer has chats on several numbers and none is named',
    input: { body: { to: customers.onBoth.phone, ...text } },
  },
  {
    operation: 'sendWhatsappTextMessage',
    status: 422,
    because: 'the recipient cannot be a phone number',
    input: { body: { from: wabaNumbers.support, to: 'not a number', ...text } },
    answer: { message: 'to must be a valid phone number' },
    gatewayProblem: 'invalid-body',
    gatewayStatus: 400,
  },
  {
    operation: 'sendWhatsappTextMessage',
    status: 422,
    because: 'the id in capitals belongs to another message',
    input: { body: { to: customers.assigned.phone, messageId: messages.order.toUpperCase(), ...text } },
    answer: { message: 'messageId belongs to another message' },
  },
  {
    operation: 'sendWhatsappTextMessage',
    status: 422,
    because: 'the sender is not a number of the account',
    input: { body: { from: '919999999909', to: customers.assigned.phone, ...text } },
    answer: { message: 'WABA number not found' },
  },
  {
    operation: 'sendWhatsappTextMessage',
    status: 422,
    because: 'the id belongs to another message',
    input: { body: { to: customers.assigned.phone, messageId: messages.order, ...text } },
    answer: { message: 'messageId belongs to another message' },
  },
  {
    operation: 'sendWhatsappTextMessage',
    status: 201,
    because: 'it will fail later',
    input: { body: { from: wabaNumbers.support, to: outcomes.failsAfterSent.phone, ...text } },
    answer: { status: 'SENT' },
  },
  {
    operation: 'sendWhatsappTextMessage',
    status: 422,
    because: 'the customer is blocked for calls',
    input: { body: { from: wabaNumbers.support, to: outcomes.blocked.phone, ...text } },
    answer: { message: 'Customer is blocked' },
  },
  {
    operation: 'sendWhatsappTextMessage',
    status: 422,
    because: 'the wallet is empty',
    input: { body: { to: customers.assigned.phone, ...text } },
    world: { wallet: 'empty' },
    answer: { message: 'Insufficient wallet balance' },
  },
];

const statusCases: readonly Case[] = [
  {
    operation: 'getMessageStatus',
    status: 200,
    because: 'the message was just sent',
    before: [{ operation: 'sendWhatsappTextMessage', input: { body: { to: customers.assigned.phone, ...text } } }],
    input: ([sent]) => ({ query: { messageId: sent?.messageId } }),
    answer: { sentAt: null, deliveredAt: null, readAt: null, repliedAt: null, failedAt: null },
  },
  {
    operation: 'getMessageStatus',
    status: 200,
    because: 'the message failed',
    input: { query: { messageId: messages.failed } },
    answer: { messageId: messages.failed, sentAt: null, errorCode: '131026' },
  },
  {
    operation: 'getMessageStatus',
    status: 400,
    because: 'the id is not a UUID',
    input: { query: { messageId: 'message_1' } },
  },
  {
    operation: 'getMessageStatus',
    status: 404,
    because: 'no message has the id',
    input: { query: { messageId } },
    answer: { message: 'No message found with this messageId' },
  },
  {
    operation: 'getMessageStatus',
    status: 429,
    because: 'the limit of one request per second is exceeded',
    input: { query: { messageId: messages.order } },
    world: { rateLimits: 'exhausted' },
    answer: { message: 'Too Many Requests: Rate Limit Exceeded' },
  },
];

const typingInput = { wabaNumber: wabaNumbers.support, customerNumber: customers.unassigned.phone };
const typingCases: readonly Case[] = [
  {
    operation: 'sendWhatsappTypingIndicator',
    status: 201,
    because: 'the window is open',
    input: { body: typingInput },
    answer: { success: true },
  },
  {
    operation: 'sendWhatsappTypingIndicator',
    status: 201,
    because: 'the window is closed',
    input: { body: { wabaNumber: outsideWindow.from, customerNumber: outsideWindow.to } },
    answer: { success: false },
  },
  {
    operation: 'sendWhatsappTypingIndicator',
    status: 400,
    because: 'no customer is named',
    input: { body: { wabaNumber: wabaNumbers.support } },
  },
  {
    operation: 'sendWhatsappTypingIndicator',
    status: 404,
    because: 'nobody has the phone number',
    input: { body: { ...typingInput, customerNumber: '919999999999' } },
    answer: { message: 'Customer not found' },
  },
];

export const messageCases: readonly Case[] = [
  ...windowCases,
  ...mediaCases,
  ...uploadCases,
  ...recipientCases,
  ...statusCases,
  ...typingCases,
];
