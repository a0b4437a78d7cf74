export interface UpstreamTarget {
  origin: string;
  /** Prefix of every operation's path; empty, or without a trailing slash. */
  pathPrefix: string;
  /** The key in use now. */
  key: () => string;
}

interface TargetOptions {
  upstreamUrl: string;
  upstreamKey: string | (() => string);
  /** Hosts, besides this machine, that plain http may be used to. */
  allowInsecureUpstream?: readonly string[];
}

/** @throws with a one-line message that contains no part of the key */
export function parseUpstreamTarget({
  upstreamUrl,
  upstreamKey,
  allowInsecureUpstream = [],
}: TargetOptions): UpstreamTarget {
  const url = URL.parse(upstreamUrl);
  const hasPassword = url?.username !== '' || url.password !== '';
  if (!url || !/^https?:$/.test(url.protocol) || hasPassword || url.search !== '' || url.hash !== '') {
    throw new Error(
      'The upstream URL (DOUBLETICK_BASE_URL) must be an http(s) URL without credentials, query or fragment.',
    );
  }
  if (url.protocol === 'http:' && !isLoopback(url.hostname) && !allowInsecureUpstream.includes(url.hostname)) {
    throw new Error(
      `The upstream URL (DOUBLETICK_BASE_URL) is plain http to ${url.hostname}, so the key could be read on the way. ` +
        'Use https, or name the host in GATEWAY_ALLOW_INSECURE_UPSTREAM.',
    );
  }
  const key = typeof upstreamKey === 'function' ? upstreamKey : () => upstreamKey;
  if (!isKey(key())) {
    throw new Error(
      'The upstream key (DOUBLETICK_API_KEY) is empty or has characters that are not allowed in a header.',
    );
  }
  return { origin: url.origin, pathPrefix: url.pathname.replace(/\/+$/, ''), key };
}

/** Whether a key can be a header's value. */
export function isKey(key: string): boolean {
  return /^[\x21-\x7e]+$/.test(key);
}

/** Whether a URL's host is this machine. */
export function isLoopback(hostname: string): boolean {
  return /^(localhost|.+\.localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(hostname);
}
