const variable = /\{\{([^{}]+)\}\}/g;

/**
 * The variables of a text, each once: `{{name}}` in the order in which they stand in it, but numbered ones, such as
 * `{{1}}`, by number. Assumed; no source says in which order values are sent.
 */
export function variablesOf(text: string): string[] {
  const names = [...new Set(Array.from(text.matchAll(variable), ([, name = '']) => name.trim()))];
  return names.every((name) => /^\d+$/.test(name)) ? names.sort((a, b) => Number(a) - Number(b)) : names;
}

/** Puts values in the place of the variables; one without a value stays. */
export function fillVariables(text: string, values: ReadonlyMap<string, string>): string {
  return text.replace(variable, (braces, name: string) => values.get(name.trim()) ?? braces);
}
