import type { Template, TemplateMediaHeader } from '../tables/templates.ts';
import type { World } from '../world.ts';
import { demo } from './demo.ts';

const { templates, wabaNumbers } = demo;
const minute = 60_000;
const footer = 'Reply STOP to opt out';
const image: TemplateMediaHeader = { format: 'IMAGE', sampleUrl: 'https://acme.example/sample.png' };

/** How long ago the templates were submitted, and how long the reviewer took, in minutes. */
const [submittedAgo, reviewed] = [20 * 24 * 60, 45];

/** The templates of a new world, one in every state of review among them. */
export function fillDemoTemplates(world: World): void {
  for (const template of listTemplates(world.now() - submittedAgo * minute)) world.templates.put(template);
}

function listTemplates(submittedAt: number): Template[] {
  const review = { decidedAt: submittedAt + reviewed * minute, rejectedReason: null, pausedAt: null };
  const common = {
    ...{ wabaNumber: wabaNumbers.support, language: 'en', category: 'MARKETING' as const },
    ...{ createdBy: demo.agents.lead.name, header: null, footer: null, buttons: [], cards: [], review },
  };
  const shop = {
    type: 'URL',
    text: 'Shop now',
    url: 'https://acme.example/{{path}}',
    sample: 'offers/diwali',
  } as const;
  const call = { type: 'PHONE_NUMBER', text: 'Call us', phoneNumber: wabaNumbers.support } as const;
  const orderConfirmation = { ...common, name: templates.orderConfirmation.name, category: 'UTILITY' as const };
  const welcome = { ...common, name: templates.plain.name, body: 'Welcome to Acme! How can we help?' };
  return [
    {
      ...{ ...common, ...templates.offer, header: image, footer },
      body: 'Hi {{name}}, enjoy {{discount}} off until Sunday.',
      buttons: [{ type: 'QUICK_REPLY', text: 'Interested' }, shop, call],
    },
    {
      ...{ ...orderConfirmation, id: templates.orderConfirmation.id, header: image },
      body: 'Hi {{name}}, your order {{order}} is confirmed.',
      buttons: [{ ...shop, text: 'See order', url: 'https://acme.example/orders/{{order}}', sample: '42' }],
    },
    {
      ...{ ...orderConfirmation, id: '1009', language: 'hi', header: { format: 'TEXT', text: 'ऑर्डर {{order}}' } },
      body: 'नमस्ते {{name}}, आपका ऑर्डर पक्का है।',
    },
    {
      ...{ ...common, ...templates.carousel, body: 'Our summer sale has begun.' },
      cards: [{ header: image, body: 'See our {{article}}', buttons: [] }],
    },
    { ...common, ...templates.place, header: { format: 'LOCATION' }, body: 'Visit us in our new shop.', footer },
    { ...welcome, id: templates.plain.id },
    { ...welcome, id: '1010', wabaNumber: wabaNumbers.sales },
    {
      ...{ ...common, ...templates.pending, body: 'Hi {{1}}, how did you like {{2}}?' },
      review: { ...review, decidedAt: null },
    },
    {
      ...{ ...common, ...templates.rejected, category: 'UTILITY', body: 'Claim your free gift now!' },
      review: { ...review, rejectedReason: 'The category does not fit the text' },
    },
    {
      ...{ ...common, ...templates.paused, body: 'This week at Acme: {{news}}' },
      review: { ...review, pausedAt: submittedAt + 24 * 60 * minute },
    },
  ];
}
