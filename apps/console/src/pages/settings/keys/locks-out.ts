/**
 * Whether a whitelist leaves out the browser that shows the page. Only a browser on the machine of the mock knows its
 * address: `unknown` for any other.
 *
 * @param hostname of the page, as `location` has it
 */
export function locksOut(whitelist: readonly string[], hostname: string): 'no' | 'yes' | 'unknown' {
  if (whitelist.length === 0) return 'no';
  const isIPv6 = hostname === '[::1]';
  if (!isIPv6 && hostname !== 'localhost' && !/^127(?:\.\d{1,3}){3}$/.test(hostname)) return 'unknown';
  return whitelist.some(isIPv6 ? hasIPv6Loopback : hasIPv4Loopback) ? 'no' : 'yes';
}

/** The address that a browser on the machine of the mock has, to be added with one click. */
export function ownAddress(hostname: string): string | undefined {
  if (hostname === '[::1]') return '::1';
  return hostname === 'localhost' || /^127(?:\.\d{1,3}){3}$/.test(hostname) ? '127.0.0.1' : undefined;
}

function hasIPv4Loopback(entry: string): boolean {
  const [address = '', bits = '32'] = entry
    .toLowerCase()
    .replace(/^::ffff:/, '')
    .split('/');
  if (!/^\d{1,3}(?:\.\d{1,3}){3}$/.test(address)) return false;
  const size = 2 ** (32 - Number(bits));
  return Math.floor(numberOf(address) / size) === Math.floor(numberOf('127.0.0.1') / size);
}

/** `::1` itself, or a range that starts at the very beginning. */
function hasIPv6Loopback(entry: string): boolean {
  const [address = '', bits = '128'] = entry.split('/');
  if (/^(?:::1|(?:0+:){7}0*1)$/.test(address)) return true;
  return address === '::' && Number(bits) < 128;
}

function numberOf(address: string): number {
  return address.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);
}

/** Whether a whitelist takes it: an address of IPv4 or IPv6, or a range such as `10.0.0.0/8`. */
export function isAddress(entry: string): boolean {
  const [address = '', bits, ...others] = entry.split('/');
  const longest = longestPrefix(address);
  if (longest === undefined || others.length > 0) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= longest);
}

const byte = '(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)';
const ipv4 = new RegExp(`^${byte}(?:\\.${byte}){3}$`);

function longestPrefix(address: string): 32 | 128 | undefined {
  if (ipv4.test(address)) return 32;
  return /^[\da-f:.]+$/i.test(address) && URL.canParse(`http://[${address}]/`) ? 128 : undefined;
}
