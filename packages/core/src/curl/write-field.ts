import type { CurlField } from './curl-request.ts';
import { readField } from './read-field.ts';

/** A field of a form, or a file that curl is to read. */
export type WrittenField = CurlField | { name: string; path: string; type: string };

/** A file of a form is written as a path, under its name. */
export function readForm(form: FormData): WrittenField[] {
  return [...form].map(([name, value]) =>
    typeof value === 'string' ? { name, value } : { name, path: value.name, type: value.type },
  );
}

/** Writes a field as an option of `curl` and its value. */
export function writeField(field: WrittenField): [option: string, value: string] {
  const { name, type } = field;
  if (name === '' || name.includes('=')) throw unwritable();
  const typed = type ? `;type=${type}` : '';
  if ('path' in field) return ['form', `${name}=@${inQuotes(field.path)}${typed}`];
  const { value, filename } = field;
  // As it is: "--form" would read "@" and ";".
  if (type === undefined && filename === undefined) return ['form-string', `${name}=${value}`];
  const named = filename === undefined ? '' : `;filename=${inQuotes(filename)}`;
  const text = `${name}=${inQuotes(value)}${typed}${named}`;
  if (readField(text).type !== (type || undefined)) throw unwritable();
  return ['form', text];
}

function unwritable(): TypeError {
  return new TypeError(
    'A command cannot contain a field of a form whose name is empty or has "=", or with such a type.',
  );
}

function inQuotes(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}
