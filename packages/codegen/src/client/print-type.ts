import { isFile, refName, type SchemaObject } from '../schema-object.ts';
import { printString } from './print-literal.ts';

/** The TypeScript type of a member of an input; undefined if only a named schema can describe it. */
export function printType(schema: SchemaObject): string | undefined {
  const name = refName(schema);
  if (name !== undefined) return `Schema<'${name}'>`;
  if (schema.enum) return schema.enum.map((value) => printValue(value)).join(' | ');
  if (isFile(schema)) return 'FileContent';
  if (schema.type === 'array' && schema.items) {
    const item = printType(schema.items);
    return item && (item.includes(' | ') ? `(${item})[]` : `${item}[]`);
  }
  const types: Record<string, string> = { string: 'string', number: 'number', integer: 'number', boolean: 'boolean' };
  return typeof schema.type === 'string' ? types[schema.type] : undefined;
}

function printValue(value: unknown): string {
  return typeof value === 'string' ? printString(value) : JSON.stringify(value);
}
