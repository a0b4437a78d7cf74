import { toCurl } from '@doubletick-kit/core/curl';
import type { SnippetRequest } from './snippet-request.ts';

/**
 * The request as a `curl` command for a POSIX shell. A file of a form is its name, so the command runs in its folder.
 *
 * @throws TypeError for what a command cannot contain, such as a key with a line break
 */
export function curlSnippet(request: SnippetRequest, options: { readonly withKey: boolean }): Promise<string> {
  const { method, url, headers, body } = request;
  // In parts, because a Request cannot be a GET with a body.
  if (!(body instanceof FormData)) return toCurl({ method, url, headers: { ...headers }, body }, options);
  return toCurl(new Request(url, { method, headers, body: withoutBytes(body) }), options);
}

/** Only the names of files are in a command, so they are not read with every keystroke. */
function withoutBytes(form: FormData): FormData {
  const named = new FormData();
  for (const [name, value] of form) {
    named.append(name, typeof value === 'string' ? value : new File([], value.name, { type: value.type }));
  }
  return named;
}
