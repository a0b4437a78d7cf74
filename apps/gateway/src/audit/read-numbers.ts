/** The parts of a request that the contract's runtime expressions refer to. */
export interface RequestInput {
  query: URLSearchParams;
  /** Parsed JSON; undefined if there is no body. */
  body: unknown;
}

/**
 * Reads the values that OpenAPI runtime expressions refer to. Query values are split at commas and numbers become
 * strings; values of other types cannot be phone numbers and are left out.
 *
 * @throws for an expression other than `$request.query.name` and `$request.body#/pointer`
 */
export function readNumbers(expressions: readonly string[], input: RequestInput): string[] {
  const values = expressions.flatMap((expression) => read(expression, input));
  return [...new Set(values.map((value) => value.trim()).filter((value) => value !== ''))];
}

function read(expression: string, { query, body }: RequestInput): string[] {
  const [, name, pointer] = /^\$request\.(?:query\.(.+)|body#(\/.*))$/.exec(expression) ?? [];
  if (name !== undefined) return query.getAll(name).flatMap((value) => value.split(','));
  if (pointer !== undefined) return resolve(pointer, body).flatMap(stringsOf);
  throw new Error(`readNumbers does not support the contract's expression ${expression}.`);
}

/** Resolves a JSON pointer; the segment `*` matches every item of an array. */
function resolve(pointer: string, body: unknown): unknown[] {
  const segments = pointer.split('/').slice(1);
  return segments.reduce<unknown[]>((values, segment) => values.flatMap((value) => step(value, segment)), [body]);
}

function step(value: unknown, segment: string): unknown[] {
  if (segment === '*') return Array.isArray(value) ? value : [];
  const key = segment.replaceAll('~1', '/').replaceAll('~0', '~');
  const isThere = typeof value === 'object' && value !== null && Object.hasOwn(value, key);
  return isThere ? [Reflect.get(value, key)] : [];
}

function stringsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => (Array.isArray(item) ? [] : stringsOf(item)));
  return typeof value === 'string' || typeof value === 'number' ? [String(value)] : [];
}
