import { isFile, refName, type SchemaObject } from '../schema-object.ts';
import { printString } from './print-literal.ts';

/**
 * The TypeScript type of a schema; undefined if only a named schema can describe it. Arrays of inputs are readonly,
 * since the client does not change them.
 */
export function printType(schema: SchemaObject, modifier: '' | 'readonly ' = ''): string | undefined {
  const name = refName(schema);
  if (name !== undefined) return `Schema<'${name}'>`;
  if (schema.enum) return schema.enum.map((value) => printValue(value)).join(' | ');
  if (isFile(schema)) return 'FileContent';
  if (schema.type === 'array' && schema.items) {
    const item = printType(schema.items, modifier);
    return item && `${modifier}${/ \| |^readonly /.test(item) ? `(${item})` : item}[]`;
  }
  const types: Record<string, string> = { string: 'string', number: 'number', integer: 'number', boolean: 'boolean' };
  return typeof schema.type === 'string' ? types[schema.type] : undefined;
}

function printValue(value: unknown): string {
  return typeof value === 'string' ? printString(value) : JSON.stringify(value);
}
