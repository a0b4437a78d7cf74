import { errorCodeOf, propertyOf } from '../errors/property-of.ts';

const networkErrors = new WeakSet<object>();

/**
 * Waits for something that only the network can make fail, and marks what it rejects with. An error without this mark
 * is a mistake in code, and must not be reported as a service that was not reached.
 */
export async function overNetwork<T>(pending: Promise<T>): Promise<T> {
  try {
    return await pending;
  } catch (cause) {
    const error = isObject(cause) ? cause : new Error('fetch failed', { cause });
    networkErrors.add(error);
    throw error;
  }
}

/** Whether the network failed. A middleware may wrap the network's error as the cause of its own. */
export function isNetworkError(error: unknown): boolean {
  return chainOf(error).some((link) => networkErrors.has(link));
}

/** Not with instanceof: in a test runner, `fetch` may belong to another realm. */
function isObject(value: unknown): value is object {
  return Object(value) === value;
}

/** What fails before the first byte of a request is sent. */
const unsentReasons = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT'];

/** The system's code for what went wrong, such as ECONNREFUSED. */
export function networkReason(error: unknown): string | undefined {
  return chainOf(error).map(errorCodeOf).find(Boolean);
}

/** Whether the error proves that nothing was sent. If several addresses were tried, each must have failed that way. */
export function provesUnsent(error: unknown): boolean {
  const last = chainOf(error).find(errorCodeOf);
  const tried: unknown[] = last instanceof AggregateError ? last.errors : [last];
  return tried.length > 0 && tried.every((each) => unsentReasons.includes(errorCodeOf(each) ?? ''));
}

/** An error and its causes. Someone else's error may be its own cause. */
function chainOf(error: unknown): object[] {
  const chain: object[] = [];
  for (let link = error; isObject(link) && chain.length < 5; link = propertyOf(link, 'cause')) chain.push(link);
  return chain;
}
