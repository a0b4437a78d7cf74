import { toCurl } from '@doubletick-kit/core/curl';
import type { FormRequest } from './request-of.ts';

/**
 * The request as a `curl` command, which sends the same. A file is named, so the command runs where the file is.
 *
 * @throws TypeError for what a command cannot contain, with a message that says what
 */
export async function commandOf(
  { method, url, headers, body, missing }: FormRequest,
  { withKey }: { readonly withKey: boolean },
): Promise<string> {
  const parts = { method, url, headers: { ...headers } };
  const command = await (body instanceof FormData
    ? toCurl(new Request(url, { ...parts, body: withoutBytes(body) }), { withKey })
    : toCurl({ ...parts, body }, { withKey }));
  // A place without a value is shown as the document writes it.
  return missing.reduce((text, name) => text.replaceAll(`%7B${name}%7D`, `{${name}}`), command);
}

/** A command contains the names of files only, so they need not be read with every keystroke. */
function withoutBytes(form: FormData): FormData {
  const named = new FormData();
  for (const [name, value] of form) {
    named.append(name, typeof value === 'string' ? value : new File([], value.name, { type: value.type }));
  }
  return named;
}
