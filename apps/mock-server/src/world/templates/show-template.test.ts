import { expect, it } from 'vitest';
import { createWorld } from '../create-world.ts';
import { defaultOptions } from '../options.ts';
import { isRefusal } from '../refusal.ts';
import { demo } from '../seed/demo.ts';
import { sendTemplates, type TemplateContent } from './send-templates.ts';
import { showTemplate } from './show-template.ts';

function setup() {
  const world = createWorld({ options: defaultOptions, now: () => 1_000_000_000_000 });
  const send = (content: TemplateContent) => {
    const sent = sendTemplates(world, [
      { from: demo.wabaNumbers.support, to: demo.customers.unassigned.phone, content },
    ]);
    const message = isRefusal(sent) ? sent : sent[0];
    if (!message || isRefusal(message)) return expect.fail(message?.message);
    return message;
  };
  return { world, send };
}

const offer: TemplateContent = {
  templateName: 'diwali_offer',
  language: 'en',
  templateData: {
    header: { type: 'IMAGE', mediaUrl: 'https://acme.example/offer.png' },
    body: { placeholders: ['Ravi', 'a tenth'] },
    buttons: [
      { type: 'QUICK_REPLY', parameter: 'interested' },
      { type: 'URL', parameter: 'offers/42' },
    ],
  },
};

it('shows every part of a template with the values of the message', () => {
  const { world, send } = setup();
  expect(showTemplate(world, send(offer))).toEqual({
    id: '1001',
    name: 'diwali_offer',
    language: 'en',
    header: { type: 'IMAGE', mediaUrl: 'https://acme.example/offer.png' },
    body: 'Hi Ravi, enjoy a tenth off until Sunday.',
    footer: 'Reply STOP to opt out',
    buttons: [
      { type: 'QUICK_REPLY', text: 'Interested', id: 'interested' },
      { type: 'URL', text: 'Shop now', url: 'https://acme.example/offers/42' },
      { type: 'PHONE_NUMBER', text: 'Call us', phoneNumber: '919999999901' },
    ],
    cards: [],
  });
});

it('shows the cards of a carousel', () => {
  const { world, send } = setup();
  const header = { type: 'IMAGE', mediaUrl: 'https://acme.example/shirt.png' };
  const components = { header, body: { placeholders: ['shirts'] } };
  const message = send({ templateName: 'summer_sale', language: 'en', templateData: { cards: [{ components }] } });
  expect(showTemplate(world, message)?.cards).toEqual([{ header, body: 'See our shirts', buttons: [] }]);
});

it('fills the variable of a text header', () => {
  const { world, send } = setup();
  const message = send({
    templateName: 'order_confirmation',
    language: 'hi',
    templateData: { header: { type: 'TEXT', placeholder: '42' }, body: { placeholders: ['Ravi'] } },
  });
  expect(showTemplate(world, message)?.header).toEqual({ type: 'TEXT', text: 'ऑर्डर 42' });
});

it('shows the body of a template that is gone', () => {
  const { world, send } = setup();
  const message = send(offer);
  world.templates.delete('1001');
  expect(showTemplate(world, message)).toMatchObject({
    name: 'diwali_offer',
    header: null,
    body: 'Hi Ravi, enjoy a tenth off until Sunday.',
  });
});
