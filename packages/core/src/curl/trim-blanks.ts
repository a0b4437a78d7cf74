/**
 * Removes the blanks at both ends as curl does: unlike `trim()`, it keeps a no-break space. A pattern would take the
 * square of the length of a long row of blanks.
 */
export function trimBlanks(text: string, blanks = ' \t'): string {
  let start = 0;
  let end = text.length;
  while (start < end && blanks.includes(text.charAt(start))) start++;
  while (end > start && blanks.includes(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}
