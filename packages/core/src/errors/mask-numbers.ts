const id = '(?<![0-9a-z])(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|(?=\\d*[a-f])[0-9a-f]{32,64})(?![0-9a-z])';
/** A tag of HTML. Its attributes have no digits, which would be left out when they are counted. */
const tag = String.raw`</?[a-z]{1,10}[1-6]?(?:\s[^<>\p{N}]{0,100})?/?>`;
/** Characters as JSON, URLs, code and HTML write them. */
const escaped = String.raw`%[0-9a-f]{2}|\\u[0-9a-f]{4}|\\u\{[0-9a-f]{1,6}\}|\\x[0-9a-f]{2}|\\[nrt]|&#?\w{1,6};|${tag}`;
/** What can be between two digits: anything but letters. A blank after a comma ends a number that has no `+`. */
const gap = (end: string) => String.raw`(?:${escaped}|(?!${escaped}${end})[^\p{L}\p{N}]){0,60}`;
const digits = (end: string) => String.raw`\p{N}(?:${gap(end)}(?!${id})\p{N})*`;

const numbers = new RegExp(`(${id})|[(（]{0,3}(?:[+＋]${gap('')}${digits('')}|${digits(String.raw`|[,;:]\s`)})`, 'giu');
const escapes = new RegExp(escaped, 'giu');

const others = [
  String.raw`(?:(?:19|20)\d\d(?:-[01]\d-[0-3]\d)? )?[0-2]\d:[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?: ?[+-]\d\d:?\d\d)?`,
  String.raw`(?:19|20)\d\d-[01]\d-[0-3]\d|[0-3]\d([-/])[01]\d\1(?:19|20)\d\d`,
  String.raw`(?:[12]?\d?\d\.){3}[12]?\d?\d(?::\d{1,5})?`, // An IP address and a port.
  String.raw`\d{1,3}(?:,\d{2,3}){1,2}(?:\.\d\d)?`, // 1,048,576 or 12,34,567.89
  String.raw`\d{1,6}\.\d\d`, // 123456.78
];
const harmless = new RegExp(`^(?:${others.join('|')})$`);

/**
 * Shortens every phone number in a text to its last two digits, however it is written: 7 digits or more of any script,
 * whatever is between them except letters. UUIDs, hexadecimal ids, dates, times, IP addresses, and amounts of up to nine
 * digits that are grouped or have two decimals stay readable if no other number is next to them. A number of 7 digits or
 * more without any marks does not: it can be a phone number.
 */
export function maskNumbers(text: string): string {
  return text.replace(numbers, (match: string, isId: string | undefined) => {
    const found = match.replace(escapes, ' ').match(/\p{N}/gu);
    if (isId !== undefined || !found || found.length < 7 || harmless.test(match)) return match;
    return `…${found.slice(-2).join('')}`;
  });
}
