/**
 * The value of the header that curl sends for `-u` or for a user in a URL. A user without a password has an empty one;
 * curl would ask for it.
 */
export function basicAuthorization(user: string): string {
  return `Basic ${btoa(toBytes(user.includes(':') ? user : `${user}:`))}`;
}

/** The user of a URL, decoded byte by byte, because its escapes need not be UTF-8. */
export function basicAuthorizationOfUrl({ username, password }: URL): string {
  const [user, secret] = [username, password].map((part) =>
    toBytes(part).replace(/%([\da-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
  );
  return `Basic ${btoa(`${user}:${secret}`)}`;
}

/** UTF-8, with a character for each byte. */
function toBytes(text: string): string {
  return Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join('');
}
