import { ProblemError } from '../problem.ts';
import type { CanonicalRequest, KnownOperation } from './canonical-request.ts';
import { findGivenIds } from './given-ids.ts';
import { refuseLookAlike } from './look-alikes.ts';
import { isObject } from './parse-json.ts';
import { readPhoneNumber, readRecipient } from './phone-number.ts';
import { joinsByComma } from './query-lists.ts';
import { readQuery } from './read-query.ts';
import { type Place, placesOf } from './request-places.ts';
import { rewritePlace } from './rewrite-place.ts';
import { findUnknownFields } from './unknown-fields.ts';

/** The parts of a request as they were sent. */
export interface RequestParts {
  operation: KnownOperation;
  params: Readonly<Record<string, string>>;
  /** The raw query, without its question mark. */
  search: string;
  body: Record<string, unknown> | undefined;
}

const mostAtOnce = 1_000;

/**
 * Reads every value that policy or audit depends on, and puts its canonical form in the request. A value that cannot be
 * read as the contract says is refused, so that nothing is forwarded that was not decided on and recorded.
 *
 * @throws ProblemError `invalid-query`, `invalid-body`, `too-many-in-one-request`
 */
export function readCanonical({ operation, params, search, body }: RequestParts): CanonicalRequest {
  const reader: Reader = { operation, query: readQuery(operation, search), body };
  const unknownFields = findUnknownFields(operation.id, body, (parent, name) =>
    refuseLookAlike(operation, { parent, name }),
  );
  const { senders: senderPlaces, recipients: recipientPlaces, cost } = placesOf(operation);
  const messages = cost === undefined ? undefined : countItems(reader, cost);
  const senders = readPhones(reader, senderPlaces, readPhoneNumber);
  const recipients = readPhones(reader, recipientPlaces, (value) => readRecipient(operation.id, value));
  return {
    operation,
    params,
    query: reader.query,
    body: reader.body,
    senders: [...new Set(senders.phones)],
    missingSenders: senders.isMissing || (senderPlaces.length > 0 && senders.phones.length === 0),
    recipients: [...new Set(recipients.phones)],
    recipientCount: messages ?? recipients.phones.length,
    idFields: findGivenIds(reader),
    unknownFields,
  };
}

/** The query and the body so far: each place that is read leaves its canonical values in them. */
type Reader = Pick<CanonicalRequest, 'operation' | 'query' | 'body'>;

interface Phones {
  /** The canonical form of a phone number. */
  read(value: string): string | undefined;
  phones: string[];
  /** Whether a place exists without a value. */
  isMissing: boolean;
}

function readPhones(reader: Reader, places: readonly Place[], read: Phones['read']): Phones {
  const found: Phones = { read, phones: [], isMissing: false };
  for (const place of places) {
    if (place.in === 'body') readBodyPhones(reader, place.segments, found);
    else if (place.in === 'query') readQueryPhones(reader, place.name, found);
    else throw new Error(`${reader.operation.id} cannot have a phone number in its path.`);
  }
  return found;
}

function readQueryPhones(reader: Reader, name: string, found: Phones): void {
  const { operation } = reader;
  if (!reader.query.some(([given]) => given === name)) found.isMissing = true;
  reader.query = reader.query.map(([given, value]) => {
    if (given !== name) return [given, value];
    const values = joinsByComma(operation, name) ? value.split(',') : [value];
    const phones = values.map((one) => found.read(one) ?? refuse('invalid-query', `${name} in the query`));
    found.phones.push(...phones);
    capPhones(operation, found);
    return [name, phones.join(',')];
  });
}

function readBodyPhones(reader: Reader, segments: readonly string[], found: Phones): void {
  const { operation } = reader;
  const body = rewritePlace(reader.body, segments, (value, pointer) => {
    if (value === undefined) {
      found.isMissing = true;
      return undefined;
    }
    const phone = typeof value === 'string' ? found.read(value) : undefined;
    if (phone === undefined) return refuse('invalid-body', `The body's ${pointer}`);
    found.phones.push(phone);
    capPhones(operation, found);
    return phone;
  });
  if (isObject(body)) reader.body = body;
}

function refuse(code: 'invalid-query' | 'invalid-body', where: string): never {
  const format = 'Send one string of 7 to 15 ASCII digits, country code first; a + in front and spaces are ignored';
  throw new ProblemError(code, `${where} is not a phone number. ${format}.`);
}

function countItems(reader: Reader, place: Place): number {
  if (place.in !== 'body') throw new Error(`${reader.operation.id} cannot count messages outside of its body.`);
  let count = 0;
  rewritePlace(reader.body, place.segments, (value, pointer) => {
    if (value !== undefined && !Array.isArray(value)) {
      throw new ProblemError('invalid-body', `The body's ${pointer} is not a list. Correct it.`);
    }
    count = value?.length ?? 0;
    return value;
  });
  if (count > mostAtOnce) throw tooMany(reader.operation);
  return count;
}

function capPhones(operation: KnownOperation, { phones }: Phones): void {
  if (phones.length > mostAtOnce) throw tooMany(operation);
}

function tooMany({ id }: KnownOperation): ProblemError {
  const detail = `${id} takes at most ${mostAtOnce} messages or phone numbers in one request. Send several requests.`;
  return new ProblemError('too-many-in-one-request', detail);
}
