import type { OperationId } from '@doubletick-kit/contract';
import { requestFields } from '@doubletick-kit/contract/request-fields';
import type { Input } from '../request/read-form.ts';
import { didYouMean } from './did-you-mean.ts';

/** A body with more of them is another body. */
const mostFields = 20;

/** The parts of forms that are files; the others are the fields of the JSON body of the operation, if it has one. */
const fileParts: Readonly<Partial<Record<OperationId, string>>> = { uploadMedia: 'file', updateChannelDetails: 'logo' };

/** A hint for each field of a body that the document does not have there, at any depth. */
export function unknownFields(id: OperationId, { body, form }: Input): string[] {
  const entry = requestFields.operations[id];
  const found = new Set<string>();
  if (form) {
    const known = [...Object.keys(fieldsOf(entry) ?? {}), fileParts[id] ?? ''];
    for (const unknown of Object.keys(form).filter((field) => !known.includes(field)))
      found.add(didYouMean('field', { unknown, known }));
  } else if (entry !== undefined) walk(body, { entry, inside: '' }, found);
  return [...found];
}

interface Place {
  /** An index of the table of fields. */
  readonly entry: number;
  readonly inside: string;
}

function walk(value: unknown, { entry, inside }: Place, found: Set<string>): void {
  if (typeof value !== 'object' || value === null || found.size >= mostFields) return;
  if (Array.isArray(value)) {
    for (const item of value) walk(item, { entry, inside: `${inside}[]` }, found);
    return;
  }
  const fields = fieldsOf(entry);
  if (!fields) return;
  for (const field in value) {
    const own = Object.hasOwn(fields, field) ? fields[field] : undefined;
    const known = own ?? fields['*'];
    if (known === undefined) found.add(didYouMean('field', { unknown: field, known: Object.keys(fields), inside }));
    // Most fields are strings, and an entry that is empty has nothing inside.
    else if (typeof Reflect.get(value, field) === 'object')
      walk(Reflect.get(value, field), { entry: known, inside: join(inside, own === undefined ? '*' : field) }, found);
  }
}

function fieldsOf(entry: number | undefined): Readonly<Record<string, number>> | null | undefined {
  return entry === undefined ? undefined : requestFields.entries[entry];
}

function join(inside: string, field: string): string {
  return inside === '' ? field : `${inside}.${field}`;
}
