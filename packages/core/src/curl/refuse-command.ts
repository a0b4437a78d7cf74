import { maskKeys } from './mask-keys.ts';

const hint = 'Paste one curl command, with its URL in quotes.';

export function unclosed(): TypeError {
  return new TypeError('The command has a quote that is not closed, or ends with a backslash.');
}

export function refuseRest(): TypeError {
  return new TypeError(`The command ends at a line break, but more follows. ${hint}`);
}

export function refuseOperator(operator: string): TypeError {
  return new TypeError(`The command has "${operator}" outside quotes. ${hint}`);
}

/** @param text starts with what a shell would replace */
export function needsShell(text: string): TypeError {
  const [name = ''] = /^(?:\$(?:env:)?(?:\w+|\{\w*\}?|[\s\S])|%\w+%|\{[^}]*\}|[\s\S])/.exec(text) ?? [];
  const shown = maskKeys(name.slice(0, 40));
  return new TypeError(
    `A shell would replace "${shown}" in the command, and its value is not available here. Write the value, or put it in single quotes.`,
  );
}

/** @param name of the option */
export function readsFile(name: string): TypeError {
  return new TypeError(
    `The curl option "${name}" reads a file, which is not available here. Paste the content of the file instead.`,
  );
}
