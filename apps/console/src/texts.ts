import texts from './texts.json' with { type: 'json' };

/** Every string that a person reads on the pages. */
export { texts };

/** A string with its `{name}` places filled in. A place without a value stays as it is, so that a test finds it. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replaceAll(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}
