import { readJson } from '../pages/reference/form/json-tree.ts';

/** A request that a snippet is written for: what the page sends. */
export interface SnippetRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** JSON as it is sent, or a form. */
  readonly body: string | FormData | undefined;
}

/** The value of a JSON body, with its numbers as they are written; undefined without a body, and for what is not JSON. */
export function jsonOf({ body }: SnippetRequest): unknown {
  if (typeof body !== 'string') return undefined;
  try {
    return readJson(body);
  } catch {
    return undefined;
  }
}
