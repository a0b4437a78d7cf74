import { findChannel } from '../inbox/find-by-number.ts';
import { nameKeyHolder } from '../organization/organization.ts';
import { forgetWait } from '../progress/follow-mode.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import type { Template } from '../tables/templates.ts';
import type { World } from '../world.ts';
import { findLanguages, findTemplate } from './find-templates.ts';
import { readDefinition, type TemplateDefinition } from './read-definition.ts';
import { reportTemplateStatus } from './report-template-status.ts';
import { statusOf, submitForReview } from './review.ts';

/**
 * Submits a template for each of the given WABA numbers, or for all of the account if none is given. Names are unique
 * per WABA number and language.
 *
 * @see create-template for several WABA numbers. Assumed: all of them by default, the scope of a name, and that the
 * whole request is refused when one WABA number already has the name.
 */
export function createTemplates(world: World, definition: TemplateDefinition): Template[] | Refusal {
  const parts = readDefinition(definition);
  if (isRefusal(parts)) return parts;
  const wabaNumbers = resolveWabaNumbers(world, definition.wabaNumbers);
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

/**
 * Replaces a template by a new definition, which is reviewed again.
 *
 * @see edit-template for the 404. Assumed: everything except the WABA number may change, whatever the status, and the
 * cards of a carousel stay, since a definition cannot have any.
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
  const wabaNumbers = resolveWabaNumbers(world, definition.wabaNumbers);
  if (isRefusal(wabaNumbers)) return wabaNumbers;
  if (!wabaNumbers.includes(template.wabaNumber)) {
    return refuse(422, 'Template does not belong to the given WABA number');
  }
  const namesake = findTemplate(world, { ...parts, wabaNumber: template.wabaNumber });
  if (namesake && namesake.id !== id) return nameIsTaken;
  const before = statusOf(template, world.now());
  forgetWait(world, 'TEMPLATE', id);
  const edited = world.templates.put({ ...template, ...parts, cards, ...submitForReview(world, definition) });
  reportTemplateStatus(world, edited, { status: 'PENDING', previous: before });
  return edited;
}

/**
 * Deletes a template in all its languages. Messages made from it stay.
 *
 * @see delete-template, which takes no language. Assumed: all languages are deleted, and the answer to an unknown name.
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

const nameIsTaken = refuse(422, 'Template with given name and language already exists');

/** The WABA numbers that a request names, each once; all of the account if it names none. */
function resolveWabaNumbers(world: World, sentNumbers: readonly string[] = []): string[] | Refusal<422> {
  if (sentNumbers.length === 0) return [...world.channels.keys()];
  const found = new Set<string>();
  for (const sentNumber of sentNumbers) {
    const channel = findChannel(world, sentNumber);
    if (isRefusal(channel)) return channel;
    found.add(channel.wabaNumber);
  }
  return [...found];
}

/** The ids in the reference are numbers. */
function nextTemplateId(world: World): string {
  const id = String(1_000_000_000 + (world.random.next() >>> 0));
  return world.templates.has(id) ? nextTemplateId(world) : id;
}
