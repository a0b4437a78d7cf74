import { expect, it } from 'vitest';
import { isApproved, readTemplate } from './template.ts';
import { contentOfTemplate, fieldsOfTemplate, fillTemplate } from './template-form.ts';

const row = {
  id: '1001',
  wabaNumber: '919999999901',
  name: 'diwali_offer',
  language: 'en',
  header: { format: 'IMAGE', sampleUrl: 'https://acme.example/sample.png' },
  body: 'Hi {{name}}, {{discount}} off for {{name}}.',
  footer: 'Reply STOP to opt out',
  buttons: [
    { type: 'QUICK_REPLY', text: 'Interested' },
    { type: 'URL', text: 'Shop now', url: 'https://acme.example/{{path}}', sample: 'offers' },
    { type: 'URL', text: 'Home', url: 'https://acme.example/', sample: null },
    { type: 'PHONE_NUMBER', text: 'Call us', phoneNumber: '919999999901' },
  ],
  cards: [{ header: { format: 'VIDEO', sampleUrl: null }, body: 'See our {{article}}', buttons: [] }],
  review: { decidedAt: 10, rejectedReason: null, pausedAt: null },
};
const template = readTemplate(row);
const values = {
  header: 'https://acme.example/a.png',
  'body name': 'Ravi',
  'body discount': '20 %',
  'button 1': 'offers',
  'card 0 header': 'https://acme.example/a.mp4',
  'card 0 body article': 'Runner 2',
};

it('asks for each value once, in the order in which it appears', () => {
  expect(fieldsOfTemplate(template)).toEqual([
    { name: 'header', label: 'URL of the picture', kind: 'file' },
    { name: 'body name', label: 'name', kind: 'text' },
    { name: 'body discount', label: 'discount', kind: 'text' },
    { name: 'button 1', label: 'Last part of the link “Shop now”', kind: 'text' },
    { name: 'card 0 header', label: 'Card 1: URL of the video', kind: 'file' },
    { name: 'card 0 body article', label: 'Card 1: article', kind: 'text' },
  ]);
});

it('sends the values in the places of the API', () => {
  expect(contentOfTemplate(template, values)).toEqual({
    templateName: 'diwali_offer',
    language: 'en',
    templateData: {
      header: { type: 'IMAGE', mediaUrl: 'https://acme.example/a.png' },
      body: { placeholders: ['Ravi', '20 %'] },
      buttons: [{ type: 'URL', parameter: 'offers' }],
      cards: [
        {
          cardIndex: 0,
          components: {
            header: { type: 'VIDEO', mediaUrl: 'https://acme.example/a.mp4' },
            body: { placeholders: ['Runner 2'] },
          },
        },
      ],
    },
  });
});

it('shows the template with its values', () => {
  expect(fillTemplate(template, values)).toEqual({
    name: 'diwali_offer',
    header: { type: 'IMAGE', mediaUrl: 'https://acme.example/a.png' },
    body: 'Hi Ravi, 20 % off for Ravi.',
    footer: 'Reply STOP to opt out',
    buttons: [
      { type: 'QUICK_REPLY', text: 'Interested' },
      { type: 'URL', text: 'Shop now', url: 'https://acme.example/offers' },
      { type: 'URL', text: 'Home', url: 'https://acme.example/' },
      { type: 'PHONE_NUMBER', text: 'Call us', phoneNumber: '919999999901' },
    ],
    cards: [
      { header: { type: 'VIDEO', mediaUrl: 'https://acme.example/a.mp4' }, body: 'See our Runner 2', buttons: [] },
    ],
  });
});

it('shows what is still missing', () => {
  expect(fillTemplate(template, { 'body name': 'Ravi' })).toMatchObject({
    header: { type: 'IMAGE' },
    body: 'Hi Ravi, {{discount}} off for Ravi.',
  });
});

it.each([
  [
    'a header with a variable',
    { format: 'TEXT', text: 'Order {{1}}' },
    { header: '42' },
    { type: 'TEXT', placeholder: '42' },
  ],
  ['a header without one', { format: 'TEXT', text: 'Order' }, {}, undefined],
  [
    'a location',
    { format: 'LOCATION' },
    { latitude: '19.08', longitude: '72.7' },
    { type: 'LOCATION', latitude: 19.08, longitude: 72.7 },
  ],
  ['no header', null, {}, undefined],
])('sends %s', (_, header, given, expected) => {
  const plain = readTemplate({ ...row, header, body: 'Hi', buttons: [], cards: [] });
  expect(contentOfTemplate(plain, given).templateData).toEqual(expected ? { header: expected } : {});
});

it('takes numbered variables by number', () => {
  const numbered = readTemplate({ ...row, header: null, body: '{{2}} and {{1}}', buttons: [], cards: [] });
  const content = contentOfTemplate(numbered, { 'body 1': 'first', 'body 2': 'second' });
  expect(content.templateData).toEqual({ body: { placeholders: ['first', 'second'] } });
});

it.each([
  ['in review', { decidedAt: null }, false],
  ['still to be decided', { decidedAt: 101 }, false],
  ['approved', { decidedAt: 100 }, true],
  ['rejected', { rejectedReason: 'No' }, false],
  ['paused', { pausedAt: 100 }, false],
  ['to be paused later', { pausedAt: 101 }, true],
])('a template that is %s', (_, review, expected) => {
  expect(isApproved(readTemplate({ ...row, review: { ...row.review, ...review } }), 100)).toBe(expected);
});
