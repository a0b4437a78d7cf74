import { expect, it } from 'vitest';
import { createWorld } from '../create-world.ts';
import { defaultOptions, expectOptions, type WorldOptionsInput } from '../options.ts';
import { demo } from '../seed/demo.ts';
import { takeSnapshot } from '../snapshot.ts';
import { createTemplates, deleteTemplates, editTemplate } from './change-templates.ts';
import { listTemplates, type TemplateQuery } from './find-templates.ts';
import type { TemplateDefinition } from './read-definition.ts';
import { pauseMs, reviewMs, reviewWords, statusOf } from './review.ts';

const { templates, wabaNumbers } = demo;

function setup(input: WorldOptionsInput = {}) {
  const clock = { now: 1_000_000_000_000 };
  const options = expectOptions(input, defaultOptions);
  return { clock, world: createWorld({ options, now: () => clock.now }) };
}

const definition: TemplateDefinition = {
  name: 'spring_news',
  language: 'en',
  category: 'MARKETING',
  components: { body: { text: 'Hi {{name}}' } },
  wabaNumbers: [`+${wabaNumbers.support}`],
};
const spring = { name: definition.name };

it('creates one template for each distinct WABA number, or for all if none is given', () => {
  const { world } = setup();
  const twice = { ...definition, name: 'twice', wabaNumbers: [wabaNumbers.sales, `+${wabaNumbers.sales}`] };
  createTemplates(world, { ...definition, wabaNumbers: [] });
  createTemplates(world, twice);
  const numbers = (query: TemplateQuery) => listTemplates(world, query).map(({ wabaNumber }) => wabaNumber);
  expect(numbers(spring)).toEqual([wabaNumbers.support, wabaNumbers.sales]);
  expect(numbers({ name: 'twice' })).toEqual([wabaNumbers.sales]);
});

it.each([
  [definition.name, ['PENDING', 'APPROVED', 'APPROVED']],
  [`a_${reviewWords.pending}`, ['PENDING', 'PENDING', 'PENDING']],
  [`a_${reviewWords.rejected}`, ['PENDING', 'REJECTED', 'REJECTED']],
  [`a_${reviewWords.paused}`, ['PENDING', 'APPROVED', 'PAUSED']],
])('reviews %s by the clock: %j', (name, statuses) => {
  const { world, clock } = setup();
  createTemplates(world, { ...definition, name });
  const [template] = listTemplates(world, { name });
  const seen = [0, reviewMs, reviewMs + pauseMs].map((ms) => template && statusOf(template, clock.now + ms));
  expect(seen).toEqual(statuses);
});

it.each([
  [undefined, { category: 'UTILITY', status: 'APPROVED' }],
  [true, { category: 'UTILITY', status: 'APPROVED' }],
  [false, { category: 'MARKETING', status: 'REJECTED' }],
])(
  'reviews at once if the world says so, with allowCategoryUpdate %s for a wrong category',
  (allowCategoryUpdate, expected) => {
    const { world, clock } = setup({ progress: { templates: 'immediate' } });
    const name = reviewWords.wrongCategory;
    createTemplates(world, { ...definition, name, allowCategoryUpdate });
    const [template] = listTemplates(world, { name });
    expect(template && { category: template.category, status: statusOf(template, clock.now) }).toEqual(expected);
  },
);

const text = (value: string) => ({ ...definition, components: { body: { text: value } } });
const withHeader = (value: string): TemplateDefinition => ({
  ...definition,
  components: { ...definition.components, header: { format: 'TEXT', text: value } },
});

it.each<[Partial<TemplateDefinition>, number, string]>([
  [text(' '), 400, 'components.body.text should not be empty'],
  [withHeader(''), 400, 'components.header.text should not be empty'],
  [withHeader('{{a}} {{b}}'), 400, 'components.header.text must contain not more than 1 variable'],
  [
    {
      components: {
        body: { text: 'Hi' },
        buttons: [{ type: 'URL', text: 'Open', url: 'https://acme.example/{{a}}/{{b}}' }],
      },
    },
    400,
    'components.buttons.0.url must contain not more than 1 variable',
  ],
  [{ wabaNumbers: [wabaNumbers.sales, '919999999999'] }, 422, 'WABA number not found'],
  [{ name: templates.plain.name, wabaNumbers: [] }, 422, 'Template with given name and language already exists'],
])('refuses to create or edit a template with %j, and changes nothing', (change, status, message) => {
  const { world } = setup();
  const before = takeSnapshot(world);
  const refusal = { kind: 'refusal', status, message };
  expect(createTemplates(world, { ...definition, ...change })).toEqual(refusal);
  expect(editTemplate(world, templates.offer.id, { ...definition, ...change })).toEqual(refusal);
  expect(takeSnapshot(world)).toEqual(before);
});

it('refuses a template for all WABA numbers when one of them has the name', () => {
  const { world } = setup();
  const before = takeSnapshot(world);
  const taken = { ...definition, name: templates.offer.name, wabaNumbers: [wabaNumbers.sales, wabaNumbers.support] };
  expect(createTemplates(world, taken)).toMatchObject({ status: 422 });
  expect(takeSnapshot(world)).toEqual(before);
  expect(createTemplates(world, { ...taken, language: 'hi' })).toHaveLength(2);
});

it('reviews an edited template again, and keeps its id and cards', () => {
  const { world, clock } = setup();
  const { id } = templates.carousel;
  const cards = world.templates.get(id)?.cards;
  expect(cards).not.toHaveLength(0);
  editTemplate(world, id, { ...definition, name: templates.carousel.name });
  const edited = world.templates.get(id);
  expect(edited).toMatchObject({ id, body: 'Hi {{name}}', cards });
  expect(edited && statusOf(edited, clock.now)).toBe('PENDING');
});

it.each([
  ['4711', {}, { status: 404, message: 'Template not found' }],
  [
    templates.offer.id,
    { wabaNumbers: [wabaNumbers.sales] },
    { status: 422, message: 'Template does not belong to the given WABA number' },
  ],
])('refuses to edit %s with %j', (id, change, refusal) => {
  expect(editTemplate(setup().world, id, { ...definition, ...change })).toMatchObject(refusal);
});

it('deletes all languages of a name on one WABA number', () => {
  const { world } = setup();
  const { name } = templates.orderConfirmation;
  createTemplates(world, { ...definition, name, wabaNumbers: [wabaNumbers.sales] });
  deleteTemplates(world, { name, wabaPhoneNumber: `+${wabaNumbers.support}` });
  expect(listTemplates(world, { name }).map(({ wabaNumber }) => wabaNumber)).toEqual([wabaNumbers.sales]);
  expect(deleteTemplates(world, { name, wabaPhoneNumber: wabaNumbers.support })).toMatchObject({ status: 422 });
  expect(deleteTemplates(world, { name, wabaPhoneNumber: '919999999999' })).toMatchObject({ status: 422 });
});
