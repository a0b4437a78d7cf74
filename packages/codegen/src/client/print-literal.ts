const width = 120;

/**
 * A value as JavaScript, formatted as Biome does: on one line if it fits, else one entry per line. As in JSON, a
 * property that is undefined is left out.
 */
export function printLiteral(value: unknown, indent = 0, used = indent): string {
  const line = onOneLine(value);
  // One column is for the comma or semicolon after the value.
  const fits = used + line.length < width && !isTable(value);
  if (fits || typeof value !== 'object' || value === null) return line;
  const inner = ' '.repeat(indent + 2);
  if (Array.isArray(value)) {
    const items = value.map((item) => `${inner}${printLiteral(item, indent + 2)},\n`);
    return `[\n${items.join('')}${' '.repeat(indent)}]`;
  }
  return printObject(value, indent);
}

/** An object with one entry per line, even if it would fit on one line. */
function printObject(value: object, indent = 0): string {
  const inner = ' '.repeat(indent + 2);
  const entries = definedEntries(value).map(([name, entry]) => {
    const key = `${printKey(name)}: `;
    return `${inner}${key}${printLiteral(entry, indent + 2, inner.length + key.length)},\n`;
  });
  return `{\n${entries.join('')}${' '.repeat(indent)}}`;
}

/** Several objects are printed one per line, however short they are. */
function isTable(value: unknown): boolean {
  if (!Array.isArray(value) || value.length < 2) return false;
  return value.every((item) => typeof item === 'object' && item !== null && definedEntries(item).length > 1);
}

function onOneLine(value: unknown): string {
  if (typeof value === 'string') return printString(value);
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = definedEntries(value).map(([name, entry]) => `${printKey(name)}: ${onOneLine(entry)}`);
  return entries.length > 0 ? `{ ${entries.join(', ')} }` : '{}';
}

function definedEntries(value: object): [string, unknown][] {
  return Object.entries(value).filter(([, entry]) => entry !== undefined);
}

/** A string in single quotes, or in double quotes if that saves escapes. */
export function printString(text: string): string {
  const quoted = JSON.stringify(text);
  if (text.includes("'")) return quoted;
  return `'${quoted.slice(1, -1).replaceAll('\\"', '"')}'`;
}

/** The name of a property, quoted only if necessary. */
export function printKey(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : printString(name);
}
