import { printable } from './format.ts';

/** A cell that is a formula to a spreadsheet: at its start, or after what may begin another cell where `;` separates them. */
const formula = /(^|["';,|])(\s*)(?=[=+\-@＝＋－＠])/g;

/**
 * One line of CSV. Control characters become escapes, so that no value ends its line or controls a terminal, and what a
 * spreadsheet would take for a formula gets an apostrophe before it.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4180
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
export function toCsvLine(cells: readonly (string | number | null)[]): string {
  return `${cells.map(toCell).join(',')}\r\n`;
}

function toCell(value: string | number | null): string {
  if (typeof value !== 'string') return String(value ?? '');
  const safe = printable(value).replace(formula, "$1$2'");
  return /[",;]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
