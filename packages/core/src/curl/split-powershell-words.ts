import { type CurlWord, readAt } from './curl-error.ts';
import { needsShell, refuseOperator, refuseRest, unclosed } from './refuse-command.ts';

/** A piece of a command; there is no gap between pieces. */
const piece =
  /(?<comment>(?<!\S)#[^\n]*)|'(?<single>[^']*(?:''[^']*)*)'|"(?<double>[^"`]*(?:(?:`[\s\S]|"")[^"`]*)*)"|(?<blank>[ \t\r]+|`[ \t]*\r?\n)|(?<end>\n)|`(?<escaped>[\s\S])|(?<operator>[|&;<>(){}])|(?<variable>\$(?=[\w{(]))|(?<plain>[^\s'"`|&;<>(){}$]+|[^'"`])/y;

/**
 * Splits a command for PowerShell. Before 7.3, a quote within an argument had to be written `\"`; it is read so if every
 * quote of the argument is.
 */
export function splitPowershellWords(text: string): CurlWord[] {
  const words: CurlWord[] = [];
  let word: { start: number; value: string } | undefined;
  let isOver = false;
  for (let at = 0; at < text.length; at = piece.lastIndex) {
    piece.lastIndex = at;
    const found = piece.exec(text)?.groups;
    if (!found) throw unclosed({ start: at, end: text.length });
    if (found.comment !== undefined) continue;
    if (found.blank !== undefined || found.end !== undefined) {
      if (word) words.push(finish(word, at));
      word = undefined;
      isOver ||= found.end !== undefined && words.length > 0;
      continue;
    }
    if (isOver) throw refuseRest({ start: at, end: text.length });
    if (found.operator) throw refuseOperator(found.operator, at);
    if (found.variable) throw needsShell(text.slice(at), at);
    word ??= { start: at, value: '' };
    word.value += readAt({ start: at, end: piece.lastIndex }, () => read(found));
  }
  return word ? [...words, finish(word, text.length)] : words;
}

function finish({ start, value }: { start: number; value: string }, end: number): CurlWord {
  return { value: readQuotes(value), place: { start, end } };
}

function read({ single, double, escaped, plain }: Record<string, string | undefined>): string {
  if (double !== undefined) return readDouble(double);
  return single?.replaceAll("''", "'") ?? (escaped === undefined ? plain : readEscape(escaped)) ?? '';
}

function readDouble(content: string): string {
  return content.replace(/`([\s\S])|""|\$(?=[\w{(])/g, (sequence, character: string | undefined, at: number) => {
    if (sequence === '$') throw needsShell(content.slice(at));
    return character === undefined ? '"' : readEscape(character);
  });
}

const named = new Map(Object.entries({ 0: '\0', a: '\x07', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' }));

function readEscape(character: string): string {
  return named.get(character) ?? character;
}

function readQuotes(word: string): string {
  return /(?<!\\)(?:\\\\)*"/.test(word)
    ? word
    : word.replace(/(\\*)\\"/g, (_, slashes: string) => `${slashes.slice(slashes.length >> 1)}"`);
}
