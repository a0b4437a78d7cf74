import { ProblemError } from '../problem.ts';

/** Where files may be fetched from, with the company's key. */
export interface FileHosts {
  /** The origin of the configured upstream: a mock serves files from its own folders. */
  upstreamOrigin: string;
}

/**
 * DoubleTick's hosts of media and recordings.
 *
 * @see getting-started-with-doubletick-webhooks (guide), call-webhooks, fetch-channel-details (reference)
 */
const mediaHosts = new Set(['cdn.doubletick.io', 'media.doubletick.io', 'recordings.doubletick.io']);

/** A file in one of a mock's folders. Everything else of its origin is the API, which no file URL may reach. */
const mockFile = /^\/(cdn|recordings)\/(?:(?!%2f|%5c)[^/])+\/(?:(?!%2f|%5c)[^/])+$/i;

export function fileHostsOf({ origin }: { origin: string }): FileHosts {
  return { upstreamOrigin: origin };
}

/** Reads the `url` of `GET /files?url=…`. The message never repeats it. @throws ProblemError `invalid-file-url` */
export function parseFileUrl(search: string, { upstreamOrigin }: FileHosts): URL {
  const query = new URLSearchParams(search);
  const [[name, text] = [], ...others] = [...query];
  if (name !== 'url' || text === undefined || others.length > 0) {
    throw refuse('Send exactly one query parameter, url, with the URL from the message, percent-encoded.');
  }
  const url = URL.parse(text);
  if (!url || /\p{Cc}/u.test(text)) throw refuse('It is not a URL. Send the URL from the message, percent-encoded.');
  if (url.username !== '' || url.password !== '' || url.hash !== '') {
    throw refuse('It has a user name, a password or a fragment. Send the URL as it is in the message.');
  }
  const isMedia = url.protocol === 'https:' && url.port === '' && mediaHosts.has(url.hostname);
  if (!isMedia && !(url.origin === upstreamOrigin && mockFile.test(url.pathname))) {
    throw refuse(`Files are fetched from ${[...mediaHosts].join(', ')} over https, and from nowhere else.`);
  }
  return url;
}

function refuse(detail: string): ProblemError {
  return new ProblemError('invalid-file-url', `The file was not fetched. ${detail}`);
}

/** Where a file is requested. Recordings take the key in the query, everything else in a header. */
export function locateFile(url: URL, key: string): { origin: string; path: string; isKeyInQuery: boolean } {
  const isKeyInQuery = url.hostname === 'recordings.doubletick.io' || isMockRecording(url);
  if (!isKeyInQuery) return { origin: url.origin, path: url.pathname + url.search, isKeyInQuery };
  const located = new URL(url);
  located.searchParams.set('token', key);
  return { origin: located.origin, path: located.pathname + located.search, isKeyInQuery };
}

function isMockRecording({ hostname, pathname }: URL): boolean {
  return !mediaHosts.has(hostname) && pathname.startsWith('/recordings/');
}
