import { lookup } from 'node:dns';
import { BlockList, type LookupFunction } from 'node:net';

// Addresses of IPv4 that are written as IPv6, such as ::ffff:10.0.0.1, are checked against the first list.
// @see https://www.iana.org/assignments/iana-ipv4-special-registry, https://www.iana.org/assignments/iana-ipv6-special-registry
const privateRanges = new BlockList();
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const) {
  privateRanges.addSubnet(network, prefix, 'ipv4');
}
for (const [network, prefix] of [
  ['::', 127],
  ['64:ff9b::', 96],
  ['fc00::', 7],
  ['fe80::', 9],
  ['ff00::', 8],
] as const) {
  privateRanges.addSubnet(network, prefix, 'ipv6');
}

/**
 * Resolves names. DoubleTick's own hosts are public, so an answer that leads into a private network is an attack or a
 * mistake, and would get the key. Other hosts are the operator's choice of an upstream.
 */
export function createPublicLookup(resolve: typeof lookup = lookup): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname, options, (error, found, family) => {
      const addresses = typeof found === 'string' ? [{ address: found, family }] : (found ?? []);
      const isPublicHost = /(^|\.)doubletick\.io\.?$/i.test(hostname);
      if (!error && isPublicHost && addresses.some(isPrivate)) {
        const refused = Object.assign(new Error(`${hostname} leads into a private network`), { code: 'EPRIVATE' });
        callback(refused, '', family);
        return;
      }
      callback(error, found, family);
    });
  };
}

function isPrivate({ address, family }: { address: string; family: number | undefined }): boolean {
  return privateRanges.check(address, family === 6 ? 'ipv6' : 'ipv4');
}
