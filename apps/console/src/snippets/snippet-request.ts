/** A request that a snippet is written for: what the page sends. */
export interface SnippetRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** JSON as it is sent, or a form. */
  readonly body: string | FormData | undefined;
}

/** The value of a JSON body; undefined without a body, and for one that is not JSON. */
export function jsonOf({ body }: SnippetRequest): unknown {
  if (typeof body !== 'string') return undefined;
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
