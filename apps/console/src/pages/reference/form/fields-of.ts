import type { OperationDescription, Parameter } from '../../../operations/operation.ts';
import type { Schema } from '../../../operations/schema.ts';
import { ExactNumber } from './exact-number.ts';
import { exampleAt } from './example-at.ts';
import type { Field, KindChoice, ObjectField } from './field.ts';
import { isObject, type Path } from './json-tree.ts';
import {
  alternativesOf,
  kindsOf,
  simplifySchema,
  startOf,
  stringChoices,
  withBranchProperties,
} from './simplify-schema.ts';

/** A place in a request that a field is drawn for. */
interface Place {
  readonly schema: Schema;
  readonly path: Path;
  readonly name: string;
  readonly isRequired: boolean;
  /** The examples of the whole part of the request. */
  readonly examples: readonly unknown[];
}

/** The fields of a body, for the value that it has. */
export function fieldsOf(
  operation: Pick<OperationDescription, 'body'>,
  { body, mediaType }: BodyValue,
): Field | undefined {
  const content = operation.body?.contents.find((one) => one.mediaType === mediaType);
  if (!operation.body || !content) return undefined;
  const examples = operation.body.examples.map((one) => one.value);
  return fieldOf({ schema: content.schema, path: [], name: '', isRequired: true, examples }, body);
}

interface BodyValue {
  readonly body: unknown;
  readonly mediaType: string | undefined;
}

export function fieldOfParameter({ schema, name, isRequired, description, example }: Parameter, value: unknown): Field {
  const place: Place = { schema, path: [name], name, isRequired, examples: [{ [name]: example }] };
  return { ...fieldOf(place, value), description };
}

function fieldOf({ schema: written, ...place }: Place, value: unknown): Field {
  const schema = simplifySchema(written);
  const { path, name, isRequired } = place;
  const example = exampleAt(place.examples, path) ?? schema.examples?.[0];
  const base = { path, name, isRequired, description: schema.description ?? '', example, value };
  if (schema.contentMediaType !== undefined) return { ...base, kind: 'file' };
  const choices = stringChoices(schema);
  const isString = value === undefined || typeof value === 'string';
  if (choices && isString) {
    if (!choices.isOpen) return { ...base, kind: 'choice', options: choices.options };
    return { ...base, kind: 'text', isMultiline: false, options: choices.options };
  }
  if (schema.type === 'string' && isString) {
    return { ...base, kind: 'text', isMultiline: isMultiline(name, [example, value]), options: [] };
  }
  if ((schema.type === 'number' || schema.type === 'integer') && (isString || isNumber(value))) {
    return { ...base, kind: 'number' };
  }
  if (schema.type === 'boolean' && (value === undefined || typeof value === 'boolean')) {
    return { ...base, kind: 'boolean' };
  }
  if (schema.type === 'array' && (value === undefined || Array.isArray(value))) {
    return { ...base, kind: 'list', itemSchema: schema.items ?? {}, items: itemsOf({ schema, ...place }, value ?? []) };
  }
  const isUnion = schema.type === 'object' || schema.oneOf !== undefined;
  if (isUnion && (value === undefined || isObject(value))) {
    return { ...base, kind: 'object', ...propertiesOf({ schema, ...place }, value ?? {}) };
  }
  return { ...base, kind: 'json' };
}

function isNumber(value: unknown): boolean {
  return typeof value === 'number' || value instanceof ExactNumber;
}

/** A one-line input would drop line breaks without a word. */
function isMultiline(name: string, values: readonly unknown[]): boolean {
  return proseNames.has(name) || values.some((value) => typeof value === 'string' && /[\r\n]/.test(value));
}

const proseNames = new Set(['text', 'body', 'note', 'caption', 'sdp', 'description', 'about']);

/** A required list has a first item to type in. */
function itemsOf({ schema, ...place }: Place, values: readonly unknown[]): readonly Field[] {
  const shown = values.length === 0 && place.isRequired ? [undefined] : values;
  return shown.map((value, index) =>
    fieldOf({ ...place, schema: schema.items ?? {}, path: [...place.path, index], isRequired: true }, value),
  );
}

function propertiesOf(
  { schema, ...place }: Place,
  value: Readonly<Record<string, unknown>>,
): Pick<ObjectField, 'fields' | 'choice' | 'alternatives' | 'map'> {
  const kinds = kindsOf(schema);
  const property = schema.discriminator?.propertyName;
  const chosen = property === undefined ? undefined : value[property];
  const isKind = kinds !== undefined && property !== undefined && (chosen === undefined || typeof chosen === 'string');
  const choice = isKind ? kindChoice(place, kinds, { property, chosen }) : undefined;
  const alternatives = isKind ? [] : alternativesOf(schema);
  const whole = isKind ? (kinds.get(chosen ?? '') ?? {}) : withBranchProperties(schema);
  const required = new Set([...(whole.required ?? []), ...alternatives.flat()]);
  const names = Object.keys(whole.properties ?? {}).filter((name) => name !== property);
  const draw = (name: string, one: Schema): Field =>
    fieldOf(
      { ...place, schema: one, name, path: [...place.path, name], isRequired: required.has(name) },
      Object.hasOwn(value, name) ? value[name] : undefined,
    );
  const fields = names.map((name) => draw(name, whole.properties?.[name] ?? {}));
  const others = Object.keys(value).filter((name) => !names.includes(name) && name !== property);
  const additional = whole.additionalProperties ?? schema.additionalProperties;
  if (!additional && others.length === 0) return { fields, choice, alternatives, map: undefined };
  // What the document does not know may still be sent, so it has a field, too.
  const rowSchema = typeof additional === 'object' ? additional : {};
  const entries = others.map((name) => draw(name, typeOfRow(rowSchema, value[name])));
  return { fields, choice, alternatives, map: { schema: rowSchema, entries } };
}

interface ChosenKind {
  readonly property: string;
  readonly chosen: string | undefined;
}

/** The select of the kind of an object. An object of no kind is nothing, so a kind is always required. */
function kindChoice(
  { path, examples }: Omit<Place, 'schema'>,
  branches: ReadonlyMap<string, Schema>,
  { property: name, chosen }: ChosenKind,
): KindChoice {
  const own = [...path, name];
  const [first] = branches.values();
  const description = first?.properties?.[name]?.description ?? '';
  const field = { path: own, name, isRequired: true, description, example: exampleAt(examples, own), value: chosen };
  const kinds = [...branches].map(([value, branch]) => {
    const names = Object.keys(branch.properties ?? {}).filter((one) => one !== name);
    return { value, names, start: startOf(branch) ?? {} };
  });
  return { field: { ...field, kind: 'choice', options: [...branches.keys()] }, kinds };
}

/** A row whose type is free is for a string, until its value is something else. */
function typeOfRow(schema: Schema, value: unknown): Schema {
  return schema.type === undefined && typeof value === 'string' ? { ...schema, type: 'string' } : schema;
}
