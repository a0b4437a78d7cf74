import { expect, it } from 'vitest';
import { checkOperations, type OperationDifference, titled } from './difference.ts';
import { schemaOf } from './document.ts';

const from = '919999999901';
const to = '919999999921';
const both = ['sendWhatsappTemplateMessages', 'sendWhatsappTemplateMessagesV2'] as const;
const plain = { templateName: 'offer', language: 'en' };
const message = (content: object, change: object = {}) => ({ body: { messages: [{ from, to, content, ...change }] } });
const data = (templateData: object) => message({ ...plain, templateData });
const broadcast = (templateData: object) => ({
  body: { groupName: 'Pilot', from, content: { ...plain, templateData } },
});

it.each(
  titled<OperationDifference>([
    {
      title: 'says that an unknown template fails within a success response',
      of: both,
      answers: [[201, { messages: [{ status: 'FAILED', errorMessage: 'Template not found' }] }]],
      says: ['unknown or unapproved template has been observed'],
    },
    {
      title: 'has a 422 in version 1 of the template operation from the guide',
      of: 'sendWhatsappTemplateMessages',
      sources: { 422: 'guide' },
    },
    {
      title: 'has an observed 422 in version 2 of the template operation, for its recipients only',
      of: 'sendWhatsappTemplateMessagesV2',
      sources: { 422: 'observed' },
      says: ['a `to` cannot be a phone number'],
    },
    {
      title: 'rejects a template whose fields are outside content',
      of: both,
      refuses: [
        ['required /messages/0/content', { body: { messages: [{ from, to, ...plain }] } }],
        ['required /messages/0/content/templateName', message({ language: 'en' })],
      ],
      says: ['content should not be empty'],
    },
    {
      title: 'accepts a message without a sender in version 1 of the template operation',
      of: 'sendWhatsappTemplateMessages',
      takes: [message(plain, { from: undefined })],
    },
    {
      title: 'requires a sender with a customer in version 2 of the template operation',
      of: 'sendWhatsappTemplateMessagesV2',
      takes: [message(plain), message(plain, { from: undefined, to: undefined, groupId: 'grp_0000000001' })],
      refuses: [
        ['dependentRequired /messages/0/from', { body: { messages: [{ to, content: plain }] } }],
        ['oneOf /messages/0', { body: { messages: [{ from, content: plain }] } }],
      ],
    },
    {
      title: 'accepts a template without values',
      of: both,
      takes: [message(plain)],
    },
    {
      title: 'documents no text header variable, location or file name in version 2 of the template operation',
      of: 'sendWhatsappTemplateMessagesV2',
      takes: [data({ header: { type: 'TEXT', placeholder: 7 } }), data({ header: { type: 'DOCUMENT', filename: 7 } })],
      refuses: [
        ['discriminator /messages/0/content/templateData/header', data({ header: { type: 'LOCATION', latitude: 1 } })],
      ],
    },
    {
      title: 'accepts a text header variable and a location in version 1 of the template operation',
      of: 'sendWhatsappTemplateMessages',
      takes: [data({ header: { type: 'LOCATION', latitude: 1, longitude: 2 } })],
      refuses: [
        [
          'type /messages/0/content/templateData/header/placeholder',
          data({ header: { type: 'TEXT', placeholder: 7 } }),
        ],
      ],
    },
    {
      title: 'accepts the language codes of this operation and of templates',
      of: both,
      takes: [message({ ...plain, language: 'pt_BR' }), message({ ...plain, language: 'hi' })],
      refuses: [
        ['enum /messages/0/content/language', message({ ...plain, language: 'klingon' })],
        ['required /messages/0/content/language', message({ templateName: 'offer' })],
      ],
      says: ['69 languages'],
    },
    {
      title: 'accepts the id of a quick-reply button, which only the guide has',
      of: both,
      takes: [data({ buttons: [{ type: 'QUICK_REPLY', parameter: 'yes' }] })],
      refuses: [
        ['discriminator /messages/0/content/templateData/buttons/0', data({ buttons: [{ type: 'PHONE_NUMBER' }] })],
      ],
    },
    {
      title: 'accepts any number of buttons, with or without a value',
      of: both,
      takes: [data({ buttons: [{ type: 'URL' }, { type: 'URL', parameter: 'a' }, { type: 'URL' }] })],
    },
    {
      title: 'says that the guide allows one button and shows two',
      of: 'sendWhatsappTemplateMessages',
      says: ['The guide gives a limit of one button and shows two in its own example'],
    },
    {
      title: 'distinguishes headers by type, ignoring their other properties',
      of: both,
      takes: [
        data({ header: { type: 'IMAGE', mediaUrl: 'https://example.com/a.png', latitude: 'none', filename: 7 } }),
      ],
      refuses: [
        [
          'discriminator /messages/0/content/templateData/header',
          data({ header: { mediaUrl: 'https://example.com/a' } }),
        ],
        [
          'discriminator /messages/0/content/templateData/cards/0/components/header',
          data({ cards: [{ components: { header: { mediaUrl: 'https://example.com/a' } } }] }),
        ],
      ],
    },
    {
      title: 'calls the file name of a header its caption',
      of: ['sendWhatsappTemplateMessages'],
      refuses: [
        ['type /messages/0/content/templateData/header/filename', data({ header: { type: 'DOCUMENT', filename: 7 } })],
      ],
      says: ['The caption of the document according to the reference'],
    },
    {
      title: 'requires nothing of a template card, and has a number from 0 as its index',
      of: both,
      takes: [data({ cards: [{}, { cardIndex: 0 }] })],
      refuses: [['type /messages/0/content/templateData/cards/0/cardIndex', data({ cards: [{ cardIndex: '0' }] })]],
    },
    {
      title: 'says that the guide counts template cards from 1',
      of: 'sendWhatsappTemplateMessages',
      says: ["The first is 0 according to the reference; the guide's only card has the index 1"],
    },
    {
      title: 'accepts a broadcast without sender and content, and recommends sending both',
      of: 'sendBroadcastMessage',
      takes: [{ body: { groupName: 'Pilot' } }],
      refuses: [['required /groupName', { body: { from } }]],
      says: ['Always send `from` and `content`'],
    },
    {
      title: 'identifies the group of a broadcast by name, and leaves open what an unknown name does',
      of: 'sendBroadcastMessage',
      takes: [{ body: { groupName: 'Pilot', from, content: plain } }],
      says: ['What happens if the name is unknown, or if several groups have it, is not documented'],
    },
    {
      title: 'accepts the language codes of broadcasts and of templates',
      of: 'sendBroadcastMessage',
      takes: [{ body: { groupName: 'Pilot', content: { ...plain, language: 'hi' } } }],
      refuses: [
        ['enum /content/language', { body: { groupName: 'Pilot', content: { ...plain, language: 'klingon' } } }],
        ['required /content/language', { body: { groupName: 'Pilot', content: { templateName: 'offer' } } }],
      ],
      says: ['69 languages'],
    },
    {
      title: 'distinguishes the headers of a broadcast by type',
      of: 'sendBroadcastMessage',
      takes: [broadcast({ header: { type: 'TEXT', placeholder: 'a', mediaUrl: 7 } })],
      refuses: [['discriminator /content/templateData/header', broadcast({ header: { placeholder: 'a' } })]],
    },
    {
      title: 'does not require a type of a broadcast card, and has a number as its index',
      of: 'sendBroadcastMessage',
      takes: [broadcast({ cards: [{ cardIndex: 0 }] })],
      refuses: [['type /content/templateData/cards/0/cardIndex', broadcast({ cards: [{ cardIndex: '0' }] })]],
    },
    {
      title: 'leaves open where the customer data placeholders of a broadcast belong',
      of: 'sendBroadcastMessage',
      says: ['{{Name}}', 'Whether the placeholders belong in the values of `templateData` or in the template itself'],
    },
    {
      title: 'names no recipients of a broadcast',
      of: 'sendBroadcastMessage',
      has: {
        safety: 'unsafe',
        audit: { class: 'send', senders: ['$request.body#/from'], recipients: [] },
      },
      says: ['One request reaches all customers in the group'],
    },
  ]),
)('%s', checkOperations);

it('accepts a list of outcomes or one flat outcome for template messages', () => {
  expect(schemaOf('TemplateMessageResponse')).toMatchObject({
    anyOf: [{ $ref: '#/components/schemas/TemplateMessageResults' }, { $ref: '#/components/schemas/MessageResult' }],
  });
});

it('keeps the default language of template messages although the language is required', () => {
  expect(schemaOf('TemplateMessageContent')).toMatchObject({
    required: expect.arrayContaining(['language']),
    properties: { language: { default: 'en' } },
  });
});
