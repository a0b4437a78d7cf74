import { refuseInput } from '../errors/error-classes.ts';
import { encodeBody } from '../kernel/body.ts';
import { nameMessages } from '../kernel/message-ids.ts';
import type { OperationSpec } from '../kernel/operation-spec.ts';
import type { UploadOptions } from '../kernel/options.ts';
import { writeQuery } from '../kernel/query.ts';
import { refuseInherited, writePath } from '../kernel/request-parts.ts';

type Fields = Readonly<Record<string, unknown>>;

/** What a request of the path client is made from. */
export interface PathInit extends Omit<UploadOptions, 'headers' | 'middleware'> {
  readonly params?: { readonly path?: Fields; readonly query?: Fields };
  readonly body?: unknown;
  /** The caller's own, as in openapi-fetch. */
  readonly bodySerializer?: (body: unknown) => unknown;
}

/** The parts of a request, as openapi-fetch takes them. */
export interface PathParts {
  /** All parameters and body properties, for middleware. */
  readonly input: Fields;
  readonly body: unknown;
  readonly messageIds: readonly string[];
  readonly pathSerializer: (url: string) => string;
  readonly querySerializer: (query: Fields) => string;
}

/** Writes path, query and body by the rules of the operation. @throws ApiError `bad-request` for what cannot be sent */
export async function writeParts(operation: OperationSpec, init: PathInit, uuid: () => string): Promise<PathParts> {
  const { params = {}, body, bodySerializer } = init;
  const { path = {}, query = {} } = params;
  const styles = operation.query ?? {};
  const unknown = Object.keys(query).find((name) => !Object.hasOwn(styles, name) && query[name] !== undefined);
  if (unknown !== undefined) throw refuseInput(operation, `${unknown} is not a parameter of this operation`);
  const parameters = Object.entries(styles).map(([name, style]) => ({ name, style, value: ownValue(query, name) }));
  const writtenQuery = writeQuery(operation, parameters);
  const writtenPath = writePath(operation, (name) => ownValue(path, name));
  const serializers = {
    // It gets the base URL and the path as the document has it.
    pathSerializer: (url: string) => url.slice(0, url.length - operation.path.length) + writtenPath,
    querySerializer: () => writtenQuery,
  };
  const input = { ...path, ...query, ...Object(body) };
  if (body === undefined || body instanceof FormData || bodySerializer) {
    return { ...serializers, input, body: bodySerializer ? bodySerializer(body) : body, messageIds: [] };
  }
  refuseInherited(operation, Object(body));
  const { fields, messageIds } = nameMessages(definedOnly(Object(body)), operation.messageId, uuid);
  return { ...serializers, input, body: await encodeBody(operation, fields), messageIds };
}

function ownValue(fields: Fields, name: string): unknown {
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}

function definedOnly(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
