import { needsShell, refuseOperator, refuseRest } from './refuse-command.ts';

/**
 * Splits a command for `cmd`, as browsers copy it on Windows: first as `cmd` reads it, with `^` before a character that
 * it would take for its own, then as a program does, with `\"` for a quote.
 *
 * @see https://learn.microsoft.com/en-us/cpp/c-language/parsing-c-command-line-arguments
 */
export function splitCmdWords(text: string): string[] {
  const variable = /%(?![\da-fA-F]{2})[A-Za-z_]\w*%/.exec(text);
  if (variable) throw needsShell(variable[0]);
  return splitArguments(readCarets(text.trim()), /\s\^"/.test(text));
}

const sequences =
  /\^[ \t]*\r?\n(?<next>\r?\n|[\s\S])?|\^(?<escaped>[\s\S]?)|(?<quote>")|(?<end>\r?\n)|(?<operator>[|&<>])/g;

function readCarets(command: string): string {
  let isQuoted = false;
  return command.replace(sequences, (sequence, ...captures) => {
    // The last argument contains the named groups.
    const { next, escaped, quote, end, operator } = captures.at(-1) as Record<string, string | undefined>;
    if (end !== undefined || (isQuoted && sequence.includes('\n'))) throw refuseRest();
    // Within quotes, "^" is a character like any other.
    if (isQuoted || quote) {
      if (sequence.endsWith('"')) isQuoted = !isQuoted;
      return sequence;
    }
    if (operator) throw refuseOperator(operator);
    return next?.replace('\r\n', '\n') ?? escaped ?? '';
  });
}

const piece = /(?<slashes>\\*)(?<quote>"+)|(?<blank>[ \t]+)|\\+|[^\\" \t]+/g;

/** @param isDoubled whether every backslash is doubled, as browsers do, which a program would not undo */
function splitArguments(line: string, isDoubled: boolean): string[] {
  const words: string[] = [];
  let word: string | undefined;
  let isQuoted = false;
  for (const { 0: text, groups = {} } of line.matchAll(piece)) {
    if (groups.blank !== undefined && !isQuoted) {
      if (word !== undefined) words.push(word);
      word = undefined;
      continue;
    }
    word ??= '';
    if (groups.quote === undefined) {
      word += isDoubled && text.startsWith('\\') ? text.slice(text.length >> 1) : text;
      continue;
    }
    const slashes = groups.slashes?.length ?? 0;
    word += '\\'.repeat(slashes >> 1) + (slashes % 2 ? '"' : '');
    for (let quotes = groups.quote.length - (slashes % 2); quotes > 0; quotes--) {
      // Within quotes, "" is a quote.
      if (isQuoted && quotes > 1) {
        word += '"';
        quotes--;
      } else isQuoted = !isQuoted;
    }
  }
  return word === undefined ? words : [...words, word];
}
