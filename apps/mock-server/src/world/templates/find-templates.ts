import { toDigits } from '../phone.ts';
import type { Template, TemplateStatus } from '../tables/templates.ts';
import type { World } from '../world.ts';
import { statusOf } from './review.ts';

/** An empty filter, such as an empty string, filters nothing. */
export interface TemplateQuery {
  readonly status?: TemplateStatus | 'ALL';
  /** What the name starts with. */
  readonly name?: string;
  readonly language?: string;
  readonly category?: string;
  /** Separated by commas. */
  readonly wabaPhoneNumbers?: string;
  readonly allWabaPhoneNumbers?: boolean;
}

/**
 * Lists the templates that match every filter, ordered by WABA number and name.
 *
 * @see get-templates for the filters. Observed: a name is a prefix. Assumed: without WABA numbers or a status all are
 * listed, and `allWabaPhoneNumbers` wins over a list.
 */
export function listTemplates(world: World, query: TemplateQuery): Template[] {
  const { status = 'ALL', name: prefix = '', language = defaultLanguage(world), category } = query;
  const now = world.now();
  return wabaNumbersOf(world, query)
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

function wabaNumbersOf({ channels }: World, { wabaPhoneNumbers = '', allWabaPhoneNumbers }: TemplateQuery): string[] {
  const all = [...channels.keys()];
  const wanted = new Set(wabaPhoneNumbers.split(',').map(toDigits));
  wanted.delete('');
  return allWabaPhoneNumbers || wanted.size === 0 ? all : all.filter((wabaNumber) => wanted.has(wabaNumber));
}

/** What identifies a template, apart from its id. */
export type TemplateKey = Pick<Template, 'wabaNumber' | 'name' | 'language'>;

export function findTemplate(world: World, { wabaNumber, name, language }: TemplateKey): Template | undefined {
  return findLanguages(world, { wabaNumber, name }).find((template) => template.language === language);
}

/** All language versions of a template. */
export function findLanguages(world: World, { wabaNumber, name }: Omit<TemplateKey, 'language'>): Template[] {
  return findByPrefix(world, { wabaNumber, prefix: name }).filter((template) => template.name === name);
}

function findByPrefix(world: World, { wabaNumber, prefix }: { wabaNumber: string; prefix: string }): Template[] {
  const found: Template[] = [];
  for (const template of world.templates.list('ofNumber', wabaNumber, { at: prefix, id: '' })) {
    if (!template.name.startsWith(prefix)) break;
    found.push(template);
  }
  return found;
}
