/** The options of a command, before they are combined. */
export interface CurlOptions {
  urls: string[];
  method?: string;
  /** As given, in order. */
  headers: string[];
  /** The parts of the body. */
  data: string[];
  isJson: boolean;
  /** The data belongs in the query. */
  isQuery: boolean;
  /** The fields of a form. */
  fields?: [name: string, value: string][];
}

type Read = (options: CurlOptions, value: string, name: string) => void;

const values = new Map<string, Read>([
  ...named(['-X', '--request'], (options, value) => {
    options.method = value.toUpperCase();
  }),
  ...named(['--url'], (options, value) => options.urls.push(value)),
  ...named(['-H', '--header'], (options, value, name) => options.headers.push(withoutFile(value, name))),
  ...named(['-A', '--user-agent'], (options, value) => options.headers.push(`user-agent: ${value}`)),
  ...named(['-e', '--referer'], (options, value) => options.headers.push(`referer: ${value}`)),
  ...named(['-u', '--user'], (options, value) => options.headers.push(`authorization: Basic ${value}`)),
  ...named(['--oauth2-bearer'], (options, value) => options.headers.push(`authorization: Bearer ${value}`)),
  ...named(['-d', '--data', '--data-ascii', '--data-binary'], (options, value, name) =>
    addData(options, withoutFile(value, name)),
  ),
  ...named(['--data-raw'], addData),
  ...named(['--data-urlencode'], (options, value, name) => addData(options, urlEncode(value, name))),
  ...named(['--json'], (options, value, name) => {
    // If there are several, curl joins them without a separator.
    options.data.push((options.isJson ? (options.data.pop() ?? '') : '') + withoutFile(value, name));
    options.isJson = true;
  }),
  ...named(['-F', '--form'], (options, value, name) => addField(options, value, name)),
  ...named(['--form-string'], (options, value) => addField(options, value)),
  ...named(
    ['-o', '--output', '-m', '--max-time', '--connect-timeout', '--retry', '--retry-delay', '--retry-max-time', '-w'],
    ignore,
  ),
  ...named(
    ['--write-out', '-b', '--cookie', '-c', '--cookie-jar', '-x', '--proxy', '--cacert', '--max-redirs'],
    ignore,
  ),
]);

const flags = new Map<string, Read>([
  ...named(['-G', '--get'], (options) => {
    options.isQuery = true;
  }),
  ...named(['-I', '--head'], (options) => {
    options.method ??= 'HEAD';
  }),
  ...named(['-s', '--silent', '-S', '--show-error', '-k', '--insecure', '-L', '--location', '-v', '--verbose'], ignore),
  ...named(['-i', '--include', '-f', '--fail', '--fail-with-body', '-g', '--globoff', '-N', '--no-buffer'], ignore),
  ...named(['-4', '-6', '--ipv4', '--ipv6', '-#', '--progress-bar', '--no-progress-meter', '--compressed'], ignore),
  ...named(['--http1.1', '--http2', '--http3', '--tlsv1.2', '--tlsv1.3', '--ssl-no-revoke', '--path-as-is'], ignore),
]);

/**
 * Reads the arguments of `curl`.
 *
 * @throws TypeError naming an option that is unknown, has no value, or would read a file.
 */
export function readOptions(words: readonly string[]): CurlOptions {
  const options: CurlOptions = { urls: [], headers: [], data: [], isJson: false, isQuery: false };
  const rest = words.values();
  for (const word of rest) {
    if (!word.startsWith('-') || word === '-') options.urls.push(word);
    else readOption(options, word, () => rest.next().value);
  }
  return options;
}

function readOption(options: CurlOptions, word: string, next: () => string | undefined): void {
  // Short options may share a dash, and the value of the last one may follow without a space.
  const length = word.startsWith('--') ? word.length : 2;
  const name = word.slice(0, length);
  const attached = word.slice(length);
  const flag = flags.get(name);
  flag?.(options, '', name);
  if (flag && attached) readOption(options, `-${attached}`, next);
  if (flag) return;
  const read = values.get(name);
  if (!read) throw new TypeError(`The curl option "${name}" is not supported. Leave it out.`);
  const value = attached || next();
  if (value === undefined) throw new TypeError(`The curl option "${name}" has no value.`);
  read(options, value, name);
}

function named(names: readonly string[], read: Read): [string, Read][] {
  return names.map((name) => [name, read]);
}

function ignore(): void {
  // The option does not change the request.
}

function addData(options: CurlOptions, value: string): void {
  options.data.push(value);
}

function addField(options: CurlOptions, value: string, name?: string): void {
  const [, field, content] = /^([^=]*)=([\s\S]*)$/.exec(value) ?? [];
  if (field === undefined || content === undefined)
    throw new TypeError('A field of the form has no "=" after its name.');
  options.fields ??= [];
  if (name === undefined) options.fields.push([field, content]);
  else options.fields.push([field, withoutFile(content, name).replace(/;(?:type|filename|headers|encoder)=.*$/s, '')]);
}

function urlEncode(value: string, name: string): string {
  const at = value.search(/[=@]/);
  if (at < 0) return encodeURIComponent(value);
  if (value[at] === '@') throw readsFile(name);
  return `${value.slice(0, at)}${at > 0 ? '=' : ''}${encodeURIComponent(value.slice(at + 1))}`;
}

function withoutFile(value: string, name: string): string {
  if (value.startsWith('@') || (value.startsWith('<') && /^(-F|--form)$/.test(name))) throw readsFile(name);
  return value;
}

function readsFile(name: string): TypeError {
  return new TypeError(
    `The curl option "${name}" reads a file, which is not available here. Paste the content of the file instead.`,
  );
}
