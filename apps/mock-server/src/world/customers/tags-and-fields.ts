import { nextId } from '../ids.ts';
import type { CustomField, FieldDefinition } from '../tables/customers.ts';
import type { World } from '../world.ts';

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

/** A custom field as a request sets it. */
export interface FieldInput {
  readonly name: string;
  readonly value?: string | undefined;
  /** For a field of which several options may apply. */
  readonly values?: readonly string[] | undefined;
}

/** The fields afterwards, and what became of each that was named. */
export interface FieldChange {
  readonly fields: readonly CustomField[];
  readonly outcome: ItemOutcome;
}

/**
 * Sets custom fields; of two values for one field the last counts. It may define fields, so it comes after everything
 * that can refuse.
 *
 * @see wa-group-assign-tags-custom-fields: `Field not found` is the error of that one item. Assumed: the other errors,
 * and that an option which the field does not have is one.
 */
export function setFields(world: World, current: readonly CustomField[], inputs: readonly FieldInput[]): FieldChange {
  const fields = new Map(current.map((field) => [field.name, field]));
  const outcome = handleEach(new Map(inputs.map((input) => [input.name, input])), (input, name) => {
    const field = toField(findDefinition(world, name), input);
    if (typeof field === 'string') return field;
    fields.set(name, field);
    return undefined;
  });
  return { fields: [...fields.values()], outcome };
}

/** Takes custom fields away. @see wa-group-remove-tags-custom-fields */
export function removeFields(current: readonly CustomField[], names: readonly string[]): FieldChange {
  const fields = new Map(current.map((field) => [field.name, field]));
  const outcome = handleEach(new Map(names.map((name) => [name, name])), (name) =>
    fields.delete(name) ? undefined : 'Field not found',
  );
  return { fields: [...fields.values()], outcome };
}

function findDefinition(world: World, name: string): FieldDefinition | undefined {
  const definition = world.fieldDefinitions.get(name);
  if (definition || world.options.tags.whenUnknown === 'error') return definition;
  return world.fieldDefinitions.put({ id: nextId(world.random, 'field_'), name, type: 'text', options: null });
}

/** The field with its new value, or why it cannot have it. */
function toField(definition: FieldDefinition | undefined, { value, values }: FieldInput): CustomField | string {
  if (!definition) return 'Field not found';
  if (value !== undefined && values !== undefined) return 'Only one of value and values may be provided';
  const chosen = values ?? (value === undefined ? [] : [value]);
  if (chosen.length === 0) return 'Either value or values must be provided';
  const { id, name, type, options } = definition;
  if (chosen.length > 1 && type !== 'multi_select') return 'Field takes one value';
  if (options && !chosen.every((option) => options.includes(option))) return 'Field has no such option';
  return { id, name, type, value: chosen.join(', ') };
}

/** What became of each item of a request, by name; an item that was sent twice counts once. */
export interface ItemOutcome {
  readonly done: readonly string[];
  readonly errored: readonly { readonly name: string; readonly error: string }[];
}

/** Handles items one by one. @param handle returns why an item fails, undefined when it does not */
export function handleEach<Item>(
  items: ReadonlyMap<string, Item>,
  handle: (item: Item, name: string) => string | undefined,
): ItemOutcome {
  const done: string[] = [];
  const errored: { name: string; error: string }[] = [];
  for (const [name, item] of items) {
    const error = handle(item, name);
    if (error === undefined) done.push(name);
    else errored.push({ name, error });
  }
  return { done, errored };
}
