/** Reads a part of JSON by names and positions, such as `data.items[0].id`; undefined if there is nothing. */
export function readPath(json: unknown, path: string): unknown {
  let part = json;
  for (const name of path.split(/[.[\]]/)) {
    if (name === '') continue;
    if (typeof part !== 'object' || part === null || !Object.hasOwn(part, name)) return undefined;
    part = (part as Readonly<Record<string, unknown>>)[name]; // which has it
  }
  return part;
}

/** A part of JSON as the value of a variable: a string as it is, a list or an object as JSON, and null as nothing. */
export function toValue(part: unknown): string | undefined {
  if (part === undefined || part === null) return undefined;
  return typeof part === 'object' ? JSON.stringify(part) : String(part);
}
