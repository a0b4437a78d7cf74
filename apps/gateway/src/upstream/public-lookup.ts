import { lookup } from 'node:dns';
import { BlockList, type LookupFunction } from 'node:net';

const privateRanges = new BlockList();
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
] as const) {
  privateRanges.addSubnet(network, prefix, 'ipv4');
}
privateRanges.addAddress('::1', 'ipv6');
privateRanges.addSubnet('fc00::', 7, 'ipv6');
privateRanges.addSubnet('fe80::', 10, 'ipv6');

/**
 * Resolves a name. DoubleTick's own hosts are public, so an answer that leads into a private network is an attack or a
 * mistake, and would get the key.
 */
export const refusePrivateAddresses: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, options, (error, found, family) => {
    const addresses = typeof found === 'string' ? [{ address: found, family }] : (found ?? []);
    const isPublicHost = hostname === 'doubletick.io' || hostname.endsWith('.doubletick.io');
    if (!error && isPublicHost && addresses.some(isPrivate)) {
      const refused = Object.assign(new Error(`${hostname} leads into a private network`), { code: 'EPRIVATE' });
      callback(refused, '', family);
      return;
    }
    callback(error, found, family);
  });
};

function isPrivate({ address, family }: { address: string; family: number | undefined }): boolean {
  return privateRanges.check(address, family === 6 ? 'ipv6' : 'ipv4');
}
