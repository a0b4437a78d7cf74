import { operations } from '@doubletick-kit/contract';
import { requestFields } from '@doubletick-kit/contract/request-fields';
import type { CanonicalRequest, KnownOperation } from '../http/canonical-request.ts';
import { isObject } from '../http/parse-json.ts';
import { rewritePlace } from '../http/rewrite-place.ts';

/** Where a send takes the id of a message that its sender may choose. Version 2 of the template send takes none. */
const places: ReadonlyMap<string, readonly string[]> = new Map(
  Object.values(operations).flatMap(({ id, audit, safety }) => {
    // The id that a typing indicator takes is that of the customer's message.
    const place = audit.class === 'send' && safety === 'unsafe' ? placeIn(id) : undefined;
    return place ? [[id, place] as const] : [];
  }),
);

function placeIn(id: KnownOperation['id']): readonly string[] | undefined {
  const fields = requestFields.entries[requestFields.operations[id] ?? -1];
  if (fields && Object.hasOwn(fields, 'messageId')) return ['messageId'];
  const items = requestFields.entries[fields?.messages ?? -1];
  return items && Object.hasOwn(items, 'messageId') ? ['messages', '*', 'messageId'] : undefined;
}

/** The path to the ids in a body, `*` for every item; undefined if the operation takes none. */
export function messageIdPlace(id: string): readonly string[] | undefined {
  return places.get(id);
}

/** The body without the ids of its messages: a client may choose new ones when it repeats a request. */
export function bodyWithoutIds({ operation, body }: CanonicalRequest): unknown {
  const place = places.get(operation.id);
  return place && body !== undefined ? rewritePlace(body, place, () => undefined) : body;
}

interface NamedRequest {
  canonical: CanonicalRequest;
  /** Of all messages; empty unless each of them is a UUID. */
  messageIds: readonly string[];
}

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/**
 * Gives an id to each message that has none, so that DoubleTick can be asked about it later.
 *
 * @throws ProblemError `invalid-body` if something on the way to the ids is not what the contract says
 */
export function nameMessages(canonical: CanonicalRequest, mint: () => string): NamedRequest {
  const place = places.get(canonical.operation.id);
  if (!place || canonical.body === undefined) return { canonical, messageIds: [] };
  const ids: unknown[] = [];
  const body = rewritePlace(canonical.body, place, (given) => {
    const id = given ?? mint();
    ids.push(id);
    return id;
  });
  const messageIds = ids.filter((id): id is string => typeof id === 'string' && uuid.test(id));
  return {
    canonical: isObject(body) ? { ...canonical, body } : canonical,
    messageIds: messageIds.length === ids.length ? messageIds : [],
  };
}
