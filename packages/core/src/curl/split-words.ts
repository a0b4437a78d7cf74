import { CurlError, type CurlWord } from './curl-error.ts';
import { splitCmdWords } from './split-cmd-words.ts';
import { splitPosixWords } from './split-posix-words.ts';
import { splitPowershellWords } from './split-powershell-words.ts';

/**
 * Splits a command into words as the shell does for which it was written, but runs and expands nothing: `cmd` if a `^`
 * escapes something before any other shell would need to, PowerShell if a line is continued with a backtick, and a
 * POSIX shell otherwise.
 *
 * @throws CurlError for what only a shell could replace, such as a variable, and for more than one command.
 */
export function splitWords(text: string): CurlWord[] {
  if (text.includes('\0')) throw new CurlError('The command contains the character U+0000.');
  // Blanks keep every place where it is in the text.
  const command = text.replace(prompt, (before) => ' '.repeat(before.length));
  const rest = command.slice(beforeEscape.exec(command)?.[0].length);
  if (/^\^(?:[ \t]*\r?\n|["&|<>()^])/.test(rest)) return findWords(text, splitCmdWords(command));
  if (/^`[ \t]*\r?\n/.test(rest)) return splitPowershellWords(command);
  return splitPosixWords(command);
}

/** Where words are written that are read in two steps: in their order, and as far as nothing in them is escaped. */
function findWords(text: string, words: readonly string[]): CurlWord[] {
  let end = 0;
  let misses = 0;
  return words.map((value) => {
    // Each miss goes through the whole text.
    const start = value === '' || misses > 50 ? -1 : text.indexOf(value, end);
    if (start < 0) {
      misses += 1;
      return { value, place: undefined };
    }
    end = start + value.length;
    return { value, place: { start, end } };
  });
}

const prompt = /^(?:\s*#[^\n]*\n)*\s*(?:[$%>]|PS [^>\n]*>|[A-Za-z]:\\[^>\n]*>)\s*(?=\S*curl)/;

/** Everything up to the first character that escapes another one in one of the shells. */
const beforeEscape = /^(?:[^'"^`\\]+|'[^']*'|"[^"\\]*(?:\\[\s\S][^"\\]*)*")*/;
