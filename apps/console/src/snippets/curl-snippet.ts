import { toCurl } from '@doubletick-kit/core/curl';
import type { FormRequest } from '../pages/reference/form/request-of.ts';

/**
 * The request as a `curl` command for a POSIX shell. A file of a form is its name, so the command runs in its folder.
 *
 * @throws TypeError for what a command cannot contain, such as a form without fields
 */
export async function curlSnippet(
  { method, url, headers, body, missing }: FormRequest,
  options: { readonly withKey: boolean },
): Promise<string> {
  const parts = { method, url, headers: { ...headers } };
  // In parts, because a Request cannot be a GET with a body.
  const command = await (body instanceof FormData
    ? toCurl(new Request(url, { ...parts, body: withoutBytes(body) }), options)
    : toCurl({ ...parts, body }, options));
  // A place without a value is shown as the document writes it.
  return missing.reduce((text, name) => text.replaceAll(`%7B${name}%7D`, `{${name}}`), command);
}

/** Only the names of files are in a command, so they are not read with every keystroke. */
function withoutBytes(form: FormData): FormData {
  const named = new FormData();
  for (const [name, value] of form) {
    named.append(name, typeof value === 'string' ? value : new File([], value.name, { type: value.type }));
  }
  return named;
}
