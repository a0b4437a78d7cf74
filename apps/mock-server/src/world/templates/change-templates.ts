import { findChannel } from '../inbox/find-by-number.ts';
import { nameKeyHolder } from '../organization/organization.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import type { Template } from '../tables/templates.ts';
import type { World } from '../world.ts';
import { findLanguages, findTemplate } from './find-templates.ts';
import { readDefinition, type TemplateDefinition } from './read-definition.ts';
import { submitForReview } from './review.ts';

/**
 * Submits a template for each of the given numbers, or for every number of the account where none is given. A name is
 * taken by a template of the same number and language.
 *
 * @see create-template for several numbers. Assumed: all numbers by default, the scope of a name, and that all of the
 * request is refused when one number has the name already.
 */
export function createTemplates(world: World, definition: TemplateDefinition): Template[] | Refusal {
  const parts = readDefinition(definition);
  if (isRefusal(parts)) return parts;
  const wabaNumbers = resolveNumbers(world, definition.wabaNumbers);
  if (isRefusal(wabaNumbers)) return wabaNumbers;
  if (wabaNumbers.some((wabaNumber) => findTemplate(world, { ...parts, wabaNumber }))) return nameIsTaken;
  const submitted = submitForReview(world, definition);
  return wabaNumbers.map((wabaNumber) =>
    world.templates.put({
      ...parts,
      ...submitted,
      id: nextTemplateId(world),
      wabaNumber,
      createdBy: nameKeyHolder(world),
    }),
  );
}

/** Why a template cannot get a name. */
export const nameIsTaken = refuse(422, 'Template with given name and language already exists');

/** The account's numbers that a request names, each once; all of them where it names none. */
export function resolveNumbers(world: World, numbers: readonly string[] = []): string[] | Refusal<422> {
  if (numbers.length === 0) return [...world.channels.keys()];
  const found = new Set<string>();
  for (const number of numbers) {
    const channel = findChannel(world, number);
    if (isRefusal(channel)) return channel;
    found.add(channel.wabaNumber);
  }
  return [...found];
}

/** An id like those of the reference, which are numbers. */
function nextTemplateId(world: World): string {
  const id = String(1_000_000_000 + (world.random.next() >>> 0));
  return world.templates.has(id) ? nextTemplateId(world) : id;
}

/**
 * Replaces a template by a new definition, which goes back to review.
 *
 * @see edit-template for the 404. Assumed: all of it may change in every state of review, the number may not, and the
 * cards of a carousel, which a definition cannot have, stay.
 */
export function editTemplate(
  world: World,
  id: string,
  definition: TemplateDefinition,
): Template | Refusal<400 | 404 | 422> {
  const template = world.templates.get(id);
  if (!template) return refuse(404, 'Template not found');
  const { cards } = template;
  const parts = readDefinition(definition);
  if (isRefusal(parts)) return parts;
  const wabaNumbers = resolveNumbers(world, definition.wabaNumbers);
  if (isRefusal(wabaNumbers)) return wabaNumbers;
  if (!wabaNumbers.includes(template.wabaNumber)) {
    return refuse(422, 'Template does not belong to the given WABA number');
  }
  const namesake = findTemplate(world, { ...parts, wabaNumber: template.wabaNumber });
  if (namesake && namesake.id !== id) return nameIsTaken;
  return world.templates.put({ ...template, ...parts, cards, ...submitForReview(world, definition) });
}

/**
 * Deletes a number's template in all its languages, for good. Messages that were made from it stay.
 *
 * @see delete-template, which asks for no language. Assumed: that all languages go, and the answer to an unknown name.
 */
export function deleteTemplates(
  world: World,
  { name, wabaPhoneNumber }: { name: string; wabaPhoneNumber: string },
): Template[] | Refusal<422> {
  const channel = findChannel(world, wabaPhoneNumber);
  if (isRefusal(channel)) return channel;
  const templates = findLanguages(world, { wabaNumber: channel.wabaNumber, name });
  if (templates.length === 0) return refuse(422, 'Template with given name not found');
  for (const { id } of templates) world.templates.delete(id);
  return templates;
}
