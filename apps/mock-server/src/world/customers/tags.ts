import { nextId } from '../ids.ts';
import type { World } from '../world.ts';
import { handleEach, type ItemOutcome } from './item-outcome.ts';

/**
 * Tells which tags may be put on a chat. It may define tags, so it comes after everything that can refuse.
 *
 * @see wa-group-assign-tags-custom-fields: `Tag not found` is the error of that one item. Assumed: a tag that is there
 * already counts as added.
 */
export function acceptTags(world: World, names: readonly string[]): ItemOutcome {
  return handleEach(keyed(names), (name) => {
    if (world.tags.has(name)) return undefined;
    if (world.options.tags.whenUnknown === 'error') return 'Tag not found';
    world.tags.put({ id: nextId(world.random, 'tag_'), name });
    return undefined;
  });
}

/**
 * Tells which tags can be taken off.
 *
 * @see wa-group-remove-tags-custom-fields: `Tag not found`. Assumed: that a tag is defined does not help if it is not on.
 */
export function releaseTags(held: readonly string[], names: readonly string[]): ItemOutcome {
  const present = new Set(held);
  return handleEach(keyed(names), (name) => (present.has(name) ? undefined : 'Tag not found'));
}

function keyed(names: readonly string[]): Map<string, string> {
  return new Map(names.map((name) => [name, name]));
}
