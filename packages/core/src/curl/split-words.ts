/** One piece of a command; the pieces follow each other without a gap. */
const piece =
  /(?<comment>(?<!\S)#[^\n]*)|'(?<single>[^']*)'|\$'(?<ansi>[^'\\]*(?:\\[\s\S][^'\\]*)*)'|"(?<double>[^"\\]*(?:\\[\s\S][^"\\]*)*)"|(?<blank>[ \t\r]+|[\\^`][ \t]*\r?\n)|(?<end>\n)|\\(?<escaped>[\s\S])|(?<operator>[|&;<>()])|(?<plain>[^\s'"\\|&;<>()^`$]+|[^'"\\])/y;

/**
 * Splits a command into its words as a POSIX shell does, `$'…'` included, and runs or expands nothing: `$NAME`, `$(…)`
 * in quotes and backticks stay as they stand. A line may also be continued by `^` or a backtick, as on Windows.
 *
 * @throws TypeError where a quote is not closed, or where the text holds more than one command.
 */
export function splitWords(text: string): string[] {
  const words: string[] = [];
  let word: string | undefined;
  let isOver = false;
  for (let at = 0; at < text.length; at = piece.lastIndex) {
    piece.lastIndex = at;
    const found = piece.exec(text)?.groups;
    if (!found) throw new TypeError('The command has a quote that is not closed, or ends in a backslash.');
    if (found.comment !== undefined) continue;
    if (found.blank !== undefined || found.end !== undefined) {
      if (word !== undefined) words.push(word);
      word = undefined;
      isOver ||= found.end !== undefined && words.length > 0;
      continue;
    }
    if (isOver) throw new TypeError(`The command ends at a line break, and more follows. ${hint}`);
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
  // The last argument holds the groups, because the expression names them.
  const { bytes, short, long, other = '' } = captures.at(-1) as Record<string, string | undefined>;
  if (bytes !== undefined) return new TextDecoder().decode(Uint8Array.from(bytes.split('\\').slice(1), readByte));
  const code = Number.parseInt(short ?? long ?? '', 16);
  // Not by code point: half a surrogate pair has an escape of its own.
  if (code <= 0xffff) return String.fromCharCode(code);
  if (code <= 0x10ffff) return String.fromCodePoint(code);
  return named.get(other) ?? (/[\\'"?]/.test(other) ? other : sequence);
}

function readByte(digits: string): number {
  return digits.startsWith('x') ? Number.parseInt(digits.slice(1), 16) : Number.parseInt(digits, 8);
}
