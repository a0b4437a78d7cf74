import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import type { Template } from '../tables/templates.ts';
import type { World } from '../world.ts';
import { nameIsTaken, resolveNumbers } from './create-templates.ts';
import { findTemplate } from './find-templates.ts';
import { readDefinition, type TemplateDefinition } from './read-definition.ts';
import { submitForReview } from './review.ts';

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
