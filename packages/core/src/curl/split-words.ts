import { splitCmdWords } from './split-cmd-words.ts';
import { splitPosixWords } from './split-posix-words.ts';
import { splitPowershellWords } from './split-powershell-words.ts';

/**
 * Splits a command into words as the shell does for which it was written, but runs and expands nothing: `cmd` if a `^`
 * escapes something before any other shell would need to, PowerShell if a line is continued with a backtick, and a
 * POSIX shell otherwise.
 *
 * @throws TypeError for what only a shell could replace, such as a variable, and for more than one command.
 */
export function splitWords(text: string): string[] {
  if (text.includes('\0')) throw new TypeError('The command contains the character U+0000.');
  const command = text.replace(prompt, '');
  const rest = command.slice(beforeEscape.exec(command)?.[0].length);
  if (/^\^(?:[ \t]*\r?\n|["&|<>()^])/.test(rest)) return splitCmdWords(command);
  if (/^`[ \t]*\r?\n/.test(rest)) return splitPowershellWords(command);
  return splitPosixWords(command);
}

const prompt = /^(?:\s*#[^\n]*\n)*\s*(?:[$%>]|PS [^>\n]*>|[A-Za-z]:\\[^>\n]*>)\s*(?=\S*curl)/;

/** Everything up to the first character that escapes another one in one of the shells. */
const beforeEscape = /^(?:[^'"^`\\]+|'[^']*'|"[^"\\]*(?:\\[\s\S][^"\\]*)*")*/;
