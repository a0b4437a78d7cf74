import { DecodeError } from '../errors/error-classes.ts';
import { propertyOf } from '../errors/property-of.ts';
import type { OperationSpec } from './operation-spec.ts';

/** The records of a page. */
export function itemsOf({ pagination }: OperationSpec, page: unknown): readonly unknown[] {
  const items = resolvePointer(page, pagination?.items ?? '');
  return Array.isArray(items) ? items : [];
}

/** The query parameters of the page after this one; undefined after the last. */
export function nextPage(
  { pagination }: OperationSpec,
  input: Readonly<Record<string, unknown>>,
  page: unknown,
): Record<string, unknown> | undefined {
  if (pagination === undefined) return undefined;
  const { cursors, hasMore, page: number } = pagination;
  if (resolvePointer(page, hasMore ?? '') === false) return undefined;
  if (number !== undefined) return { [number]: Number(input[number] ?? 1) + 1 };
  // A cursor of the previous page must not remain next to a new one of another kind.
  const next = Object.fromEntries(
    Object.entries(cursors ?? {}).map(([name, pointer]) => [name, resolvePointer(page, pointer) ?? undefined]),
  );
  return Object.values(next).some((cursor) => cursor !== undefined && cursor !== '') ? next : undefined;
}

/** Remembers where a list has been. @throws ApiError `invalid-response` for a place that it has been to before */
export type PassPlace = (place: unknown) => void;

/** Stops a list that returns to an earlier page, which would never end. */
export function startTrail(operation: OperationSpec): PassPlace {
  const passed = new Set<string>();
  return (place) => {
    const mark = JSON.stringify(place);
    if (passed.has(mark)) {
      throw new DecodeError({
        code: 'invalid-response',
        operation: operation.id,
        issues: ['the list returned to an earlier page'],
        delivered: 'yes',
      });
    }
    passed.add(mark);
  };
}

/** The value at a JSON pointer without escapes; undefined if there is none. @see RFC 6901 */
function resolvePointer(value: unknown, pointer: string): unknown {
  return pointer.split('/').slice(1).reduce<unknown>(propertyOf, value);
}
