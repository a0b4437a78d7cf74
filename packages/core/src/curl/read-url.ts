import { CurlError, readAt } from './curl-error.ts';
import type { CurlOptions } from './read-options.ts';

/**
 * Reads the URL of a command.
 *
 * @throws CurlError for several URLs, and for one that would be requested differently elsewhere.
 */
export function readUrl({ urls, query, data, flags }: CurlOptions): URL {
  const [first, other] = urls;
  if (first === undefined) throw new CurlError('The command has no URL.');
  if (other) {
    const place = other.place && { place: other.place };
    throw new CurlError('The command has more than one URL, or a value without quotes.', place);
  }
  const url = readAt(first.place, () => {
    const isAsIs = flags.has('path-as-is') && /\/\.{1,2}(?:[/?#]|$)/.test(first.value);
    if (isAsIs) throw odd('has "." as a part of its path');
    return parseUrl(flags.has('globoff') ? first.value : withoutGlobs(first.value));
  });
  const isQuery = flags.has('get') && data !== undefined;
  // curl 7.88 drops the parts of "--url-query" then.
  if (isQuery && query.length > 0) throw new CurlError('The command has both "-G" with data and "--url-query".');
  if (isQuery || query.length > 0) addQuery(url, isQuery ? data : query.join('&'));
  return url;
}

/** curl adds a "&" even before nothing, but not after another one. */
function addQuery(url: URL, added: string): void {
  if (/[\0-\x20\x7f]/.test(added)) throw odd('would have a space in its query; write "%20"');
  const separator = /^$|&$/.test(url.search) ? '' : '&';
  const search = `${url.search.slice(1)}${separator}${added.replace(/#.*$/s, '')}`;
  url.search = search && `?${search}`;
}

function parseUrl(text: string): URL {
  if (/[\0-\x20\x7f]/.test(text)) throw odd('contains a space, which curl refuses; write "%20"');
  const path = text.replace(/[?#].*$/s, '');
  // Other programs take these for "/" and "..".
  if (path.includes('\\')) throw odd('contains "\\"; write "%5C"');
  if (/\/(?:\.|%2e){0,1}%2e(?:\/|$)|\/%2e\.(?:\/|$)/i.test(path)) throw odd('has "%2e" as a part of its path');
  const url = URL.parse(/^[a-z][a-z\d+.-]*:\//i.test(text) ? text : `http://${text}`);
  // Not quoted, since the URL may contain a secret.
  if (!url || !/^https?:$/.test(url.protocol) || /^(?:https?:\/\/)?\//i.test(text) || guessed.test(text)) {
    throw odd('is not an http or https URL');
  }
  return url;
}

/** Without a scheme, curl takes these hosts for other protocols. */
const guessed = /^(?:ftp|dict|ldap|imap|smtp|pop3)\.[^/]*(?!:\/\/)/i;

function odd(reason: string): CurlError {
  return new CurlError(`The URL of the command ${reason}.`);
}

/** curl requests every URL of `{a,b}` and `[1-3]`. Brackets of an IPv6 address are none of these. */
function withoutGlobs(text: string): string {
  const isAddress = /^(?:[a-z][a-z\d+.-]*:\/\/)?(?:[^/?#@]*@)?\[[\da-f:.]+(?:%25[\w.-]+)?\]/i;
  const host = isAddress.exec(text)?.[0] ?? '';
  const rest = text.slice(host.length);
  if (/(?<!\\)[[\]{}]/.test(rest.replaceAll('[]', ''))) {
    throw odd('has brackets or braces, which curl expands; escape them with "\\", or add "-g"');
  }
  return host + rest.replace(/\\(?=[[\]{}])/g, '');
}
