import type { CurlRequest } from './curl-request.ts';
import { keyHeaders, replaceKey } from './curl-request.ts';
import { type CurlOptions, readOptions } from './read-options.ts';
import { readTarget } from './read-target.ts';
import { splitWords } from './split-words.ts';

/**
 * Reads a pasted `curl` command of a POSIX shell or of Windows, without running or expanding anything. Options that
 * concern the transfer and not the request, such as `-s`, `-k` or `--compressed`, are ignored.
 *
 * @throws TypeError naming an unknown option, or saying what else is wrong with the command.
 *
 * @example
 * fromCurl(`curl https://public.doubletick.io/team -H 'Authorization: …'`).operation; // 'getTeam'
 */
export function fromCurl(text: string): CurlRequest {
  const words = splitWords(isForCmd.test(text) ? text.replace(/\^(?:\r?\n(\r?\n)?|([\s\S]))/g, '$1$2') : text);
  if (words[0] === '$') words.shift();
  if (!/^curl(?:\.exe)?$/i.test(words[0] ?? '')) throw new TypeError('The command does not start with "curl".');
  const options = readOptions(words.slice(1));
  const url = readUrl(options);
  const { headers, body } = readContent(options);
  const method = options.method ?? (body === undefined ? 'GET' : 'POST');
  const { operation, params, query } = readTarget(method, url);
  return { operation, method, url: url.href, params, query, headers, body };
}

/** For `cmd`, browsers escape every quote, starting with the one before the URL. */
const isForCmd = /^\s*curl(?:\.exe)?(?:\s+[^\s'"^]+)*\s+\^"/i;

function readUrl({ urls, isQuery, data }: CurlOptions): URL {
  const [text, ...others] = urls;
  if (text === undefined) throw new TypeError('The command has no URL.');
  if (others.length > 0) throw new TypeError('The command has more than one URL, or a value without quotes.');
  const url = parseUrl(text);
  url.hash = '';
  url.username = '';
  url.password = '';
  if (isQuery && data.length > 0) url.search = [url.search.slice(1), ...data].filter(Boolean).join('&');
  return url;
}

function parseUrl(text: string): URL {
  const url = URL.parse(/^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `http://${text}`);
  // Not quoted, since the URL may contain a secret.
  if (!url || !/^https?:$/.test(url.protocol))
    throw new TypeError('The URL of the command is not an http or https URL.');
  return url;
}

function readContent(options: CurlOptions): { headers: Record<string, string>; body: unknown } {
  const { data, isJson, isQuery, fields } = options;
  if (fields && data.length > 0) throw new TypeError('The command has both a form ("-F") and a body ("-d").');
  const hasData = data.length > 0 && !isQuery;
  const defaults = new Map<string, string>();
  if (isJson) defaults.set('accept', 'application/json');
  if (hasData) defaults.set('content-type', isJson ? 'application/json' : 'application/x-www-form-urlencoded');
  if (fields) defaults.set('content-type', 'multipart/form-data');
  const headers = readHeaders(options.headers, defaults);
  if (fields) return { headers, body: gather(fields) };
  return { headers, body: hasData ? readBody(data.join('&'), headers['content-type']) : undefined };
}

function readHeaders(given: readonly string[], defaults: ReadonlyMap<string, string>): Record<string, string> {
  const headers = new Map(defaults);
  for (const header of given) {
    const [, name = '', sign, text = ''] = /^([^:;]*)([:;])([\s\S]*)$/.exec(header) ?? [];
    const key = name.trim().toLowerCase();
    const value = text.trim();
    if (!/^[\w!#$%&'*+.^`|~-]+$/.test(key))
      throw new TypeError('A header of the command does not have the form "Name: value".');
    if (key === 'cookie') continue;
    // As in curl: "Name:" removes a header, "Name;" sends it empty.
    if (value === '' && sign === ':') headers.delete(key);
    else headers.set(key, keyHeaders.has(key) ? replaceKey(value) : value);
  }
  return Object.fromEntries(headers);
}

/** Anything that is not JSON remains a string, whatever the header says: it may be a template with placeholders. */
function readBody(text: string, type = ''): unknown {
  // curl sends data as a form by default, and people forget to set the content type.
  if (!type.includes('json') && !(type.includes('urlencoded') && /^\s*[[{]/.test(text))) return text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function gather(fields: readonly [name: string, value: string][]): Record<string, string | string[]> {
  const values = Map.groupBy(fields, ([name]) => name);
  return Object.fromEntries(
    [...values].map(([name, [first, ...more]]) => {
      const only = first?.[1] ?? '';
      return [name, more.length > 0 ? [only, ...more.map(([, value]) => value)] : only];
    }),
  );
}
