/** A piece of a command; there is no gap between pieces. */
const piece =
  /(?<comment>(?<!\S)#[^\n]*)|'(?<single>[^']*)'|\$'(?<ansi>[^'\\]*(?:\\[\s\S][^'\\]*)*)'|"(?<double>[^"\\]*(?:\\[\s\S][^"\\]*)*)"|(?<blank>[ \t\r]+|[\\^`][ \t]*\r?\n)|(?<end>\n)|\\(?<escaped>[\s\S])|(?<operator>[|&;<>()])|(?<plain>[^\s'"\\|&;<>()^`$]+|[^'"\\])/y;

/**
 * Splits a command into words as a POSIX shell does, including `$'…'`, but runs and expands nothing: `$NAME`, `$(…)` in
 * quotes and backticks remain as they are. A line may also be continued with `^` or a backtick, as on Windows.
 *
 * @throws TypeError if a quote is not closed, or for more than one command.
 */
export function splitWords(text: string): string[] {
  const words: string[] = [];
  let word: string | undefined;
  let isOver = false;
  for (let at = 0; at < text.length; at = piece.lastIndex) {
    piece.lastIndex = at;
    const found = piece.exec(text)?.groups;
    if (!found) throw new TypeError('The command has a quote that is not closed, or ends with a backslash.');
    if (found.comment !== undefined) continue;
    if (found.blank !== undefined || found.end !== undefined) {
      if (word !== undefined) words.push(word);
      word = undefined;
      isOver ||= found.end !== undefined && words.length > 0;
      continue;
    }
    if (isOver) throw new TypeError(`The command ends at a line break, but more follows. ${hint}`);
    if (found.operator) throw new TypeError(`The command has "${found.operator}" outside quotes. ${hint}`);
    word = (word ?? '') + read(found);
  }
  return word === undefined ? words : [...words, word];
}

const hint = 'Paste one curl command, with its URL in quotes.';

function read({ single, double, ansi, escaped, plain }: Record<string, string | undefined>): string {
  if (double !== undefined) return double.replace(/\\(?:\r?\n|([$`"\\]))/g, '$1');
  if (ansi !== undefined) return ansi.replace(ansiEscape, readAnsi);
  return single ?? escaped ?? plain ?? '';
}

const ansiEscape =
  /(?<bytes>(?:\\x[\da-fA-F]{1,2}|\\[0-7]{1,3})+)|\\u(?<short>[\da-fA-F]{1,4})|\\U(?<long>[\da-fA-F]{1,8})|\\(?<other>[\s\S])/g;

const named = new Map(
  Object.entries({ a: '\x07', b: '\b', e: '\x1b', E: '\x1b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' }),
);

function readAnsi(sequence: string, ...captures: unknown[]): string {
  // The last argument contains the named groups.
  const { bytes, short, long, other = '' } = captures.at(-1) as Record<string, string | undefined>;
  if (bytes !== undefined) return new TextDecoder().decode(Uint8Array.from(bytes.split('\\').slice(1), readByte));
  const code = Number.parseInt(short ?? long ?? '', 16);
  // Not by code point: each half of a surrogate pair has its own escape.
  if (code <= 0xffff) return String.fromCharCode(code);
  if (code <= 0x10ffff) return String.fromCodePoint(code);
  return named.get(other) ?? (/[\\'"?]/.test(other) ? other : sequence);
}

function readByte(digits: string): number {
  return digits.startsWith('x') ? Number.parseInt(digits.slice(1), 16) : Number.parseInt(digits, 8);
}
