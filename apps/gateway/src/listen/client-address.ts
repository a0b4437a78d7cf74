import { isIP } from 'node:net';
import { createAddressMatcher, isAddressRange } from '../policy/address-ranges.ts';

/** Finds the address of the client behind trusted proxies. X-Forwarded-For counts only if the peer is trusted. */
export type ClientAddress = (peer: string | null, forwardedFor: string | undefined) => string | null;

/**
 * @param trustedProxies addresses and CIDR ranges
 * @throws if an entry is not an address or a range
 */
export function createClientAddress(trustedProxies: readonly string[]): ClientAddress {
  if (trustedProxies.length === 0) return (peer) => peer;
  const wrong = trustedProxies.find((entry) => !isAddressRange(entry));
  if (wrong !== undefined) {
    throw new Error(`The trusted proxy "${wrong}" is not an address or a range such as 10.0.0.0/8.`);
  }
  const isTrusted = createAddressMatcher(trustedProxies);
  return (peer, forwardedFor) => {
    if (peer === null || forwardedFor === undefined || !isTrusted(peer)) return peer;
    let address = peer;
    // Each proxy appends the address of its peer, so only what trusted proxies appended can be believed.
    for (const entry of forwardedFor.split(',').reverse()) {
      const hop = normaliseAddress(withoutPort(entry.trim()));
      if (hop === null) return address;
      address = hop;
      if (!isTrusted(hop)) return hop;
    }
    return address;
  };
}

/** An address without a zone, IPv4 in its own notation also if it was mapped to IPv6; null if it is not an address. */
export function normaliseAddress(text: string | undefined): string | null {
  const [address = ''] = (text ?? '').toLowerCase().split('%');
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/.exec(address)?.[1];
  if (mapped !== undefined) return isIP(mapped) === 4 ? mapped : null;
  return isIP(address) === 0 ? null : address;
}

function withoutPort(entry: string): string {
  return /^\[(.+)\](?::\d+)?$/.exec(entry)?.[1] ?? /^([\d.]+):\d+$/.exec(entry)?.[1] ?? entry;
}
