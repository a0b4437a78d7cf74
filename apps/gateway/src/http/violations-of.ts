import { parseQuery, validateRequest } from '@doubletick-kit/contract';
import { requestFields } from '@doubletick-kit/contract/request-fields';
import type { CanonicalRequest } from './canonical-request.ts';
import { isObject } from './parse-json.ts';
import { printableName } from './printable-name.ts';
import { escapePointer, unescapePointer } from './request-places.ts';

const mostPointers = 20;

/**
 * Where a request departs from the contract, as JSON pointers into its query, path parameters or body, each once. At
 * most 20, and `…` if there are more. The operation's validator is loaded on first use.
 */
export async function violationsOf(request: CanonicalRequest): Promise<string[]> {
  const { operation, params, query, body } = request;
  const parsed = parseQuery(
    operation.id,
    new URLSearchParams(query.map(([name, value]): [string, string] => [name, value])),
  );
  const violations = await validateRequest(operation.id, { params, query: parsed, body });
  if (violations.length === 0) return [];
  const pointers = [...new Set(violations.map(({ pointer }) => printablePointer(request, pointer)))];
  return pointers.length > mostPointers ? [...pointers.slice(0, mostPointers), '…'] : pointers;
}

/** Names of the contract as they are, `*` for those that it leaves to the client, and others as far as they are printable. */
function printablePointer({ operation, body }: CanonicalRequest, pointer: string): string {
  const isParameter = operation.parameters.some(({ name }) => pointer === `/${name}`);
  if (pointer === '' || isParameter) return pointer;
  let entry: number | undefined = requestFields.operations[operation.id];
  let value: unknown = body;
  const segments = pointer.slice(1).split('/');
  const printable = segments.map((segment) => {
    const isIndex = Array.isArray(value);
    value = isIndex || isObject(value) ? Reflect.get(Object(value), unescapePointer(segment)) : undefined;
    // An index stays at the fields of its list.
    if (isIndex) return segment;
    const fields = entry === undefined ? undefined : requestFields.entries[entry];
    const own = fields && Object.hasOwn(fields, segment) ? fields[segment] : undefined;
    entry = own ?? fields?.['*'];
    if (own !== undefined) return segment;
    return entry === undefined ? escapePointer(printableName(unescapePointer(segment))) : '*';
  });
  return `/${printable.join('/')}`;
}
