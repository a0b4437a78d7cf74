import { allProperties, allRequired, isFile, type SchemaObject, type Schemas } from '../schema-object.ts';
import type { Parameter } from './client-operation.ts';
import { bodyAlias } from './names.ts';
import type { Member } from './print-interface.ts';
import { printType } from './print-type.ts';

/** A request body, whose schema must have a name. */
export interface Body {
  name: string;
  schema: SchemaObject;
}

/** What the declarations of one input are made from. */
export interface Parts {
  name: string;
  documentation: string[];
  schemas: Schemas;
  /** Parameters, and properties of the body that have another name in the input. */
  members: Member[];
  /** Properties of the body that have another name in the input. */
  renamed: string[];
  /** What an upload says about its file. */
  fileParts: Member[];
}

/** What an input inherits from a body: everything that the input does not declare with another name or type. */
export function parentOf(parts: Parts, body: Body): string {
  const omitted = [...parts.renamed, ...filesOf(parts, body)];
  if (omitted.length === 0) return `Schema<'${body.name}'>`;
  return `Omit<Schema<'${body.name}'>, ${omitted.map((property) => `'${property}'`).join(' | ')}>`;
}

/** The properties of a body that are files. */
export function filesOf({ schemas }: Parts, body: Body): string[] {
  return Object.entries(allProperties(schemas, body.schema)).flatMap(([name, schema]) =>
    isFile(schema) ? [name] : [],
  );
}

export function fileMember(parts: Parts, body: Body, name: string): Member {
  return { ...requiredMember(parts, body, name), isOptional: !allRequired(parts.schemas, body.schema).includes(name) };
}

/** What the form says about the file that it contains. */
export function filePartMembers(field: string): Member[] {
  const name = [`The name of the file. Default: the name of a \`File\`, otherwise \`${field}\`.`];
  const type = ['The media type, such as `image/png`. Required unless a `Blob` has one.'];
  return [
    { name: 'fileName', type: 'string', isOptional: true, documentation: name },
    { name: 'contentType', type: 'string', isOptional: true, documentation: type },
  ];
}

export function parameterMember({ name, required, schema, description = '', example }: Parameter): Member {
  const documentation = [description, example === undefined ? '' : `@example ${JSON.stringify(example)}`];
  return { name, type: printType(schema, 'readonly ') ?? 'unknown', isOptional: !required, documentation };
}

export function renamedMembers(body: Body, names: string[], schemas: Schemas): Member[] {
  const properties = allProperties(schemas, body.schema);
  return names.map((name) => ({
    name: bodyAlias(name),
    type: `Schema<'${body.name}'>['${name}']`,
    isOptional: !allRequired(schemas, body.schema).includes(name),
    documentation: [properties[name]?.description ?? '', `Sent as \`${name}\` in the body.`],
  }));
}

export function requiredMember({ schemas }: Parts, body: Body, name: string): Member {
  const property = allProperties(schemas, body.schema)[name] ?? {};
  const type = printType(property, 'readonly ') ?? `NonNullable<Schema<'${body.name}'>['${name}']>`;
  return { name, type, isOptional: false, documentation: [property.description ?? ''] };
}

export function forbid(name: string): Member {
  return { name, type: 'never', isOptional: true };
}

/** The properties that may not be used together with another one. */
export function excludedBy({ allOf = [], dependentSchemas = {} }: SchemaObject, name: string): string[] {
  const properties = dependentSchemas[name]?.properties ?? {};
  const own = Object.keys(properties).filter((property) => properties[property] === false);
  return [...own, ...allOf.flatMap((part) => excludedBy(part, name))];
}
