/** A UUID, or a number of seven digits or more with anything but letters between them. */
const idOrNumber =
  /([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})|\p{N}(?:(?:%(?:[0-9a-f]{2})?|[^\p{L}\p{N}%])*\p{N}){6,}/giu;

/**
 * Shortens every long number in a path or a name to its last two digits. Masks more than `maskNumbers`, such as dates:
 * the rules of that one are not loaded for requests that succeed.
 */
export function shortenNumbers(text: string): string {
  return text.replace(idOrNumber, (match, id) => id ?? `…${match.match(/\p{N}/gu)?.slice(-2).join('')}`);
}
