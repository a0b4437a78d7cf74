import { readAnsi } from './read-ansi.ts';
import { needsShell, refuseOperator, refuseRest, unclosed } from './refuse-command.ts';

/** A piece of a command; there is no gap between pieces. */
const piece =
  /(?<comment>(?<!\S)#[^\n]*)|'(?<single>[^']*)'|\$'(?<ansi>[^'\\]*(?:\\[\s\S][^'\\]*)*)'|"(?<double>[^"\\]*(?:\\[\s\S][^"\\]*)*)"|(?<blank>[ \t\r]+|\\[ \t]+\r?\n)|(?<joint>\\\r?\n)|(?<end>\n)|\\(?<escaped>[\s\S])|(?<operator>[|&;<>()])|(?<expanded>\$(?=["\w@*#?$!{(-])|`|(?<!\S)~|\{[^\s'"\\{}]*(?:,|\.\.)[^\s'"\\{}]*\})|(?<plain>[^\s'"\\|&;<>()`$~{]+|[^'"\\])/y;

/** Splits a command into words as a POSIX shell or bash does. */
export function splitPosixWords(text: string): string[] {
  const words: string[] = [];
  let word: string | undefined;
  let isOver = false;
  for (let at = 0; at < text.length; at = piece.lastIndex) {
    piece.lastIndex = at;
    const found = piece.exec(text)?.groups;
    if (!found) throw unclosed();
    if (found.comment !== undefined || (found.joint !== undefined && !isOver)) continue;
    if (found.blank !== undefined || found.end !== undefined) {
      if (word !== undefined) words.push(word);
      word = undefined;
      isOver ||= found.end !== undefined && words.length > 0;
      continue;
    }
    if (isOver) throw refuseRest();
    if (found.operator) throw refuseOperator(found.operator);
    if (found.expanded) throw needsShell(text.slice(at));
    word = (word ?? '') + read(found);
  }
  return word === undefined ? words : [...words, word];
}

function read({ single, double, ansi, escaped, plain }: Record<string, string | undefined>): string {
  if (double !== undefined) return readDouble(double);
  if (ansi !== undefined) return readAnsi(ansi);
  return single ?? escaped ?? plain ?? '';
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
