import { isObject, type Path } from './json-tree.ts';

/**
 * The value that examples have at a path. An item that is not in the examples is like the others of its list, so any of
 * them will do.
 */
export function exampleAt(examples: readonly unknown[], path: Path): unknown {
  for (const example of examples) {
    const found = find(example, path);
    if (found !== undefined) return found;
  }
  return undefined;
}

function find(value: unknown, path: Path): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (typeof step === 'number') {
    if (!Array.isArray(value)) return undefined;
    return find(value[step], rest) ?? exampleAt(value, rest);
  }
  return isObject(value) && Object.hasOwn(value, step) ? find(value[step], rest) : undefined;
}
