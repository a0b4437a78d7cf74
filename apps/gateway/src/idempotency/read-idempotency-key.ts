import type { Operation } from '@doubletick-kit/contract';
import { operationFacts } from '../policy/operation-facts.ts';
import { ProblemError } from '../problem.ts';

const longest = 255;
/** @see RFC 9651, section 3.3.3 */
const quoted = /^"((?:[\x20\x21\x23-\x5b\x5d-\x7e]|\\["\\])*)"$/;
/** Without quotes: anything visible that cannot belong to a list, a parameter or a quoted string. */
const bare = /^[\x21\x23-\x2b\x2d-\x3a\x3c-\x5b\x5d-\x7e]+$/;

/** A header that counts only if it was sent once. */
interface GivenHeader {
  value: string | undefined;
  isRepeated: boolean;
}

/**
 * The key of a request that changes something; null without one. With and without quotes, it is the same key.
 *
 * @see draft-ietf-httpapi-idempotency-key-header-07
 * @throws ProblemError `invalid-idempotency-key`, and `idempotency-key-required` for a broadcast without a key
 */
export function readIdempotencyKey({ value, isRepeated }: GivenHeader, { id }: Pick<Operation, 'id'>): string | null {
  if (isRepeated) throw invalid('The request has more than one Idempotency-Key header.');
  if (value === undefined) {
    if (operationFacts.get(id)?.isCountable !== false) return null;
    const detail = `${id} sends to recipients that nobody can count, so it needs an Idempotency-Key header.`;
    throw new ProblemError(
      'idempotency-key-required',
      `${detail} Send one, such as a new UUID, and retry with the same.`,
    );
  }
  const key = quoted.exec(value)?.[1]?.replaceAll(/\\(["\\])/g, '$1') ?? bare.exec(value)?.[0] ?? '';
  if (key === '' || key.length > longest) throw invalid('The Idempotency-Key header cannot be read.');
  return key;
}

function invalid(what: string): ProblemError {
  const format = `Send one string of 1 to ${longest} ASCII characters in double quotes, such as a UUID`;
  return new ProblemError('invalid-idempotency-key', `${what} ${format}.`);
}
