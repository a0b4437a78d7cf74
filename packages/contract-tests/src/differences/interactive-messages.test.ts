import { it } from 'vitest';
import { checkOperations, type OperationDifference, titled } from './difference.ts';

const from = '919999999901';
const to = '919999999921';
const reply = { id: 'yes', title: 'Yes' };
const interactive = { from, to };
const file = { body: 'Choose', mediaUrl: 'https://example.com/a.png', mediaType: 'image/png' };
const link = { display_text: 'Open', url: 'https://example.com' };
const rows = (count: number) => Array.from({ length: count }, (_, index) => ({ id: `${index}`, title: 'A row' }));
const list = { body: 'Choose', button: 'Open' };
const card = {
  header: { type: 'image', image: { link: 'https://example.com/a.png' } },
  body: { text: 'One\ntwo\nthree' },
  action: { type: 'quick_reply', buttons: [reply] },
};
const carousel = (changed: object) => ({
  body: { ...interactive, content: { body: { text: 'Look' }, cards: [card, { ...card, ...changed }] } },
});
const order = { configurationName: 'upi', items: [{ name: 'Tea', amount: 10, quantity: 1 }] };
const payment = (orderDetails: object) => ({ body: { from, to, content: { body: 'Pay', orderDetails } } });
const unpaid = { items: order.items };

it.each(
  titled<OperationDifference>([
    {
      title: 'accepts an order without phone numbers, and recommends sending both',
      of: ['sendWhatsappOrderMessage', 'sendWhatsappOrderStatusMessage'],
      takes: [
        {
          body: {
            content: {
              body: 'Pay',
              orderDetails: order,
              orderStatus: { referenceId: 'r'.repeat(36), status: 'shipped' },
            },
          },
        },
      ],
      says: ['always send both'],
    },
    {
      title: 'spells the document name of media with buttons fileName, and limits neither it nor the buttons',
      of: 'sendWhatsappInteractiveMediaMessage',
      takes: [{ body: { ...interactive, content: { ...file, fileName: 'a', buttons: Array(4).fill(reply) } } }],
      refuses: [
        ['type /content/fileName', { body: { ...interactive, content: { ...file, fileName: 7, buttons: [] } } }],
      ],
    },
    {
      title: 'accepts up to three reply buttons',
      of: 'sendWhatsappInteractiveMessage',
      takes: [{ body: { ...interactive, content: { body: 'Choose', buttons: Array(3).fill(reply) } } }],
      refuses: [
        [
          'maxItems /content/buttons',
          { body: { ...interactive, content: { body: 'A', buttons: Array(4).fill(reply) } } },
        ],
      ],
    },
    {
      title: 'accepts reply buttons or a link button, never both',
      of: ['sendWhatsappInteractiveMessage', 'sendWhatsappInteractiveMediaMessage'],
      takes: [
        { body: { ...interactive, content: { ...file, buttons: [reply] } } },
        { body: { ...interactive, content: { ...file, ctaButton: link } } },
      ],
      refuses: [
        ['oneOf /content', { body: { ...interactive, content: { ...file, buttons: [reply], ctaButton: link } } }],
      ],
    },
    {
      title: 'accepts ten rows in a section, and says that all sections share them',
      of: 'sendWhatsappInteractiveListMessage',
      takes: [{ body: { to, content: { ...list, sections: [{ rows: rows(10) }, { rows: rows(1) }] } } }],
      refuses: [
        ['maxItems /content/sections/0/rows', { body: { to, content: { ...list, sections: [{ rows: rows(11) }] } } }],
      ],
      says: ['at most 10 rows; WhatsApp enforces it'],
    },
    {
      title: 'requires what the header and the action of a carousel card need',
      of: 'sendWhatsappInteractiveMediaCarouselMessage',
      takes: [carousel({}), carousel({ action: { type: 'cta_url', name: 'cta_url', parameters: link } })],
      refuses: [
        ['required /content/cards/1/header/video', carousel({ header: { type: 'video', image: {} } })],
        ['required /content/cards/1/action/parameters', carousel({ action: { type: 'cta_url', name: 'cta_url' } })],
      ],
    },
    {
      title: 'accepts one or two quick-reply buttons on a carousel card',
      of: 'sendWhatsappInteractiveMediaCarouselMessage',
      takes: [carousel({ action: { type: 'quick_reply', buttons: [reply, reply] } })],
      refuses: [
        ['minItems /content/cards/1/action/buttons', carousel({ action: { type: 'quick_reply', buttons: [] } })],
        [
          'maxItems /content/cards/1/action/buttons',
          carousel({ action: { type: 'quick_reply', buttons: [reply, reply, reply] } }),
        ],
      ],
      says: ['All cards have buttons of the same type and the same number of them; the schema does not check this'],
    },
    {
      title: 'accepts two line breaks in the text of a carousel card',
      of: 'sendWhatsappInteractiveMediaCarouselMessage',
      refuses: [['pattern /content/cards/1/body/text', carousel({ body: { text: '1\n2\n3\n4' } })]],
    },
    {
      title: 'requires one of three ways to pay an order',
      of: 'sendWhatsappOrderMessage',
      takes: [
        payment(order),
        payment({ ...unpaid, upiIntentLink: 'upi://pay' }),
        payment({ ...unpaid, paymentLink: 'https://example.com' }),
      ],
      refuses: [['anyOf /content/orderDetails', payment(unpaid)]],
    },
    {
      title: 'accepts an order without a reference, and recommends sending one',
      of: 'sendWhatsappOrderMessage',
      refuses: [['maxLength /content/orderDetails/referenceId', payment({ ...order, referenceId: 'r'.repeat(36) })]],
      says: ['Send your own `referenceId`'],
    },
  ]),
)('%s', checkOperations);
