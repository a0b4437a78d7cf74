import { expect, it } from 'vitest';
import { checkOperations, type OperationDifference, titled } from './difference.ts';
import { schemaOf } from './document.ts';

const writes = ['createTemplate', 'editTemplate'] as const;
const params = { templateId: '1' };
const template = { name: 'offer', language: 'en', category: 'MARKETING', components: { body: { text: 'Hello' } } };
const definition = (change: object) => ({ params, body: { ...template, ...change } });
const button = (value: object) => definition({ components: { ...template.components, buttons: [value] } });
const listed = {
  id: 1,
  name: 'offer',
  language: 'en',
  category: 'MARKETING',
  status: 'APPROVED',
  createdBy: 'Asha Rao',
  wabaPhoneNumber: '919999999901',
  components: [],
};
const call = { type: 'QUICK_REPLY', text: 'Yes' };

it.each(
  titled<OperationDifference>([
    {
      title: 'accepts a template without numbers and allowCategoryUpdate, and recommends sending both',
      of: writes,
      takes: [definition({}), definition({ wabaNumbers: ['919999999901'], allowCategoryUpdate: false })],
      refuses: [['type /allowCategoryUpdate', definition({ allowCategoryUpdate: 'yes' })]],
      says: ['Always send `wabaNumbers` and `allowCategoryUpdate`'],
    },
    {
      title: 'requires what the type of a template button needs',
      of: writes,
      takes: [
        button({ type: 'URL', text: 'Open', url: 'https://example.com' }),
        button({ type: 'PHONE_NUMBER', text: 'Call', phoneNumber: '919999999901' }),
      ],
      refuses: [
        ['required /components/buttons/0/url', button({ type: 'URL', text: 'Open' })],
        ['required /components/buttons/0/phoneNumber', button({ type: 'PHONE_NUMBER', text: 'Call' })],
      ],
    },
    {
      title: 'accepts a quick-reply button with a link and a phone number',
      of: 'editTemplate',
      takes: [button({ ...call, url: 'https://example.com', phoneNumber: '919999999901' })],
      refuses: [['discriminator /components/buttons/0', button({ ...call, type: 'FLOW' })]],
    },
    {
      title: 'edits a template with a complete body',
      of: 'editTemplate',
      refuses: [
        ['required /components', { params, body: { ...template, components: undefined } }],
        ['required /components/body', definition({ components: {} })],
        ['required /language', definition({ language: undefined })],
      ],
      says: ['the body is a complete template'],
    },
    {
      title: 'returns the 404 of the guide for the edit of an unknown template',
      of: 'editTemplate',
      sources: { 404: 'guide' },
      answers: [[404, { statusCode: 404, message: 'no' }]],
    },
    {
      title: 'treats an edit as idempotent, and leaves open what can change',
      of: 'editTemplate',
      has: { safety: 'idempotent' },
      says: ['Which of them can actually change, and in which status a template can be edited, is not documented'],
    },
    {
      title: 'calls the number of a template to delete wabaPhoneNumber',
      of: 'deleteTemplate',
      takes: [{ body: { name: 'offer', wabaPhoneNumber: '919999999901', wabaNumber: 7 } }],
      refuses: [['required /wabaPhoneNumber', { body: { name: 'offer', wabaNumber: '919999999901' } }]],
      says: ['list of required properties has `wabaNumber`', 'all language versions'],
    },
    {
      title: 'reads the id of a template as number or string, and a rejection as optional',
      of: 'getTemplates',
      answers: [
        [201, [listed]],
        [201, [{ ...listed, id: '1', rejectedReason: 'no' }]],
      ],
      neverAnswers: [
        ['type /0/id', 201, [{ ...listed, id: null }]],
        ['type /0/rejectedReason', 201, [{ ...listed, rejectedReason: 7 }]],
      ],
    },
    {
      title: 'reads the buttons of a template in a component or next to the components',
      of: 'getTemplates',
      answers: [
        [201, [{ ...listed, components: [{ type: 'BUTTON', buttons: [call] }] }]],
        [201, [{ ...listed, buttons: [call] }]],
      ],
      neverAnswers: [
        ['required /0/buttons/0/text', 201, [{ ...listed, buttons: [{ type: 'URL' }] }]],
        [
          'required /0/components/0/buttons/0/text',
          201,
          [{ ...listed, components: [{ type: 'BUTTON', buttons: [{ type: 'URL' }] }] }],
        ],
      ],
      says: ['check both places'],
    },
    {
      title: 'has no default for the language of listed templates',
      of: 'getTemplates',
      takes: [{ query: { language: 'hi' } }, { query: {} }],
      refuses: [['enum /language', { query: { language: 'xx' } }]],
      says: ['the reference has no default. Always send it'],
    },
    {
      title: 'says that templates were found by the start of their names',
      of: 'getTemplates',
      takes: [{ query: { name: 'off' } }],
      says: ['has been observed to return names that start with it'],
    },
    {
      title: 'leaves open which templates are listed by default',
      of: 'getTemplates',
      takes: [{ query: { wabaPhoneNumbers: '919999999901,919999999902', allWabaPhoneNumbers: true, status: 'ALL' } }],
      says: [
        'which takes precedence if you send both, is not documented',
        'the status filter that applies without `status`',
      ],
    },
    {
      title: 'reads components, headers and buttons of unknown kinds',
      of: 'getTemplates',
      answers: [
        [
          201,
          [
            {
              ...listed,
              components: [
                { type: 'CAROUSEL', cards: [] },
                { type: 'HEADER', format: 'PRODUCT' },
              ],
            },
          ],
        ],
        [201, [{ ...listed, buttons: [{ type: 'FLOW', text: 'Open' }] }]],
      ],
      neverAnswers: [['oneOf /0/components/0', 201, [{ ...listed, components: [{}] }]]],
    },
  ]),
)('%s', checkOperations);

it('documents a default for allowCategoryUpdate', () => {
  expect(schemaOf('TemplateDefinition')).toMatchObject({ properties: { allowCategoryUpdate: { default: true } } });
});
