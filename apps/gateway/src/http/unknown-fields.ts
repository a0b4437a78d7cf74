import type { OperationId } from '@doubletick-kit/contract';
import { requestFields } from '@doubletick-kit/contract/request-fields';
import { printableName } from './printable-name.ts';
import { escapePointer } from './request-places.ts';

/** An object at `parent` has the field `name`, which the contract does not know there. */
type Visit = (parent: string, name: string) => void;

const mostFields = 20;

/**
 * The fields of a body that the contract does not know, as JSON pointers in which `*` is any index. At most 20, and `…`
 * if there are more. `visit` sees every one, as it was sent.
 */
export function findUnknownFields(id: OperationId, body: unknown, visit: Visit): string[] {
  const entry = requestFields.operations[id];
  if (entry === undefined || body === undefined) return [];
  const pointers = new Set<string>();
  walk(body, { entry, pointer: '' }, (parent, name) => {
    visit(parent, name);
    if (pointers.size < mostFields) pointers.add(`${parent}/${escapePointer(printableName(name))}`);
    else pointers.add('…');
  });
  return [...pointers];
}

interface Position {
  /** An index of the table of fields. */
  entry: number;
  pointer: string;
}

function walk(value: unknown, { entry, pointer }: Position, visit: Visit): void {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    const inside = { entry, pointer: `${pointer}/*` };
    for (const item of value) walk(item, inside, visit);
    return;
  }
  const fields = requestFields.entries[entry];
  if (!fields) return;
  for (const [name, item] of Object.entries(value)) {
    const own = Object.hasOwn(fields, name) ? fields[name] : undefined;
    const known = own ?? fields['*'];
    if (known === undefined) visit(pointer, name);
    else walk(item, { entry: known, pointer: `${pointer}/${own === undefined ? '*' : name}` }, visit);
  }
}
