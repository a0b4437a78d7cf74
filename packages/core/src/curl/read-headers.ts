import { CurlError, readAt } from './curl-error.ts';
import type { CurlOptions } from './read-options.ts';
import { trimBlanks } from './trim-blanks.ts';

/**
 * Combines the headers of a command as curl does: a `-H` replaces a header of another option or of the body, and
 * `Name:` without a value removes it. The values of a repeated header are joined, as in `Headers`.
 *
 * @throws CurlError for a line that is not a header, and for one that does not fit the body.
 */
export function readHeaders(options: CurlOptions, defaults: ReadonlyMap<string, string>): Map<string, string> {
  const given = new Map<string, string[]>();
  for (const { value, place } of options.headers) {
    // curl ignores an empty one.
    if (value !== '') readAt(place, () => addHeader(given, value));
  }
  const headers = new Map([...defaults, ...options.defaults].filter(([name]) => !given.has(name)));
  for (const [name, values] of given) {
    if (values.length > 0) headers.set(name, join(name, values));
  }
  if (given.has('content-length') || given.has('transfer-encoding')) checkFraming(options, given);
  for (const name of ['content-length', 'transfer-encoding', 'cookie']) headers.delete(name);
  return headers;
}

function addHeader(given: Map<string, string[]>, line: string): void {
  const [, name, sign, rest = ''] = /^([\w!#$%&'*+.^`|~-]+)(:|;$)([^\0\r\n]*)$/.exec(line) ?? [];
  if (name === undefined || sign === undefined) {
    throw new CurlError('A header of the command does not have the form "Name: value".');
  }
  const value = trimBlanks(rest);
  const key = name.toLowerCase();
  const values = given.get(key) ?? [];
  given.set(key, values);
  // "Name;" sends it empty.
  if (value !== '' || sign !== ':') values.push(value);
}

function join(name: string, values: readonly string[]): string {
  if (!single.has(name)) return trimBlanks(values.join(', '));
  const [value = '', ...others] = new Set(values);
  if (others.length > 0) throw new CurlError(`The command has two different "${name}" headers. Leave one out.`);
  return value;
}

/** Servers read only one of these. */
const single: ReadonlySet<string> = new Set(['authorization', 'content-length', 'content-type', 'host', 'user-agent']);

/** The length and the encoding of a body follow from it, so they are not carried; they must not say anything else. */
function checkFraming({ data, fields, flags }: CurlOptions, given: ReadonlyMap<string, readonly string[]>): void {
  const body = fields ?? (flags.has('get') ? undefined : data);
  const length = given.get('content-length');
  const bytes = typeof body === 'object' ? undefined : new TextEncoder().encode(body).length;
  // Removed, it says nothing about a request without a body.
  const isRemoved = body === undefined && length?.length === 0;
  if (length && !isRemoved && (length.length !== 1 || length[0] !== String(bytes))) {
    throw new CurlError('The header "Content-Length" of the command does not fit its body. Leave it out.');
  }
  const encoding = given.get('transfer-encoding');
  if (encoding && (encoding.join().toLowerCase() !== 'chunked' || body === undefined)) {
    throw new CurlError('The header "Transfer-Encoding" of the command does not fit its body. Leave it out.');
  }
}
