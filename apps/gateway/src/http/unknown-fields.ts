import type { OperationId } from '@doubletick-kit/contract';
import { requestFields } from '@doubletick-kit/contract/request-fields';
import { ProblemError } from '../problem.ts';
import { printableName } from './printable-name.ts';
import { escapePointer } from './request-places.ts';

/** An object at `parent` has the field `name`, which the contract does not know there. */
type Visit = (parent: string, name: string) => void;

const mostFields = 20;
/** To look at one takes up to 20 µs. */
const mostDistinct = 200;

/**
 * The fields of a body that the contract does not know, as JSON pointers in which `*` is any index. At most 20, and `…`
 * if there are more. `visit` sees each of them once, as it was sent.
 *
 * @throws ProblemError `invalid-body` for more than 200
 */
export function findUnknownFields(id: OperationId, body: unknown, visit: Visit): string[] {
  const entry = requestFields.operations[id];
  if (entry === undefined || body === undefined) return [];
  const pointers = new Set<string>();
  let distinct = 0;
  walk(body, positionAt(entry, ''), (parent, name) => {
    if (++distinct > mostDistinct) throw tooMany(id);
    visit(parent, name);
    if (pointers.size < mostFields) pointers.add(`${parent}/${escapePointer(printableName(name))}`);
    else pointers.add('…');
  });
  return [...pointers];
}

/** A place of the body. All items of a list have the same one, so a thousand messages cost as much as one. */
interface Position {
  /** An index of the table of fields. */
  entry: number;
  pointer: string;
  /** By name; `*` for any name, `[]` for any index. */
  children: Map<string, Position> | null;
  /** Names that were found here. */
  unknown: Set<string> | null;
}

function positionAt(entry: number, pointer: string): Position {
  return { entry, pointer, children: null, unknown: null };
}

function walk(value: unknown, position: Position, visit: Visit): void {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    const inside = childOf(position, '[]', position.entry);
    for (const item of value) walk(item, inside, visit);
    return;
  }
  const fields = requestFields.entries[position.entry];
  if (!fields) return;
  for (const [name, item] of Object.entries(value)) {
    const own = Object.hasOwn(fields, name) ? fields[name] : undefined;
    const known = own ?? fields['*'];
    if (known === undefined) note(position, name, visit);
    else if (typeof item === 'object') walk(item, childOf(position, own === undefined ? '*' : name, known), visit);
  }
}

function childOf(position: Position, step: string, entry: number): Position {
  position.children ??= new Map();
  const known = position.children.get(step);
  if (known) return known;
  const child = positionAt(entry, `${position.pointer}/${step === '[]' ? '*' : step}`);
  position.children.set(step, child);
  return child;
}

function note(position: Position, name: string, visit: Visit): void {
  position.unknown ??= new Set();
  if (position.unknown.has(name)) return;
  position.unknown.add(name);
  visit(position.pointer, name);
}

function tooMany(id: OperationId): ProblemError {
  const detail = `The body of ${id} has more than ${mostDistinct} different fields that the API does not document.`;
  return new ProblemError('invalid-body', `${detail} Leave them out.`);
}
