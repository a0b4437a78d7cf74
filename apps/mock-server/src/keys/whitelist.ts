import { BlockList, isIP } from 'node:net';

export const whitelistWords = 'must be an IP address, or a range such as 10.0.0.0/8';

interface Range {
  readonly address: string;
  readonly family: 'ipv4' | 'ipv6';
  /** How many bits of the address count. */
  readonly prefix: number;
}

/** Whether this is an address or a range, of IPv4 or IPv6. */
export function isWhitelistEntry(entry: string): boolean {
  return readRange(entry) !== undefined;
}

/** The addresses that a list names; undefined for an empty list, which is no limit. */
export function readWhitelist(entries: readonly string[]): BlockList | undefined {
  if (entries.length === 0) return undefined;
  const addresses = new BlockList();
  for (const entry of entries) {
    const range = readRange(entry);
    if (range) addresses.addSubnet(range.address, range.prefix, range.family);
  }
  return addresses;
}

/** Whether an address is in a list. `::ffff:127.0.0.1` is 127.0.0.1, in the list and outside: Node compares them so. */
export function hasAddress(addresses: BlockList, address: string): boolean {
  const version = isIP(address);
  return version !== 0 && addresses.check(address, version === 4 ? 'ipv4' : 'ipv6');
}

function readRange(entry: string): Range | undefined {
  const [address = '', bits, ...others] = entry.split('/');
  const version = isIP(address);
  if (version === 0 || others.length > 0) return undefined;
  const family = version === 4 ? 'ipv4' : 'ipv6';
  const longest = version === 4 ? 32 : 128;
  if (bits === undefined) return { address, family, prefix: longest };
  const prefix = Number(bits);
  return /^\d{1,3}$/.test(bits) && prefix <= longest ? { address, family, prefix } : undefined;
}
