/** What fails before the first byte of a request is sent. */
const unsentReasons = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT'];

/** The system's name for what went wrong, such as ECONNREFUSED. */
export function networkReason(error: unknown): string | undefined {
  return chainOf(error).map(codeOf).find(Boolean);
}

/** Whether the error proves that no request left. Of several addresses tried, every one has to have failed so. */
export function provesUnsent(error: unknown): boolean {
  const last = chainOf(error).find(codeOf);
  const tried: unknown[] = last instanceof AggregateError ? last.errors : [last];
  return tried.length > 0 && tried.every((each) => unsentReasons.includes(codeOf(each) ?? ''));
}

function chainOf(error: unknown): unknown[] {
  const chain: unknown[] = [];
  for (let link = error; link instanceof Error && chain.length < 5; link = link.cause) chain.push(link);
  return chain;
}

function codeOf(error: unknown): string | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  // DOMException has numbers as codes.
  return typeof code === 'string' ? code : undefined;
}
