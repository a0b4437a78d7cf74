import type { CurlContent, CurlField } from './curl-request.ts';

/**
 * Reads a body as its content type says. Anything that is not JSON remains a string, whatever the header says: it may
 * be a template with placeholders.
 */
export function readBody(content: CurlContent, type = ''): unknown {
  if (typeof content !== 'string') return gather(content);
  // curl sends data as a form by default, and people forget to set the content type.
  if (!type.includes('json') && !(type.includes('urlencoded') && /^\s*[[{]/.test(content))) return content;
  try {
    let names = 0;
    const value: unknown = JSON.parse(content, function (this: unknown, _, value: unknown) {
      if (!Array.isArray(this)) names++;
      return value;
    });
    return typeof value !== 'string' && isExact(content, names - 1) ? value : content;
  } catch {
    return content;
  }
}

/** Whether a value keeps all that the JSON says: its numbers, and its names, of which a value has each once. */
function isExact(json: string, names: number): boolean {
  let count = 0;
  for (const [token, colon] of json.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"(\s*:)?|-?\d[\d.eE+-]*/g)) {
    if (colon !== undefined) count++;
    if (!token.startsWith('"') && !isExactNumber(token)) return false;
  }
  return count === names;
}

function isExactNumber(token: string): boolean {
  const value = Number(token);
  if (/^-?\d+$/.test(token)) return Number.isSafeInteger(value);
  const digits = token
    .replace(/[eE].*/, '')
    .replace(/\D/g, '')
    .replace(/^0+/, '');
  // A double keeps 15 digits of every decimal number.
  return Number.isFinite(value) && digits.length <= 15 && (value !== 0 || digits === '');
}

function gather(fields: readonly CurlField[]): Record<string, string | string[]> {
  const groups = Map.groupBy(fields, ({ name }) => name);
  return Object.fromEntries(
    [...groups].map(([name, [first, ...more]]) => {
      const only = first?.value ?? '';
      return [name, more.length > 0 ? [only, ...more.map(({ value }) => value)] : only];
    }),
  );
}
