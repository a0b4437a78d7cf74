/**
 * An event as the journal keeps it: one line of JSON. Whatever is in it, there is a line: a value that JSON cannot have, or
 * that would make the line too long for the journal, is replaced, and the event says `reduced`.
 */
export function writeEvent(event: object): string {
  try {
    const line = JSON.stringify(event);
    if (line.length <= longestLine) return line;
  } catch {
    // A cycle, a bigint, a `toJSON` that throws, or nested too deeply.
  }
  const plain = new Reducer().reduce(event, []);
  return JSON.stringify({ ...(typeof plain === 'object' && plain), reduced: true });
}

/** The largest events have a thousand recipients and take 250 kB. */
const longestLine = 2 * 1024 * 1024;
const longestString = 1_000;
const mostItems = 1_000;
const mostFields = 100;
const deepest = 6;

/** Makes plain data: without `toJSON`, getters that throw, cycles, and more of anything than an event has. */
class Reducer {
  /** Characters and values that still fit. */
  #room = 500_000;

  reduce(value: unknown, parents: readonly object[]): unknown {
    this.#room -= 1;
    if (typeof value === 'string') return this.#shorten(value);
    if (typeof value === 'bigint') return this.#shorten(String(value));
    // A function is dropped: called `toJSON`, it would be called.
    if (typeof value === 'function') return undefined;
    if (typeof value !== 'object' || value === null) return value;
    if (parents.includes(value)) return '[cycle]';
    if (parents.length >= deepest || this.#room <= 0) return '[left out]';
    try {
      return this.#reduceObject(value, [...parents, value]);
    } catch {
      return '[unreadable]';
    }
  }

  #reduceObject(value: object, parents: readonly object[]): unknown {
    if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString();
    if (Array.isArray(value)) return value.slice(0, mostItems).map((item) => this.reduce(item, parents));
    const fields: [string, unknown][] = [];
    for (const name of Object.keys(value).slice(0, mostFields)) {
      fields.push([this.#shorten(name), this.#reduceField(value, name, parents)]);
    }
    return Object.fromEntries(fields);
  }

  #reduceField(value: object, name: string, parents: readonly object[]): unknown {
    try {
      return this.reduce(Reflect.get(value, name), parents);
    } catch {
      return '[unreadable]';
    }
  }

  #shorten(text: string): string {
    const short = text.slice(0, Math.max(0, Math.min(longestString, this.#room))).toWellFormed();
    this.#room -= short.length;
    return short;
  }
}
