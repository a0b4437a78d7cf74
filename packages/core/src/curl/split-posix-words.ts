import { type CurlWord, readAt } from './curl-error.ts';
import { readAnsi } from './read-ansi.ts';
import { needsShell, refuseOperator, refuseRest, unclosed } from './refuse-command.ts';

/** A piece of a command; there is no gap between pieces. */
const piece =
  /(?<hash>#)|'(?<single>[^']*)'|\$'(?<ansi>[^'\\]*(?:\\[\s\S][^'\\]*)*)'|"(?<double>[^"\\]*(?:\\[\s\S][^"\\]*)*)"|(?<blank>[ \t\r]+|\\[ \t]+\r?\n)|(?<joint>\\\r?\n)|(?<end>\n)|\\(?<escaped>[\s\S])|(?<operator>[|&;<>()])|(?<expanded>\$(?=["\w@*#?$!{(-])|`)|(?<tilde>~)|(?<plain>[^\s'"\\|&;<>()`$~{]+|[^'"\\])/y;

/** Splits a command into words as a POSIX shell or bash does. */
export function splitPosixWords(text: string): CurlWord[] {
  const words: CurlWord[] = [];
  let word: Word | undefined;
  let isOver = false;
  for (let at = 0; at < text.length; at = piece.lastIndex) {
    piece.lastIndex = at;
    const found = piece.exec(text)?.groups;
    if (!found) throw unclosed({ start: at, end: text.length });
    if (found.hash !== undefined && !word) {
      const end = text.indexOf('\n', at);
      piece.lastIndex = end < 0 ? text.length : end;
      continue;
    }
    if (found.joint !== undefined && !isOver) continue;
    if (found.blank !== undefined || found.end !== undefined) {
      if (word) words.push(finish(word, text, at));
      word = undefined;
      isOver ||= found.end !== undefined && words.length > 0;
      continue;
    }
    if (isOver) throw refuseRest({ start: at, end: text.length });
    if (found.operator) throw refuseOperator(found.operator, at);
    word ??= { start: at, value: '', shape: '' };
    // bash replaces "~" at the start of a word, and in `name=~` and `name=a:~`.
    if (found.expanded || (found.tilde && /^$|[=:]$/.test(word.shape.slice(-1)))) throw needsShell(text.slice(at), at);
    const bare = found.plain ?? found.hash ?? found.tilde;
    word.value += bare ?? readAt({ start: at, end: piece.lastIndex }, () => read(found));
    word.shape += bare ?? '"'.repeat(piece.lastIndex - at);
  }
  return word ? [...words, finish(word, text, text.length)] : words;
}

interface Word {
  /** Where it starts in the command. */
  start: number;
  value: string;
  /** The word as it is written, with `"` for every quoted character. */
  shape: string;
}

function finish({ start, value, shape }: Word, text: string, end: number): CurlWord {
  const at = findBraces(shape);
  if (at >= 0) throw needsShell(text.slice(start + at), start + at);
  return { value, place: { start, end } };
}

/** Where bash expands, or -1: braces with a comma directly within them, or with `..`. A `{` that is never closed is plain. */
function findBraces(shape: string): number {
  const open: { at: number; hasComma: boolean }[] = [];
  for (const { 0: character, index: at } of shape.matchAll(/[{},]/g)) {
    const last = open.at(-1);
    if (character === '{') open.push({ at, hasComma: false });
    else if (!last) continue;
    else if (character === ',') last.hasComma = true;
    else if (last.hasComma) return last.at;
    // bash looks further for the end of the first one.
    else if (open.length > 1) open.pop();
  }
  return shape.search(/\{[^{}".]*\.\.[^{}"]*\}/);
}

function read({ single, double, ansi, escaped }: Record<string, string | undefined>): string {
  if (double !== undefined) return readDouble(double);
  if (ansi !== undefined) return readAnsi(ansi);
  return single ?? escaped ?? '';
}

function readDouble(content: string): string {
  return content.replace(
    /\\(?:\r?\n|([$`"\\]))|\\|\$(?=[\w@*#?$!{(-])|`/g,
    (sequence, character: string | undefined, at: number) => {
      if (sequence === '$' || sequence === '`') throw needsShell(content.slice(at));
      return sequence === '\\' ? sequence : (character ?? '');
    },
  );
}
