import { expect, it } from 'vitest';
import { messageWith } from '../thread/chat-message.fixture.ts';
import type { ChatMessage } from '../thread/chat-message.ts';
import { describeMessage } from './describe-message.ts';
import type { Part } from './part.ts';
import { partsFor, partsOf } from './parts-of.ts';

const url = 'https://acme.example/files/price%20list.pdf?x=1';
const yes = { id: 'slot_yes', title: 'That suits me' };
const link = { display_text: 'See dates', url: 'https://acme.example/dates' };

const cases: [type: string, fields: Partial<ChatMessage>, parts: readonly object[]][] = [
  ['TEXT', { text: 'Hello' }, [{ kind: 'text', text: 'Hello' }]],
  [
    'DOCUMENT',
    { mediaUrl: url, text: 'Our prices' },
    [
      { kind: 'file', medium: 'document', url, name: 'price list.pdf' },
      { kind: 'text', text: 'Our prices' },
    ],
  ],
  ['DOCUMENT', { mediaUrl: url, text: null, content: { filename: 'Prices.pdf' } }, [{ name: 'Prices.pdf' }]],
  ['IMAGE', { mediaUrl: url, text: null, content: { fileName: 'a.png' } }, [{ medium: 'image', name: 'a.png' }]],
  ['STICKER', { mediaUrl: 'https://acme.example/100%', text: null }, [{ medium: 'sticker', name: '100%' }]],
  [
    'INTERACTIVE',
    { text: 'Tuesday?', content: { header: 'Booking', body: 'Tuesday?', footer: 'Acme', buttons: [yes] } },
    [
      { kind: 'heading', text: 'Booking' },
      { kind: 'text', text: 'Tuesday?' },
      { kind: 'footer', text: 'Acme' },
      { kind: 'choices', choices: [{ kind: 'reply', id: 'slot_yes', text: 'That suits me' }] },
    ],
  ],
  [
    'INTERACTIVE',
    { text: 'Days', content: { body: 'Days', ctaButton: link } },
    [{ kind: 'text' }, { choices: [{ kind: 'link', text: 'See dates', url: link.url }] }],
  ],
  [
    'INTERACTIVE_LIST',
    {
      text: 'Where?',
      content: { button: 'Choose', sections: [{ title: 'Mumbai', rows: [{ ...yes, description: 'Open' }] }] },
    },
    [
      { kind: 'text' },
      {
        kind: 'list',
        label: 'Choose',
        sections: [{ title: 'Mumbai', rows: [{ id: 'slot_yes', description: 'Open' }] }],
      },
    ],
  ],
  [
    'INTERACTIVE_MEDIA',
    { text: 'New', mediaUrl: url, content: { mediaType: 'application/pdf', fileName: 'B.pdf', buttons: [yes] } },
    [{ kind: 'file', medium: 'document', name: 'B.pdf' }, { kind: 'text' }, { kind: 'choices' }],
  ],
  [
    'INTERACTIVE_MEDIA_CAROUSEL',
    {
      text: 'New',
      content: {
        cards: [
          {
            header: { type: 'image', image: { link: url } },
            body: { text: 'Runner' },
            action: { type: 'cta_url', parameters: link },
          },
          { header: { type: 'video', video: { link: url } }, action: { type: 'quick_reply', buttons: [yes] } },
        ],
      },
    },
    [
      { kind: 'text' },
      {
        kind: 'cards',
        cards: [
          [{ medium: 'image' }, { kind: 'text', text: 'Runner' }, { choices: [{ kind: 'link' }] }],
          [{ medium: 'video' }, { choices: [{ kind: 'reply' }] }],
        ],
      },
    ],
  ],
  [
    'LOCATION',
    { text: null, content: { latitude: 19.08, longitude: 0, name: 'Shop' } },
    [{ kind: 'place', latitude: 19.08, longitude: 0, name: 'Shop', address: null }],
  ],
  [
    'CONTACTS',
    {
      text: null,
      content: {
        contacts: [
          {
            name: { formatted_name: 'Asha' },
            phones: [{ phone: '919999999912' }],
            emails: [{ email: 'a@example.com' }],
          },
        ],
      },
    },
    [{ kind: 'contacts', contacts: [{ name: 'Asha', details: ['919999999912', 'a@example.com'] }] }],
  ],
  [
    'BUTTON',
    { text: 'Yes', content: { id: 'b1' } },
    [{ text: 'Yes' }, { kind: 'choiceId', text: 'Id of the button: b1' }],
  ],
  ['BUTTON', { text: '', content: { id: 'b1' } }, [{ kind: 'text', text: 'Id of the button: b1' }]],
  [
    'LIST_REPLY',
    { text: 'Bandra', content: { id: 'r1' } },
    [{ text: 'Bandra' }, { kind: 'choiceId', text: 'Id of the list row: r1' }],
  ],
  [
    'FLOW',
    { text: null, content: { flowResponse: [{ id: 'size', value: '42' }] } },
    [{ kind: 'fields', fields: [{ name: 'size', value: '42' }] }],
  ],
  ['REACTION', { text: null, content: { emoji: '👍' } }, [{ kind: 'text', text: '👍' }]],
  [
    'AD_CLICK',
    { text: 'Hi', content: { headline: 'Tenth off', body: 'Write', imageUrl: url, sourceUrl: link.url } },
    [
      { kind: 'file', medium: 'image' },
      { kind: 'heading', text: 'Tenth off\nWrite' },
      { kind: 'text', text: 'Hi' },
      { kind: 'choices', choices: [{ kind: 'link', url: link.url }] },
    ],
  ],
  ['CALL', { text: null }, [{ kind: 'text', text: 'WhatsApp call' }]],
  [
    'ORDER',
    { text: null, content: { items: [{ productId: 'SKU-1', quantity: 2, price: 10.5 }] } },
    [
      {
        title: 'Order',
        fields: [
          { name: '2 × SKU-1', value: '21.00' },
          { name: 'Total', value: '21.00' },
        ],
      },
    ],
  ],
  [
    'ORDER',
    {
      text: 'Pay',
      content: {
        orderDetails: {
          referenceId: 'order_1',
          currency: 'INR',
          items: [{ name: 'Runner 2', amount: 199.5, saleAmount: 150, quantity: 1 }],
          tax: 10,
          discount: 1,
        },
      },
    },
    [
      { kind: 'text' },
      {
        fields: [
          { name: '1 × Runner 2', value: 'INR 150.00' },
          { name: 'Tax', value: 'INR 10.00' },
          { name: 'Discount', value: 'INR -1.00' },
          { name: 'Total', value: 'INR 159.00' },
          { name: 'Reference', value: 'order_1' },
        ],
      },
    ],
  ],
  [
    'ORDER_STATUS',
    { text: 'On its way', content: { orderStatus: { referenceId: 'order_1', status: 'partially_shipped' } } },
    [{ kind: 'text' }, { fields: [{ value: 'order_1' }, { value: 'partially shipped' }] }],
  ],
  [
    'POLL',
    { text: 'Vote', content: { question: 'When?', options: [1, 2] } },
    [
      { kind: 'heading', text: 'POLL' },
      { kind: 'text', text: 'Vote' },
      {
        kind: 'fields',
        fields: [
          { name: 'question', value: 'When?' },
          { name: 'options', value: '[1,2]' },
        ],
      },
    ],
  ],
];

