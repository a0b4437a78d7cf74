import { CurlError, type CurlPlace } from './curl-error.ts';
import { maskKeys } from './mask-keys.ts';

const hint = 'Paste one curl command, with its URL in quotes.';

export function unclosed(place: CurlPlace): CurlError {
  return new CurlError('The command has a quote that is not closed, or ends with a backslash.', { place });
}

export function refuseRest(place?: CurlPlace): CurlError {
  return new CurlError(`The command ends at a line break, but more follows. ${hint}`, place ? { place } : {});
}

export function refuseOperator(operator: string, at?: number): CurlError {
  const place = at === undefined ? {} : { place: { start: at, end: at + operator.length } };
  return new CurlError(`The command has "${operator}" outside quotes. ${hint}`, place);
}

/**
 * @param text starts with what a shell would replace
 * @param at where that is in the command
 */
export function needsShell(text: string, at?: number): CurlError {
  const [name = ''] = /^(?:\$(?:env:)?(?:\w+|\{\w*\}?|[\s\S])|%\w+%|\{[^}]*\}|[\s\S])/.exec(text) ?? [];
  const shown = maskKeys(name.slice(0, 40));
  return new CurlError(
    `A shell would replace "${shown}" in the command, and its value is not available here. Write the value, or put it in single quotes.`,
    at === undefined ? {} : { place: { start: at, end: at + name.length } },
  );
}

/** @param name of the option */
export function readsFile(name: string): CurlError {
  return new CurlError(
    `The curl option "${name}" reads a file, which is not available here. Paste the content of the file instead.`,
  );
}
