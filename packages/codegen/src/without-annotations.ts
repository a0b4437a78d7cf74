const annotations = new Set(['description', 'title', 'examples', 'example', 'deprecated', 'externalDocs', 'mapping']);
const namedSchemas = new Set(['properties', '$defs']);

/** A copy of a schema without the keywords that only people read, so that a new description changes no validator. */
export function withoutAnnotations(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(withoutAnnotations);
  if (typeof schema !== 'object' || schema === null) return schema;
  // A file in a form is not JSON: any value will do.
  if ('contentMediaType' in schema) return {};
  const kept = Object.entries(schema).filter(([key]) => !annotations.has(key) && !key.startsWith('x-'));
  return Object.fromEntries(
    kept.map(([key, value]) => [
      key,
      namedSchemas.has(key) ? mapValues(value, withoutAnnotations) : withoutAnnotations(value),
    ]),
  );
}

function mapValues(object: Record<string, unknown>, change: (value: unknown) => unknown): Record<string, unknown> {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
}
