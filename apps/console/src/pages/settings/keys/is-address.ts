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
