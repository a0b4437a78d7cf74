import { type Operation, type OperationId, operations } from '@doubletick-kit/contract';
import { closestName } from '@doubletick-kit/contract/hints';
import { didYouMean } from './did-you-mean.ts';

/** A hint for each query parameter that the operation does not have. */
export function unknownParameters(id: OperationId, search: string): string[] {
  const { parameters }: Operation = operations[id];
  const known = parameters.filter((parameter) => parameter.in === 'query').map(({ name }) => name);
  const sent = [...new Set(new URLSearchParams(search).keys())];
  return sent
    .filter((unknown) => !known.includes(unknown))
    .slice(0, mostNames)
    .map((unknown) => didYouMean('query parameter', { unknown, known }));
}

const mostNames = 20;

/** The headers of a request that the mock reads. */
const readHeaders = ['authorization', 'x-public-api-key', 'content-type', 'content-encoding', 'prefer'];
/** The hint of each name seen, or none; most requests have the names of the request before. */
const seen = new Map<string, string | undefined>();
const mostSeen = 1_000;

/** A hint for each header that is a misspelt form of one that the mock reads. */
export function misspeltHeaders(rawHeaders: readonly string[]): string[] {
  const hints: string[] = [];
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = rawHeaders[index] ?? '';
    if (!seen.has(name)) {
      if (seen.size >= mostSeen) seen.clear();
      seen.set(name, hintOfHeader(name.toLowerCase()));
    }
    const hint = seen.get(name);
    if (hint !== undefined) hints.push(hint);
  }
  return hints;
}

/** Other names that clients send the key in. */
const keyHeader = /^(?:x-)?(?:doubletick-)?(?:api-?key|auth-?(?:key|token)|access-?token|token)$/;

function hintOfHeader(name: string): string | undefined {
  if (readHeaders.includes(name)) return undefined;
  if (keyHeader.test(name)) return `the header ${name} is not read, did you mean authorization?`;
  const closest = closestName(name, readHeaders, 1 / 6);
  return closest === undefined ? undefined : didYouMean('header', { unknown: name, known: [closest] });
}
