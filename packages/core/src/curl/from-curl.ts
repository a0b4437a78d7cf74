import type { CurlContent, CurlField, CurlRequest } from './curl-request.ts';
import { keyHeaders, maskKeys, replaceKey } from './mask-keys.ts';
import { readBody } from './read-body.ts';
import { readHeaders } from './read-headers.ts';
import { type CurlOptions, readOptions } from './read-options.ts';
import { readTarget } from './read-target.ts';
import { readUrl } from './read-url.ts';
import { splitWords } from './split-words.ts';

/**
 * Reads a pasted `curl` command of a POSIX shell, of `cmd` or of PowerShell, without running or expanding anything.
 * Options that concern the transfer and not the request, such as `-s`, `-k` or `--compressed`, are ignored. A key is
 * replaced by `key_…` wherever it is, and cookies are left out.
 *
 * @throws TypeError naming what the result could not contain, such as an unknown option, a file or a variable.
 *
 * @example
 * fromCurl(`curl https://public.doubletick.io/team -H 'Authorization: …'`).operation; // 'getTeam'
 */
export function fromCurl(text: string): CurlRequest {
  const [command = '', ...words] = splitWords(text);
  if (!/^(?:\S*[\\/])?curl(?:\.exe)?$/i.test(command)) throw new TypeError('The command does not start with "curl".');
  const options = readOptions(words);
  const url = readUrl(options);
  const unmasked = readContent(options);
  const given = readHeaders(options, defaultHeaders(options, url, unmasked));
  const headers = Object.fromEntries(
    [...given].map(([name, value]) => [maskKeys(name), keyHeaders.has(name) ? replaceKey(value) : maskKeys(value)]),
  );
  if (options.fields && !/^multipart\/form-data$/i.test(headers['content-type'] ?? '')) {
    throw new TypeError('The command has a form ("-F") with a "Content-Type" header. Leave the header out.');
  }
  const content = maskContent(unmasked);
  const method = readMethod(options, content);
  const { href } = cleanUrl(url);
  const { operation, params, query } = readTarget(method, url);
  const body = content === undefined ? undefined : readBody(content, headers['content-type']);
  return { operation, method: maskKeys(method), url: maskKeys(href), params, query, headers, body, content };
}

function readMethod({ method, flags }: CurlOptions, content: CurlContent | undefined): string {
  if (flags.has('head') && content !== undefined) throw new TypeError('The command has both "-I" and a body.');
  if (method === undefined) return flags.has('head') ? 'HEAD' : content === undefined ? 'GET' : 'POST';
  if (!/^[\w!#$%&'*+.^`|~-]+$/.test(method)) throw new TypeError('The method of the command is not valid.');
  return method;
}

function readContent({ data, fields, flags }: CurlOptions): CurlContent | undefined {
  if (fields && data !== undefined) throw new TypeError('The command has both a form ("-F") and a body ("-d").');
  if (fields && flags.has('get')) throw new TypeError('The command has both a form ("-F") and "-G".');
  return fields ?? (flags.has('get') ? undefined : data);
}

function defaultHeaders({ flags }: CurlOptions, url: URL, content: CurlContent | undefined): Map<string, string> {
  const defaults = new Map<string, string>();
  if (url.username || url.password) defaults.set('authorization', `Basic ${url.username}`);
  if (flags.has('json')) defaults.set('accept', 'application/json').set('content-type', 'application/json');
  else if (typeof content === 'string') defaults.set('content-type', 'application/x-www-form-urlencoded');
  else if (content) defaults.set('content-type', 'multipart/form-data');
  return defaults;
}

/** Leaves out what is not part of a request, and the keys. */
function cleanUrl(url: URL): URL {
  url.hash = '';
  url.username = '';
  url.password = '';
  url.pathname = maskKeys(url.pathname);
  // Only if there is something, since an assignment removes a "?" at the end.
  if (url.search !== '') url.search = maskKeys(url.search);
  return url;
}

function maskContent(content: CurlContent | undefined): CurlContent | undefined {
  if (content === undefined || typeof content === 'string') return content && maskKeys(content);
  return content.map(
    (field): CurlField => ({
      ...field,
      name: maskKeys(field.name),
      value: maskKeys(field.value),
      ...(field.type !== undefined && { type: maskKeys(field.type) }),
      ...(field.filename !== undefined && { filename: maskKeys(field.filename) }),
    }),
  );
}
