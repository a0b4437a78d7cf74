import { toDigits } from '../phone.ts';
import type { Template, TemplateStatus } from '../tables/templates.ts';
import type { World } from '../world.ts';
import { statusOf } from './review.ts';

/** Which templates are asked for. A filter that names nothing, such as an empty text, filters nothing. */
export interface TemplateQuery {
  readonly status?: TemplateStatus | 'ALL';
  /** What the name begins with. */
  readonly name?: string;
  readonly language?: string;
  readonly category?: string;
  /** Numbers, joined by commas. */
  readonly wabaPhoneNumbers?: string;
  readonly allWabaPhoneNumbers?: boolean;
}

/**
 * Lists the templates that pass every filter, number by number and by name.
 *
 * @see get-templates for the filters. Observed: a name is a prefix. Assumed: without numbers those of all numbers are
 * listed, `allWabaPhoneNumbers` counts more than a list of numbers, and without a status all states are.
 */
export function listTemplates(world: World, query: TemplateQuery): Template[] {
  const { status = 'ALL', name: prefix = '', language = defaultLanguage(world), category } = query;
  const now = world.now();
  return numbersOf(world, query)
    .flatMap((wabaNumber) => findByPrefix(world, { wabaNumber, prefix }))
    .filter(
      (template) =>
        (status === 'ALL' || statusOf(template, now) === status) &&
        (!language || template.language === language) &&
        (!category || template.category === category),
    );
}

function defaultLanguage({ options }: World): string | undefined {
  return options.templates.defaultLanguage === 'en' ? 'en' : undefined;
}

function numbersOf({ channels }: World, { wabaPhoneNumbers = '', allWabaPhoneNumbers }: TemplateQuery): string[] {
  const all = [...channels.keys()];
  const wanted = new Set(wabaPhoneNumbers.split(',').map(toDigits));
  wanted.delete('');
  return allWabaPhoneNumbers || wanted.size === 0 ? all : all.filter((number) => wanted.has(number));
}

/** What tells one template from another. */
export type TemplateKey = Pick<Template, 'wabaNumber' | 'name' | 'language'>;

/** The template of a number with a name in a language. */
export function findTemplate(world: World, { wabaNumber, name, language }: TemplateKey): Template | undefined {
  return findLanguages(world, { wabaNumber, name }).find((template) => template.language === language);
}

/** Every language version of a number's template with a name. */
export function findLanguages(world: World, { wabaNumber, name }: Omit<TemplateKey, 'language'>): Template[] {
  return findByPrefix(world, { wabaNumber, prefix: name }).filter((template) => template.name === name);
}

/** A number's templates whose names begin with a text, in the order of their names. */
export function findByPrefix(world: World, { wabaNumber, prefix }: { wabaNumber: string; prefix: string }): Template[] {
  const found: Template[] = [];
  for (const template of world.templates.list('ofNumber', wabaNumber, { at: prefix, id: '' })) {
    if (!template.name.startsWith(prefix)) break;
    found.push(template);
  }
  return found;
}
