export interface UpstreamTarget {
  origin: string;
  /** Prefix of every operation's path; empty, or without a trailing slash. */
  pathPrefix: string;
  key: string;
}

/** @throws with a one-line message that contains no part of the key */
export function parseUpstreamTarget(upstreamUrl: string, upstreamKey: string): UpstreamTarget {
  const url = URL.parse(upstreamUrl);
  if (!url || !/^https?:$/.test(url.protocol) || url.username !== '' || url.search !== '' || url.hash !== '') {
    throw new Error(
      'The upstream URL (DOUBLETICK_BASE_URL) must be an http(s) URL without credentials, query or fragment.',
    );
  }
  if (!/^[\x21-\x7e]+$/.test(upstreamKey)) {
    throw new Error(
      'The upstream key (DOUBLETICK_API_KEY) is empty or has characters that are not allowed in a header.',
    );
  }
  return { origin: url.origin, pathPrefix: url.pathname.replace(/\/+$/, ''), key: upstreamKey };
}