it.each(cases)('%s %o', (type, fields, expected) => {
  expect(partsOf(messageWith({ id: 'a', type, ...fields }))).toMatchObject(expected);
});

it.each(['BUTTON', 'LIST_REPLY'])('shows the words of a %s to both sides, and its id to the account alone', (type) => {
  const reply = messageWith({ id: 'a', type, text: 'Prices', content: { id: 'b1', payload: 'b1' } });
  expect(partsFor('customer', reply)).toEqual([{ kind: 'text', text: 'Prices' }]);
  expect(partsFor('account', reply)).toEqual([
    { kind: 'text', text: 'Prices' },
    expect.objectContaining({ text: expect.stringContaining('b1') }),
  ]);
  expect(describeMessage(reply)).toBe('Prices');
});

it('shows a template from its header to its cards', () => {
  const template = {
    name: 'diwali_offer',
    header: { type: 'IMAGE' as const, mediaUrl: url },
    body: 'Hi Ravi',
    footer: 'Reply STOP to opt out',
    buttons: [
      { type: 'QUICK_REPLY' as const, text: 'Interested', id: 'yes' },
      { type: 'URL' as const, text: 'Shop', url: link.url },
      { type: 'PHONE_NUMBER' as const, text: 'Call us', phoneNumber: '919999999901' },
    ],
    cards: [{ header: { type: 'VIDEO' as const, mediaUrl: url }, body: 'Card', buttons: [] }],
  };
  expect(partsOf(messageWith({ id: 'a', type: 'TEMPLATE', template }))).toEqual([
    { kind: 'file', medium: 'image', url, name: 'price list.pdf' },
    { kind: 'text', text: 'Hi Ravi' },
    { kind: 'footer', text: 'Reply STOP to opt out' },
    {
      kind: 'choices',
      choices: [
        { kind: 'reply', id: 'yes', text: 'Interested' },
        { kind: 'link', text: 'Shop', url: link.url },
        { kind: 'phone', text: 'Call us', phoneNumber: '919999999901' },
      ],
    },
    {
      kind: 'cards',
      cards: [
        [
          { kind: 'file', medium: 'video', url, name: 'price list.pdf' },
          { kind: 'text', text: 'Card' },
        ],
      ],
    },
  ] satisfies Part[]);
});

it.each([
  ['TEXT', { text: null }],
  ['IMAGE', { text: null }],
  ['LOCATION', { text: null, content: { latitude: 'north' } }],
  ['CONTACTS', { text: null, content: { contacts: 'Asha' } }],
  ['toString', { text: null }],
])('%s with nothing that can be shown has at least its name', (type, fields) => {
  expect(partsOf(messageWith({ id: 'a', type, ...fields }))[0]).toEqual({ kind: 'heading', text: type });
});

it.each([
  [{ direction: 'INCOMING', status: 'INITIATED', talkSeconds: null }, 'from the customer: ringing'],
  [{ direction: 'INCOMING', status: 'MISSED', talkSeconds: null }, 'from the customer: missed'],
  [{ direction: 'OUTGOING', status: 'END', talkSeconds: null }, 'to the customer: not answered'],
  [{ direction: 'OUTGOING', status: 'END', talkSeconds: 65 }, 'to the customer: 1 min 5 s'],
] as const)('says what happened to the call %j', (call, text) => {
  const message = messageWith({ id: 'm', origin: 'SYSTEM', type: 'CALL', call });
  expect(partsOf(message)).toEqual([{ kind: 'text', text: `WhatsApp call ${text}` }]);
});
