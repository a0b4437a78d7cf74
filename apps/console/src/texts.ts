import texts from './texts.json' with { type: 'json' };

/** The strings that a person reads on several pages. Those of one page are beside it, so that the others do not load them. */
export { texts };

/**
 * A string with its `{name}` places filled in. A place without a value stays as it is, so that a test finds it. A value
 * with a direction, such as a name in Arabic or one that overrides it, does not turn what is around it.
 */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replaceAll(/\{(\w+)\}/g, (place, name: string) => {
    const value = values[name];
    return value === undefined ? place : isolated(String(value));
  });
}

const rightToLeft = /[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc]/;
const [isolate, endOfIsolate] = ['\u2068', '\u2069'];

function isolated(value: string): string {
  return rightToLeft.test(value) ? `${isolate}${value}${endOfIsolate}` : value;
}
