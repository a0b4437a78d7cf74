const loopback: readonly string[] = ['localhost', '127.0.0.1', '[::1]'];

/**
 * The path of a file that the mock keeps, below the path that it is mounted at; undefined for the address of anything
 * else. The mock may be known under several names of this machine.
 */
export function filePathOf(url: string, origin: string): string | undefined {
  const address = URL.parse(url);
  if (!address || (address.origin !== origin && !loopback.includes(address.hostname))) return undefined;
  return /\/cdn\/[^/]+\/[^/]+$/.exec(address.pathname)?.[0];
}
