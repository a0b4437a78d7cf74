import type { Schema } from '../../../operations/schema.ts';
import type { Path } from './json-tree.ts';

/** What is drawn for one value of a request. */
export type Field =
  | TextField
  | NumberField
  | BooleanField
  | ChoiceField
  | FileField
  | JsonField
  | ObjectField
  | ListField;

/** A field that a person types or chooses in. */
export type LeafField = Exclude<Field, ObjectField | ListField>;

interface FieldBase {
  /** Where the value is, in its part of the request. */
  readonly path: Path;
  /** As in the request. Of an item, the name of its list. */
  readonly name: string;
  readonly isRequired: boolean;
  /** Markdown. */
  readonly description: string;
  readonly example: unknown;
  readonly value: unknown;
}

export interface TextField extends FieldBase {
  readonly kind: 'text';
  readonly isMultiline: boolean;
  /** Values that the document names, where others are allowed too. */
  readonly options: readonly string[];
}

export interface NumberField extends FieldBase {
  readonly kind: 'number';
}

export interface BooleanField extends FieldBase {
  readonly kind: 'boolean';
}

export interface ChoiceField extends FieldBase {
  readonly kind: 'choice';
  readonly options: readonly string[];
}

export interface FileField extends FieldBase {
  readonly kind: 'file';
}

/** A value of any type, written as JSON. */
export interface JsonField extends FieldBase {
  readonly kind: 'json';
}

export interface ObjectField extends FieldBase {
  readonly kind: 'object';
  readonly fields: readonly Field[];
  /** The select that decides which fields there are. */
  readonly choice: KindChoice | undefined;
  /** Groups of names of which a request has one. */
  readonly alternatives: readonly (readonly string[])[];
  /** What else the object may contain: rows of name and value. */
  readonly map: { readonly schema: Schema; readonly entries: readonly Field[] } | undefined;
}

/** A property that says of which kind its object is. */
export interface KindChoice {
  readonly field: ChoiceField;
  readonly kinds: readonly Kind[];
}

interface Kind {
  readonly value: string;
  /** The other properties that it has. */
  readonly names: readonly string[];
  /** Those that can have one value only. */
  readonly start: Readonly<Record<string, unknown>>;
}

export interface ListField extends FieldBase {
  readonly kind: 'list';
  readonly items: readonly Field[];
  readonly itemSchema: Schema;
}

/** The fields that an object is drawn with, in their order. */
export function partsOf({ choice, fields, map }: ObjectField): readonly Field[] {
  return [...(choice ? [choice.field] : []), ...fields, ...(map?.entries ?? [])];
}

/** All fields in which something can be typed or chosen, in their order. */
export function leavesOf(field: Field): readonly LeafField[] {
  if (field.kind === 'list') return field.items.flatMap(leavesOf);
  if (field.kind === 'object') return partsOf(field).flatMap(leavesOf);
  return [field];
}
