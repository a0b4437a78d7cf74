/** A JSON object that every parser reads the same way, and the text to forward. */
export interface JsonObject {
  value: object;
  text: string;
}

const maxDepth = 32;

/**
 * Parses a JSON object and serializes it again, so what is forwarded is exactly what was checked. Refuses JSON that
 * parsers read differently: duplicate names, rounded numbers, lone surrogates. `flaw` completes the sentence
 * "The body …" and contains nothing of the body.
 */
export function parseJsonObject(bytes: Uint8Array): JsonObject | { flaw: string } {
  const source = decode(bytes);
  if (source === undefined) return { flaw: 'is not UTF-8' };
  const value = parse(source);
  if (value === undefined) return { flaw: 'is not JSON' };
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { flaw: 'is not a JSON object' };
  const count = { names: 0 };
  const flaw = findFlaw(value, 1, count);
  if (flaw !== undefined) return { flaw };
  // JSON.parse silently keeps only the last of duplicate names.
  if (count.names !== countNames(source)) return { flaw: 'has the same name twice in one object' };
  return { value, text: JSON.stringify(value) };
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    // ignoreBOM keeps a byte order mark in the string, so JSON.parse refuses it.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function findFlaw(value: unknown, depth: number, count: { names: number }): string | undefined {
  if (typeof value !== 'object' || value === null) return scalarFlaw(value);
  if (depth > maxDepth) return `is nested more than ${maxDepth} levels deep`;
  if (Array.isArray(value)) return firstFlaw(value, (item) => findFlaw(item, depth + 1, count));
  const entries = Object.entries(value);
  count.names += entries.length;
  return firstFlaw(entries, ([name, item]) => {
    if (name === '__proto__' || !isPlainString(name)) return 'has a name that cannot be forwarded';
    return findFlaw(item, depth + 1, count);
  });
}

function firstFlaw<Item>(items: readonly Item[], find: (item: Item) => string | undefined): string | undefined {
  for (const item of items) {
    const flaw = find(item);
    if (flaw !== undefined) return flaw;
  }
  return undefined;
}

function scalarFlaw(value: unknown): string | undefined {
  if (typeof value === 'string' && !isPlainString(value)) return 'has a string with a NUL or an unpaired surrogate';
  if (typeof value !== 'number') return undefined;
  const isExact = Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value));
  return isExact ? undefined : 'has a number too large to be exact; send it as a string';
}

function isPlainString(text: string): boolean {
  return text.isWellFormed() && !text.includes('\0');
}

/** Counts the names in valid JSON: outside of strings, each colon follows a name. */
function countNames(text: string): number {
  let names = 0;
  let isInString = false;
  for (let i = 0; i < text.length; i++) {
    const character = text[i];
    if (character === '"') isInString = !isInString;
    else if (isInString && character === '\\') i++;
    else if (!isInString && character === ':') names++;
  }
  return names;
}
