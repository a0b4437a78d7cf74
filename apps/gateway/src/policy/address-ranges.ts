import { BlockList, isIP } from 'node:net';

interface Range {
  family: 'ipv4' | 'ipv6';
  address: string;
  prefix: number;
}

/** Whether this is an address or a CIDR range, such as `10.0.0.0/8` or `2001:db8::/32`. */
export function isAddressRange(text: string): boolean {
  return parseRange(text) !== undefined;
}

/** Matches addresses against ranges. IPv6 notation of an IPv4 address is that IPv4 address. */
export function createAddressMatcher(ranges: readonly string[]): (address: string) => boolean {
  const lists = { ipv4: new BlockList(), ipv6: new BlockList() };
  for (const range of ranges.map(parseRange)) {
    // One that cannot be read matches nothing.
    if (range) lists[range.family].addSubnet(range.address, range.prefix, range.family);
  }
  return (given) => {
    // The zone of a link-local address names an interface of this machine.
    const address = given.split('%', 1)[0] ?? '';
    const version = isIP(address);
    if (version === 0) return false;
    if (version === 4) return lists.ipv4.check(address, 'ipv4');
    // A BlockList compares IPv6 notation of IPv4 with its IPv4 ranges, but also IPv4 with its IPv6 ranges.
    return everyIpv4.check(address, 'ipv6') ? lists.ipv4.check(address, 'ipv6') : lists.ipv6.check(address, 'ipv6');
  };
}

const everyIpv4 = new BlockList();
everyIpv4.addSubnet('0.0.0.0', 0, 'ipv4');

function parseRange(text: string): Range | undefined {
  const [, address, prefix] = /^([0-9A-Fa-f:.]{2,45})(?:\/(0|[1-9]\d{0,2}))?$/.exec(text) ?? [];
  if (address === undefined) return undefined;
  const version = isIP(address);
  // IPv4 is written as IPv4: the prefix of `::ffff:10.0.0.0/8` would mean something else than it seems to.
  if (version === 0 || (version === 6 && everyIpv4.check(address, 'ipv6'))) return undefined;
  const bits = version === 4 ? 32 : 128;
  const length = prefix === undefined ? bits : Number(prefix);
  return length > bits ? undefined : { family: version === 4 ? 'ipv4' : 'ipv6', address, prefix: length };
}
