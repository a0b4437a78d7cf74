import { type Operation, type OperationId, operations, type Violation } from '@doubletick-kit/contract';
import { isPhoneNumber, toDigits } from '../../world/phone.ts';

/** A `to` that cannot be a phone number, and how the document is violated elsewhere. */
export interface UnusableRecipient {
  /** Such as `messages.0.to`. */
  readonly path: string;
  readonly otherViolations: readonly Violation[];
}

/**
 * Finds the first string in a `to` that cannot be a phone number, or that has a length the document does not allow, in
 * the body of an operation that sends. Undefined if every recipient can be used.
 *
 * Observed: the live service answers such a `to` by 422, and by 400 what is wrong with the body.
 */
export function findUnusableRecipient(
  id: OperationId,
  body: unknown,
  violations: readonly Violation[],
): UnusableRecipient | undefined {
  const unusable = stringsInTo(id, body).filter(
    ({ pointer, text }) => !isPhoneNumber(toDigits(text)) || violations.some((one) => one.pointer === pointer),
  );
  const [first] = unusable;
  if (!first) return undefined;
  const pointers = new Set(unusable.map(({ pointer }) => pointer));
  return {
    path: first.pointer.slice(1).replaceAll('/', '.'),
    otherViolations: violations.filter(({ pointer }) => !pointers.has(pointer)),
  };
}

interface SentString {
  readonly pointer: string;
  readonly text: string;
}

const placeOfTo = /^\$request\.body#\/(?:(.+)\/)?to$/;

/** The strings where the document has the recipients of an operation, if they are called `to`. */
function stringsInTo(id: OperationId, body: unknown): SentString[] {
  const { audit }: Operation = operations[id];
  if (audit.class !== 'send') return [];
  const places = audit.recipients.flatMap((place) => placeOfTo.exec(place) ?? []);
  return places.length === 0 ? [] : stringsAt(body, [...(places[1]?.split('/') ?? []), 'to'], '');
}

function stringsAt(value: unknown, segments: readonly string[], pointer: string): SentString[] {
  const [segment, ...rest] = segments;
  if (segment === undefined) return typeof value === 'string' ? [{ pointer, text: value }] : [];
  if (typeof value !== 'object' || value === null) return [];
  const entries = Object.entries(value).filter(([name]) => segment === '*' || name === segment);
  return entries.flatMap(([name, item]) => stringsAt(item, rest, `${pointer}/${name}`));
}
