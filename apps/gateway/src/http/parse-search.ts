import type { Operation } from '@doubletick-kit/contract';

/**
 * Reads the documented parameters of an operation from a raw query, repeated ones included, in the order sent. Undefined
 * for text that decoding would have to guess at: malformed escapes, invalid UTF-8, control characters.
 */
export function parseSearch(search: string, operation: Operation): URLSearchParams | undefined {
  if (!isReadable(search)) return undefined;
  const documented = operation.parameters.filter((parameter) => parameter.in === 'query').map(({ name }) => name);
  return new URLSearchParams([...new URLSearchParams(search)].filter(([name]) => documented.includes(name)));
}

function isReadable(search: string): boolean {
  try {
    return !/\p{Cc}/u.test(decodeURIComponent(search));
  } catch {
    return false;
  }
}
