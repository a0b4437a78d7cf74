import type { Template } from '../tables/templates.ts';
import type { World } from '../world.ts';

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
