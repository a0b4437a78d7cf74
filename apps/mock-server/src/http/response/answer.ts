/** What a call is answered, before it is written to a socket or into a Response. */
export interface Answer {
  readonly status: number;
  /** Sent as JSON; without it the answer has no body. */
  readonly body?: unknown;
  /** Names in lower case. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** The answer as `fetch` gives it. */
export function toResponse({ status, body, headers }: Answer): Response {
  return body === undefined
    ? new Response(null, { status, ...(headers && { headers }) })
    : Response.json(body, { status, ...(headers && { headers }) });
}
