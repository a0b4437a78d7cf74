import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { TemplateButton, TemplateHeader, TemplateParts } from '../tables/templates.ts';
import { fillTemplate, fillVariables, type TemplateValues, variablesOf } from './fill-template.ts';

const plain: TemplateParts = { header: null, body: 'Hello', footer: null, buttons: [], cards: [] };
const named = { ...plain, body: 'Hi {{name}}, {{discount}} off' };
const image: TemplateHeader = { format: 'IMAGE', sampleUrl: null };
const link: TemplateButton = { type: 'URL', text: 'Open', url: 'https://acme.example/{{path}}', sample: null };
const quickReply: TemplateButton = { type: 'QUICK_REPLY', text: 'Yes' };
const carousel = {
  ...plain,
  cards: [
    { header: image, body: 'First', buttons: [] },
    { header: image, body: 'See {{article}}', buttons: [link] },
  ],
};
const mediaUrl = 'https://acme.example/picture.png';
const card = { components: { header: { type: 'IMAGE', mediaUrl } } };
const secondCard = {
  components: { ...card.components, body: { placeholders: ['lamps'] }, buttons: [{ type: 'URL', parameter: 'lamps' }] },
};

it.each<[TemplateParts, TemplateValues | undefined, string]>([
  [plain, undefined, 'Hello'],
  [named, { body: { placeholders: ['Ravi', '20 %'] } }, 'Hi Ravi, 20 % off'],
  [named, { body: { placeholders: [{ discount: '20 %' }, { name: 'Ravi' }] } }, 'Hi Ravi, 20 % off'],
  [named, { body: { placeholders: [{ discount: '20 %', name: 'Ravi' }] } }, 'Hi Ravi, 20 % off'],
  [{ ...plain, body: '{{2}} {{1}}' }, { body: { placeholders: ['one', 'two'] } }, 'two one'],
  [{ ...plain, header: { format: 'TEXT', text: 'News' } }, undefined, 'Hello'],
  [{ ...plain, header: { format: 'LOCATION' } }, { header: { type: 'LOCATION', latitude: 0, longitude: 0 } }, 'Hello'],
  [{ ...plain, buttons: [quickReply, link] }, { buttons: [{ type: 'URL', parameter: 'a' }] }, 'Hello'],
  [{ ...plain, buttons: [quickReply] }, { buttons: [{ type: 'QUICK_REPLY', parameter: 'yes' }] }, 'Hello'],
  [{ ...plain, buttons: [{ ...link, url: 'https://acme.example' }] }, { buttons: [{ type: 'URL' }] }, 'Hello'],
  [carousel, { cards: [card, secondCard] }, 'Hello'],
  [
    carousel,
    {
      cards: [
        { ...secondCard, cardIndex: 1 },
        { ...card, cardIndex: 0 },
      ],
    },
    'Hello',
  ],
])('fills %j with %j', (template, values, text) => {
  expect(fillTemplate(template, values)).toEqual({ text, mediaUrl: null });
});

it('returns the medium of the header with the text', () => {
  expect(fillTemplate({ ...plain, header: image }, { header: { type: 'IMAGE', mediaUrl } })).toEqual({
    text: 'Hello',
    mediaUrl,
  });
});

const textHeader: TemplateHeader = { format: 'TEXT', text: 'Order {{order}}' };

