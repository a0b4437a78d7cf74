import { ExactNumber, readNumber } from './exact-number.ts';

/** The way to a value in a tree: names of properties and places in lists. */
export type Path = readonly (string | number)[];

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof ExactNumber);
}

/** @throws SyntaxError for a string that is not JSON */
export function readJson(text: string): unknown {
  // Browsers that do not pass the source read numbers as JavaScript does.
  const revive = (_: string, value: unknown, context?: { readonly source?: string }): unknown =>
    typeof value === 'number' && context?.source !== undefined ? readNumber(context.source) : value;
  return JSON.parse(text, revive);
}

/** JSON as people write it, with each number as it was typed. What is absent is left out. */
export function writeJson(value: unknown): string {
  return write(withoutAbsent(value), '') ?? '';
}

function write(value: unknown, indent: string): string {
  if (value instanceof ExactNumber) return value.text;
  const deeper = `${indent}  `;
  if (Array.isArray(value)) {
    return inBrackets(
      '[]',
      value.map((item) => write(item, deeper)),
      indent,
    );
  }
  if (!isObject(value)) return JSON.stringify(value) ?? '';
  return inBrackets(
    '{}',
    Object.entries(value).map(([name, one]) => `${JSON.stringify(name)}: ${write(one, deeper)}`),
    indent,
  );
}

function inBrackets(brackets: '[]' | '{}', parts: readonly string[], indent: string): string {
  const [open, close] = [brackets[0], brackets[1]];
  return parts.length === 0 ? brackets : `${open}\n${indent}  ${parts.join(`,\n${indent}  `)}\n${indent}${close}`;
}

/**
 * A tree without what nothing was typed into: empty fields, and the lists and objects that contain nothing else. An
 * empty list or object that was written as such stays.
 */
export function withoutAbsent(value: unknown): unknown {
  if (Array.isArray(value)) {
    const items = value.map(withoutAbsent).filter((item) => item !== undefined);
    return items.length === 0 && value.length > 0 ? undefined : items;
  }
  if (!isObject(value)) return value;
  const all = Object.entries(value);
  const entries = all.map(([name, one]) => [name, withoutAbsent(one)] as const).filter(([, one]) => one !== undefined);
  return entries.length === 0 && all.length > 0 ? undefined : Object.fromEntries(entries);
}

/** The same values as programs have them, for validation. */
export function plainValue(value: unknown): unknown {
  if (value instanceof ExactNumber) return Number(value.text);
  if (Array.isArray(value)) return value.map(plainValue);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, plainValue(one)]));
}

/** The value at a path; undefined where there is nothing. */
export function valueAt(tree: unknown, path: Path): unknown {
  let found = tree;
  for (const step of path) {
    if (typeof step === 'number') found = Array.isArray(found) ? found[step] : undefined;
    else found = isObject(found) && Object.hasOwn(found, step) ? found[step] : undefined;
  }
  return found;
}

/**
 * A copy of a tree with another value at a path. `undefined` empties the place: an object that is left without
 * properties is absent, too; a place in a list stays, so that the places after it keep theirs.
 */
export function withValueAt(tree: unknown, path: Path, value: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (typeof step === 'number') {
    const items = Array.isArray(tree) ? [...tree] : [];
    items[step] = withValueAt(items[step], rest, value);
    return items;
  }
  const object = isObject(tree) ? tree : {};
  const changed = withValueAt(Object.hasOwn(object, step) ? object[step] : undefined, rest, value);
  if (changed !== undefined) return { ...object, [step]: changed };
  const { [step]: _, ...others } = object;
  return Object.keys(others).length === 0 ? undefined : others;
}

/** A JSON pointer. */
export function pointerOf(path: Path): string {
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
