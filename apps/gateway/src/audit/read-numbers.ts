/** The parts of a request that the contract's run-time expressions point into. */
export interface RequestInput {
  query: URLSearchParams;
  /** Parsed JSON; undefined without a body. */
  body: unknown;
}

/**
 * Reads the values that OpenAPI run-time expressions point at. Query values joined by commas count one by one; numbers
 * count as their digits; whatever else is there is no phone number and is left out.
 *
 * @throws for an expression of another kind than `$request.query.name` and `$request.body#/pointer`
 */
export function readNumbers(expressions: readonly string[], input: RequestInput): string[] {
  const values = expressions.flatMap((expression) => read(expression, input));
  return [...new Set(values.map((value) => value.trim()).filter((value) => value !== ''))];
}

function read(expression: string, { query, body }: RequestInput): string[] {
  const [, name, pointer] = /^\$request\.(?:query\.(.+)|body#(\/.*))$/.exec(expression) ?? [];
  if (name !== undefined) return query.getAll(name).flatMap((value) => value.split(','));
  if (pointer !== undefined) return resolve(pointer, body).flatMap(textsOf);
  throw new Error(`The contract's expression ${expression} cannot be read; teach readNumbers its kind.`);
}

/** What a JSON pointer leads to; the segment `*` stands for every item of an array. */
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

function textsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => (Array.isArray(item) ? [] : textsOf(item)));
  return typeof value === 'string' || typeof value === 'number' ? [String(value)] : [];
}