it.each<[TemplateParts, TemplateValues | undefined, string]>([
  [named, undefined, 'The body needs values for {{name}}, {{discount}}'],
  [named, { body: { placeholders: ['Ravi'] } }, 'The body needs values for {{name}}, {{discount}}'],
  [named, { body: { placeholders: ['Ravi', '20 %', 'more'] } }, 'The body needs values for {{name}}, {{discount}}'],
  [
    named,
    { body: { placeholders: [{ name: 'Ravi', discont: '1' }] } },
    'The body needs values for {{name}}, {{discount}}',
  ],
  [plain, { body: { placeholders: ['Ravi'] } }, 'The body needs values for no variable'],
  [plain, { header: { type: 'IMAGE', mediaUrl } }, 'The template has no header'],
  [{ ...plain, header: image }, undefined, 'The header needs a value of type IMAGE'],
  [{ ...plain, header: image }, { header: { type: 'VIDEO', mediaUrl } }, 'The header needs a value of type IMAGE'],
  [{ ...plain, header: image }, { header: { type: 'IMAGE' } }, 'The header needs a mediaUrl'],
  [{ ...plain, header: textHeader }, { header: { type: 'TEXT' } }, 'The header needs a placeholder'],
  [
    { ...plain, header: { format: 'TEXT', text: 'News' } },
    { header: { type: 'TEXT', placeholder: 'x' } },
    'The header of the template has no variable',
  ],
  [
    { ...plain, header: { format: 'LOCATION' } },
    { header: { type: 'LOCATION', latitude: 1 } },
    'The header needs a latitude and a longitude',
  ],
  [{ ...plain, buttons: [link] }, undefined, 'The number of button values of type URL must be 1'],
  [plain, { buttons: [{ type: 'URL', parameter: 'a' }] }, 'The number of button values of type URL must be 0'],
  [plain, { buttons: [{ type: 'QUICK_REPLY' }] }, 'The number of button values of type QUICK_REPLY must not exceed 0'],
  [carousel, { cards: [card] }, 'Card 1: The header needs a value of type IMAGE'],
  [carousel, { cards: [card, card] }, 'Card 1: The body needs values for {{article}}'],
  [carousel, { cards: [card, secondCard, card] }, 'The template has no card 2'],
  [plain, { cards: [card] }, 'The template has no card 0'],
])('refuses to fill %j with %j', (template, values, message) => {
  expect(fillTemplate(template, values)).toEqual({ kind: 'refusal', status: 422, message });
});

it.each([
  ['Hi', []],
  ['Hi {{name}}, {{ discount }} off, {{name}}!', ['name', 'discount']],
  ['{{2}} before {{1}} and {{10}}', ['1', '2', '10']],
  ['{{order}} of {{2}} and {{1}}', ['order', '2', '1']],
  ['{{}} {{a{b}} {name} {{name}', []],
])('finds the variables of %j', (text, expected) => {
  expect(variablesOf(text)).toEqual(expected);
});

it('replaces variables by values, but not variables inside a value', () => {
  const values = new Map([
    ['name', '{{order}} $&'],
    ['order', '42'],
  ]);
  expect(fillVariables('{{name}} bought {{ order }} for {{price}}', values)).toBe(
    '{{order}} $& bought 42 for {{price}}',
  );
});

it('takes time in proportion to the length of the text', () => {
  const started = performance.now();
  variablesOf('{{a'.repeat(300_000));
  expect(performance.now() - started).toBeLessThan(1_000);
});

const everywhere = {
  ...named,
  header: textHeader,
  buttons: [link],
  cards: [{ header: image, body: '{{article}}', buttons: [link] }],
};
const filled = (values: readonly string[]): TemplateValues => {
  const [order = '', name = '', discount = '', path = '', article = '', cardPath = ''] = values;
  return {
    header: { type: 'TEXT', placeholder: order },
    body: { placeholders: [name, { discount }] },
    buttons: [{ type: 'URL', parameter: path }],
    cards: [
      {
        components: {
          header: { type: 'IMAGE', mediaUrl },
          body: { placeholders: [article] },
          buttons: [{ type: 'URL', parameter: cardPath }],
        },
      },
    ],
  };
};

it('accepts a value exactly if WhatsApp does, in every part of a template', () => {
  const value = fc.string({ unit: fc.constantFrom('a', 'é', ' ', '  ', '   ', '\n', '\r', '\t', '👍'), maxLength: 8 });
  fc.assert(
    fc.property(value, fc.integer({ min: 0, max: 5 }), (bad, position) => {
      const values = Array.from({ length: 6 }, (_, index) => (index === position ? bad : 'a'));
      const isRefused = 'message' in fillTemplate(everywhere, filled(values));
      expect(isRefused).toBe(bad.trim() === '' || ['\n', '\r', '\t', ' '.repeat(5)].some((part) => bad.includes(part)));
    }),
  );
});

it('accepts any id of a quick-reply button', () => {
  const template = { ...plain, buttons: [quickReply] };
  expect(fillTemplate(template, { buttons: [{ type: 'QUICK_REPLY', parameter: 'a\nb' }] })).toMatchObject({
    text: 'Hello',
  });
});
