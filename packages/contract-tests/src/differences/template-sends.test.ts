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
      title: 'says that an unknown template fails inside a success',
      of: both,
      answers: [[201, { messages: [{ status: 'FAILED', errorMessage: 'Template not found' }] }]],
      says: ['unknown or unapproved template has been observed'],
    },
    {
      title: 'has a 422 on the first template send only',
      of: 'sendWhatsappTemplateMessages',
      sources: { 422: 'guide' },
    },
    { title: 'has no 422 on the second template send', of: 'sendWhatsappTemplateMessagesV2', sources: { 422: null } },
    {
      title: 'takes no template whose fields stand beside content',
      of: both,
      refuses: [
        ['required /messages/0/content', { body: { messages: [{ from, to, ...plain }] } }],
        ['required /messages/0/content/templateName', message({ language: 'en' })],
      ],
      says: ['content should not be empty'],
    },
    {
      title: 'takes a first template send without a sender',
      of: 'sendWhatsappTemplateMessages',
      takes: [message(plain, { from: undefined })],
    },
    {
      title: 'requires a sender beside the customer of the second template send',
      of: 'sendWhatsappTemplateMessagesV2',
      takes: [message(plain), message(plain, { from: undefined, to: undefined, groupId: 'grp_0000000001' })],
      refuses: [
        ['dependentRequired /messages/0/from', { body: { messages: [{ to, content: plain }] } }],
        ['oneOf /messages/0', { body: { messages: [{ from, content: plain }] } }],
      ],
    },
    {
      title: 'takes a template without values',
      of: both,
      takes: [message(plain)],
    },
    {
      title: 'documents no variable of a text header in the second template send, no location and no file name',
      of: 'sendWhatsappTemplateMessagesV2',
      takes: [data({ header: { type: 'TEXT', placeholder: 7 } }), data({ header: { type: 'DOCUMENT', filename: 7 } })],
      refuses: [
        ['discriminator /messages/0/content/templateData/header', data({ header: { type: 'LOCATION', latitude: 1 } })],
      ],
    },
    {
      title: 'takes the variable of a text header and a location in the first template send',
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
      title: 'takes the language codes of this operation and those of templates',
      of: both,
      takes: [message({ ...plain, language: 'pt_BR' }), message({ ...plain, language: 'hi' })],
      refuses: [
        ['enum /messages/0/content/language', message({ ...plain, language: 'klingon' })],
        ['required /messages/0/content/language', message({ templateName: 'offer' })],
      ],
      says: ['69 languages'],
    },
    {
      title: 'takes the id of a quick-reply button, which only the guide has',
      of: both,
      takes: [data({ buttons: [{ type: 'QUICK_REPLY', parameter: 'yes' }] })],
      refuses: [
        ['discriminator /messages/0/content/templateData/buttons/0', data({ buttons: [{ type: 'PHONE_NUMBER' }] })],
      ],
    },
    {
      title: 'takes any number of buttons, with or without a value',
      of: both,
      takes: [data({ buttons: [{ type: 'URL' }, { type: 'URL', parameter: 'a' }, { type: 'URL' }] })],
    },
    {
      title: 'tells that the guide takes one button and shows two',
      of: 'sendWhatsappTemplateMessages',
      says: ['The guide gives a limit of one button and shows two in its own example'],
    },
    {
      title: 'tells headers apart by their type, whatever else they hold',
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
      title: 'requires nothing of a template card, and counts cards from 0 as numbers',
      of: both,
      takes: [data({ cards: [{}, { cardIndex: 0 }] })],
      refuses: [['type /messages/0/content/templateData/cards/0/cardIndex', data({ cards: [{ cardIndex: '0' }] })]],
    },
    {
      title: 'tells that the guide counts template cards from 1',
      of: 'sendWhatsappTemplateMessages',
      says: ["The first is 0 according to the reference; the guide's only card has the index 1"],
    },
    {
      title: 'sends a broadcast without a sender and without content, and advises to send both',
      of: 'sendBroadcastMessage',
      takes: [{ body: { groupName: 'Pilot' } }],
      refuses: [['required /groupName', { body: { from } }]],
      says: ['Always send `from` and `content`'],
    },
    {
      title: 'names the group of a broadcast, and leaves open what an unknown name does',
      of: 'sendBroadcastMessage',
      takes: [{ body: { groupName: 'Pilot', from, content: plain } }],
      says: ['What happens if the name is unknown, or if several groups have it, is not documented'],
    },
    {
      title: 'takes the language codes of broadcasts and those of templates',
      of: 'sendBroadcastMessage',
      takes: [{ body: { groupName: 'Pilot', content: { ...plain, language: 'hi' } } }],
      refuses: [
        ['enum /content/language', { body: { groupName: 'Pilot', content: { ...plain, language: 'klingon' } } }],
        ['required /content/language', { body: { groupName: 'Pilot', content: { templateName: 'offer' } } }],
      ],
      says: ['69 languages'],
    },
    {
      title: 'tells the headers of a broadcast apart by their type',
      of: 'sendBroadcastMessage',
      takes: [broadcast({ header: { type: 'TEXT', placeholder: 'a', mediaUrl: 7 } })],
      refuses: [['discriminator /content/templateData/header', broadcast({ header: { placeholder: 'a' } })]],
    },
    {
      title: 'requires no type of a broadcast card, and counts cards as numbers',
      of: 'sendBroadcastMessage',
      takes: [broadcast({ cards: [{ cardIndex: 0 }] })],
      refuses: [['type /content/templateData/cards/0/cardIndex', broadcast({ cards: [{ cardIndex: '0' }] })]],
    },
    {
      title: 'leaves open where the placeholders for customer data of a broadcast go',
      of: 'sendBroadcastMessage',
      says: ['{{Name}}', 'Whether the placeholders belong in the values of `templateData` or in the template itself'],
    },
    {
      title: 'knows no recipients of a broadcast',
      of: 'sendBroadcastMessage',
      has: {
        safety: 'unsafe',
        audit: { class: 'send', senders: ['$request.body#/from'], recipients: [] },
      },
      says: ['One request reaches all customers in the group'],
    },
  ]),
)('%s', checkOperations);

it('accepts a template send answered with a list of outcomes or with one flat outcome', () => {
  expect(schemaOf('TemplateMessageResponse')).toMatchObject({
    anyOf: [{ $ref: '#/components/schemas/TemplateMessageResults' }, { $ref: '#/components/schemas/MessageResult' }],
  });
});

it('keeps the default of the language of a template send although the language is required', () => {
  expect(schemaOf('TemplateMessageContent')).toMatchObject({
    required: expect.arrayContaining(['language']),
    properties: { language: { default: 'en' } },
  });
});
