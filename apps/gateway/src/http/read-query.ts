import { ProblemError } from '../problem.ts';
import type { CanonicalRequest, KnownOperation } from './canonical-request.ts';
import { printableName } from './printable-name.ts';

const mostParameters = 1_000;

/**
 * Reads a raw query: only documented names, spelled exactly, and each once unless it is documented as a list.
 *
 * @throws ProblemError `invalid-query`
 */
export function readQuery(operation: KnownOperation, search: string): CanonicalRequest['query'] {
  if (search === '') return [];
  const documented = operation.parameters.filter((parameter) => parameter.in === 'query');
  const pairs = search.split('&', mostParameters + 1).filter((pair) => pair !== '');
  if (pairs.length > mostParameters) throw invalid(operation, `has more than ${mostParameters} parameters. Send fewer`);
  const seen = new Set<string>();
  return pairs.map((pair) => {
    const [name, value] = decodePair(operation, pair);
    const parameter = documented.find((one) => one.name === name);
    if (!parameter)
      throw unknownName(
        operation,
        name,
        documented.map((one) => one.name),
      );
    if (seen.has(name) && !(parameter.type === 'array' && parameter.explode)) {
      throw invalid(operation, `has ${name} more than once, and it has one value. Send it once`);
    }
    seen.add(name);
    return [name, value] as const;
  });
}

function decodePair(operation: KnownOperation, pair: string): [name: string, value: string] {
  const equals = pair.indexOf('=');
  try {
    const [name, value] = equals === -1 ? [pair, ''] : [pair.slice(0, equals), pair.slice(equals + 1)];
    const decoded: [string, string] = [decode(name), decode(value)];
    if (!/\p{Cc}/u.test(decoded[0] + decoded[1])) return decoded;
  } catch (error) {
    if (!(error instanceof URIError)) throw error;
  }
  throw invalid(operation, 'has malformed escapes or control characters. Encode it with a URL library');
}

function decode(text: string): string {
  return decodeURIComponent(text.replaceAll('+', ' '));
}

function unknownName(operation: KnownOperation, name: string, documented: readonly string[]): ProblemError {
  const advice = documented.length === 0 ? 'Send no query' : `Use ${documented.join(', ')}`;
  return invalid(operation, `has the unknown parameter ${printableName(name)}. ${advice}`);
}

function invalid(operation: KnownOperation, what: string): ProblemError {
  return new ProblemError('invalid-query', `The query of ${operation.id} ${what}.`);
}
