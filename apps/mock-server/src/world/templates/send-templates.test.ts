import { expect, it } from 'vitest';
import { createWorld } from '../create-world.ts';
import { defaultOptions } from '../options.ts';
import { isRefusal } from '../refusal.ts';
import { demo } from '../seed/demo.ts';
import { type BatchOutcome, sendTemplates, sendTemplatesV2, type TemplateSend } from './send-templates.ts';

const { customers, whatsappGroup: group, templates, wabaNumbers } = demo;
const setup = () => createWorld({ options: defaultOptions, now: () => 1_000_000_000_000 });

const { name: plainName } = templates.plain;
const plain = { from: wabaNumbers.support, content: { templateName: plainName, language: 'en' } };
const [, , , imran] = customers.others;
const welcome: TemplateSend = { ...plain, to: imran.phone };
const withImage = (mediaUrl: string): TemplateSend => ({
  ...welcome,
  content: {
    templateName: templates.orderConfirmation.name,
    language: 'en',
    templateData: {
      header: { type: 'IMAGE', mediaUrl },
      body: { placeholders: ['Imran', '42'] },
      buttons: [{ type: 'URL', parameter: '42' }],
    },
  },
});
const page = withImage('https://acme.example/page.html');
const wrongFile = 'invalid file type for image: text/html; charset=utf-8';

/** The texts of sent messages, and the reasons of failed ones. */
function textsOf(outcome: BatchOutcome | { message: string }) {
  if (!('length' in outcome)) return outcome.message;
  return outcome.map((item) => (isRefusal(item) ? `FAILED ${item.message}` : item.text));
}

it('adds the filled template to a chat whose window may be closed', () => {
  const world = setup();
  const customData = { orderId: '42' };
  const [message] = sendTemplatesV2(world, [{ ...withImage('https://acme.example/a.png'), customData }], {});
  expect(message).toMatchObject({
    origin: 'USER',
    type: 'TEMPLATE',
    text: 'Hi Imran, your order 42 is confirmed.',
    customData,
    mediaUrl: 'https://acme.example/a.png',
    templateId: templates.orderConfirmation.id,
    content: { templateName: templates.orderConfirmation.name, language: 'en' },
  });
});

it.each<[Partial<TemplateSend>, string]>([
  [{}, 'Welcome to Acme! How can we help?'],
  [{ to: undefined, groupId: group.id }, 'Welcome to Acme! How can we help?'],
  [{ from: undefined }, 'Welcome to Acme! How can we help?'],
  [{ from: '919999999999' }, 'FAILED WABA number not found'],
  [{ to: undefined, groupId: 'grp_none' }, 'FAILED WhatsApp group not found'],
  [
    { content: { ...plain.content, templateData: { body: { placeholders: ['x'] } } } },
    'FAILED The body needs values for no variable',
  ],
])('sends the rest of a batch when one message is %j', (change, expected) => {
  const outcome = sendTemplates(setup(), [{ ...welcome, ...change }, welcome]);
  expect(textsOf(outcome)).toEqual([expected, 'Welcome to Acme! How can we help?']);
});

it.each([
  ['no_such_template', 'en', wabaNumbers.support],
  [plainName, 'hi', wabaNumbers.support],
  [templates.offer.name, 'en', wabaNumbers.sales],
  [templates.pending.name, 'en', wabaNumbers.support],
  [templates.rejected.name, 'en', wabaNumbers.support],
  [templates.paused.name, 'en', wabaNumbers.support],
])('fails a message of template %s in %s from %s', (templateName, language, from) => {
  const outcome = sendTemplates(setup(), [{ ...welcome, from, content: { templateName, language } }]);
  expect(textsOf(outcome)).toEqual(['FAILED Template with given name and language not found']);
});

it('refuses a batch with a wrong file before anything is sent', () => {
  const world = setup();
  const size = world.messages.size;
  expect(sendTemplates(world, [welcome, page])).toMatchObject({ status: 422, message: wrongFile });
  expect(world.messages.size).toBe(size);
});

it('fails a message with a wrong file in version 2, or sends it unchecked on request', () => {
  expect(textsOf(sendTemplatesV2(setup(), [page, welcome], {}))).toEqual([
    `FAILED ${wrongFile}`,
    'Welcome to Acme! How can we help?',
  ]);
  expect(textsOf(sendTemplatesV2(setup(), [page], { byPassMediaUrlValidation: true }))).toEqual([
    'Hi Imran, your order 42 is confirmed.',
  ]);
});

it('checks the files of cards as well', () => {
  const cards = [{ components: { header: { type: 'IMAGE', mediaUrl: 'https://acme.example/page.html' } } }];
  const content = { templateName: templates.carousel.name, language: 'en', templateData: { cards } };
  expect(sendTemplates(setup(), [{ ...welcome, content }])).toMatchObject({ status: 422, message: wrongFile });
});

it('keeps the given id of a message, and fails a second message with it', () => {
  const messageId = '00000000-0000-4000-8000-0000000000aa';
  const [first, second] = sendTemplatesV2(
    setup(),
    [
      { ...welcome, messageId },
      { ...welcome, messageId },
    ],
    {},
  );
  expect(first).toMatchObject({ id: messageId });
  expect(second).toMatchObject({ kind: 'refusal' });
});
