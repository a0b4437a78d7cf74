/** The one upstream, checked. */
export interface UpstreamTarget {
  origin: string;
  /** Stands before every operation's path; empty or without a slash at its end. */
  pathPrefix: string;
  key: string;
}

/** Checks the upstream's URL and key. @throws with one clear line that names no part of the key */
export function parseUpstreamTarget(upstreamUrl: string, upstreamKey: string): UpstreamTarget {
  const url = URL.parse(upstreamUrl);
  if (!url || !/^https?:$/.test(url.protocol) || url.username !== '' || url.search !== '' || url.hash !== '') {
    throw new Error('The upstream URL is not an http(s) URL without credentials, query or fragment.');
  }
  if (!/^[\x21-\x7e]+$/.test(upstreamKey)) {
    throw new Error('The upstream key is empty or holds characters that no header can carry.');
  }
  return { origin: url.origin, pathPrefix: url.pathname.replace(/\/+$/, ''), key: upstreamKey };
}
