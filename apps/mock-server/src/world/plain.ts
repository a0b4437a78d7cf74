const bytesKey = '$base64';

/** Plain data of JSON for a row or a whole snapshot: bytes become `{ "$base64": … }`. */
export function toPlain(value: object): Record<string, unknown> {
  return walk(value, (one) =>
    one instanceof Uint8Array ? { [bytesKey]: Buffer.from(one).toString('base64') } : undefined,
  ) as Record<string, unknown>; // an object stays one
}

/** The opposite of {@link toPlain}. */
export function fromPlain(value: unknown): unknown {
  return walk(value, (one) => {
    if (typeof one !== 'object' || one === null || !(bytesKey in one)) return undefined;
    return typeof one[bytesKey] === 'string' ? new Uint8Array(Buffer.from(one[bytesKey], 'base64')) : undefined;
  });
}

/** Copies a value, with what `replace` puts in the place of some of its parts. */
function walk(value: unknown, replace: (value: unknown) => unknown): unknown {
  const replaced = replace(value);
  if (replaced !== undefined) return replaced;
  if (Array.isArray(value)) return value.map((item) => walk(item, replace));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, walk(field, replace)]));
}
