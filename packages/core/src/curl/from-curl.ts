import type { CurlRequest } from './curl-request.ts';
import { keyHeaders, replaceKey } from './curl-request.ts';
import { type CurlOptions, readOptions } from './read-options.ts';
import { readTarget } from './read-target.ts';
import { splitWords } from './split-words.ts';

/**
 * Reads a pasted `curl` command, of a POSIX shell or of Windows, without running or expanding anything. What has to do
 * with the transfer and not with the call (`-s`, `-k`, `--compressed` and the like) is passed over.
 *
 * @throws TypeError that names the option which is not understood, or says what else keeps the command from being read.
 *
 * @example
 * fromCurl(`curl https://public.doubletick.io/team -H 'Authorization: …'`).operation; // 'getTeam'
 */
export function fromCurl(text: string): CurlRequest {
  const words = splitWords(isForCmd.test(text) ? text.replace(/\^(?:\r?\n(\r?\n)?|([\s\S]))/g, '$1$2') : text);
  if (words[0] === '$') words.shift();
  if (!/^curl(?:\.exe)?$/i.test(words[0] ?? '')) throw new TypeError('The command does not begin with "curl".');
  const options = readOptions(words.slice(1));
  const url = readUrl(options);
  const { headers, body } = readContent(options);
  const method = options.method ?? (body === undefined ? 'GET' : 'POST');
  const { operation, params, query } = readTarget(method, url);
  return { operation, method, url: url.href, params, query, headers, body };
}

/** Browsers escape every quote for `cmd`, the one before the URL first. */
const isForCmd = /^\s*curl(?:\.exe)?(?:\s+[^\s'"^]+)*\s+\^"/i;

function readUrl({ urls, isQuery, data }: CurlOptions): URL {
  const [text, ...others] = urls;
  if (text === undefined) throw new TypeError('The command has no URL.');
  if (others.length > 0) throw new TypeError('The command has more than one URL, or a value outside quotes.');
  const url = parseUrl(text);
  url.hash = '';
  url.username = '';
  url.password = '';
  if (isQuery && data.length > 0) url.search = [url.search.slice(1), ...data].filter(Boolean).join('&');
  return url;
}

function parseUrl(text: string): URL {
  const url = URL.parse(/^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `http://${text}`);
  // Not quoted: the URL may hold a secret.
  if (!url || !/^https?:$/.test(url.protocol))
    throw new TypeError('The URL of the command is not an http or https URL.');
  return url;
}

function readContent(options: CurlOptions): { headers: Record<string, string>; body: unknown } {
  const { data, isJson, isQuery, fields } = options;
  if (fields && data.length > 0)
    throw new TypeError('The command has a form ("-F") and a body ("-d"); it can have one.');
  const hasData = data.length > 0 && !isQuery;
  const headers = readHeaders(options.headers, {
    ...(isJson && { accept: 'application/json' }),
    ...(hasData && { 'content-type': isJson ? 'application/json' : 'application/x-www-form-urlencoded' }),
    ...(fields && { 'content-type': 'multipart/form-data' }),
  });
  if (fields) return { headers, body: gather(fields) };
  return { headers, body: hasData ? readBody(data.join('&'), headers['content-type']) : undefined };
}

function readHeaders(given: readonly string[], defaults: Record<string, string>): Record<string, string> {
  const headers = new Map(Object.entries(defaults));
  for (const header of given) {
    const [, name = '', sign, text = ''] = /^([^:;]*)([:;])([\s\S]*)$/.exec(header) ?? [];
    const key = name.trim().toLowerCase();
    const value = text.trim();
    if (!/^[\w!#$%&'*+.^`|~-]+$/.test(key))
      throw new TypeError('A header of the command is not of the form "Name: value".');
    if (key === 'cookie') continue;
    // As curl reads it: "Name:" removes a header, "Name;" sends it empty.
    if (value === '' && sign === ':') headers.delete(key);
    else headers.set(key, keyHeaders.has(key) ? replaceKey(value) : value);
  }
  return Object.fromEntries(headers);
}

/** Text that is no JSON stays text, whatever the header says: it may be a template with placeholders in it. */
function readBody(text: string, type = ''): unknown {
  // curl calls data a form unless told otherwise, and people forget to tell.
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
