/**
 * A copy in which each `$ref` is replaced by what it points to. What is written beside a reference wins, as in OpenAPI
 * 3.1. The document has no schema that contains itself.
 */
export function resolveReferences(value: unknown, document: object): unknown {
  if (Array.isArray(value)) return value.map((item) => resolveReferences(item, document));
  if (typeof value !== 'object' || value === null) return value;
  const { $ref, ...rest } = value as Record<string, unknown>; // an object, so its properties are unknown
  if (typeof $ref === 'string') return resolveReferences({ ...target($ref, document), ...rest }, document);
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [
      name,
      // The mapping names schemas by reference; their discriminating property says the same.
      name === 'discriminator' ? withoutMapping(one) : resolveReferences(one, document),
    ]),
  );
}

function target(reference: string, document: object): object {
  let found: unknown = document;
  for (const segment of reference.slice(2).split('/')) {
    const name = segment.replaceAll('~1', '/').replaceAll('~0', '~');
    found = typeof found === 'object' && found !== null ? Reflect.get(found, name) : undefined;
  }
  if (typeof found !== 'object' || found === null) throw new Error(`The document has nothing at ${reference}.`);
  return found;
}

function withoutMapping(discriminator: unknown): unknown {
  const { mapping: _, ...rest } = Object(discriminator);
  return rest;
}
