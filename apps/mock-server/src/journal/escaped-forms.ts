/** A backslash of JSON, also of JSON within JSON, or one in a URL. */
const backslash = String.raw`(?:\\|%(?:25){0,4}5[cC]){1,8}`;
/** The start of an escape in a URL, also of one inside another URL. */
const percent = '%(?:25){0,4}';

/** Any escaped character of ASCII, as the source of a pattern. */
export const anyEscape = `(?:${backslash}u00[0-7][\\da-fA-F]|${percent}[0-7][\\da-fA-F]|&#[xX]?[\\da-fA-F]{1,7};)`;

const names: Readonly<Record<string, string>> = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot', "'": 'apos' };

/**
 * The source of a pattern that finds a text with each of its characters plain or escaped, as in JSON, a URL or HTML. To
 * undo the escapes first would lose where in the text they are.
 */
export function escapedForms(text: string): string {
  return text.split('').map(formsOf).join('');
}

function formsOf(character: string): string {
  const code = character.charCodeAt(0);
  const plain = `\\u${code.toString(16).padStart(4, '0')}`;
  // Keys have no others; a header with one is found as it is.
  if (code > 0x7f) return plain;
  const hex = code
    .toString(16)
    .padStart(2, '0')
    .replace(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`);
  const forms = [plain, `${backslash}u00${hex}`, `${percent}${hex}`, `&#(?:[xX]0{0,4}${hex}|0{0,4}${code});`];
  if ('"\\/\''.includes(character)) forms.push(`${backslash}${plain}`);
  const name = names[character];
  if (name !== undefined) forms.push(`&${name};`);
  return `(?:${forms.join('|')})`;
}
