import { expect, it } from 'vitest';
import { createWorld } from '../create-world.ts';
import { defaultOptions, type WorldOptions } from '../options.ts';
import { demo } from '../seed/demo.ts';
import { listTemplates, type TemplateQuery } from './find-templates.ts';

const { wabaNumbers } = demo;
const { offer, orderConfirmation, pending, rejected, paused, plain, place, carousel } = demo.templates;

function setup(choices: Partial<WorldOptions['templates']> = {}) {
  const options = { ...defaultOptions, templates: { ...defaultOptions.templates, ...choices } };
  return createWorld({ options, now: () => 1_000_000_000_000 });
}

it.each<[TemplateQuery, string[]]>([
  [{ name: 'order_' }, [orderConfirmation.id, '1009']],
  [{ name: 'rder_' }, []],
  [{ status: 'PENDING' }, [pending.id]],
  [{ status: 'REJECTED' }, [rejected.id]],
  [{ status: 'PAUSED' }, [paused.id]],
  [{ language: 'hi' }, ['1009']],
  [{ category: 'UTILITY', status: 'APPROVED' }, [orderConfirmation.id, '1009']],
  [{ wabaPhoneNumbers: `+${wabaNumbers.sales}` }, ['1010']],
  [{ wabaPhoneNumbers: ` ${wabaNumbers.sales},919999999999` }, ['1010']],
  [{ wabaPhoneNumbers: '919999999999' }, []],
  [{ wabaPhoneNumbers: wabaNumbers.sales, allWabaPhoneNumbers: true, name: plain.name }, [plain.id, '1010']],
  [
    { status: 'APPROVED', name: '', wabaPhoneNumbers: wabaNumbers.support },
    [offer.id, orderConfirmation.id, '1009', place.id, carousel.id, plain.id],
  ],
])('lists the templates for %j', (query, expected) => {
  expect(listTemplates(setup(), query).map(({ id }) => id)).toEqual(expected);
});

it('lists all languages without a filter, or only English if the world follows the guide', () => {
  const languages = (world: ReturnType<typeof setup>) =>
    new Set(listTemplates(world, {}).map(({ language }) => language));
  expect(languages(setup())).toEqual(new Set(['en', 'hi']));
  expect(languages(setup({ defaultLanguage: 'en' }))).toEqual(new Set(['en']));
});
