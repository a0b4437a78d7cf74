import { nextId } from '../ids.ts';
import type { CustomField, FieldDefinition } from '../tables/customers.ts';
import { isDate } from '../time.ts';
import type { World } from '../world.ts';

/**
 * Decides which tags a chat gets. Call it after everything that can refuse, because it may define tags.
 *
 * @see wa-group-assign-tags-custom-fields: `Tag not found` fails one tag, not the request. Assumed: a tag that the chat
 * already has counts as added.
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
 * Decides which tags a chat loses.
 *
 * @see wa-group-remove-tags-custom-fields: `Tag not found`. Assumed: so is a tag that is defined but not on the chat.
 */
export function releaseTags(held: readonly string[], names: readonly string[]): ItemOutcome {
  const present = new Set(held);
  return handleEach(keyed(names), (name) => (present.has(name) ? undefined : 'Tag not found'));
}

function keyed(names: readonly string[]): Map<string, string> {
  return new Map(names.map((name) => [name, name]));
}

export interface FieldInput {
  readonly name: string;
  readonly value?: string | undefined;
  /** For a field that takes several options. */
  readonly values?: readonly string[] | undefined;
}

export interface FieldChange {
  /** All fields after the change. */
  readonly fields: readonly CustomField[];
  readonly outcome: ItemOutcome;
}

/**
 * Sets custom fields; the last of several values for a field counts. Call it after everything that can refuse, because
 * it may define fields.
 *
 * @see wa-group-assign-tags-custom-fields: `Field not found` fails one field, not the request. Assumed: the other
 * errors, and that an unknown option or a date that does not exist is one of them.
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

/** @see wa-group-remove-tags-custom-fields */
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

/** Returns the error as a string if the field cannot have the value. */
function toField(definition: FieldDefinition | undefined, { value, values }: FieldInput): CustomField | string {
  if (!definition) return 'Field not found';
  if (value !== undefined && values !== undefined) return 'Only one of value and values may be provided';
  const chosen = values ?? (value === undefined ? [] : [value]);
  if (chosen.length === 0) return 'Either value or values must be provided';
  const { id, name, type, options } = definition;
  if (chosen.length > 1 && type !== 'multi_select') return 'Field takes one value';
  if (type === 'date' && !chosen.every(isDate)) return 'Field takes a date';
  if (options && !chosen.every((option) => options.includes(option))) return 'Field has no such option';
  return { id, name, type, value: chosen.join(', ') };
}

/** What happened to each item of a request, by name. Duplicates count once. */
export interface ItemOutcome {
  readonly done: readonly string[];
  readonly errored: readonly { readonly name: string; readonly error: string }[];
}

/** @param handle returns the error of an item, or undefined if it succeeds */
function handleEach<Item>(
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
