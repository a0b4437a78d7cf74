import { basicAuthorization } from './basic-authorization.ts';
import { CurlError, type CurlPlace, type CurlWord } from './curl-error.ts';
import type { CurlField } from './curl-request.ts';
import { ignoredFlags, ignoredWithValue } from './ignored-options.ts';
import { maskKeys } from './mask-keys.ts';
import { readField } from './read-field.ts';
import { readsFile } from './refuse-command.ts';
import { trimBlanks } from './trim-blanks.ts';
import { urlEncode } from './url-encode.ts';

/** The options of a command, before they are combined. */
export interface CurlOptions {
  urls: CurlWord[];
  method?: string;
  /** As given, in order. */
  headers: CurlWord[];
  /** The headers of other options, which `-H` replaces. Names are in lower case. */
  defaults: Map<string, string>;
  /** The body, or the query with `-G`. */
  data?: string;
  /** Parts of the query apart from the URL. */
  query: string[];
  /** The fields of a form. */
  fields?: CurlField[];
  flags: Set<Flag>;
  /** Where the option is written that is being read. */
  place: CurlPlace | undefined;
}

/** An option without a value that changes the request. */
type Flag = 'json' | 'get' | 'head' | 'globoff' | 'path-as-is';

type Read = (options: CurlOptions, value: string, name: string) => void;

const values = new Map<string, Read>([
  ...named('-X --request', (options, value) => {
    options.method = value;
  }),
  ...named('--url', (options, value) => options.urls.push({ value, place: options.place })),
  ...named('-H --header', (options, value, name) =>
    options.headers.push({ value: withoutFile(value, name), place: options.place }),
  ),
  ...named('-A --user-agent', (options, value) => setDefault(options, 'user-agent', value)),
  // curl sets the referer of a redirect itself with ";auto".
  ...named('-e --referer', (options, value) => setDefault(options, 'referer', value.replace(/;auto$/, ''))),
  ...named('-u --user', (options, value) => {
    if (options.defaults.get('authorization')?.startsWith('Bearer')) return;
    setDefault(options, 'authorization', value);
    options.defaults.set('authorization', basicAuthorization(value));
  }),
  ...named('--oauth2-bearer', (options, value) => setDefault(options, 'authorization', `Bearer ${value}`)),
  ...named('-d --data --data-ascii --data-binary', (options, value, name) =>
    addData(options, withoutFile(value, name)),
  ),
  ...named('--data-raw', addData),
  ...named('--data-urlencode', (options, value, name) => addData(options, urlEncode(value, name))),
  ...named('--json', (options, value, name) => {
    // Unlike "-d", without a separator.
    options.data = (options.data ?? '') + withoutFile(value, name);
    options.flags.add('json');
  }),
  ...named('--url-query', (options, value, name) =>
    options.query.push(value.startsWith('+') ? value.slice(1) : urlEncode(value, name)),
  ),
  ...named('-F --form', (options, value) => addField(options, readField(value))),
  ...named('--form-string', (options, value) => addField(options, readField(value, { isLiteral: true }))),
]);

const flags = new Map<string, Flag>([
  ['-G', 'get'],
  ['--get', 'get'],
  ['-I', 'head'],
  ['--head', 'head'],
  ['-g', 'globoff'],
  ['--globoff', 'globoff'],
  ['--path-as-is', 'path-as-is'],
]);

/**
 * Reads the arguments of `curl`.
 *
 * @throws CurlError naming an option that is unknown, has no value, or would read a file.
 */
export function readOptions(words: readonly CurlWord[]): CurlOptions {
  const options: CurlOptions = {
    urls: [],
    headers: [],
    defaults: new Map(),
    query: [],
    flags: new Set(),
    place: undefined,
  };
  const rest = words.values();
  for (const word of rest) {
    options.place = word.place;
    if (word.value === '--') options.urls = options.urls.concat([...rest]);
    else if (word.value.startsWith('-')) readPlacedOption(options, word, rest);
    else options.urls.push(word);
  }
  return options;
}

function readPlacedOption(options: CurlOptions, { value, place }: CurlWord, rest: Iterator<CurlWord, undefined>): void {
  try {
    readOption(options, value, () => {
      const next = rest.next().value;
      if (place && next?.place) options.place = { start: place.start, end: next.place.end };
      return next?.value;
    });
  } catch (error) {
    if (error instanceof CurlError) error.place ??= options.place;
    throw error;
  }
}

function readOption(options: CurlOptions, word: string, next: () => string | undefined): void {
  // Short options may share a dash, and the value of the last one may follow without a space.
  let at = word.startsWith('--') ? word.length : 2;
  let name = word.slice(0, at);
  while (readFlag(options, name)) {
    if (at >= word.length) return;
    name = `-${word[at]}`;
    at++;
  }
  const attached = word.slice(at);
  const read = values.get(name);
  if (!read && !ignoredWithValue.has(name)) throw unsupported(name);
  const value = attached || next();
  if (value === undefined) throw new CurlError(`The curl option "${name}" has no value.`);
  read?.(options, value, name);
}

function readFlag(options: CurlOptions, name: string): boolean {
  const flag = flags.get(name);
  if (flag) options.flags.add(flag);
  if (name === '--no-globoff') return options.flags.delete('globoff') || true;
  return flag !== undefined || ignoredFlags.has(name.replace(/^--no-/, '--')) || ignoredFlags.has(name);
}

function unsupported(name: string): CurlError {
  // Without a value that follows a "=", which curl does not accept.
  const shown = maskKeys(name.replace(/[=\s].*$/s, '').slice(0, 40));
  if (shown === '--next' || shown === '-:') {
    return new CurlError(`The curl option "${shown}" starts another request. Paste one at a time.`);
  }
  return new CurlError(`The curl option "${shown}" is not supported. Leave it out.`);
}

function named(names: string, read: Read): [string, Read][] {
  return names.split(' ').map((name) => [name, read]);
}

function setDefault(options: CurlOptions, name: string, value: string): void {
  if (/[\0\r\n]/.test(value)) throw new CurlError(`The value for the header "${name}" has a line break.`);
  if (value === '') options.defaults.delete(name);
  else options.defaults.set(name, trimBlanks(value));
}

function addData(options: CurlOptions, value: string): void {
  options.data = options.data === undefined ? value : `${options.data}&${value}`;
}

function addField(options: CurlOptions, field: CurlField): void {
  options.fields ??= [];
  options.fields.push(field);
}

function withoutFile(value: string, name: string): string {
  if (value.startsWith('@')) throw readsFile(name);
  return value;
}
