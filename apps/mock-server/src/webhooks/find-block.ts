/**
 * Why a URL is not called; undefined for one that is. Only the machine itself is called, and hosts that the mock was
 * started with: a test must not send made-up events to a server that takes them for real. What counts is the host in the
 * URL, never what a name resolves to: `localhost` and addresses in 127.0.0.0/8 and ::1, in any spelling a URL can have.
 */
export function findBlock(url: string, allowHosts: readonly string[]): string | undefined {
  if (!URL.canParse(url)) return 'The URL is not valid.';
  const { protocol, hostname, host, port } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:') return `The scheme ${protocol.slice(0, 20)} is not http or https.`;
  if (isLoopback(hostname)) return undefined;
  const withPort = port === '' ? `${host}:${protocol === 'http:' ? 80 : 443}` : host;
  if (allowHosts.some((allowed) => allowed === hostname || allowed === withPort)) return undefined;
  return `${hostname} is not a loopback host, so it was not called. Allow it with --allow-host ${hostname}.`;
}

/** `localhost` is not looked up, so that it cannot be another machine; the sender knows its addresses. */
function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname);
}

/** A host as `--allow-host` takes it, with or without a port, spelled as URLs spell it; undefined for anything else. */
export function readAllowedHost(text: string): string | undefined {
  if (!/^(?:[\p{L}\p{N}._-]+|\[[\da-f:.]+\])(?::\d{1,5})?$/iu.test(text)) return undefined;
  // Of another scheme than http, so that a port 80 stays.
  const url = `https://${text}`;
  if (!URL.canParse(url)) return undefined;
  const { hostname, port } = new URL(url);
  const isDefault = port === '' && text.endsWith(':443');
  if (isDefault) return `${hostname}:443`;
  return port === '' ? hostname : `${hostname}:${port}`;
}
