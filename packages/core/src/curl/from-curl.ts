import { basicAuthorizationOfUrl } from './basic-authorization.ts';
import { CurlError, readAt } from './curl-error.ts';
import type { CurlContent, CurlField, CurlRequest } from './curl-request.ts';
import { keyHeaders, maskKeys, replaceKey } from './mask-keys.ts';
import { readBody } from './read-body.ts';
import { readHeaders } from './read-headers.ts';
import { type CurlOptions, readOptions } from './read-options.ts';
import { readTarget } from './read-target.ts';
import { readUrl } from './read-url.ts';
import { splitWords } from './split-words.ts';

interface FromCurlOptions {
  /** Includes the keys in the result. Default: false. */
  withKey?: boolean;
}

/**
 * Reads a pasted `curl` command of a POSIX shell, of `cmd` or of PowerShell, without running or expanding anything.
 * Options that concern the transfer and not the request, such as `-s`, `-k` or `--compressed`, are ignored. A key is
 * replaced by `key_…` wherever it is, unless you pass `withKey: true`; cookies are left out.
 *
 * @throws CurlError, a TypeError, naming what the result could not contain, such as an unknown option, a file or a
 * variable, and its place in the text.
 *
 * @example
 * fromCurl(`curl https://public.doubletick.io/team -H 'Authorization: …'`).operation; // 'getTeam'
 */
export function fromCurl(text: string, { withKey = false }: FromCurlOptions = {}): CurlRequest {
  const [command, ...words] = splitWords(text);
  readAt(command?.place, () => checkName(command?.value ?? ''));
  const options = readOptions(words);
  const url = readUrl(options);
  const mask = withKey ? (secret: string) => secret : maskKeys;
  const unmasked = readContent(options);
  const given = readHeaders(options, defaultHeaders(options, url, unmasked));
  const headers = Object.fromEntries(
    [...given].map(([name, value]) => [mask(name), keyHeaders.has(name) && !withKey ? replaceKey(value) : mask(value)]),
  );
  if (options.fields && !/^multipart\/form-data$/i.test(headers['content-type'] ?? '')) {
    throw new CurlError('The command has a form ("-F") with a "Content-Type" header. Leave the header out.');
  }
  const content = maskContent(unmasked, mask);
  const method = readMethod(options, content);
  const { href } = cleanUrl(url, mask);
  const { operation, params, query } = readTarget(method, url);
  const body = content === undefined ? undefined : readBody(content, headers['content-type']);
  return { operation, method: mask(method), url: mask(href), params, query, headers, body, content };
}

type Mask = (text: string) => string;

function checkName(command: string): void {
  if (!/^(?:\S*[\\/])?curl(?:\.exe)?$/i.test(command)) throw new CurlError('The command does not start with "curl".');
}

function readMethod({ method, flags }: CurlOptions, content: CurlContent | undefined): string {
  if (flags.has('head') && content !== undefined) throw new CurlError('The command has both "-I" and a body.');
  if (method === undefined) return flags.has('head') ? 'HEAD' : content === undefined ? 'GET' : 'POST';
  if (!/^[\w!#$%&'*+.^`|~-]+$/.test(method)) throw new CurlError('The method of the command is not valid.');
  return method;
}

function readContent({ data, fields, flags }: CurlOptions): CurlContent | undefined {
  if (fields && data !== undefined) throw new CurlError('The command has both a form ("-F") and a body ("-d").');
  if (fields && flags.has('get')) throw new CurlError('The command has both a form ("-F") and "-G".');
  return fields ?? (flags.has('get') ? undefined : data);
}

function defaultHeaders({ flags }: CurlOptions, url: URL, content: CurlContent | undefined): Map<string, string> {
  const defaults = new Map<string, string>();
  if (url.username || url.password) defaults.set('authorization', basicAuthorizationOfUrl(url));
  if (flags.has('json')) defaults.set('accept', 'application/json').set('content-type', 'application/json');
  else if (typeof content === 'string') defaults.set('content-type', 'application/x-www-form-urlencoded');
  else if (content) defaults.set('content-type', 'multipart/form-data');
  return defaults;
}

/** Leaves out what is not part of a request, and the keys. */
function cleanUrl(url: URL, mask: Mask): URL {
  url.hash = '';
  url.username = '';
  url.password = '';
  url.pathname = mask(url.pathname);
  // Only if there is something, since an assignment removes a "?" at the end.
  if (url.search !== '') url.search = mask(url.search);
  return url;
}

function maskContent(content: CurlContent | undefined, mask: Mask): CurlContent | undefined {
  if (content === undefined || typeof content === 'string') return content && mask(content);
  return content.map(
    (field): CurlField => ({
      ...field,
      name: mask(field.name),
      value: mask(field.value),
      ...(field.type !== undefined && { type: mask(field.type) }),
      ...(field.filename !== undefined && { filename: mask(field.filename) }),
    }),
  );
}
