import type { Template, TemplateButton, TemplateMediaHeader } from '../tables/templates.ts';
import type { World } from '../world.ts';
import { demo } from './demo.ts';

const { templates, wabaNumbers } = demo;
const minute = 60_000;
const footer = 'Reply STOP to opt out';
const welcome = 'Welcome to Acme! How can we help?';
const image: TemplateMediaHeader = { format: 'IMAGE', sampleUrl: 'https://acme.example/sample.png' };

/** How long ago the templates were submitted, and how long the review took, in minutes. */
const [submittedAgo, reviewed] = [20 * 24 * 60, 45];

/** At least one template in every status. */
export function fillDemoTemplates(world: World): void {
  const submittedAt = world.now() - submittedAgo * minute;
  const common: Common = {
    wabaNumber: wabaNumbers.support,
    language: 'en',
    category: 'MARKETING',
    createdBy: demo.agents.lead.name,
    header: null,
    footer: null,
    buttons: [],
    cards: [],
    review: { decidedAt: submittedAt + reviewed * minute, rejectedReason: null, pausedAt: null },
  };
  for (const template of listApproved(common)) world.templates.put(template);
  for (const template of listOthers(common, submittedAt)) world.templates.put(template);
}

type Common = Omit<Template, 'id' | 'name' | 'body'>;

function listApproved(common: Common): Template[] {
  const { offer, orderConfirmation, carousel, place, plain } = templates;
  const shop: TemplateButton = {
    type: 'URL',
    text: 'Shop now',
    url: 'https://acme.example/{{path}}',
    sample: 'offers/diwali',
  };
  const call: TemplateButton = { type: 'PHONE_NUMBER', text: 'Call us', phoneNumber: wabaNumbers.support };
  return [
    {
      ...common,
      ...offer,
      header: image,
      body: 'Hi {{name}}, enjoy {{discount}} off until Sunday.',
      footer,
      buttons: [{ type: 'QUICK_REPLY', text: 'Interested' }, shop, call],
    },
    {
      ...common,
      ...orderConfirmation,
      category: 'UTILITY',
      header: image,
      body: 'Hi {{name}}, your order {{order}} is confirmed.',
      buttons: [{ type: 'URL', text: 'See order', url: 'https://acme.example/orders/{{order}}', sample: '42' }],
    },
    {
      ...common,
      ...orderConfirmation,
      id: '1009',
      language: 'hi',
      category: 'UTILITY',
      header: { format: 'TEXT', text: 'ऑर्डर {{order}}' },
      body: 'नमस्ते {{name}}, आपका ऑर्डर पक्का है।',
    },
    {
      ...common,
      ...carousel,
      body: 'Our summer sale has begun.',
      cards: [{ header: image, body: 'See our {{article}}', buttons: [] }],
    },
    { ...common, ...place, header: { format: 'LOCATION' }, body: 'Visit us in our new shop.', footer },
    { ...common, ...plain, body: welcome },
    { ...common, ...plain, id: '1010', wabaNumber: wabaNumbers.sales, body: welcome },
  ];
}

function listOthers(common: Common, submittedAt: number): Template[] {
  const { pending, rejected, paused } = templates;
  const { review } = common;
  return [
    {
      ...common,
      ...pending,
      body: 'Hi {{1}}, how did you like {{2}}?',
      review: { ...review, decidedAt: null },
    },
    {
      ...common,
      ...rejected,
      category: 'UTILITY',
      body: 'Claim your free gift now!',
      review: { ...review, rejectedReason: 'The category does not fit the text' },
    },
    {
      ...common,
      ...paused,
      body: 'This week at Acme: {{news}}',
      review: { ...review, pausedAt: submittedAt + 24 * 60 * minute },
    },
  ];
}
