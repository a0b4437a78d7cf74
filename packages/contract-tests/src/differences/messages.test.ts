import { expect, it } from 'vitest';
import { checkOperations, type OperationDifference, titled } from './difference.ts';
import { schemaOf } from './document.ts';

const from = '919999999901';
const to = '919999999921';
const text = { from, to, content: { text: 'Hello' } };
const media = { mediaUrl: 'https://example.com/a' };
const groupable = [
  'sendWhatsappTextMessage',
  'sendWhatsappVideoMessage',
  'sendWhatsappAudioMessage',
  'sendWhatsappImageMessage',
  'sendWhatsappDocumentMessage',
  'sendWhatsappLocationMessage',
] as const;
const withGuide = [...groupable, 'sendWhatsappInteractiveMessage', 'sendWhatsappInteractiveListMessage'] as const;
const withoutGuide = [
  'sendWhatsappInteractiveMediaMessage',
  'sendWhatsappInteractiveMediaCarouselMessage',
  'sendWhatsappOrderMessage',
  'sendWhatsappOrderStatusMessage',
] as const;
const content = { text: 'Hello', ...media, latitude: 1, longitude: 2 };
const list = { body: 'Choose', button: 'Open', sections: [{ rows: [{ id: '1', title: 'One' }] }] };

it.each(
  titled<OperationDifference>([
    {
      title: "returns the guides' response to a message, and notes what they leave open",
      of: [...withGuide, ...withoutGuide],
      answers: [[201, { status: 'SENT', recipient: to, messageId: '00000000-0000-4000-8000-000000000001' }]],
      neverAnswers: [['type /recipient', 201, { recipient: 919999999921 }]],
      sources: { 201: 'reference' },
    },
    {
      title: 'assumes the response body that no source shows',
      of: withoutGuide,
      says: ['No source documents the response body', 'Expect an empty body as well'],
    },
    {
      title: 'allows new values for the outcome of a message',
      of: withGuide,
      answers: [
        [201, { status: 'ENQUEUED' }],
        [201, { status: 'HELD' }],
      ],
      neverAnswers: [['type /status', 201, { status: 7 }]],
      says: ['Only `SENT` is documented for single messages'],
    },
    {
      title: 'returns 422 for a message outside the conversation window, and for a wrong file as in the guides',
      of: withGuide,
      sources: { 422: 'guide' },
      says: ['more than 24 hours ago', 'the wrong type of file'],
    },
    {
      title: 'has an observed 422 for messages without a guide',
      of: withoutGuide,
      sources: { 422: 'observed' },
    },
    {
      title: 'rejects a message without content, and a list of messages for a text message',
      of: 'sendWhatsappTextMessage',
      takes: [{ body: text }],
      refuses: [
        ['required /content', { body: { from, to } }],
        ['required /content/text', { body: { from, to, content: {} } }],
        ['required /content', { body: { messages: [text] } }],
      ],
      says: ['content should not be empty'],
    },
    {
      title: 'accepts exactly one of a customer and a group as the recipient',
      of: groupable,
      takes: [{ body: { from, to, content } }, { body: { from, groupId: 'grp_0000000001', content } }],
      refuses: [
        ['oneOf ', { body: { from, content } }],
        ['oneOf ', { body: { from, to, groupId: 'grp_0000000001', content } }],
      ],
    },
    {
      title: 'accepts a message without a sender, and recommends naming one',
      of: [...groupable, 'sendWhatsappInteractiveListMessage'],
      takes: [{ body: { to, content: { ...content, ...list } } }],
      says: ['the guides require it nearly everywhere'],
    },
    {
      title: 'accepts your own message id if it is a UUID of 36 characters',
      of: 'sendWhatsappTextMessage',
      takes: [{ body: { ...text, messageId: '00000000-0000-4000-8000-000000000001' } }],
      refuses: [
        ['format /messageId', { body: { ...text, messageId: 'uuid-v4-0000-4000-8000-0000000000001' } }],
        ['maxLength /messageId', { body: { ...text, messageId: '00000000-0000-4000-8000-0000000000011' } }],
      ],
    },
    {
      title: 'accepts a link preview that only an example shows',
      of: 'sendWhatsappTextMessage',
      takes: [{ body: { ...text, content: { text: 'Hello', previewUrl: true } } }],
      refuses: [['type /content/previewUrl', { body: { ...text, content: { text: 'Hello', previewUrl: 'yes' } } }]],
    },
    {
      title: 'calls the URL of a file mediaUrl',
      of: [
        'sendWhatsappVideoMessage',
        'sendWhatsappAudioMessage',
        'sendWhatsappImageMessage',
        'sendWhatsappDocumentMessage',
      ],
      refuses: [['required /content/mediaUrl', { body: { to, content: { url: 'https://example.com/a' } } }]],
    },
    {
      title: 'limits the name of a document to 240 characters',
      of: 'sendWhatsappDocumentMessage',
      takes: [{ body: { to, content: { ...media, filename: 'a'.repeat(240), fileName: 7 } } }],
      refuses: [
        ['maxLength /content/filename', { body: { to, content: { ...media, filename: 'a'.repeat(241) } } }],
        ['minLength /content/filename', { body: { to, content: { ...media, filename: '' } } }],
      ],
    },
    {
      title: 'reads why a message failed as optional',
      of: 'getMessageStatus',
      answers: [
        [200, { failedAt: null, failedReason: 'no', errorCode: '131026' }],
        [200, { failedAt: '2026-06-01T00:00:00.000Z' }],
      ],
      neverAnswers: [['type /failedReason', 200, { failedReason: null }]],
      says: ['although the reference shows it in an example whose `failedAt` is null'],
    },
    {
      title: 'takes the typing indicator from the guide only, with a success status for a failure',
      of: 'sendWhatsappTypingIndicator',
      sources: { 201: 'guide', 400: 'guide', 401: 'guide', 404: 'guide', 422: null },
      answers: [[201, { success: false }]],
      says: ['the status is 201 even if the indicator did not reach the customer'],
    },
  ]),
)('%s', checkOperations);

it('names the three outcomes of a message', () => {
  expect(schemaOf('SendStatus')).toMatchObject({
    anyOf: [{ enum: ['SENT', 'FAILED', 'ENQUEUED'] }, { type: 'string' }],
  });
});
