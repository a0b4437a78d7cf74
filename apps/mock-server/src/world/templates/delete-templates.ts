import { findChannel } from '../inbox/find-by-number.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import type { Template } from '../tables/templates.ts';
import type { World } from '../world.ts';
import { findLanguages } from './find-templates.ts';

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
